package io.toonbank.pricing;

import io.toonbank.kernel.Translated;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Promotions offered to one customer: who has one, gets what no other does. The promotion's conditions ask for it
 * ({@code {"personalOffer": "<its own id>"}}); without such a condition the offer opens nothing. Every change is audited.
 */
public interface PersonalOffers {

    /** Most offers a customer has at a time, those of long ago included. */
    int OF_ONE_MAX = 500;

    /**
     * Offers a promotion to a customer. Whoever has it already gets the new period and number of uses; what they used stays used.
     * Repeatable. Refuses {@code pricing.no-such-promotion}, {@code pricing.promotion-ended},
     * {@code pricing.promotion-not-personal}, {@code pricing.wrong-period}, {@code pricing.too-many-offers},
     * {@code customers.no-such-customer}.
     */
    PersonalOffer give(GiveOffer offer);

    /** Takes it back. Repeatable. Refuses {@code pricing.no-such-offer}. */
    PersonalOffer withdraw(UUID id);

    /** Everything that was ever offered to a customer, newest first. */
    List<PersonalOffer> of(UUID customerId);

    /** What a customer may use now, those that end first in front; one statement. */
    List<PersonalOffer> open(UUID customerId, Instant at);

    /** To whom a promotion was offered, newest first. Refuses {@code pricing.no-such-promotion}. */
    Page<PersonalOffer> list(UUID promotionId, PageRequest page);

    enum State {
        OPEN,
        /** Its period, or that of the promotion, has not begun, or the promotion is not published. */
        NOT_YET,
        USED,
        EXPIRED,
        WITHDRAWN
    }

    /**
     * @param id minted by the caller
     * @param usesMax orders that may use it; absent for as many as the promotion's own limits allow
     */
    record GiveOffer(
            UUID id,
            UUID promotionId,
            UUID customerId,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable Integer usesMax) {}

    /**
     * @param title what customers read; so is the badge
     * @param startsAt the later beginning of offer and promotion; absent: already
     * @param endsAt the earlier end of both
     */
    record PersonalOffer(
            UUID id,
            UUID promotionId,
            String promotionCode,
            Translated title,
            @Nullable Translated badge,
            UUID customerId,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable Integer usesMax,
            int uses,
            State state,
            Instant createdAt) {}
}
