package io.toonbank.bench;

import io.toonbank.Toonbank;
import io.toonbank.inventory.Receipt;
import io.toonbank.inventory.StockFacts;
import io.toonbank.inventory.StockLine;
import io.toonbank.kernel.Ids;
import io.toonbank.network.Location;
import io.toonbank.network.Locations;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * From {@code ./toonbank run} to the first page, on a folder with the demo retailer in it, and the application's resident memory idle
 * and after ten thousand orders that came in over HTTP. The process measured is the one that the launcher becomes.
 */
public final class StartBench {

    private static final int STARTS = 5;
    private static final int ORDERS = 10_000;
    private static final int SHOPPERS = 8;
    private static final int VARIANTS = 40;
    private static final int PORT = 18_480;
    private static final Duration START_PATIENCE = Duration.ofMinutes(10);
    private static final Duration IDLE = Duration.ofSeconds(20);
    private static final double START_SECONDS_MOST = 6;
    private static final double RESIDENT_MB_MOST = 600;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Path folder;

    private StartBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("toonbank-start");
        System.exit(new StartBench(folder.resolve("data")).run());
    }

    private int run() throws Exception {
        var report = new BenchReport("start");
        report.figure("first_start_with_demo_s", seconds(this::seed));
        List<UUID> variants = fillShelves();
        List<Double> starts = new ArrayList<>();
        for (int start = 0; start < STARTS; start++) {
            long began = System.nanoTime();
            try (Started application = start()) {
                starts.add((application.firstPageAt() - began) / 1e9);
            }
        }
        starts.sort(null);
        double median = starts.get(STARTS / 2);
        report.figure("start_fastest_s", starts.getFirst());
        report.figure("start_median_s", median);
        report.figure("start_slowest_s", starts.getLast());
        try (Started application = start()) {
            LockSupport.parkNanos(IDLE.toNanos());
            double idle = application.residentMegabytes();
            report.figure("resident_idle_mb", idle);
            long began = System.nanoTime();
            int placed = order(variants);
            report.figure("orders_placed", placed);
            report.figure("orders_per_second", placed / ((System.nanoTime() - began) / 1e9));
            double after = application.residentMegabytes();
            report.figure("resident_after_orders_mb", after);
            report.figure("resident_highest_mb", application.highestMegabytes());
            report.atMost("start_s", median, START_SECONDS_MOST);
            report.atMost("resident_idle_mb", idle, RESIDENT_MB_MOST);
            report.atMost("resident_after_orders_mb", after, RESIDENT_MB_MOST);
            report.atLeast("orders_placed", placed, ORDERS);
        }
        return report.finish();
    }

    private void seed() throws IOException {
        start().close();
    }

    /** Enough of a few variants that the orders cannot sell them out. */
    private List<UUID> fillShelves() {
        try (var context = SpringApplication.run(
                Toonbank.class, "--server.port=0", "--toonbank.demo=off", "--toonbank.data=" + folder)) {
            List<UUID> variants = context.getBean(JdbcTemplate.class)
                    .query(
                            "select id from catalog.variant order by id limit " + VARIANTS,
                            (row, _) -> row.getObject(1, UUID.class));
            Location warehouse = context.getBean(Locations.class).all().stream()
                    .filter(location -> location.kind() == io.toonbank.network.LocationKind.WAREHOUSE)
                    .findFirst()
                    .orElseThrow();
            context.getBean(StockFacts.class)
                    .receive(new Receipt(
                            Ids.next(),
                            warehouse.id(),
                            Receipt.Source.SUPPLIER,
                            "bench",
                            variants.stream()
                                    .map(variant -> new StockLine(variant, ORDERS))
                                    .toList(),
                            Instant.now()));
            return variants;
        }
    }

    private int order(List<UUID> variants) throws Exception {
        var next = new AtomicInteger();
        var placed = new AtomicInteger();
        List<Callable<Void>> shoppers = new ArrayList<>();
        for (int shopper = 0; shopper < SHOPPERS; shopper++) {
            shoppers.add(() -> {
                for (int order = next.getAndIncrement(); order < ORDERS; order = next.getAndIncrement()) {
                    if (buy(variants.get(order % variants.size()))) {
                        placed.incrementAndGet();
                    }
                }
                return null;
            });
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Void> shopper : threads.invokeAll(shoppers)) {
                shopper.get();
            }
        }
        return placed.get();
    }

    private boolean buy(UUID variant) throws IOException, InterruptedException {
        var address = Map.of(
                "id", "home",
                "first_name", "Bench",
                "last_name", "Shopper",
                "street_address", "Dorpsstraat 1",
                "postal_code", "1234 AB",
                "address_locality", "Utrecht",
                "address_country", "NL");
        var method = Map.of(
                "type",
                "shipping",
                "destinations",
                List.of(address),
                "selected_destination_id",
                "home",
                "groups",
                List.of(Map.of("selected_option_id", "standard")));
        JsonNode session = post(
                "/ucp/v1/checkout-sessions",
                Map.of(
                        "line_items", List.of(Map.of("item", Map.of("id", variant.toString()), "quantity", 1)),
                        "buyer", Map.of("first_name", "Bench", "last_name", "Shopper", "email", "bench@example.org"),
                        "fulfillment", Map.of("methods", List.of(method))));
        JsonNode done = post(
                "/ucp/v1/checkout-sessions/" + session.path("id").asString() + "/complete",
                Map.of(
                        "payment",
                        Map.of(
                                "instruments",
                                List.of(Map.of(
                                        "id",
                                        "card",
                                        "type",
                                        "card",
                                        "selected",
                                        true,
                                        "credential",
                                        Map.of("type", "token", "token", "approve"))))));
        boolean completed = done.path("status").asString().equals("completed");
        if (!completed) {
            System.err.println(done);
        }
        return completed;
    }

    private JsonNode post(String path, Map<String, ?> body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .timeout(Duration.ofSeconds(60))
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build();
        return JSON.readTree(http.send(request, BodyHandlers.ofByteArray()).body());
    }

    private Started start() throws IOException {
        Process process = new ProcessBuilder(
                        "./toonbank", "run", "--demo", "--port", Integer.toString(PORT), "--data", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolveSibling("output.txt").toFile())
                .start();
        long deadline = System.nanoTime() + START_PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroy();
                throw new IllegalStateException(Files.readString(folder.resolveSibling("output.txt")));
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        return new Started(process, System.nanoTime());
    }

    private boolean answers() {
        try {
            HttpRequest page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + "/"))
                    .timeout(Duration.ofSeconds(30))
                    .build();
            HttpResponse<Void> answer = http.send(page, BodyHandlers.discarding());
            return answer.statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static double seconds(Step step) throws Exception {
        long began = System.nanoTime();
        step.run();
        return (System.nanoTime() - began) / 1e9;
    }

    private interface Step {
        void run() throws Exception;
    }

    private record Started(Process process, long firstPageAt) implements AutoCloseable {

        double residentMegabytes() throws IOException {
            return status("VmRSS:");
        }

        double highestMegabytes() throws IOException {
            return status("VmHWM:");
        }

        private double status(String name) throws IOException {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith(name))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public void close() {
            process.destroy();
            process.onExit().join();
        }
    }
}
