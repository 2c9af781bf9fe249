package io.toonbank.pricing;

import io.toonbank.kernel.Translated;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Promotions from draft to end. What is saved is a draft; baskets are priced with what was published last, and everything that
 * was ever published is kept.
 */
public interface Promotions {

    /** Most promotions that are published at once. */
    int PUBLISHED_MAX = 1_000;

    /** Longest form, in characters. */
    int FORM_MAX = 100_000;

    /**
     * Creates or changes a draft; what is published stays as it is. Repeatable by id. Refuses {@code platform.stale-version},
     * {@code pricing.promotion-code-taken}, {@code pricing.promotion-ended}, {@code pricing.wrong-period},
     * {@code pricing.promotion-form-newer}, {@code pricing.promotion-form-refused} (with pointers into the form).
     */
    Promotion save(SavePromotion promotion);

    /** What {@link #publish} would refuse; writes nothing. Refuses a form that cannot be read, as {@link #save}. */
    List<Problem> problems(SavePromotion promotion);

    /**
     * Makes the draft what baskets are priced with, in every channel within a second. Repeatable. Refuses
     * {@code pricing.no-such-promotion}, {@code platform.stale-version}, {@code pricing.promotion-ended},
     * {@code pricing.wrong-period}, {@code pricing.promotion-problems} (with a pointer for each), {@code pricing.promotion-overlap}
     * (with {@code other}), {@code pricing.too-many-promotions}; and what a {@link PublicationCheck} refuses.
     *
     * @param version the draft that is meant; absent for whatever it is
     */
    Promotion publish(UUID id, @Nullable Integer version);

    /** Ends it now; what was quoted with it holds until the quote expires. Repeatable. Refuses {@code pricing.no-such-promotion}. */
    Promotion end(UUID id);

    /** Throws a draft away. Refuses {@code pricing.promotion-published} once it was published. Repeatable. */
    void remove(UUID id);

    /** Refuses {@code pricing.no-such-promotion}. */
    Promotion require(UUID id);

    Optional<Promotion> byCode(String code);

    /**
     * @param text part of code or title, or absent
     * @param state absent for all
     */
    Page<Promotion> list(@Nullable String text, @Nullable State state, PageRequest page);

    /** What was published, newest first. Refuses {@code pricing.no-such-promotion}. */
    List<Revision> revisions(UUID id);

    /** How far its limits are used up. Refuses {@code pricing.no-such-promotion}. */
    Uses uses(UUID id);

    /** Life of a promotion. */
    enum State {
        DRAFT,
        PUBLISHED,
        ENDED
    }

    /**
     * @param code short, for people and files
     * @param title what customers read
     * @param badge shorter, for lists; absent for the title
     * @param currency of the amounts in the form; absent when there are none
     * @param form JSON as in {@code docs/schemas/promotion.v1.json}; id and name may be left out
     * @param version the version that was read; absent when creating
     */
    record SavePromotion(
            UUID id,
            String code,
            Translated title,
            @Nullable Translated badge,
            @Nullable String currency,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            String form,
            @Nullable Integer version) {}

    /**
     * @param form canonical JSON
     * @param changed whether the draft differs from what is published
     * @param revision how often it was published
     * @param limited whether it has limits beyond one order
     * @param needsCoupon whether its conditions ask for a code
     */
    record Promotion(
            UUID id,
            String code,
            Translated title,
            @Nullable Translated badge,
            @Nullable String currency,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            State state,
            String form,
            int priority,
            boolean changed,
            int revision,
            @Nullable Instant publishedAt,
            @Nullable Instant endedAt,
            boolean limited,
            boolean needsCoupon,
            int version) {}

    /**
     * @param code as the engine names it, or one of currency-missing, currency-unsuitable, selects-unknown, zone-unknown
     * @param pointer into the body of the promotion: "/form/condition/allOf/1"
     */
    record Problem(String code, String pointer, String detail) {}

    record Revision(
            int revision,
            Instant publishedAt,
            String publishedBy,
            Translated title,
            @Nullable String currency,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            String form) {}

    /** @param ordersMax and amountMax absent where there is no such limit; amounts in minor units of {@code currency} */
    record Uses(
            long orders,
            long amount,
            @Nullable Long ordersMax,
            @Nullable Long amountMax,
            @Nullable String currency) {}
}
