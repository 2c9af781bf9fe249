package io.toonbank.pricing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Price lists and the prices on them. */
public interface PriceLists {

    /** Most rows in one call of {@link #setPrices}. */
    int ROWS_MAX = 20_000;

    List<PriceList> all();

    Optional<PriceList> byCode(String code);

    /** Refuses {@code pricing.no-such-price-list}. */
    PriceList require(UUID id);

    /**
     * Creates or changes a list; repeatable by id. Refuses {@code pricing.code-taken}, {@code pricing.wrong-period},
     * {@code platform.stale-version}.
     */
    PriceList save(SavePriceList list);

    /**
     * Sets prices from a moment on, all or none. Of the prices of one list, variant and quantity that hold at a moment, the one that
     * started last counts; a price with an end gives way to the one it covered. What was shown is never rewritten: a beginning
     * in the past counts as now. The same price again changes nothing.
     *
     * <p>Refuses {@code pricing.no-such-price-list}, {@code pricing.too-many-rows}, {@code pricing.wrong-period}, and
     * {@code pricing.unlawful-reduction} when an announced reduction is none.
     *
     * @return how many prices changed
     */
    int setPrices(UUID listId, List<SetPrice> prices);

    /**
     * @param channelId absent for every channel
     * @param customerTag absent for everybody
     * @param zoneId the price zone whose locations it serves; absent for everywhere
     * @param priority the higher wins
     * @param announcesReduction its prices are shown as reductions, with the prior price beside them
     */
    record PriceList(
            UUID id,
            String code,
            String name,
            String currency,
            @Nullable UUID channelId,
            @Nullable String customerTag,
            @Nullable UUID zoneId,
            int priority,
            Instant validFrom,
            @Nullable Instant validUntil,
            boolean active,
            boolean announcesReduction,
            int version) {}

    /** @param version the version that was read; absent when creating */
    record SavePriceList(
            UUID id,
            String code,
            String name,
            String currency,
            @Nullable UUID channelId,
            @Nullable String customerTag,
            @Nullable UUID zoneId,
            int priority,
            @Nullable Instant validFrom,
            @Nullable Instant validUntil,
            boolean active,
            boolean announcesReduction,
            @Nullable Integer version) {

        /** A list that serves every location and announces nothing. */
        public SavePriceList(
                UUID id,
                String code,
                String name,
                String currency,
                @Nullable UUID channelId,
                @Nullable String customerTag,
                int priority,
                @Nullable Instant validFrom,
                @Nullable Instant validUntil,
                boolean active,
                @Nullable Integer version) {
            this(
                    id,
                    code,
                    name,
                    currency,
                    channelId,
                    customerTag,
                    null,
                    priority,
                    validFrom,
                    validUntil,
                    active,
                    false,
                    version);
        }
    }

    /**
     * @param amount minor units times ten to the power of {@code extraDecimals}
     * @param minQuantity from this quantity on
     * @param validFrom absent for now
     * @param validUntil absent for until further notice
     * @param announced shown as a reduction
     */
    record SetPrice(
            UUID variantId,
            long amount,
            int extraDecimals,
            int minQuantity,
            @Nullable Instant validFrom,
            @Nullable Instant validUntil,
            boolean announced) {

        public SetPrice(
                UUID variantId,
                long amount,
                int extraDecimals,
                int minQuantity,
                @Nullable Instant validFrom,
                @Nullable Instant validUntil) {
            this(variantId, amount, extraDecimals, minQuantity, validFrom, validUntil, false);
        }

        public static SetPrice of(UUID variantId, long amountMinor) {
            return new SetPrice(variantId, amountMinor, 0, 1, null, null);
        }
    }
}
