package io.toonbank.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Products, and the only way to change them. Every change writes an audit row and {@link ProductChanged}. Saving the same thing
 * again changes nothing but the version.
 */
public interface Products {

    Optional<Product> find(UUID id);

    /** From memory where possible; unknown ids are left out. */
    Map<UUID, Product> find(Collection<UUID> ids);

    Optional<Product> byHandle(String handle);

    /** For imports: one question for many handles; at most {@link CatalogLimits#BATCH_MAX}. */
    Map<String, Product> byHandles(Collection<String> handles);

    /**
     * Refuses, with pointers into the product: {@code platform.stale-version}, {@code catalog.bad-handle},
     * {@code catalog.handle-taken}, {@code catalog.title-missing}, {@code catalog.too-many-variants},
     * {@code catalog.too-many-options}, {@code catalog.bad-option}, {@code catalog.unknown-option-value},
     * {@code catalog.same-options-twice}, {@code catalog.bad-sku}, {@code catalog.sku-taken}, {@code catalog.bad-gtin-length},
     * {@code catalog.bad-gtin-digits}, {@code catalog.bad-check-digit}, {@code catalog.gtin-taken},
     * {@code catalog.unknown-category}, {@code catalog.unknown-custom-field}, {@code catalog.bad-custom-value},
     * {@code catalog.unknown-picture}, {@code catalog.bad-publication}.
     */
    Product save(SaveProduct product);

    /**
     * Many at once in one transaction and few statements, all or nothing; a refusal's pointers start with the place in the list
     * ("/3/variants/0/sku"). At most {@link CatalogLimits#BATCH_MAX}. Answers the ids in the same order.
     */
    List<UUID> saveAll(List<SaveProduct> products);

    /** Adds a variant or changes the one with this id or SKU; refuses as {@link #save}. */
    Product saveVariant(UUID productId, @Nullable Integer version, SaveVariant variant);

    /** Shown on exactly these channels from now on, without end. */
    default Product publish(UUID productId, Set<UUID> channelIds) {
        return publish(productId, null, channelIds.stream().map(Publication::on).toList());
    }

    Product publish(UUID productId, @Nullable Integer version, List<Publication> publications);

    /** Adds these publications to many products, or takes products off channels; answers how many products changed. */
    int publishAll(Collection<UUID> productIds, List<Publication> add, Set<UUID> removeChannelIds);

    /** Adds and removes tags on many products; answers how many products changed. */
    int tagAll(Collection<UUID> productIds, Set<String> add, Set<String> remove);

    /** Sets the order and the descriptions of the pictures. */
    Product arrangeMedia(UUID productId, @Nullable Integer version, List<SaveProduct.SavePicture> media);

    /** Refuses {@code toonbank.not-found} and {@code platform.stale-version}. */
    Product changeStatus(UUID productId, @Nullable Integer version, ProductStatus status);
}
