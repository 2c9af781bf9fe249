package io.toonbank.checkout;

import io.toonbank.kernel.Money;
import io.toonbank.orders.OrderAddress;
import io.toonbank.orders.OrderPromise;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way to get the goods, as it stands for this checkout.
 *
 * @param price what it costs now, tax included where the channel's prices are; free-from already applied
 * @param available whether everything can be had this way
 * @param missingVariantIds what cannot be shipped, for {@link Kind#SHIP}
 * @param promise when it would be there; absent where nobody can tell, and for {@link Kind#COLLECT}, where each place has its own
 * @param places where it can be collected, stores where it is ready first come first, for {@link Kind#COLLECT}
 */
public record DeliveryChoice(
        String code,
        Kind kind,
        String nameNl,
        String nameEn,
        Money price,
        boolean available,
        List<UUID> missingVariantIds,
        @Nullable OrderPromise promise,
        List<Place> places) {

    public DeliveryChoice {
        missingVariantIds = List.copyOf(missingVariantIds);
        places = List.copyOf(places);
    }

    public String name(String language) {
        return language.startsWith("nl") ? nameNl : nameEn;
    }

    /** What is done with the goods. */
    public enum Kind {
        SHIP,
        COLLECT
    }

    /**
     * @param missingVariantIds what cannot be had there, from its shelves or from elsewhere; empty when all can be collected there
     * @param promise when it would lie ready
     */
    public record Place(
            UUID locationId,
            String name,
            OrderAddress address,
            List<UUID> missingVariantIds,
            @Nullable OrderPromise promise) {

        public boolean hasEverything() {
            return missingVariantIds.isEmpty();
        }
    }
}
