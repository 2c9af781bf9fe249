package io.toonbank.catalog;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What lists sort and filter by and catalog cannot know. Higher modules write it after their own changes; a hint for lists,
 * never the price or the stock themselves. May be repeated; only differences are written and told to the search index.
 */
public interface ListingSignals {

    /** The lowest price over each product's variants in the channel's currency, in minor units; null: not for sale. */
    void lowestPrices(UUID channelId, Map<UUID, @Nullable Long> minorUnitsByProduct);

    void inStock(UUID channelId, Map<UUID, Boolean> byProduct);

    /** Any rising measure, such as units sold in recent weeks. */
    void popularity(UUID channelId, Map<UUID, Long> byProduct);
}
