package io.toonbank.demo.internal;

import io.toonbank.demo.internal.Assortment.Sort;
import io.toonbank.demo.internal.Retailer.Branch;
import io.toonbank.fulfillment.Bins;
import io.toonbank.fulfillment.Bins.Bin;
import io.toonbank.inventory.Receipt;
import io.toonbank.inventory.StockFacts;
import io.toonbank.inventory.StockLine;
import io.toonbank.inventory.StockSettings;
import io.toonbank.inventory.StockSettings.SafetyStock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** The first deliveries, and those that follow every second week. */
@DemoComponent
class SeedStock {

    private static final int AISLES = 26;
    private static final int RACKS = 12;
    private static final int SHELVES = 5;

    private final StockFacts stock;
    private final StockSettings settings;
    private final Bins bins;

    SeedStock(StockFacts stock, StockSettings settings, Bins bins) {
        this.stock = stock;
        this.settings = settings;
        this.bins = bins;
    }

    void open(Retailer retailer, List<Sort> sorts, Instant at) {
        for (Branch branch : retailer.locations()) {
            boolean warehouse = branch.kind().equals("warehouse");
            UUID location = SeedNetwork.locationId(branch.code());
            receive(
                    "opening " + branch.code(),
                    location,
                    "Beginvoorraad",
                    lines(sorts, branch.code(), warehouse, 1),
                    at);
            if (!warehouse) {
                settings.setSafetyStock(safety(sorts, location));
            }
            bins.put(location, shelves(sorts));
        }
    }

    /** Aisle, rack and shelf, in the order of the assortment: what belongs together lies together. */
    private static List<Bin> shelves(List<Sort> sorts) {
        List<Bin> shelves = new ArrayList<>();
        for (Sort sort : sorts) {
            int place = shelves.size();
            char aisle = (char) ('A' + place / (RACKS * SHELVES) % AISLES);
            int rack = place / SHELVES % RACKS + 1;
            shelves.add(new Bin(
                    SeedAssortment.variantId(sort.sku()), "%c-%02d-%d".formatted(aisle, rack, place % SHELVES + 1)));
        }
        return shelves;
    }

    void replenish(Retailer retailer, List<Sort> sorts, LocalDate day, Instant at) {
        for (Branch branch : retailer.locations()) {
            boolean warehouse = branch.kind().equals("warehouse");
            String name = branch.code() + " " + day;
            receive(
                    name,
                    SeedNetwork.locationId(branch.code()),
                    "Levering " + day,
                    lines(sorts, name, warehouse, 4),
                    at);
        }
    }

    private void receive(String name, UUID location, String reference, List<StockLine> lines, Instant at) {
        if (!lines.isEmpty()) {
            stock.receive(
                    new Receipt(DemoIds.of("receipt", name), location, Receipt.Source.SUPPLIER, reference, lines, at));
        }
    }

    /** @param thinness 1 for everything; 4 brings about a quarter of the assortment */
    private static List<StockLine> lines(List<Sort> sorts, String seed, boolean warehouse, int thinness) {
        Random random = new Random(seed.hashCode());
        List<StockLine> lines = new ArrayList<>();
        for (Sort sort : sorts) {
            boolean carried = warehouse || random.nextInt(100) < 45 + sort.popularity() / 2;
            boolean now = random.nextInt(thinness) == 0;
            int base = warehouse ? 12 + sort.popularity() : 1 + sort.popularity() / 9;
            if (carried && now) {
                lines.add(new StockLine(SeedAssortment.variantId(sort.sku()), base + random.nextInt(base + 1)));
            }
        }
        return lines;
    }

    private static List<SafetyStock> safety(List<Sort> sorts, UUID location) {
        return sorts.stream()
                .filter(sort -> sort.popularity() >= 60)
                .map(sort -> new SafetyStock(SeedAssortment.variantId(sort.sku()), location, 1))
                .toList();
    }
}
