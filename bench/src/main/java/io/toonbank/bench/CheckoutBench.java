package io.toonbank.bench;

import io.toonbank.inventory.StockAudit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Purchases over HTTP, three lines each of 10,000 variants at five locations, beside what pgbench does on the same server. */
public final class CheckoutBench {

    private static final int LINES = 3;
    private static final int[] SHOPPERS = {1, 8, 32};
    private static final double PLACING_LEAST = 0.5;
    private static final double WHOLE_LEAST = 0.2;
    private static final double WITH_PROMOTIONS_LEAST = 0.85;

    private final BenchApplication application;
    private final BenchShop shop;
    private final Purchases purchases;
    private final Phases phases;
    private final Statements statements;
    private final BenchReport report = new BenchReport("checkout");

    private CheckoutBench(BenchApplication application, Phases phases) {
        this.application = application;
        this.phases = phases;
        shop = new BenchShop(application);
        purchases = new Purchases(application.port());
        statements = new Statements(application);
    }

    public static void main(String[] arguments) throws Exception {
        int status;
        try (BenchApplication application = BenchApplication.start()) {
            status = new CheckoutBench(application, Phases.of(arguments)).measure();
        }
        System.exit(status);
    }

    private int measure() {
        PgBench floor = new PgBench(application);
        double _ = floor.ownVariants(phases.floorWarmUpSeconds());
        double before = floor.ownVariants(phases.floorSeconds());
        warmUp();
        double placing = 0;
        for (int callers : SHOPPERS) {
            placing = placing("", callers);
        }
        double whole = 0;
        for (int callers : SHOPPERS) {
            whole = whole("", callers);
        }
        double withPromotions = withPromotions(whole);
        double after = floor.ownVariants(phases.floorSeconds());
        double orders = (before + after) / 2;
        report.figure("floor_before_orders_per_second", before);
        report.figure("floor_after_orders_per_second", after);
        report.figure("floor_orders_per_second", orders);
        purchases.requireNothingStrange();
        Integer placed =
                application.database().queryForObject("select count(*) from orders.sales_order", Integer.class);
        var audit = application.get(StockAudit.class).run();
        report.figure("orders_answered", purchases.completed());
        report.figure("orders_in_the_book", placed == null ? 0 : placed);
        report.atLeast("placing, of the floor", placing / orders, PLACING_LEAST);
        report.atLeast("whole purchase, of the floor", whole / orders, WHOLE_LEAST);
        report.atLeast(
                "whole purchase with " + BenchPromotions.COUNT + " promotions, of the figure without",
                withPromotions,
                WITH_PROMOTIONS_LEAST);
        report.atMost("orders answered and not in the book", purchases.completed() - (placed == null ? 0 : placed), 0);
        report.atMost("findings of the stock auditor", audit.findingCount(), 0);
        return report.finish();
    }

    private void warmUp() {
        for (int round = 0; round < phases.warmUpRounds(); round++) {
            var _ = purchases.complete(purchases.begin(phases.warmUpOrders(), 32, this::basket), 32);
            application.settle();
        }
    }

    /** The same with promotions, and once more without: the share of the mean of both. */
    private double withPromotions(double before) {
        int callers = SHOPPERS[SHOPPERS.length - 1];
        BenchPromotions.publish(application, shop.variants());
        var _ = purchases.complete(purchases.begin(phases.warmUpOrders(), callers, this::basket), callers);
        double placing = placing("with_promotions_", callers);
        double with = whole("with_promotions_", callers);
        report.figure("with_promotions_placing_per_second", placing);
        BenchPromotions.end(application);
        double again = whole("without_again_", callers);
        return with / ((before + again) / 2);
    }

    /** The complete call alone, on checkouts begun before. */
    private double placing(String kind, int callers) {
        String name = kind + "placing_" + callers;
        List<String> begun = purchases.begin(phases.orders(callers), 32, this::basket);
        application.settle();
        statements.begin();
        var processor = ProcessorTime.from(application);
        var measured = purchases.complete(begun, callers);
        processor.report(report, name, begun.size());
        statements.print(name, begun.size());
        report.figure(name + "_per_second", measured.perSecond());
        report.latencies(name, measured.latencies());
        return measured.perSecond();
    }

    private double whole(String kind, int callers) {
        String name = kind + "whole_" + callers;
        statements.begin();
        var processor = ProcessorTime.from(application);
        var measured = purchases.whole(callers, TimeUnit.SECONDS.toNanos(phases.wholeSeconds()), this::basket);
        processor.report(report, name, measured.latencies().count());
        statements.print(name, measured.latencies().count());
        report.figure(name + "_per_second", measured.perSecond());
        report.latencies(name, measured.latencies());
        return measured.perSecond();
    }

    private List<UUID> basket() {
        var random = ThreadLocalRandom.current();
        int third = BenchShop.VARIANTS / LINES;
        return List.of(
                shop.variants().get(random.nextInt(third)),
                shop.variants().get(third + random.nextInt(third)),
                shop.variants().get(2 * third + random.nextInt(third)));
    }
}
