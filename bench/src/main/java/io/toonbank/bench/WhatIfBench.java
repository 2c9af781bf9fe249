package io.toonbank.bench;

import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.orders.LineProgress;
import io.toonbank.orders.NewOrder;
import io.toonbank.orders.NewOrderLine;
import io.toonbank.orders.NewOrderLine.LineAllocation;
import io.toonbank.orders.OrderAddress;
import io.toonbank.orders.OrderAmounts;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderContact;
import io.toonbank.orders.OrderDelivery;
import io.toonbank.orders.OrderKind;
import io.toonbank.orders.OrderSource;
import io.toonbank.sourcing.SourcingRuns;
import io.toonbank.sourcing.SourcingRuns.Run;
import io.toonbank.sourcing.SourcingRuns.State;
import io.toonbank.sourcing.SourcingRuns.WhatIf;
import io.toonbank.sourcing.SourcingRuns.WhatIfResult;
import io.toonbank.sourcing.Strategies;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** Past orders replayed against the stock as it stood: how long, in how much memory, and the same twice. */
public final class WhatIfBench {

    private static final BenchShop.Size SIZE = new BenchShop.Size(100, 1_000, 60, 4_000);
    private static final int ORDERS = 100_000;
    private static final int ORDERS_QUICK = 10_000;
    private static final int AT_ONCE = 2_000;
    private static final double SECONDS_MOST = 300;
    private static final double GROWTH_MB_MOST = 64;
    private static final long LOOK_AGAIN_NANOS = 500_000_000;
    private static final String CURRENCY = "EUR";

    private final BenchApplication application;
    private final BenchShop shop;
    private final int orders;
    private final Instant from;
    private final Random random = new Random(7);
    private final BenchReport report = new BenchReport("what-if");

    private WhatIfBench(BenchApplication application, int orders) {
        this.application = application;
        this.orders = orders;
        shop = new BenchShop(application, SIZE);
        from = Instant.now();
    }

    public static void main(String[] arguments) throws Exception {
        int status;
        try (BenchApplication application = BenchApplication.start()) {
            int orders = List.of(arguments).contains("--quick") ? ORDERS_QUICK : ORDERS;
            status = new WhatIfBench(application, orders).measure();
        }
        System.exit(status);
    }

    /** Orders lie in the seconds after the shop opened, thousandths of a second apart: the stock was there before them. */
    private int measure() {
        OrderBook book = application.get(OrderBook.class);
        for (int at = 0; at < orders; at += AT_ONCE) {
            List<NewOrder> some = new ArrayList<>(AT_ONCE);
            for (int i = at; i < Math.min(orders, at + AT_ONCE); i++) {
                some.add(order(from.plus(Duration.ofMillis(1).multipliedBy(i).dividedBy(10))));
            }
            var _ = book.recordFacts(some);
        }
        Instant until = Instant.now();
        application.settle();
        report.figure("orders", orders);
        WhatIfResult first = replay(until, true);
        WhatIfResult again = replay(until, false);
        report.figure("split_happened", first.happened().split());
        report.figure("split_tried", first.tried().split());
        report.figure("cost_happened_euro", first.happened().cost() / 1e5);
        report.figure("cost_tried_euro", first.tried().cost() / 1e5);
        report.exactly("orders replayed", first.tried().orders(), orders);
        report.exactly("second run differs", first.equals(again) ? 0 : 1, 0);
        return report.finish();
    }

    private WhatIfResult replay(Instant until, boolean measured) {
        SourcingRuns runs = application.get(SourcingRuns.class);
        UUID strategy = application.get(Strategies.class).inForce().id();
        long start = System.nanoTime();
        double early = 0;
        double late = 0;
        Run run = runs.whatIf(new WhatIf(Ids.next(), strategy, from, until, null));
        while (run.state() == State.WAITING || run.state() == State.RUNNING) {
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
            run = runs.require(run.id());
            if (measured && early == 0 && run.seen() > orders / 4) {
                early = usedMegabytes();
            } else if (measured && late == 0 && run.seen() > orders * 9L / 10) {
                late = usedMegabytes();
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (measured) {
            report.figure("seconds", seconds);
            report.figure("orders_per_second", orders / seconds);
            report.figure("heap_after_a_quarter_mb", early);
            report.figure("heap_after_nine_tenths_mb", late);
            report.atMost("seconds for " + orders + " past orders", seconds, SECONDS_MOST);
            report.atMost("growth of the heap on the way, MB", late == 0 ? 0 : late - early, GROWTH_MB_MOST);
        }
        WhatIfResult result = run.whatIf();
        if (result == null) {
            throw new IllegalStateException("The run ended " + run.state());
        }
        return result;
    }

    private static double usedMegabytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    private NewOrder order(Instant at) {
        List<NewOrderLine> lines = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            lines.add(line());
        }
        Money zero = Money.zero(CURRENCY);
        String postcode = (1_000 + random.nextInt(8_999)) + " AB";
        var delivery = new OrderDelivery(
                OrderDelivery.Kind.SHIP,
                "standard",
                null,
                new OrderAddress("Bench", null, "Dorpsstraat", "1", null, postcode, "Plaats", null, "NL"),
                210_000,
                zero,
                zero,
                zero);
        return new NewOrder(
                Ids.next(),
                OrderKind.SALE,
                OrderSource.channel(shop.channel()),
                null,
                OrderContact.NOBODY,
                at,
                CURRENCY,
                true,
                "NL",
                lines,
                delivery,
                null,
                OrderAmounts.of(lines, delivery, CURRENCY));
    }

    private NewOrderLine line() {
        int quantity = 1 + random.nextInt(2);
        Money worth = Money.of(1_000L * quantity, CURRENCY);
        Money one = Money.of(1_000, CURRENCY);
        Money zero = Money.zero(CURRENCY);
        UUID location = shop.locations().get(random.nextInt(shop.locations().size()));
        return new NewOrderLine(
                Ids.next(),
                shop.variants().get(random.nextInt(shop.variants().size())),
                "BENCH",
                "Bench",
                quantity,
                one,
                one,
                zero,
                0,
                worth,
                zero,
                worth,
                null,
                List.of(new LineAllocation(location, quantity)),
                new LineProgress(0, quantity, 0, 0));
    }
}
