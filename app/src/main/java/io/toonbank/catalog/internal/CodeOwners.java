package io.toonbank.catalog.internal;

import io.toonbank.catalog.CatalogRefusal;
import io.toonbank.catalog.Gtin;
import io.toonbank.catalog.SaveVariant;
import io.toonbank.catalog.UnitPricing;
import io.toonbank.catalog.db.tables.records.VariantRecord;
import io.toonbank.kernel.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;

/** Who has which SKU and which GTIN, in the tables and in the batch being saved; gives every variant its id. */
final class CodeOwners {

    private final CatalogJson json;
    private final Map<UUID, VariantRecord> byId = new HashMap<>();
    private final Map<String, UUID> bySku = new HashMap<>();
    private final Map<String, UUID> byGtin = new HashMap<>();

    CodeOwners(CatalogJson json, List<VariantRecord> present) {
        this.json = json;
        for (VariantRecord row : present) {
            byId.put(row.getId(), row);
            bySku.put(row.getSku(), row.getId());
            if (row.getGtinKey() != null) {
                byGtin.put(row.getGtinKey(), row.getId());
            }
        }
    }

    List<VariantRecord> resolve(UUID product, List<SaveVariant> variants, String at) {
        List<VariantRecord> rows = new ArrayList<>();
        for (int i = 0; i < variants.size(); i++) {
            rows.add(resolve(product, variants.get(i), at + "/variants/" + i));
        }
        return rows;
    }

    private VariantRecord resolve(UUID product, SaveVariant variant, String at) {
        UUID skuOwner = bySku.get(variant.sku());
        UUID id = variant.id() != null ? variant.id() : ownedHere(product, skuOwner);
        VariantRecord before = byId.get(id);
        if (before != null && !before.getProductId().equals(product)) {
            throw ProductRules.no(CatalogRefusal.VARIANT_ELSEWHERE, at + "/id").with("sku", before.getSku());
        }
        if (skuOwner != null && !skuOwner.equals(id)) {
            throw ProductRules.no(CatalogRefusal.SKU_TAKEN, at + "/sku").with("sku", variant.sku());
        }
        bySku.put(variant.sku(), id);
        if (variant.gtin() != null) {
            UUID gtinOwner = byGtin.putIfAbsent(Gtin.padded(variant.gtin()), id);
            if (gtinOwner != null && !gtinOwner.equals(id)) {
                throw ProductRules.no(CatalogRefusal.GTIN_TAKEN, at + "/gtin").with("gtin", variant.gtin());
            }
        }
        return row(product, id, variant);
    }

    private UUID ownedHere(UUID product, @Nullable UUID skuOwner) {
        VariantRecord owner = skuOwner == null ? null : byId.get(skuOwner);
        return owner != null && owner.getProductId().equals(product) ? owner.getId() : Ids.next();
    }

    private VariantRecord row(UUID product, UUID id, SaveVariant variant) {
        UnitPricing pricing = variant.unitPricing();
        JSONB options = json.write(variant.options());
        return new VariantRecord()
                .setId(id)
                .setProductId(product)
                .setPlace(0)
                .setSku(variant.sku())
                .setGtin(variant.gtin())
                .setOptions(options)
                .setTaxCategory(variant.taxCategory())
                .setWeightGrams(variant.weightGrams())
                .setContent(pricing == null ? null : pricing.content())
                .setContentUnit(pricing == null ? null : pricing.unit().name())
                .setBase(pricing == null ? null : pricing.base())
                .setBaseUnit(pricing == null ? null : pricing.baseUnit().name())
                .setPictureHash(variant.pictureHash())
                .setSoldByMeasure(variant.soldByMeasure())
                .setActive(variant.active());
    }
}
