package io.toonbank.pricing;

import io.toonbank.kernel.Money;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The prices lists and pages show: of one unit, before promotions on the basket. */
public interface Prices {

    /**
     * Variants without a price in this channel are absent from the answer: they cannot be sold there.
     *
     * @param customerTags of the signed-in customer, empty for a stranger
     */
    default Map<UUID, ShownPrice> shown(
            UUID channelId, Set<String> customerTags, Collection<UUID> variantIds, Instant at) {
        return shown(channelId, null, customerTags, variantIds, at);
    }

    /** The same at one location, where its price zone may have prices of its own. */
    Map<UUID, ShownPrice> shown(
            UUID channelId,
            @Nullable UUID locationId,
            Set<String> customerTags,
            Collection<UUID> variantIds,
            Instant at);

    /**
     * @param price includes tax when the channel's prices do
     * @param was the prior price the law wants beside it, where a reduction is announced and is one; see {@link PriorPrices}
     */
    record ShownPrice(Money price, @Nullable Money was) {}
}
