package io.toonbank.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Variants, from memory: every checkout asks. An answer is never older than the last change committed on this node, and
 * follows changes committed on other nodes within about a second. Unknown ids are left out of what is answered.
 */
public interface Variants {

    Optional<Variant> find(UUID id);

    Map<UUID, Variant> find(Collection<UUID> ids);

    Optional<Variant> bySku(String sku);

    /** For imports: one question for many codes; at most {@link CatalogLimits#BATCH_MAX}. */
    Map<String, Variant> bySkus(Collection<String> skus);

    /**
     * What a scanner or a person at a till means: a GTIN (leading zeros do not matter, so a UPC scanned as EAN is found), else a
     * SKU. Answers withdrawn variants too; look at {@link Variant#active()}.
     */
    Optional<Variant> byBarcode(String gtinOrSku);

    /** All variants of these products, in the order their makers gave them; withdrawn ones included. */
    Map<UUID, List<Variant>> ofProducts(Collection<UUID> productIds);

    /** Those of {@code variantIds} that are active and published on the channel now. */
    Set<UUID> published(UUID channelId, Collection<UUID> variantIds);
}
