package io.toonbank.bench;

import io.toonbank.Toonbank;
import io.toonbank.kernel.Ids;
import io.toonbank.network.SalesChannel;
import io.toonbank.network.SalesChannels;
import io.toonbank.platform.postgres.RunningPostgres;
import io.toonbank.pricing.PriceChanges;
import io.toonbank.pricing.PriceChanges.Draft;
import io.toonbank.pricing.PriceChanges.PriceChange;
import io.toonbank.pricing.PriceChanges.Rounding;
import io.toonbank.pricing.PriceChanges.Rule;
import io.toonbank.pricing.PriceChanges.Selection;
import io.toonbank.pricing.PriceLists;
import io.toonbank.pricing.PriceLists.SavePriceList;
import io.toonbank.pricing.PriceLists.SetPrice;
import io.toonbank.pricing.Prices;
import io.toonbank.pricing.Prices.ShownPrice;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.postgresql.PGConnection;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.JdbcTemplate;

/** Publishing a price change to all channels: 100,000 prices in one change, asked for one by one in every channel afterwards. */
public final class PricingPublishBench {

    private static final int PRICES = 100_000;
    private static final int BATCH = 1_000;
    private static final int SET_AT_ONCE = 5_000;
    private static final int PAGE = 24;
    private static final int READERS = 8;
    private static final int ROUNDS = 5;
    private static final Duration PACE = Duration.ofMillis(50);
    private static final Duration GIVEN_UP = Duration.ofSeconds(30);
    private static final double VISIBLE_MS_MAX = 2_000;
    private static final Duration LULL = Duration.ofSeconds(4);

    private final PriceLists lists;
    private final PriceChanges changes;
    private final Prices prices;
    private final Prices elsewhere;
    private final List<SalesChannel> channels;
    private final Clock clock;
    private final JdbcTemplate database;
    private final BenchReport report = new BenchReport("pricing-publish");
    private final List<UUID> variants = new ArrayList<>();
    private final UUID list = Ids.next();

    private PricingPublishBench(BenchApplication application, Prices elsewhere) {
        lists = application.get(PriceLists.class);
        changes = application.get(PriceChanges.class);
        prices = application.get(Prices.class);
        channels = application.get(SalesChannels.class).all();
        clock = application.get(Clock.class);
        database = application.database();
        this.elsewhere = elsewhere;
    }

    public static void main(String[] arguments) throws Exception {
        int status;
        try (BenchApplication application = BenchApplication.start();
                var second = secondProcess(application.get(RunningPostgres.class))) {
            status = new PricingPublishBench(application, second.getBean(Prices.class)).measure();
        }
        System.exit(status);
    }

    /** An application of its own on the same database, with its own memory; it hears of the change by the feed. */
    private static org.springframework.context.ConfigurableApplicationContext secondProcess(RunningPostgres postgres) {
        return SpringApplication.run(
                Toonbank.class,
                "--server.port=0",
                "--toonbank.demo=off",
                "--toonbank.data=" + System.getProperty("java.io.tmpdir") + "/toonbank-bench-second",
                "--toonbank.database.url=" + postgres.jdbcUrl(),
                "--toonbank.database.user=" + postgres.user(),
                "--toonbank.database.password=" + postgres.password());
    }

    private int measure() throws InterruptedException {
        seed();
        double floor = copyFloor();
        report.figure("prices", PRICES).figure("channels", channels.size());
        report.figure("floor_copy_100000_rows_ms", floor);
        requireAll(prices, 1_000);
        requireAll(elsewhere, 1_000);
        double worst = 0;
        double worstElsewhere = 0;
        double drafting = 0;
        double applying = 0;
        long amount = 1_000;
        for (int round = 0; round < ROUNDS; round++) {
            amount += 100;
            Round measured = round(amount);
            report.figure("round_" + (round + 1) + "_visible_ms", measured.visible);
            report.figure("round_" + (round + 1) + "_visible_in_second_process_ms", measured.elsewhere);
            worst = Math.max(worst, measured.visible);
            worstElsewhere = Math.max(worstElsewhere, measured.elsewhere);
            drafting = Math.max(drafting, measured.drafting);
            applying = Math.max(applying, measured.applying);
            Thread.sleep(LULL); // as a merchandiser would take, so that one round's events do not fall into the next
        }
        report.figure("drafting_slowest_ms", drafting);
        report.figure("applying_slowest_ms", applying);
        report.figure("ratio_to_floor", worst / floor);
        report.latencies("pages_of_24_meanwhile", pagesMeanwhile(amount + 100));
        report.atMost("100,000 prices visible in every channel, slowest of " + ROUNDS + ", ms", worst, VISIBLE_MS_MAX);
        report.atMost("the same in a second process, slowest of " + ROUNDS + ", ms", worstElsewhere, VISIBLE_MS_MAX);
        return report.finish();
    }

    private record Round(double drafting, double applying, double visible, double elsewhere) {}

    /** Draft, then from the call that applies it until every price was read new in every channel. */
    private Round round(long amount) {
        long begin = System.nanoTime();
        PriceChange draft = draft(amount);
        double drafting = millisSince(begin);
        long start = System.nanoTime();
        CompletableFuture<Double> second = CompletableFuture.supplyAsync(() -> visible(elsewhere, amount, start));
        var _ = changes.apply(draft.id(), draft.version(), true);
        double applying = millisSince(start);
        double here = visible(prices, amount, start);
        return new Round(drafting, applying, here, second.join());
    }

    private PriceChange draft(long amount) {
        return changes.draft(new Draft(
                Ids.next(),
                "Bench",
                list,
                Selection.EVERYTHING,
                new Rule(Rule.Kind.SET, amount, null, Rounding.CENT, false),
                null,
                null,
                false,
                null));
    }

    /** Asks for every price in every channel, again and again where it is still the old one; the milliseconds since {@code start}. */
    private double visible(Prices asked, long amount, long start) {
        for (SalesChannel channel : channels) {
            for (int from = 0; from < PRICES; from += BATCH) {
                List<UUID> batch = variants.subList(from, from + BATCH);
                while (!allAt(asked, channel, batch, amount)) {
                    if (millisSince(start) > GIVEN_UP.toMillis()) {
                        throw new IllegalStateException("Still the old price in " + channel.code());
                    }
                    pause();
                }
            }
        }
        return millisSince(start);
    }

    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean allAt(Prices asked, SalesChannel channel, List<UUID> batch, long amount) {
        Map<UUID, ShownPrice> shown = asked.shown(channel.id(), Set.of(), batch, clock.instant());
        return shown.size() == batch.size()
                && shown.values().stream().allMatch(price -> price.price().amount() == amount);
    }

    private void requireAll(Prices asked, long amount) {
        var _ = visible(asked, amount, System.nanoTime());
    }

    /** What a page waits while a change is published. */
    private Latencies pagesMeanwhile(long amount) {
        PriceChange draft = draft(amount);
        AtomicBoolean applied = new AtomicBoolean();
        Thread publishing = Thread.ofVirtual().start(() -> {
            var _ = changes.apply(draft.id(), draft.version(), true);
            applied.set(true);
        });
        Latencies latencies = Load.paced(READERS, Duration.ofSeconds(4), PACE, reader -> {
            ThreadLocalRandom random = ThreadLocalRandom.current();
            List<UUID> page =
                    random.ints(PAGE, 0, PRICES).mapToObj(variants::get).toList();
            var _ = prices.shown(channels.get(reader % channels.size()).id(), Set.of(), page, clock.instant());
        });
        try {
            publishing.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (!applied.get()) {
            throw new IllegalStateException("The change was not applied");
        }
        return latencies;
    }

    private void seed() {
        var _ = lists.save(new SavePriceList(list, "bench", "Bench", "EUR", null, null, 0, null, null, true, null));
        Random random = new Random(100);
        for (int i = 0; i < PRICES; i++) {
            variants.add(new UUID(random.nextLong(), random.nextLong()));
        }
        for (int from = 0; from < PRICES; from += SET_AT_ONCE) {
            var _ = lists.setPrices(
                    list,
                    variants.subList(from, from + SET_AT_ONCE).stream()
                            .map(variant -> SetPrice.of(variant, 1_000))
                            .toList());
        }
        database.execute("vacuum analyze pricing.price");
    }

    /** What the server itself needs to take in as many rows with the same keys, as fast as it can. */
    private double copyFloor() {
        database.execute("create table pricing.bench_copy (like pricing.price including all)");
        StringBuilder rows = new StringBuilder();
        String from = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
        for (UUID variant : variants) {
            rows.append(list)
                    .append('\t')
                    .append(variant)
                    .append("\t1\t")
                    .append(from)
                    .append("\t\\N\t1000\t0\tf\n");
        }
        String text = rows.toString();
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            database.execute("truncate pricing.bench_copy");
            long start = System.nanoTime();
            var _ = database.execute((java.sql.Connection connection) -> copied(connection, text));
            best = Math.min(best, millisSince(start));
        }
        database.execute("drop table pricing.bench_copy");
        return best;
    }

    private static long copied(java.sql.Connection connection, String text) throws SQLException {
        try {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy pricing.bench_copy from stdin", new StringReader(text));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
