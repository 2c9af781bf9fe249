package io.toonbank.catalog.internal;

import static io.toonbank.catalog.db.Tables.PICTURE;
import static io.toonbank.catalog.db.Tables.PRODUCT;
import static io.toonbank.catalog.db.Tables.PRODUCT_PICTURE;
import static io.toonbank.catalog.db.Tables.PUBLICATION;
import static io.toonbank.catalog.db.Tables.VARIANT;

import io.toonbank.catalog.db.tables.records.ProductPictureRecord;
import io.toonbank.catalog.db.tables.records.ProductRecord;
import io.toonbank.catalog.db.tables.records.PublicationRecord;
import io.toonbank.catalog.db.tables.records.VariantRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** The statements behind a change of products: rows are locked in key order and written many at a time. */
@Component
class ProductStore {

    private static final int ROWS_PER_STATEMENT = 500;

    private final DSLContext database;

    ProductStore(DSLContext database) {
        this.database = database;
    }

    Map<UUID, ProductRecord> lock(Collection<UUID> ids) {
        Map<UUID, ProductRecord> rows = new LinkedHashMap<>();
        database.selectFrom(PRODUCT)
                .where(PRODUCT.ID.eq(DSL.any(ids.toArray(UUID[]::new))))
                .orderBy(PRODUCT.ID)
                .forUpdate()
                .forEach(row -> rows.put(row.getId(), row));
        return rows;
    }

    Map<UUID, List<VariantRecord>> lockVariants(Collection<UUID> productIds) {
        Map<UUID, List<VariantRecord>> rows = new LinkedHashMap<>();
        database.selectFrom(VARIANT)
                .where(VARIANT.PRODUCT_ID.eq(DSL.any(productIds.toArray(UUID[]::new))))
                .orderBy(VARIANT.ID)
                .forUpdate()
                .forEach(row -> rows.computeIfAbsent(row.getProductId(), _ -> new ArrayList<>())
                        .add(row));
        return rows;
    }

    /** Variants that have one of these ids, SKUs or padded GTINs, of whatever product. */
    List<VariantRecord> variantsWith(Collection<UUID> ids, Collection<String> skus, Collection<String> gtinKeys) {
        return database.selectFrom(VARIANT)
                .where(VARIANT.ID.eq(DSL.any(ids.toArray(UUID[]::new))))
                .unionAll(database.selectFrom(VARIANT).where(VARIANT.SKU.eq(DSL.any(skus.toArray(String[]::new)))))
                .unionAll(database.selectFrom(VARIANT)
                        .where(VARIANT.GTIN_KEY.eq(DSL.any(gtinKeys.toArray(String[]::new)))))
                .fetch();
    }

    /** Who has these handles. */
    Map<String, UUID> owners(Collection<String> handles) {
        return database.select(PRODUCT.HANDLE, PRODUCT.ID)
                .from(PRODUCT)
                .where(PRODUCT.HANDLE.eq(DSL.any(handles.toArray(String[]::new))))
                .fetchMap(PRODUCT.HANDLE, PRODUCT.ID);
    }

    Set<String> handlesLike(String handle) {
        return new HashSet<>(database.select(PRODUCT.HANDLE)
                .from(PRODUCT)
                .where(PRODUCT.HANDLE.eq(handle).or(PRODUCT.HANDLE.startsWith(handle + "-")))
                .fetch(PRODUCT.HANDLE));
    }

    Set<String> knownPictures(Collection<String> hashes) {
        return hashes.isEmpty()
                ? Set.of()
                : new HashSet<>(database.select(PICTURE.HASH)
                        .from(PICTURE)
                        .where(PICTURE.HASH.eq(DSL.any(hashes.toArray(String[]::new))))
                        .fetch(PICTURE.HASH));
    }

    void writeProducts(List<ProductRecord> rows) {
        upsert(rows, PRODUCT.ID, Arrays.asList(PRODUCT.fields()));
    }

    void writeVariants(List<VariantRecord> rows) {
        List<Field<?>> written = new ArrayList<>(Arrays.asList(VARIANT.fields()));
        written.remove(VARIANT.GTIN_KEY);
        upsert(rows, VARIANT.ID, written);
    }

    void writePictures(Collection<UUID> productIds, List<ProductPictureRecord> rows) {
        if (!productIds.isEmpty()) {
            database.deleteFrom(PRODUCT_PICTURE)
                    .where(PRODUCT_PICTURE.PRODUCT_ID.eq(DSL.any(productIds.toArray(UUID[]::new))))
                    .execute();
            insert(rows);
        }
    }

    void writePublications(Collection<UUID> productIds, List<PublicationRecord> rows) {
        if (!productIds.isEmpty()) {
            database.deleteFrom(PUBLICATION)
                    .where(PUBLICATION.PRODUCT_ID.eq(DSL.any(productIds.toArray(UUID[]::new))))
                    .execute();
            insert(rows);
        }
    }

    private <R extends UpdatableRecord<R>> void insert(List<R> rows) {
        for (List<R> chunk : chunks(rows)) {
            var table = chunk.getFirst().getTable();
            var insert = database.insertInto(table).columns(table.fields());
            for (R row : chunk) {
                insert = insert.values(row.intoArray());
            }
            insert.execute();
        }
    }

    private <R extends UpdatableRecord<R>> void upsert(List<R> rows, TableField<R, ?> key, List<Field<?>> written) {
        Field<?>[] fields = written.toArray(Field<?>[]::new);
        for (List<R> chunk : chunks(rows)) {
            var insert = database.insertInto(key.getTable()).columns(fields);
            for (R row : chunk) {
                insert = insert.values(row.into(fields).intoArray());
            }
            insert.onConflict(key).doUpdate().setAllToExcluded().execute();
        }
    }

    private static <R> List<List<R>> chunks(List<R> rows) {
        List<List<R>> chunks = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += ROWS_PER_STATEMENT) {
            chunks.add(rows.subList(from, Math.min(rows.size(), from + ROWS_PER_STATEMENT)));
        }
        return chunks;
    }
}
