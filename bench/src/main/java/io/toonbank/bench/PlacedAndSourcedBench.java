package io.toonbank.bench;

import io.toonbank.inventory.StockAudit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Orders placed and sourced over HTTP: 500 locations of which each variant is at a third, three to seven lines an order. The complete
 * call decides where the goods come from, holds them, asks for the money and places the order with its decision.
 */
public final class PlacedAndSourcedBench {

    private static final BenchShop.Size SIZE = new BenchShop.Size(500, 1_000, 33, 400);
    private static final int CALLERS = 32;
    private static final int LINES_LEAST = 3;
    private static final int LINES_MORE = 5;
    private static final double PER_MINUTE_LEAST = 15_000;

    private final BenchApplication application;
    private final BenchShop shop;
    private final Purchases purchases;
    private final Phases phases;
    private final Statements statements;
    private final BenchReport report = new BenchReport("placed-and-sourced");

    private PlacedAndSourcedBench(BenchApplication application, Phases phases) {
        this.application = application;
        this.phases = phases;
        shop = new BenchShop(application, SIZE);
        purchases = new Purchases(application.port());
        statements = new Statements(application);
    }

    public static void main(String[] arguments) throws Exception {
        int status;
        try (BenchApplication application = BenchApplication.start()) {
            status = new PlacedAndSourcedBench(application, Phases.of(arguments)).measure();
        }
        System.exit(status);
    }

    private int measure() {
        PgBench floor = new PgBench(application);
        double _ = floor.ownVariants(phases.floorWarmUpSeconds());
        double orders = floor.ownVariants(phases.floorSeconds());
        report.figure("floor_orders_per_second", orders);
        for (int round = 0; round < phases.warmUpRounds() / 2; round++) {
            var _ = purchases.complete(purchases.begin(phases.warmUpOrders() / 2, CALLERS, this::basket), CALLERS);
            application.settle();
        }
        List<String> begun = purchases.begin(phases.orders(CALLERS), CALLERS, this::basket);
        application.settle();
        statements.begin();
        var processor = ProcessorTime.from(application);
        var measured = purchases.complete(begun, CALLERS);
        processor.report(report, "placing", begun.size());
        statements.print("placing", begun.size());
        double perMinute = measured.perSecond() * 60;
        report.figure("placed_and_sourced_per_minute", perMinute);
        report.figure("ratio_to_floor", measured.perSecond() / orders);
        report.latencies("placing", measured.latencies());
        return checked(perMinute);
    }

    private int checked(double perMinute) {
        purchases.requireNothingStrange();
        long placed = count("select count(*) from orders.sales_order");
        long decided = count("select count(distinct order_id) from sourcing.decision");
        long oversold = count("select coalesce(sum(greatest(0, reserved - on_hand)), 0) from inventory.level");
        report.figure("orders_in_the_book", placed);
        report.figure("decisions_not_proven", count("select count(*) from sourcing.decision where not proven"));
        report.figure("sold_out", purchases.soldOut());
        report.atLeast("orders placed and sourced per minute", perMinute, PER_MINUTE_LEAST);
        report.exactly("units oversold", oversold, 0);
        report.exactly("orders without a decision", placed - decided, 0);
        report.exactly("orders answered and not in the book", purchases.completed() - placed, 0);
        report.exactly(
                "findings of the stock auditor",
                application.get(StockAudit.class).run().findingCount(),
                0);
        return report.finish();
    }

    private long count(String sql) {
        Long count = application.database().queryForObject(sql, Long.class);
        return count == null ? 0 : count;
    }

    private List<UUID> basket() {
        var random = ThreadLocalRandom.current();
        int lines = LINES_LEAST + random.nextInt(LINES_MORE);
        List<UUID> basket = new ArrayList<>(lines);
        int part = shop.variants().size() / lines;
        for (int i = 0; i < lines; i++) {
            basket.add(shop.variants().get(i * part + random.nextInt(part)));
        }
        return basket;
    }
}
