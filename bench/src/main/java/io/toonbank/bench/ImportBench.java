package io.toonbank.bench;

import io.toonbank.access.ApiKeys;
import io.toonbank.access.Permission;
import io.toonbank.catalog.ProductStatus;
import io.toonbank.catalog.Products;
import io.toonbank.catalog.SaveProduct;
import io.toonbank.catalog.SaveVariant;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Translated;
import io.toonbank.network.Address;
import io.toonbank.network.Capability;
import io.toonbank.network.LocationKind;
import io.toonbank.network.NetworkSetup;
import io.toonbank.network.OpeningHours;
import io.toonbank.network.SaveLocation;
import io.toonbank.pricing.PriceLists;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import tools.jackson.databind.json.JsonMapper;

/**
 * The second part of the benchmark {@code import}: ten thousand stock rows and ten thousand price rows over the admin API, and the
 * floors, COPY of the same rows into bare tables of the same PostgreSQL. The first part, the UCI file, was measured by the script with
 * the command people use; its figures come as arguments.
 *
 * <p>Arguments: file, lines a second, resident megabytes at most, resident megabytes in the first fifth, whether the totals are the
 * file's.
 */
public final class ImportBench {

    private static final int ROWS = 10_000;
    private static final int VARIANTS_OF_ONE = 100;
    private static final int ROUNDS = 5;
    private static final double LINES_LEAST = 10_000;
    private static final double MEGABYTES_MOST = 600;
    private static final double GROWTH_MOST = 1.5;
    private static final double SECONDS_MOST = 1;

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final BenchApplication application;
    private final BenchReport report;
    private final String key;
    private final UUID location = Ids.next();
    private final UUID priceList = Ids.next();

    private ImportBench(BenchApplication application, BenchReport report) {
        this.application = application;
        this.report = report;
        this.key = application
                .get(ApiKeys.class)
                .create(new ApiKeys.NewApiKey(Ids.next(), "bench", EnumSet.allOf(Permission.class), null))
                .secret();
    }

    public static void main(String[] arguments) throws Exception {
        var report = new BenchReport("import");
        double lines = Double.parseDouble(arguments[1]);
        double highest = Double.parseDouble(arguments[2]);
        double growth = highest / Double.parseDouble(arguments[3]);
        boolean exact = Boolean.parseBoolean(arguments[4]);
        report.figure("uci_lines_per_s", lines);
        report.figure("uci_resident_highest_mb", highest);
        report.figure("uci_resident_growth_after_first_fifth", growth);
        try (var application = BenchApplication.start()) {
            var bench = new ImportBench(application, report);
            double floor = bench.copiedLinesPerSecond(Path.of(arguments[0]));
            report.figure("floor_uci_copy_lines_per_s", floor);
            report.figure("ratio_uci_to_floor", lines / floor);
            List<UUID> variants = bench.stock();
            double stock = bench.stockRows(variants);
            double prices = bench.priceRows(variants);
            report.atLeast("uci_lines_per_s", lines, LINES_LEAST);
            report.atMost("uci_resident_highest_mb", highest, MEGABYTES_MOST);
            report.atMost("uci_resident_growth_after_first_fifth", growth, GROWTH_MOST);
            report.atLeast("uci_totals_are_the_files", exact ? 1 : 0, 1);
            report.atMost("stock_rows_10000_s", stock, SECONDS_MOST);
            report.atMost("price_rows_10000_s", prices, SECONDS_MOST);
        }
        System.exit(report.finish());
    }

    /** Ten thousand variants, a place and a price list. */
    private List<UUID> stock() {
        application
                .get(NetworkSetup.class)
                .saveLocation(new SaveLocation(
                        location,
                        "BENCH",
                        "Bench",
                        LocationKind.WAREHOUSE,
                        new Address("Proefweg", "1", "1234 AB", "Proefstad", "NL"),
                        null,
                        null,
                        ZoneId.of("Europe/Amsterdam"),
                        Set.of(Capability.SHIP),
                        OpeningHours.NEVER,
                        true,
                        null));
        application
                .get(PriceLists.class)
                .save(new PriceLists.SavePriceList(
                        priceList, "bench", "Bench", "EUR", null, null, 1, null, null, true, null));
        List<UUID> variants = new ArrayList<>();
        for (int product = 0; product < ROWS / VARIANTS_OF_ONE; product++) {
            variants.addAll(aProduct(product));
        }
        return variants;
    }

    private List<UUID> aProduct(int number) {
        List<UUID> ids =
                IntStream.range(0, VARIANTS_OF_ONE).mapToObj(_ -> Ids.next()).toList();
        List<io.toonbank.catalog.ProductOption.Value> values = IntStream.range(0, VARIANTS_OF_ONE)
                .mapToObj(value -> new io.toonbank.catalog.ProductOption.Value(
                        "v" + value, Translated.nlEn("Maat " + value, "Size " + value), null))
                .toList();
        var size = new io.toonbank.catalog.ProductOption("size", Translated.nlEn("Maat", "Size"), values);
        application
                .get(Products.class)
                .save(new SaveProduct(
                        Ids.next(),
                        null,
                        null,
                        Translated.nlEn("Artikel " + number, "Article " + number),
                        Translated.NOTHING,
                        "Bench",
                        List.of(),
                        List.of(),
                        List.of(size),
                        IntStream.range(0, VARIANTS_OF_ONE)
                                .mapToObj(variant -> SaveVariant.of(
                                        ids.get(variant),
                                        "B-" + number + "-" + variant,
                                        null,
                                        Map.of("size", "v" + variant)))
                                .toList(),
                        null,
                        Map.of(),
                        List.of(),
                        ProductStatus.ACTIVE));
        return ids;
    }

    private double stockRows(List<UUID> variants) throws Exception {
        double seconds = median(
                "stock_rows",
                round -> Map.of(
                        "reference",
                        "bench " + round,
                        "lines",
                        variants.stream()
                                .map(variant ->
                                        Map.of("variantId", variant, "locationId", location, "onHand", 10 + round))
                                .toList()),
                "PUT",
                "/api/admin/inventory/levels");
        double floor = copied(
                "create table bench_stock (variant_id uuid, location_id uuid, on_hand bigint, primary key (variant_id, location_id))",
                "bench_stock",
                variants.stream()
                        .map(variant -> variant + "\t" + location + "\t10\n")
                        .collect(Collectors.joining()));
        compare("stock_rows", seconds, floor);
        return seconds;
    }

    private double priceRows(List<UUID> variants) throws Exception {
        double seconds = median(
                "price_rows",
                round -> Map.of(
                        "prices",
                        variants.stream()
                                .map(variant -> Map.of("variantId", variant, "amount", 1_000 + round))
                                .toList()),
                "POST",
                "/api/admin/pricing/price-lists/" + priceList + "/prices");
        double floor = copied(
                "create table bench_price (list_id uuid, variant_id uuid, amount bigint, valid_from timestamptz, primary key (list_id, variant_id))",
                "bench_price",
                variants.stream()
                        .map(variant -> priceList + "\t" + variant + "\t1000\t2026-01-01T00:00:00Z\n")
                        .collect(Collectors.joining()));
        compare("price_rows", seconds, floor);
        return seconds;
    }

    private void compare(String rows, double seconds, double floor) {
        report.figure(rows + "_10000_s", seconds);
        report.figure("floor_" + rows + "_copy_s", floor);
        report.figure("ratio_" + rows + "_to_floor", seconds / floor);
    }

    /** Each round changes every row. */
    private double median(String name, IntFunction<Map<String, ?>> body, String method, String path)
            throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            byte[] rows = JSON.writeValueAsBytes(body.apply(round));
            long began = System.nanoTime();
            var answer = HTTP.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + application.port() + path))
                            .header("Authorization", "Bearer " + key)
                            .header("Content-Type", "application/json")
                            .method(method, HttpRequest.BodyPublishers.ofByteArray(rows))
                            .build(),
                    BodyHandlers.ofString());
            seconds.add((System.nanoTime() - began) / 1e9);
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(name + ": " + answer.statusCode() + " " + answer.body());
            }
        }
        report.figure(name + "_first_s", seconds.getFirst());
        seconds.sort(null);
        return seconds.get(ROUNDS / 2);
    }

    private double copied(String table, String name, String rows) {
        return seconds(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(table);
            }
            long began = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + name + " from stdin", new StringReader(rows));
            return (System.nanoTime() - began) / 1e9;
        });
    }

    private double copiedLinesPerSecond(Path file) {
        return seconds(connection -> {
            try (Statement statement = connection.createStatement();
                    InputStream packed = Files.newInputStream(file);
                    InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(packed) : packed) {
                statement.execute(
                        "create table bench_uci (invoice text, code text, description text, quantity text, at text, price text, customer text, country text)");
                long began = System.nanoTime();
                long lines = connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy bench_uci from stdin with (format csv, header)", plain);
                return lines / ((System.nanoTime() - began) / 1e9);
            }
        });
    }

    private double seconds(Work work) {
        Double measured = application.database().execute((ConnectionCallback<Double>) connection -> {
            try {
                return work.on(connection);
            } catch (IOException failed) {
                throw new java.io.UncheckedIOException(failed);
            }
        });
        return java.util.Objects.requireNonNull(measured);
    }

    private interface Work {
        double on(Connection connection) throws SQLException, IOException;
    }
}
