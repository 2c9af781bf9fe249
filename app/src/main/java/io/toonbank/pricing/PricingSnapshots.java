package io.toonbank.pricing;

import io.toonbank.kernel.Translated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a till needs to price baskets by itself, with the engine it has on board: the same rules and prices {@link Quotes} asks the engine
 * with, those that begin later included, so that they take effect by the till's clock.
 */
public interface PricingSnapshots {

    /** Most variants in one call of {@link #goods} and {@link #priced}. */
    int VARIANTS_MAX = 1_000;

    /** Refuses {@code network.no-such-channel}, {@code network.no-such-location}. */
    Rules rules(UUID channelId, UUID locationId);

    /** The next variants that have a price, by id; at most {@link #VARIANTS_MAX}. */
    List<UUID> priced(@Nullable UUID after, int most);

    /** In the order of their ids; those nobody may buy in this channel are left out. */
    List<Goods> goods(UUID channelId, UUID locationId, Collection<UUID> variantIds);

    /**
     * @param country where the location is: its taxes
     * @param zone the clock on the shop's wall
     * @param zones others that schedules of promotions name
     * @param taxRates in force today or soon; of one category the latest that has begun counts
     * @param lists the price lists that serve this channel and place, running or still to come
     * @param cashStep what is paid in cash is rounded to, in minor units
     * @param customFields whether promotions ask for custom fields of products
     */
    record Rules(
            UUID channelId,
            UUID locationId,
            String currency,
            String country,
            boolean pricesIncludeTax,
            String zone,
            List<String> zones,
            List<Rate> taxRates,
            List<AimedList> lists,
            List<Running> promotions,
            boolean customFields,
            long cashStep) {}

    record Rate(String taxCategory, int rateMillionths, LocalDate validFrom) {}

    /** @param specificity the more narrowly it is aimed, the larger */
    record AimedList(
            UUID id,
            @Nullable String customerTag,
            int priority,
            int specificity,
            Instant validFrom,
            @Nullable Instant validUntil) {}

    /** @param form the engine's promotion, JSON text of version 1 */
    record Running(
            UUID id,
            Translated title,
            @Nullable Instant from,
            @Nullable Instant until,
            String form) {}

    /**
     * One variant.
     *
     * @param measureThousandths what one unit of the quantity measures in the unit its price is for
     * @param prices on the lists of {@link Rules}; of one list and quantity the one that began last counts
     */
    record Goods(
            UUID variantId,
            UUID productId,
            String sku,
            @Nullable String gtin,
            Translated title,
            List<String> categories,
            String vendor,
            List<String> tags,
            Map<String, String> customFields,
            String taxCategory,
            int measureThousandths,
            long floorPrice,
            List<Price> prices) {}

    /** @param amount minor units times ten to the power of {@code extraDecimals} */
    record Price(
            UUID listId,
            int minQuantity,
            Instant from,
            @Nullable Instant until,
            long amount,
            int extraDecimals) {}
}
