package io.toonbank.pricing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Changes of many prices at once: drafted and looked at, then applied at once or at a moment, and undone when they were a mistake. A
 * change is applied whole or not at all; undoing writes the former prices anew and deletes nothing.
 */
public interface PriceChanges {

    /** One change may touch this many prices. */
    int ROWS_MAX = 250_000;

    /** Refuses {@code pricing.no-such-price-change}. */
    PriceChange require(UUID id);

    /**
     * Works out what would change. With the version of a draft that was read, that draft is worked out again. Repeatable by id.
     *
     * <p>Refuses {@code pricing.no-such-price-list}, {@code pricing.wrong-period}, {@code pricing.too-many-rows},
     * {@code pricing.wrong-currency}, {@code pricing.change-state}, {@code platform.stale-version}.
     */
    PriceChange draft(Draft draft);

    /** The same with prices that are given one by one, as from a file. */
    PriceChange draft(Draft draft, List<GivenPrice> prices);

    /**
     * Applies a draft: at once, or at its moment when that lies ahead. Refuses {@code pricing.change-state},
     * {@code platform.stale-version}, {@code pricing.preview-outdated} when prices of the list changed since it was worked out,
     * {@code pricing.nothing-changes}, {@code pricing.unlawful-reduction}, {@code pricing.below-floor}, {@code pricing.below-cost}
     * unless accepted.
     */
    PriceChange apply(UUID id, int version, boolean acceptBelowCost);

    /**
     * Undoes an applied change, or withdraws one that has not begun. Prices that somebody changed since are left as they are.
     * Refuses {@code pricing.change-state}.
     */
    PriceChange undo(UUID id);

    /** Throws a draft away. Refuses {@code pricing.change-state}. */
    void discard(UUID id);

    enum State {
        DRAFT,
        SCHEDULED,
        APPLIED,
        UNDONE
    }

    /**
     * Which articles: those in one of the categories (or below), of one of the vendors, with one of the tags, and among the variants, as
     * far as each is named. Naming nothing means the whole list.
     */
    record Selection(List<String> categories, List<String> vendors, List<String> tags, List<UUID> variantIds) {

        public static final Selection EVERYTHING = new Selection(List.of(), List.of(), List.of(), List.of());

        public Selection {
            categories = List.copyOf(categories);
            vendors = List.copyOf(vendors);
            tags = List.copyOf(tags);
            variantIds = List.copyOf(variantIds);
        }

        public boolean narrowsByProduct() {
            return !categories.isEmpty() || !vendors.isEmpty() || !tags.isEmpty();
        }
    }

    /**
     * What becomes of a price.
     *
     * @param value basis points for PERCENT (-1500 is 15 % less) and MARGIN (of the net price), minor units for AMOUNT and SET
     * @param fromListId whose prices to start from; absent: the list's own
     * @param keepAboveFloor stops at the floor price instead of being refused
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Rule(Kind kind, long value, @Nullable UUID fromListId, Rounding rounding, boolean keepAboveFloor) {

        public static Rule percent(int basisPoints) {
            return new Rule(Kind.PERCENT, basisPoints, null, Rounding.CENT, false);
        }

        public Optional<UUID> otherList() {
            return Optional.ofNullable(fromListId);
        }

        /** How the new price follows from the old. */
        public enum Kind {
            PERCENT,
            AMOUNT,
            SET,
            /** From the cost price. Articles without one stay as they are. */
            MARGIN,
            /** Given one by one. */
            GIVEN
        }
    }

    /** To the nearest of these; half way goes up. */
    enum Rounding {
        CENT,
        FIVE_CENTS,
        TEN_CENTS,
        CENT_95,
        CENT_99,
        WHOLE
    }

    /**
     * @param startsAt absent: when it is applied
     * @param endsAt absent: until further notice
     * @param version of the draft that was read; absent when creating
     */
    record Draft(
            UUID id,
            String name,
            UUID priceListId,
            Selection selection,
            Rule rule,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            boolean announced,
            @Nullable Integer version) {}

    /** @param price in minor units, with up to four decimals */
    record GivenPrice(UUID variantId, int minQuantity, BigDecimal price) {}

    /**
     * @param rows how many prices were looked at
     * @param changedRows how many differ
     * @param unlawful how many may not be announced as a reduction
     */
    record PriceChange(
            UUID id,
            String name,
            UUID priceListId,
            State state,
            Selection selection,
            Rule rule,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            boolean announced,
            int rows,
            int changedRows,
            int unlawful,
            int belowFloor,
            int belowCost,
            @Nullable Integer undoneRows,
            Instant createdAt,
            Instant workedOutAt,
            @Nullable Instant appliedAt,
            @Nullable Instant effectiveAt,
            @Nullable Instant undoneAt,
            int version) {}
}
