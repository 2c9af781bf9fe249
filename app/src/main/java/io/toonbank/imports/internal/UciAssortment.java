package io.toonbank.imports.internal;

import io.toonbank.catalog.CatalogLimits;
import io.toonbank.catalog.ProductStatus;
import io.toonbank.catalog.Products;
import io.toonbank.catalog.Publication;
import io.toonbank.catalog.SaveProduct;
import io.toonbank.catalog.SaveVariant;
import io.toonbank.catalog.Variants;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Translated;
import io.toonbank.network.SalesChannel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A product with one variant for each stock code. The file calls many codes by several names; the first name that was sold at a
 * price serves, because write-offs carry remarks such as "damaged" in that column.
 */
final class UciAssortment {

    private final SalesChannel channel;
    private final Products products;
    private final Variants variants;
    /** Codes whose variant is there and committed, or about to be with this batch. */
    private final Map<String, UUID> known = new HashMap<>();

    UciAssortment(SalesChannel channel, Products products, Variants variants) {
        this.channel = channel;
        this.products = products;
        this.variants = variants;
    }

    /** The variant of each code in these invoices. */
    Map<String, UUID> ensure(List<UciInvoice> invoices, Written written) {
        Map<String, String> names = new LinkedHashMap<>();
        for (UciInvoice invoice : invoices) {
            for (UciInvoice.Line line : invoice.lines()) {
                if (line.isGoods() && !known.containsKey(line.code())) {
                    boolean sold = line.quantity() > 0 && line.price().signum() > 0;
                    names.merge(
                            line.code(), sold ? line.description() : "", (one, other) -> one.isEmpty() ? other : one);
                }
            }
        }
        Map<String, UUID> found = new HashMap<>();
        List<String> codes = List.copyOf(names.keySet());
        for (int from = 0; from < codes.size(); from += CatalogLimits.BATCH_MAX) {
            ensure(codes.subList(from, Math.min(codes.size(), from + CatalogLimits.BATCH_MAX)), names, found, written);
        }
        Map<String, UUID> all = new HashMap<>(known);
        all.putAll(found);
        return all;
    }

    private void ensure(List<String> codes, Map<String, String> names, Map<String, UUID> found, Written written) {
        variants.bySkus(codes).forEach((code, variant) -> found.put(code, variant.id()));
        known.putAll(found);
        List<SaveProduct> missing = new ArrayList<>();
        for (String code : codes) {
            if (!found.containsKey(code)) {
                UUID variant = Ids.next();
                found.put(code, variant);
                missing.add(product(code, names.getOrDefault(code, ""), variant));
            }
        }
        products.saveAll(missing);
        written.count("products", missing.size());
    }

    private SaveProduct product(String code, String name, UUID variant) {
        return new SaveProduct(
                Ids.next(),
                null,
                handle(code),
                Translated.of("en", name.isBlank() ? code : name),
                Translated.NOTHING,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(SaveVariant.of(variant, code, null, Map.of())),
                null,
                Map.of(),
                List.of(Publication.on(channel.id())),
                ProductStatus.ACTIVE);
    }

    /** "85123a" and "85123A" are two codes of the file, and addresses know no capitals. */
    private static String handle(String code) {
        String lower = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        boolean typedSmall = code.chars().anyMatch(Character::isLowerCase);
        return "uci-" + lower.replaceAll("^-|-$", "") + (typedSmall ? "-s" : "");
    }
}
