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
     * Sets prices from a moment on, all or none. A price that is open at that moment ends there; the same price again changes
     * nothing. Refuses {@code pricing.no-such-price-list}, {@code pricing.too-many-rows}, {@code pricing.wrong-period}.
     *
     * @return how many prices changed
     */
    int setPrices(UUID listId, List<SetPrice> prices);

    /**
     * @param channelId absent for every channel
     * @param customerTag absent for everybody
     * @param priority the higher wins
     */
    record PriceList(
            UUID id,
            String code,
            String name,
            String currency,
            @Nullable UUID channelId,
            @Nullable String customerTag,
            int priority,
            Instant validFrom,
            @Nullable Instant validUntil,
            boolean active,
            int version) {}

    /** @param version the version that was read; absent when creating */
    record SavePriceList(
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
            @Nullable Integer version) {}

    /**
     * @param amount minor units times ten to the power of {@code extraDecimals}
     * @param minQuantity from this quantity on
     * @param validFrom absent for now
     * @param validUntil absent for until further notice
     */
    record SetPrice(
            UUID variantId,
            long amount,
            int extraDecimals,
            int minQuantity,
            @Nullable Instant validFrom,
            @Nullable Instant validUntil) {

        public static SetPrice of(UUID variantId, long amountMinor) {
            return new SetPrice(variantId, amountMinor, 0, 1, null, null);
        }
    }
}
