package io.toonbank.catalog.internal;

import static io.toonbank.catalog.db.Tables.PRODUCT;
import static io.toonbank.catalog.db.Tables.PUBLICATION;

import io.toonbank.catalog.CatalogRefusal;
import io.toonbank.catalog.ProductStatus;
import io.toonbank.catalog.Publication;
import io.toonbank.catalog.SaveProduct;
import io.toonbank.catalog.SaveVariant;
import io.toonbank.catalog.db.tables.records.ProductPictureRecord;
import io.toonbank.catalog.db.tables.records.ProductRecord;
import io.toonbank.catalog.db.tables.records.PublicationRecord;
import io.toonbank.catalog.db.tables.records.VariantRecord;
import io.toonbank.kernel.KernelRefusal;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.web.PlatformRefusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes of one part of a product. The product's row is locked by the caller or by {@link #touch}. */
@Component
class ProductEdits {

    private static final Pattern VARIANT_POINTER = Pattern.compile("/variants/\\d+");

    private final DSLContext database;
    private final ProductStore store;
    private final CatalogJson json;
    private final Clock clock;

    ProductEdits(DSLContext database, ProductStore store, CatalogJson json, Clock clock) {
        this.database = database;
        this.store = store;
        this.json = json;
        this.clock = clock;
    }

    /** Counts the version up if it is the expected one. */
    void touch(UUID id, @Nullable Integer version) {
        int touched = database.update(PRODUCT)
                .set(PRODUCT.VERSION, PRODUCT.VERSION.plus(1))
                .set(PRODUCT.UPDATED_AT, clock.instant())
                .where(PRODUCT.ID.eq(id))
                .and(version == null ? DSL.noCondition() : PRODUCT.VERSION.eq(version))
                .execute();
        if (touched == 0) {
            boolean known = database.fetchExists(PRODUCT, PRODUCT.ID.eq(id));
            throw Refused.because(known ? PlatformRefusal.STALE_VERSION : KernelRefusal.NOT_FOUND);
        }
    }

    void touch(Set<UUID> ids) {
        database.update(PRODUCT)
                .set(PRODUCT.VERSION, PRODUCT.VERSION.plus(1))
                .set(PRODUCT.UPDATED_AT, clock.instant())
                .where(PRODUCT.ID.eq(DSL.any(ids.toArray(UUID[]::new))))
                .execute();
    }

    void status(UUID id, ProductStatus status) {
        database.update(PRODUCT)
                .set(PRODUCT.STATUS, status.name())
                .where(PRODUCT.ID.eq(id))
                .execute();
    }

    void publications(UUID id, List<Publication> publications) {
        store.writePublications(
                List.of(id),
                publications.stream()
                        .map(where -> new PublicationRecord(id, where.channelId(), where.from(), where.until()))
                        .toList());
    }

    /** Answers which products changed. */
    Set<UUID> publications(Collection<UUID> ids, List<Publication> add, Set<UUID> removeChannelIds) {
        UUID[] products = ids.toArray(UUID[]::new);
        Set<UUID> changed = new HashSet<>(database.deleteFrom(PUBLICATION)
                .where(PUBLICATION.PRODUCT_ID.eq(DSL.any(products)))
                .and(PUBLICATION.CHANNEL_ID.eq(DSL.any(removeChannelIds.toArray(UUID[]::new))))
                .returning(PUBLICATION.PRODUCT_ID)
                .fetch(PUBLICATION.PRODUCT_ID));
        for (Publication where : add) {
            changed.addAll(database.insertInto(
                            PUBLICATION,
                            PUBLICATION.PRODUCT_ID,
                            PUBLICATION.CHANNEL_ID,
                            PUBLICATION.STARTS_AT,
                            PUBLICATION.ENDS_AT)
                    .select(database.select(
                                    PRODUCT.ID,
                                    DSL.val(where.channelId(), PUBLICATION.CHANNEL_ID),
                                    DSL.val(where.from(), PUBLICATION.STARTS_AT),
                                    DSL.val(where.until(), PUBLICATION.ENDS_AT))
                            .from(PRODUCT)
                            .where(PRODUCT.ID.eq(DSL.any(products))))
                    .onConflict(PUBLICATION.PRODUCT_ID, PUBLICATION.CHANNEL_ID)
                    .doUpdate()
                    .set(PUBLICATION.STARTS_AT, where.from())
                    .set(PUBLICATION.ENDS_AT, where.until())
                    .where(PUBLICATION
                            .STARTS_AT
                            .isDistinctFrom(where.from())
                            .or(PUBLICATION.ENDS_AT.isDistinctFrom(where.until())))
                    .returning(PUBLICATION.PRODUCT_ID)
                    .fetch(PUBLICATION.PRODUCT_ID));
        }
        return changed;
    }

    Set<UUID> tags(Collection<UUID> ids, Set<String> add, Set<String> remove) {
        return new HashSet<>(database.fetch(
                        """
                        with wanted as (
                          select id, array(
                            select tag from (
                              select tag, min(place) as place
                              from unnest(tags || {1}::text[]) with ordinality as given (tag, place)
                              where tag <> all ({2}::text[]) group by tag) as kept
                            order by place) as tags
                          from catalog.product where id = any ({0}::uuid[]))
                        update catalog.product set tags = wanted.tags from wanted
                        where product.id = wanted.id and product.tags is distinct from wanted.tags
                        returning product.id
                        """,
                        DSL.val(ids.toArray(UUID[]::new)),
                        DSL.val(ProductSaving.tags(List.copyOf(add))),
                        DSL.val(remove.toArray(String[]::new)))
                .getValues(0, UUID.class));
    }

    void media(UUID id, List<SaveProduct.SavePicture> media) {
        Set<String> known = store.knownPictures(
                media.stream().map(SaveProduct.SavePicture::hash).toList());
        List<ProductPictureRecord> rows = new ArrayList<>();
        for (int place = 0; place < media.size(); place++) {
            SaveProduct.SavePicture picture = media.get(place);
            if (!known.contains(picture.hash())) {
                throw ProductRules.no(CatalogRefusal.UNKNOWN_PICTURE, "/media/" + place + "/hash");
            }
            rows.add(new ProductPictureRecord(id, place, picture.hash(), json.write(picture.alt())));
        }
        store.writePictures(List.of(id), rows);
    }

    /** The product as it is, with this variant added or in the place of the one with its id or SKU. */
    SaveProduct withVariant(UUID productId, @Nullable Integer version, SaveVariant variant) {
        ProductRecord row = store.lock(List.of(productId)).get(productId);
        if (row == null) {
            throw Refused.because(KernelRefusal.NOT_FOUND);
        }
        List<SaveVariant> variants = new ArrayList<>();
        boolean replaced = false;
        List<VariantRecord> present =
                new ArrayList<>(store.lockVariants(List.of(productId)).getOrDefault(productId, List.of()));
        present.sort(Comparator.comparing(VariantRecord::getPlace));
        for (VariantRecord other : present) {
            boolean same = variant.id() == null
                    ? other.getSku().equals(variant.sku())
                    : other.getId().equals(variant.id());
            variants.add(same ? variant : unchanged(other));
            replaced |= same;
        }
        if (!replaced) {
            variants.add(variant);
        }
        return new SaveProduct(
                productId,
                version,
                row.getHandle(),
                json.text(row.getTitle()),
                json.text(row.getDescription()),
                row.getVendor(),
                List.of(row.getCategoryCodes()),
                List.of(row.getTags()),
                json.options(row.getOptions()),
                variants,
                null,
                json.values(row.getCustomFields()),
                null,
                ProductStatus.valueOf(row.getStatus()));
    }

    private SaveVariant unchanged(VariantRecord row) {
        return new SaveVariant(
                row.getId(),
                row.getSku(),
                row.getGtin(),
                json.codes(row.getOptions()),
                row.getTaxCategory(),
                row.getWeightGrams(),
                ProductReader.unitPricing(row),
                row.getPictureHash(),
                row.getSoldByMeasure(),
                row.getActive());
    }

    /** The caller sent one variant, so pointers are into that variant. */
    Refused pointingAtTheVariant(Refused refused) {
        Refused moved = Refused.because(refused.refusal(), refused);
        refused.arguments().forEach(moved::with);
        refused.fields()
                .forEach(field ->
                        moved.at(VARIANT_POINTER.matcher(field.pointer()).replaceFirst(""), field.code()));
        return moved;
    }
}
