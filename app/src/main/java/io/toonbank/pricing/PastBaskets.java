package io.toonbank.pricing;

import io.toonbank.kernel.Translated;
import io.toonbank.pricing.Promotions.SavePromotion;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a promotion would have given on baskets that were sold, at the list prices they were sold at. Writes nothing. */
public interface PastBaskets {

    /**
     * Ready for many baskets, in the order they were sold: limits count from the first on. Its period is left out, because the
     * question is about another one; schedules by weekday and hour hold. Who needs a code is taken to have it. Refuses as
     * {@link Promotions#save}, and {@code pricing.promotion-problems}.
     */
    Replay prepare(SavePromotion promotion);

    /** One promotion on its way through the past; not for several threads. */
    interface Replay {

        /** Absent when it would have given nothing. */
        @Nullable
        Given on(PastBasket basket);
    }

    /**
     * @param customerTags as they are today
     * @param firstOrder whether the customer had not ordered before
     * @param deliveryPrice what the delivery cost, minor units
     */
    record PastBasket(
            UUID channelId,
            @Nullable UUID locationId,
            @Nullable UUID customerId,
            Set<String> customerTags,
            boolean firstOrder,
            String country,
            Instant soldAt,
            String currency,
            @Nullable String deliveryMethod,
            long deliveryPrice,
            List<PastLine> lines) {

        public PastBasket {
            customerTags = Set.copyOf(customerTags);
            lines = List.copyOf(lines);
        }
    }

    /** @param list of the whole line before discounts, minor units */
    record PastLine(UUID lineId, UUID variantId, int quantity, long list) {}

    /** @param discount in all, on goods and delivery, minor units */
    record Given(long discount, List<GivenLine> lines) {

        public Given {
            lines = List.copyOf(lines);
        }
    }

    /** @param category the first of the product, empty when it has none */
    record GivenLine(UUID lineId, UUID productId, Translated title, String category, long units, long discount) {}
}
