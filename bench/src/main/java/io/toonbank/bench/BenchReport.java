package io.toonbank.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one benchmark measured. Prints each figure as it comes, writes {@code bench/results/NAME.json} at the end, and says in the last
 * line whether every bar is met.
 */
public final class BenchReport {

    private final String name;
    private final Map<String, Object> figures = new LinkedHashMap<>();
    private final List<Bar> bars = new ArrayList<>();

    public BenchReport(String name) {
        this.name = name;
        System.out.printf(
                "== %s, %d processors, %s%n", name, Runtime.getRuntime().availableProcessors(), Runtime.version());
    }

    /** @param bar "at least", "at most" or exactly this, as {@code ok} tells */
    public record Bar(String name, double value, double bar, boolean ok) {}

    /** @param figure a name with its unit last: "warm_p99_ms" */
    public BenchReport figure(String figure, double value) {
        double rounded = rounded(value);
        figures.put(figure, rounded);
        System.out.printf(Locale.ROOT, "%-48s %,14.3f%n", figure, rounded);
        return this;
    }

    public BenchReport note(String figure, String text) {
        figures.put(figure, text);
        System.out.printf("%-48s %s%n", figure, text);
        return this;
    }

    /** The percentiles of many measurements under one name. */
    public BenchReport latencies(String figure, Latencies of) {
        figure(figure + "_p50_ms", of.millis(0.50));
        figure(figure + "_p95_ms", of.millis(0.95));
        figure(figure + "_p99_ms", of.millis(0.99));
        return figure(figure + "_max_ms", of.millis(1.0));
    }

    public BenchReport atLeast(String bar, double value, double least) {
        bars.add(new Bar(bar, rounded(value), least, value >= least));
        return this;
    }

    public BenchReport exactly(String bar, double value, double wanted) {
        bars.add(new Bar(bar, rounded(value), wanted, value == wanted));
        return this;
    }

    public BenchReport atMost(String bar, double value, double most) {
        bars.add(new Bar(bar, rounded(value), most, value <= most));
        return this;
    }

    /** Writes the results and answers the status to exit with: zero when every bar is met. */
    public int finish() {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("name", name);
        result.put("measuredAt", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        result.put("processors", Runtime.getRuntime().availableProcessors());
        result.put("java", Runtime.version().toString());
        result.put("figures", figures);
        result.put("bars", bars);
        try {
            Path folder = Path.of(System.getProperty("toonbank.bench.results", "bench/results"));
            Files.createDirectories(folder);
            var json = JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();
            Files.writeString(folder.resolve(name + ".json"), json.writeValueAsString(result) + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        List<Bar> missed = bars.stream().filter(bar -> !bar.ok()).toList();
        for (Bar bar : bars) {
            System.out.printf(
                    Locale.ROOT,
                    "%s %s: %,.3f (bar %,.3f)%n",
                    bar.ok() ? "met   " : "MISSED",
                    bar.name(),
                    bar.value(),
                    bar.bar());
        }
        System.out.println(
                missed.isEmpty()
                        ? name + ": every bar is met"
                        : name + ": " + missed.size() + " of " + bars.size() + " bars missed");
        return missed.isEmpty() ? 0 : 1;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
