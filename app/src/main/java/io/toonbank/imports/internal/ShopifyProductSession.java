package io.toonbank.imports.internal;

import io.toonbank.catalog.Gtin;
import io.toonbank.catalog.MeasureUnit;
import io.toonbank.catalog.UnitPricing;
import io.toonbank.imports.ImportsRefusal;
import io.toonbank.imports.internal.ShopifyProduct.ShopifyVariant;
import io.toonbank.kernel.Refused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gathers the rows of each handle and writes products, their prices and, where that is clear, their stock. */
final class ShopifyProductSession implements Session<ShopifyProduct> {

    private static final int OPEN_PRODUCTS = 4;
    private static final int OPTIONS = 3;
    private static final int GRAMS_MAX = 100_000_000;
    private static final BigDecimal PRICE_MAX = new BigDecimal("1000000000");
    private static final String NO_OPTION = "Default Title";

    private final UUID job;
    private final ShopifyAssortment assortment;
    private final ImportedPrices prices;
    private final ImportedQuantities quantities;
    private final Groups<ShopifyProduct> products = new Groups<>(
            OPEN_PRODUCTS, group -> new Item<>(group.name(), group.firstLine(), group.rows(), group.content()));

    ShopifyProductSession(
            UUID job, ShopifyAssortment assortment, ImportedPrices prices, ImportedQuantities quantities) {
        this.job = job;
        this.assortment = assortment;
        this.prices = prices;
        this.quantities = quantities;
    }

    @Override
    public void take(Row row) {
        String handle = row.text("Handle").isEmpty()
                ? ShopifyAssortment.slug(row.required("Title"))
                : ShopifyAssortment.slug(row.text("Handle"));
        boolean first = !row.text("Title").isEmpty();
        if (!first && !products.has(handle)) {
            throw Refused.because(ImportsRefusal.WITHOUT_FIRST_ROW).with("group", handle);
        }
        List<String> names = first ? optionNames(row) : List.of();
        ShopifyVariant variant = variant(row, handle);
        ShopifyProduct product = products.at(handle, row, ShopifyProductSession::product);
        if (first) {
            product.options.addAll(names);
            metafields(row, product);
        }
        product.pictures += row.text("Image Src").isEmpty() ? 0 : 1;
        if (variant != null) {
            product.variants.add(variant);
        }
    }

    private static ShopifyProduct product(Row row) {
        String handle = row.text("Handle").isEmpty() ? row.text("Title") : row.text("Handle");
        boolean published = row.text("Published").isEmpty() || row.truth("Published");
        return new ShopifyProduct(
                ShopifyAssortment.slug(handle),
                row.text("Title"),
                row.text("Body (HTML)"),
                row.text("Vendor"),
                row.text("Type"),
                Arrays.stream(row.text("Tags").split(","))
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .toList(),
                published,
                row.text("Status"));
    }

    private static List<String> optionNames(Row row) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= OPTIONS; i++) {
            String name = row.text("Option" + i + " Name");
            if (!name.isEmpty() && !row.text("Option" + i + " Value").equals(NO_OPTION)) {
                names.add(name);
            }
        }
        return names;
    }

    private static void metafields(Row row, ShopifyProduct product) {
        for (String column : row.columns().keySet()) {
            int start = column.indexOf("(product.metafields.");
            if (start >= 0 && column.endsWith(")") && !row.text(column).isEmpty()) {
                product.texts.put(column, row.text(column));
            }
        }
    }

    /** Null for a row that only brings another picture. */
    private static @Nullable ShopifyVariant variant(Row row, String handle) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= OPTIONS; i++) {
            String value = row.text("Option" + i + " Value");
            if (!value.isEmpty() && !value.equals(NO_OPTION)) {
                values.add(value);
            }
        }
        boolean sold = !values.isEmpty()
                || !row.text("Variant SKU").isEmpty()
                || !row.text("Variant Price").isEmpty()
                || !row.text("Title").isEmpty();
        if (!sold) {
            return null;
        }
        String sku = row.code("Variant SKU");
        String gtin = row.code("Variant Barcode");
        int grams = row.decimal("Variant Grams", BigDecimal.ZERO)
                .setScale(0, java.math.RoundingMode.HALF_UP)
                .intValue();
        if (grams < 0 || grams > GRAMS_MAX) {
            throw outOfRange(row, "Variant Grams");
        }
        return new ShopifyVariant(
                sku.isEmpty() ? ShopifyAssortment.skuOf(handle, values) : sku,
                gtin.isEmpty() ? null : Gtin.require(gtin),
                List.copyOf(values),
                grams == 0 ? null : grams,
                row.text("Variant Taxable").isEmpty() || row.truth("Variant Taxable"),
                unitPricing(row),
                price(row),
                row.text("Variant Inventory Tracker").isEmpty()
                                && row.text("Variant Inventory Qty").isEmpty()
                        ? null
                        : row.integer("Variant Inventory Qty", 0));
    }

    private static @Nullable BigDecimal price(Row row) {
        if (row.text("Variant Price").isEmpty()) {
            return null;
        }
        BigDecimal price = row.requiredDecimal("Variant Price");
        if (price.signum() < 0 || price.compareTo(PRICE_MAX) > 0) {
            throw outOfRange(row, "Variant Price");
        }
        return price;
    }

    private static @Nullable UnitPricing unitPricing(Row row) {
        var unit = MeasureUnit.ofSymbol(row.text("Unit Price Total Measure Unit"));
        var baseUnit = MeasureUnit.ofSymbol(row.text("Unit Price Base Measure Unit"));
        if (unit.isEmpty() || baseUnit.isEmpty()) {
            return null;
        }
        return new UnitPricing(
                row.requiredDecimal("Unit Price Total Measure"),
                unit.get(),
                row.decimal("Unit Price Base Measure", BigDecimal.ONE),
                baseUnit.get());
    }

    private static Refused outOfRange(Row row, String column) {
        return Refused.because(ImportsRefusal.OUT_OF_RANGE)
                .with("column", column)
                .with("value", row.text(column));
    }

    @Override
    public void end() {
        products.closeAll();
    }

    @Override
    public List<Item<ShopifyProduct>> complete() {
        return products.take();
    }

    @Override
    public long openFrom() {
        return products.openFrom();
    }

    @Override
    public Written write(List<Item<ShopifyProduct>> items) {
        Written written = new Written();
        List<ShopifyProduct> contents = items.stream().map(Item::content).toList();
        Map<String, UUID> variants = assortment.save(contents, written);
        prices.set(contents, variants, written);
        quantities.set(job, items, variants, written);
        items.forEach(item -> written.loaded(item.rows()));
        return written;
    }
}
