package io.toonbank.pricing;

import io.toonbank.kernel.Money;
import io.toonbank.kernel.Translated;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What promotions say about single articles, for lists and product pages: the same engine, asked about one piece. */
public interface Offers {

    /** Variants no promotion is about are left out. Promotions that need a code are not shown. */
    Map<UUID, Offer> offers(UUID channelId, Set<String> customerTags, Collection<UUID> variantIds, Instant at);

    /**
     * @param price of one piece where it is reduced whatever else is bought; absent otherwise
     * @param list the price it replaces
     * @param badges promotions this article counts for
     */
    record Offer(@Nullable Money price, @Nullable Money list, List<Badge> badges) {

        public Offer {
            badges = List.copyOf(badges);
        }
    }

    /** @param text short, for a picture's corner */
    record Badge(UUID promotionId, String code, Translated text, Translated title) {}
}
