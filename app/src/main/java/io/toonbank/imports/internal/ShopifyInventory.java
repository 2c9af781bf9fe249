package io.toonbank.imports.internal;

import io.toonbank.catalog.CatalogLimits;
import io.toonbank.catalog.Product;
import io.toonbank.catalog.Products;
import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.imports.ImportKind;
import io.toonbank.imports.ImportOptions;
import io.toonbank.imports.ImportsRefusal;
import io.toonbank.inventory.SetLevels;
import io.toonbank.inventory.StockFacts;
import io.toonbank.kernel.Refused;
import io.toonbank.network.Location;
import io.toonbank.network.Locations;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shopify's inventory CSV: what is on hand of a variant at a location becomes what the books say. */
@Component
class ShopifyInventory implements ImportFormat {

    private static final List<String> QUANTITIES =
            List.of("On hand (new)", "On hand (current)", "On hand", "Available");

    private final Products products;
    private final Variants variants;
    private final Locations locations;
    private final StockFacts stock;
    private final Clock clock;

    ShopifyInventory(Products products, Variants variants, Locations locations, StockFacts stock, Clock clock) {
        this.products = products;
        this.variants = variants;
        this.locations = locations;
        this.stock = stock;
        this.clock = clock;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.INVENTORY;
    }

    @Override
    public Session<?> begin(UUID job, CsvFile file, ImportOptions options) {
        file.require("SKU", "Location");
        return new Counting(job, LocationNames.of(locations));
    }

    /** What a row says. @param handle and values find the variant of a shop that numbers nothing */
    record Level(String sku, String handle, List<String> values, Location location, int onHand) {}

    private final class Counting implements Session<Level> {

        private final UUID job;
        private final LocationNames names;
        private final List<Item<Level>> complete = new ArrayList<>();

        Counting(UUID job, LocationNames names) {
            this.job = job;
            this.names = names;
        }

        @Override
        public void take(Row row) {
            String named = row.required("Location");
            Location location = names.find(named)
                    .orElseThrow(() ->
                            Refused.because(ImportsRefusal.UNKNOWN_LOCATION).with("location", named));
            String column = QUANTITIES.stream()
                    .filter(candidate -> !row.text(candidate).isEmpty())
                    .findFirst()
                    .orElse("On hand (new)");
            if (row.text(column).equalsIgnoreCase("not stocked")) {
                return;
            }
            int onHand = row.requiredInteger(column);
            String sku = row.code("SKU");
            if (sku.isEmpty()) {
                row.required("Handle");
            }
            complete.add(new Item<>(
                    sku,
                    row.line(),
                    1,
                    new Level(sku, ShopifyAssortment.slug(row.text("Handle")), values(row), location, onHand)));
        }

        private static List<String> values(Row row) {
            List<String> values = new ArrayList<>();
            for (int i = 1; i <= 3; i++) {
                String value = row.text("Option" + i + " Value");
                if (!value.isEmpty() && !value.equals("Default Title")) {
                    values.add(ShopifyAssortment.slug(value));
                }
            }
            return values;
        }

        @Override
        public void end() {}

        @Override
        public List<Item<Level>> complete() {
            List<Item<Level>> taken = List.copyOf(complete);
            complete.clear();
            return taken;
        }

        @Override
        public long openFrom() {
            return Long.MAX_VALUE;
        }

        @Override
        public Written write(List<Item<Level>> items) {
            Written written = new Written();
            Map<String, Variant> bySku = bySku(items);
            Map<String, SetLevels.Line> lines = new LinkedHashMap<>();
            for (Item<Level> item : items) {
                Variant variant = variant(item.content(), bySku);
                if (variant == null) {
                    throw Refused.because(ImportsRefusal.UNKNOWN_SKU)
                            .with("sku", item.name().isEmpty() ? item.content().handle() : item.name());
                }
                UUID location = item.content().location().id();
                lines.put(
                        variant.id() + " " + location,
                        new SetLevels.Line(
                                variant.id(), location, item.content().onHand(), null));
            }
            List<SetLevels.Line> all = List.copyOf(lines.values());
            for (int from = 0; from < all.size(); from += SetLevels.LINES_MAX) {
                List<SetLevels.Line> part = all.subList(from, Math.min(all.size(), from + SetLevels.LINES_MAX));
                stock.setLevels(new SetLevels(ImportedQuantities.idOf(job, part), "import", part, clock.instant()));
            }
            written.count("levels", all.size());
            written.loaded(items.size());
            return written;
        }

        private Map<String, Variant> bySku(List<Item<Level>> items) {
            List<String> skus = items.stream()
                    .map(Item::name)
                    .filter(sku -> !sku.isEmpty())
                    .distinct()
                    .toList();
            Map<String, Variant> found = new HashMap<>();
            for (int from = 0; from < skus.size(); from += CatalogLimits.BATCH_MAX) {
                found.putAll(
                        variants.bySkus(skus.subList(from, Math.min(skus.size(), from + CatalogLimits.BATCH_MAX))));
            }
            return found;
        }

        private @Nullable Variant variant(Level level, Map<String, Variant> bySku) {
            if (!level.sku().isEmpty()) {
                return bySku.get(level.sku());
            }
            Optional<Product> product = products.byHandle(level.handle());
            return product.stream()
                    .flatMap(found -> found.variants().stream())
                    .filter(variant -> variant.active()
                            && level.values().size() == variant.options().size()
                            && variant.options().values().containsAll(level.values()))
                    .findFirst()
                    .orElse(null);
        }
    }
}
