package io.toonbank.demo.internal;

import io.toonbank.demo.internal.Assortment.Article;
import io.toonbank.demo.internal.Assortment.Sort;
import io.toonbank.demo.internal.Retailer.Branch;
import io.toonbank.inventory.Backorders;
import io.toonbank.inventory.Backorders.Kind;
import io.toonbank.inventory.Backorders.SetBackorder;
import io.toonbank.kernel.Money;
import io.toonbank.purchasing.PurchaseOrder;
import io.toonbank.purchasing.PurchaseOrders;
import io.toonbank.purchasing.PurchaseOrders.Arrived;
import io.toonbank.purchasing.PurchaseOrders.ReceivePurchase;
import io.toonbank.purchasing.PurchaseOrders.SavePurchase;
import io.toonbank.purchasing.PurchaseOrders.WantedLine;
import io.toonbank.purchasing.Replenishment;
import io.toonbank.purchasing.Replenishment.LevelToKeep;
import io.toonbank.purchasing.Suppliers;
import io.toonbank.purchasing.Suppliers.Item;
import io.toonbank.purchasing.Suppliers.SaveSupplier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Whom Lindehof buys from, what it wants to keep, and orders in every state; a supplier for each brand. */
@DemoComponent
class SeedPurchasing {

    private static final String CURRENCY = "EUR";
    private static final int SUPPLIERS_MAX = 6;
    private static final int SOUGHT = 60;
    private static final int CHEAP_MINOR = 1_500;

    private final Suppliers suppliers;
    private final PurchaseOrders orders;
    private final Replenishment replenishment;
    private final Backorders backorders;

    SeedPurchasing(Suppliers suppliers, PurchaseOrders orders, Replenishment replenishment, Backorders backorders) {
        this.suppliers = suppliers;
        this.orders = orders;
        this.replenishment = replenishment;
        this.backorders = backorders;
    }

    void seed(Retailer retailer, Assortment goods) {
        Map<String, List<Sort>> byBrand = new LinkedHashMap<>();
        goods.products().stream()
                .filter(article -> !article.isGiftCard())
                .sorted(Comparator.comparing(Article::vendor))
                .forEach(article -> byBrand.computeIfAbsent(article.vendor(), _ -> new ArrayList<>())
                        .addAll(article.variants()));
        UUID warehouse = retailer.locations().stream()
                .filter(branch -> branch.kind().equals("warehouse"))
                .map(branch -> SeedNetwork.locationId(branch.code()))
                .findFirst()
                .orElseThrow();
        List<Map.Entry<String, List<Sort>>> brands =
                byBrand.entrySet().stream().limit(SUPPLIERS_MAX).toList();
        for (int i = 0; i < brands.size(); i++) {
            UUID supplier = supplier(brands.get(i).getKey(), i);
            List<Sort> sorts = brands.get(i).getValue();
            suppliers.saveItems(
                    supplier, sorts.stream().map(SeedPurchasing::item).toList());
            order(supplier, warehouse, brands.get(i).getKey(), sorts, i);
        }
        replenishment.setLevels(levels(retailer, byBrand));
        beyondStock(warehouse, byBrand);
    }

    private UUID supplier(String brand, int number) {
        UUID id = DemoIds.of("supplier", brand);
        String code = "LEV" + (number + 1);
        var _ = suppliers.save(new SaveSupplier(
                id,
                code,
                "Groothandel " + brand + " (demo)",
                "inkoop." + code.toLowerCase(Locale.ROOT) + "@lindehof.example",
                null,
                null,
                "nl",
                CURRENCY,
                4 + number * 3,
                number % 2 == 0 ? Money.of(25_000, CURRENCY) : null,
                null,
                true,
                null));
        return id;
    }

    private static Item item(Sort sort) {
        int pack = sort.priceMinor() < CHEAP_MINOR ? 6 : 1;
        return new Item(
                SeedAssortment.variantId(sort.sku()),
                "GH-" + sort.sku(),
                Money.of(Math.floorDiv(sort.priceMinor() * 38, 100), CURRENCY),
                pack,
                pack,
                null,
                true);
    }

    /** The first is a draft, the next is ordered, others came in part or whole. */
    private void order(UUID supplier, UUID warehouse, String brand, List<Sort> sorts, int number) {
        UUID id = DemoIds.of("purchase", brand);
        List<WantedLine> lines = sorts.stream()
                .limit(4)
                .map(sort -> new WantedLine(
                        SeedAssortment.variantId(sort.sku()), item(sort).orderable(12), null))
                .toList();
        var _ = orders.save(new SavePurchase(id, supplier, warehouse, null, null, lines, null));
        if (number == 0) {
            return;
        }
        PurchaseOrder ordered = orders.order(id, null, true);
        if (number >= 2) {
            var first = ordered.lines().getFirst();
            var _ = orders.receive(new ReceivePurchase(
                    DemoIds.of("purchase receipt", brand),
                    id,
                    "pakbon " + (4_100 + number),
                    null,
                    List.of(new Arrived(first.id(), first.quantity() - 2, 1))));
        }
        if (number >= 4) {
            var _ = orders.cancelRest(id, List.of(), "Niet meer leverbaar (demo)");
        }
    }

    private static List<LevelToKeep> levels(Retailer retailer, Map<String, List<Sort>> byBrand) {
        List<LevelToKeep> levels = new ArrayList<>();
        for (Branch branch : retailer.locations()) {
            boolean warehouse = branch.kind().equals("warehouse");
            byBrand.values().stream()
                    .flatMap(List::stream)
                    .filter(sort -> sort.popularity() >= SOUGHT)
                    .forEach(sort -> levels.add(new LevelToKeep(
                            SeedAssortment.variantId(sort.sku()),
                            SeedNetwork.locationId(branch.code()),
                            warehouse ? 20 : 3,
                            warehouse ? 60 : 8)));
        }
        return levels;
    }

    private void beyondStock(UUID warehouse, Map<String, List<Sort>> byBrand) {
        byBrand.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Sort::popularity).reversed())
                .limit(3)
                .forEach(sort -> {
                    var _ = backorders.set(new SetBackorder(
                            SeedAssortment.variantId(sort.sku()), warehouse, Kind.BACKORDER, 25, null, 10, null));
                });
    }
}
