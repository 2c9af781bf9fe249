package io.toonbank.bench;

import io.toonbank.inventory.Allocation;
import io.toonbank.inventory.Availability;
import io.toonbank.inventory.Reservations;
import io.toonbank.inventory.ReserveStock;
import io.toonbank.kernel.Ids;
import io.toonbank.network.Address;
import io.toonbank.network.Capability;
import io.toonbank.network.ChannelKind;
import io.toonbank.network.LocationKind;
import io.toonbank.network.NetworkSetup;
import io.toonbank.network.OpeningHours;
import io.toonbank.network.SaveChannel;
import io.toonbank.network.SaveLocation;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.JdbcTemplate;

/** Availability of 24 variants for a list page: 5,000 variants at 200 locations are a million stock levels. */
public final class AvailabilityBench {

    private static final int LOCATIONS = 200;
    private static final int VARIANTS = 5_000;
    private static final int PAGE = 24;
    private static final int READERS = 32;
    private static final int WRITERS = 4;

    /** As many as the pool serves without waiting. */
    private static final int FLOOR_READERS = 8;

    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final Duration DURING = Duration.ofSeconds(10);
    private static final Duration PACE = Duration.ofMillis(20);
    private static final double P99_MS_MAX = 5;

    private final Availability availability;
    private final Reservations reservations;
    private final Clock clock;
    private final JdbcTemplate database;
    private final BenchReport report = new BenchReport("availability");
    private final List<UUID> locations = new ArrayList<>();
    private final List<UUID> variants = new ArrayList<>();
    private final UUID channelId = Ids.next();

    private AvailabilityBench(BenchApplication application) {
        availability = application.get(Availability.class);
        reservations = application.get(Reservations.class);
        clock = application.get(Clock.class);
        database = application.database();
        seed(application.get(NetworkSetup.class));
    }

    public static void main(String[] arguments) throws Exception {
        int status;
        try (BenchApplication application = BenchApplication.start()) {
            status = new AvailabilityBench(application).measure();
        }
        System.exit(status);
    }

    private int measure() {
        Long levels = database.queryForObject("select count(*) from inventory.level", Long.class);
        report.figure("levels", levels == null ? 0 : (double) levels);
        Latencies floor = Load.asFastAsPossible(FLOOR_READERS, DURING, _ -> askDatabase());
        report.figure("floor_database_pages_per_second", floor.count() / (double) DURING.toSeconds());
        report.latencies("floor_database", floor);

        long before = usedHeap();
        Latencies first = new Latencies(readEverythingOnce());
        report.latencies("first_read", first);
        report.figure("memory_of_a_million_levels_mb", (usedHeap() - before) / 1e6);

        Load.asFastAsPossible(READERS, WARM_UP, _ -> availability.forChannel(channelId, page()));
        Latencies flatOut = Load.asFastAsPossible(READERS, DURING, _ -> availability.forChannel(channelId, page()));
        double pages = flatOut.count() / (double) DURING.toSeconds();
        report.figure("flat_out_pages_per_second", pages);
        report.latencies("flat_out", flatOut);
        report.figure("ratio_to_floor", pages * DURING.toSeconds() / floor.count());

        Latencies steady = Load.paced(READERS, DURING, PACE, _ -> availability.forChannel(channelId, page()));
        report.figure("steady_pages_per_second", steady.count() / (double) DURING.toSeconds());
        report.latencies("steady", steady);
        report.latencies("while_selling", whileSelling());

        report.atMost("p99 of a page of 24 variants, 32 readers, ms", steady.millis(0.99), P99_MS_MAX);
        return report.finish();
    }

    /** Readers at the same pace while others reserve and release as fast as they can. */
    private Latencies whileSelling() {
        AtomicBoolean selling = new AtomicBoolean(true);
        AtomicLong sold = new AtomicLong();
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(Thread.ofVirtual().start(() -> sell(selling, sold)));
        }
        Latencies latencies = Load.paced(READERS, DURING, PACE, _ -> availability.forChannel(channelId, page()));
        selling.set(false);
        writers.forEach(AvailabilityBench::join);
        report.figure("while_selling_reservations_per_second", sold.get() / (double) DURING.toSeconds());
        return latencies;
    }

    private void sell(AtomicBoolean selling, AtomicLong sold) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        while (selling.get()) {
            UUID id = Ids.next();
            UUID variant = variants.get(random.nextInt(VARIANTS));
            UUID location = locations.get(random.nextInt(LOCATIONS));
            reservations.reserve(new ReserveStock(
                    id, "bench", clock.instant().plusSeconds(600), List.of(new Allocation(variant, location, 1))));
            sold.incrementAndGet();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private List<UUID> page() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        List<UUID> page = new ArrayList<>(PAGE);
        for (int i = 0; i < PAGE; i++) {
            page.add(variants.get(random.nextInt(VARIANTS)));
        }
        return page;
    }

    private long[] readEverythingOnce() {
        long[] times = new long[(VARIANTS + PAGE - 1) / PAGE];
        for (int i = 0; i < times.length; i++) {
            List<UUID> page = variants.subList(i * PAGE, Math.min(VARIANTS, (i + 1) * PAGE));
            long start = System.nanoTime();
            availability.forChannel(channelId, page);
            times[i] = System.nanoTime() - start;
        }
        return times;
    }

    /** What it would cost to ask the database each time. */
    private void askDatabase() {
        database.queryForList("""
                select variant_id, sum(greatest(0, on_hand - reserved - safety_stock)) as available from inventory.level
                where variant_id = any (?::uuid[]) group by variant_id
                """, (Object) page().toArray(UUID[]::new));
    }

    private void seed(NetworkSetup network) {
        for (int i = 0; i < LOCATIONS; i++) {
            UUID id = Ids.next();
            locations.add(id);
            network.saveLocation(new SaveLocation(
                    id,
                    "B-" + i,
                    "Bench " + i,
                    LocationKind.STORE,
                    new Address("Benchstraat", "1", "1234 AB", "Benchstad", "NL"),
                    null,
                    null,
                    ZoneId.of("Europe/Amsterdam"),
                    Set.of(Capability.SHIP),
                    OpeningHours.NEVER,
                    true,
                    null));
        }
        network.saveChannel(new SaveChannel(
                channelId, "bench", "Bench", ChannelKind.WEB_SHOP, "EUR", "NL", true, List.of("nl"), true, null));
        network.serve(channelId, locations);
        Random random = new Random(24);
        for (int i = 0; i < VARIANTS; i++) {
            variants.add(new UUID(random.nextLong(), random.nextLong()));
        }
        database.update("""
                insert into inventory.level (variant_id, location_id, on_hand)
                select variant_id, location_id, 1000000 + abs(hashtext(variant_id::text || location_id::text)) % 50
                from unnest(?::uuid[]) as variant_id, unnest(?::uuid[]) as location_id
                """, variants.toArray(UUID[]::new), locations.toArray(UUID[]::new));
        database.execute("vacuum analyze inventory.level");
    }

    private static long usedHeap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
