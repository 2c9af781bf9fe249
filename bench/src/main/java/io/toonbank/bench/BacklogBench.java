package io.toonbank.bench;

import io.toonbank.inventory.StockAudit;
import io.toonbank.kernel.Ids;
import io.toonbank.sourcing.SourcingRuns;
import io.toonbank.sourcing.SourcingRuns.BacklogResult;
import io.toonbank.sourcing.SourcingRuns.Reoptimise;
import io.toonbank.sourcing.SourcingRuns.Run;
import io.toonbank.sourcing.SourcingRuns.State;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/**
 * Open orders looked at again in one go. They are placed while goods are scarce, so that many are split; then every location gets
 * more of everything, and the backlog is worth moving.
 */
public final class BacklogBench {

    private static final BenchShop.Size SIZE = new BenchShop.Size(100, 1_000, 12, 200);
    private static final int CALLERS = 32;
    private static final int ORDERS = 20_000;
    private static final int ORDERS_QUICK = 4_000;
    private static final int LINES = 3;

    /** Cents an order must become cheaper by, as the back office proposes: less is not worth the unrest. */
    private static final long GAIN_LEAST = 25;

    private static final double SECONDS_MOST = 60;
    private static final long LOOK_AGAIN_NANOS = 100_000_000;

    private final BenchApplication application;
    private final BenchShop shop;
    private final int orders;
    private final BenchReport report = new BenchReport("backlog");

    private BacklogBench(BenchApplication application, int orders) {
        this.application = application;
        this.orders = orders;
        shop = new BenchShop(application, SIZE);
    }

    public static void main(String[] arguments) throws Exception {
        int status;
        try (BenchApplication application = BenchApplication.start()) {
            int orders = List.of(arguments).contains("--quick") ? ORDERS_QUICK : ORDERS;
            status = new BacklogBench(application, orders).measure();
        }
        System.exit(status);
    }

    private int measure() {
        Purchases purchases = new Purchases(application.port());
        var _ = purchases.complete(purchases.begin(orders, CALLERS, this::basket), CALLERS);
        report.figure("orders_placed", purchases.completed());
        report.figure("split_before", split());
        for (UUID location : shop.locations()) {
            shop.stock(shop.variants(), location, 400);
        }
        application.settle();
        long dryStart = System.nanoTime();
        var _ = run(true);
        report.figure("only_computing_seconds", (System.nanoTime() - dryStart) / 1e9);
        long start = System.nanoTime();
        BacklogResult result = run(false);
        double seconds = (System.nanoTime() - start) / 1e9;
        report.figure("seconds", seconds);
        report.figure("orders_per_second", result.orders() / seconds);
        report.figure("moved", result.moved());
        report.figure("not_moved", result.notMoved());
        report.figure("split_after", split());
        report.figure("cost_before_euro", result.before() / 1e5);
        report.figure("cost_after_euro", result.after() / 1e5);
        report.atLeast("open orders looked at", result.orders(), purchases.completed());
        report.atMost("seconds for " + orders + " open orders", seconds, SECONDS_MOST);
        report.atMost("cost after, of before", (double) result.after() / result.before(), 1);
        report.exactly(
                "findings of the stock auditor",
                application.get(StockAudit.class).run().findingCount(),
                0);
        report.exactly("orders whose promise is not where their allocation is", strayed(), 0);
        return report.finish();
    }

    private BacklogResult run(boolean dry) {
        SourcingRuns runs = application.get(SourcingRuns.class);
        Run run = runs.reoptimise(new Reoptimise(Ids.next(), dry, GAIN_LEAST));
        while (run.state() == State.WAITING || run.state() == State.RUNNING) {
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
            run = runs.require(run.id());
        }
        BacklogResult result = run.backlog();
        if (result == null) {
            throw new IllegalStateException("The run ended " + run.state());
        }
        return result;
    }

    private long split() {
        return count("""
                select count(*) from (
                  select order_id from orders.allocation group by order_id having count(distinct location_id) > 1) as split
                """);
    }

    private long strayed() {
        return count("""
                select count(*) from (
                  select line.variant_id, a.location_id, a.order_id, sum(a.quantity) as quantity
                  from orders.allocation a join orders.line on line.order_id = a.order_id and line.id = a.line_id
                  group by 1, 2, 3
                  except
                  select variant_id, location_id, order_id, sum(quantity)
                  from inventory.reservation_line join inventory.reservation on reservation.id = reservation_id
                  group by 1, 2, 3) as strayed
                """);
    }

    private long count(String sql) {
        Long count = application.database().queryForObject(sql, Long.class);
        return count == null ? 0 : count;
    }

    private List<UUID> basket() {
        var random = ThreadLocalRandom.current();
        int third = shop.variants().size() / LINES;
        return List.of(
                shop.variants().get(random.nextInt(third)),
                shop.variants().get(third + random.nextInt(third)),
                shop.variants().get(2 * third + random.nextInt(third)));
    }
}
