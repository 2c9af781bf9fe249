package io.toonbank.catalog.internal;

import static io.toonbank.catalog.db.Tables.PICTURE;
import static io.toonbank.catalog.db.Tables.PRODUCT;
import static io.toonbank.catalog.db.Tables.PRODUCT_PICTURE;
import static io.toonbank.catalog.db.Tables.PUBLICATION;
import static io.toonbank.catalog.db.Tables.VARIANT;

import io.toonbank.catalog.MeasureUnit;
import io.toonbank.catalog.Picture;
import io.toonbank.catalog.Product;
import io.toonbank.catalog.ProductOption;
import io.toonbank.catalog.ProductStatus;
import io.toonbank.catalog.Publication;
import io.toonbank.catalog.UnitPricing;
import io.toonbank.catalog.Variant;
import io.toonbank.catalog.db.tables.records.ProductRecord;
import io.toonbank.catalog.db.tables.records.VariantRecord;
import io.toonbank.kernel.Translated;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads products from the tables: four statements, however many are asked for. */
@Component
public class ProductReader {

    private final DSLContext database;
    private final CatalogJson json;

    ProductReader(DSLContext database, CatalogJson json) {
        this.database = database;
        this.json = json;
    }

    /** In the order of their ids; unknown ones are left out. */
    public Map<UUID, Product> read(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        UUID[] asked = ids.toArray(UUID[]::new);
        var rows = database.selectFrom(PRODUCT)
                .where(PRODUCT.ID.eq(DSL.any(asked)))
                .orderBy(PRODUCT.ID)
                .fetch();
        Map<UUID, ? extends List<VariantRecord>> variants = database.selectFrom(VARIANT)
                .where(VARIANT.PRODUCT_ID.eq(DSL.any(asked)))
                .orderBy(VARIANT.PRODUCT_ID, VARIANT.PLACE)
                .fetchGroups(VARIANT.PRODUCT_ID);
        Map<UUID, List<Picture>> pictures = pictures(asked);
        Map<UUID, List<Publication>> publications = publications(asked);
        Map<UUID, Product> products = new LinkedHashMap<>();
        for (ProductRecord row : rows) {
            UUID id = row.getId();
            List<VariantRecord> own = variants.containsKey(id) ? List.copyOf(variants.get(id)) : List.of();
            products.put(
                    id,
                    product(row, own, pictures.getOrDefault(id, List.of()), publications.getOrDefault(id, List.of())));
        }
        return products;
    }

    private Map<UUID, List<Picture>> pictures(UUID[] products) {
        return database.select(
                        PRODUCT_PICTURE.PRODUCT_ID,
                        PRODUCT_PICTURE.ALT,
                        PICTURE.HASH,
                        PICTURE.EXTENSION,
                        PICTURE.WIDTH,
                        PICTURE.HEIGHT)
                .from(PRODUCT_PICTURE)
                .join(PICTURE)
                .on(PICTURE.HASH.eq(PRODUCT_PICTURE.HASH))
                .where(PRODUCT_PICTURE.PRODUCT_ID.eq(DSL.any(products)))
                .orderBy(PRODUCT_PICTURE.PRODUCT_ID, PRODUCT_PICTURE.PLACE)
                .fetchGroups(
                        row -> row.get(PRODUCT_PICTURE.PRODUCT_ID),
                        row -> new Picture(
                                row.get(PICTURE.HASH),
                                StoredMedia.url(row.get(PICTURE.HASH), row.get(PICTURE.EXTENSION)),
                                json.text(row.get(PRODUCT_PICTURE.ALT)),
                                row.get(PICTURE.WIDTH),
                                row.get(PICTURE.HEIGHT)));
    }

    private Map<UUID, List<Publication>> publications(UUID[] products) {
        return database.selectFrom(PUBLICATION)
                .where(PUBLICATION.PRODUCT_ID.eq(DSL.any(products)))
                .orderBy(PUBLICATION.PRODUCT_ID, PUBLICATION.CHANNEL_ID)
                .fetchGroups(
                        row -> row.get(PUBLICATION.PRODUCT_ID),
                        row -> new Publication(row.getChannelId(), row.getStartsAt(), row.getEndsAt()));
    }

    private Product product(
            ProductRecord row, List<VariantRecord> rows, List<Picture> pictures, List<Publication> publications) {
        List<ProductOption> options = json.options(row.getOptions());
        Translated title = json.text(row.getTitle());
        List<String> categories = List.of(row.getCategoryCodes());
        List<String> tags = List.of(row.getTags());
        boolean sold = row.getStatus().equals(ProductStatus.ACTIVE.name());
        List<Variant> variants = rows.stream()
                .map(variant -> {
                    Map<String, String> chosen = json.codes(variant.getOptions());
                    return new Variant(
                            variant.getId(),
                            row.getId(),
                            variant.getSku(),
                            variant.getGtin(),
                            VariantTitle.of(title, options, chosen),
                            title,
                            chosen,
                            variant.getTaxCategory(),
                            variant.getWeightGrams(),
                            unitPricing(variant),
                            pictureUrl(variant.getPictureHash(), pictures),
                            categories,
                            row.getVendor(),
                            tags,
                            row.getHandle(),
                            sold && variant.getActive(),
                            variant.getSoldByMeasure(),
                            row.getVersion());
                })
                .toList();
        return new Product(
                row.getId(),
                row.getHandle(),
                title,
                json.text(row.getDescription()),
                row.getVendor(),
                categories,
                tags,
                options,
                variants,
                pictures,
                json.values(row.getCustomFields()),
                publications,
                ProductStatus.valueOf(row.getStatus()),
                row.getCreatedAt(),
                row.getUpdatedAt(),
                row.getVersion());
    }

    static @Nullable UnitPricing unitPricing(VariantRecord row) {
        if (row.getContent() == null || row.getBase() == null) {
            return null;
        }
        return new UnitPricing(
                row.getContent(),
                MeasureUnit.valueOf(row.getContentUnit()),
                row.getBase(),
                MeasureUnit.valueOf(row.getBaseUnit()));
    }

    private static @Nullable String pictureUrl(@Nullable String hash, List<Picture> pictures) {
        return pictures.stream()
                .filter(picture -> picture.hash().equals(hash))
                .findFirst()
                .or(() -> pictures.stream().findFirst())
                .map(Picture::url)
                .orElse(null);
    }
}
