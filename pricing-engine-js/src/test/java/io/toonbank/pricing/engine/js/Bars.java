package io.toonbank.pricing.engine.js;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Figures and bars of one benchmark, in the form all benchmarks have. This module has no library that writes JSON. */
final class Bars {
    private final String name;
    private final Map<String, Double> figures = new LinkedHashMap<>();
    private final List<Bar> bars = new ArrayList<>();

    Bars(String name) {
        this.name = name;
    }

    private record Bar(String name, double value, double bar, boolean ok) {}

    void figure(String figure, double value) {
        figures.put(figure, value);
        System.out.printf(Locale.ROOT, "%-48s %,14.1f%n", figure, value);
    }

    void atLeast(String bar, double value, double least) {
        bars.add(new Bar(bar, value, least, value >= least));
    }

    void atMost(String bar, double value, double most) {
        bars.add(new Bar(bar, value, most, value <= most));
    }

    /** Writes the results, prints each bar and the verdict last, and answers the status to exit with. */
    int finish(Path results) throws IOException {
        Files.createDirectories(results.toAbsolutePath().getParent());
        Files.writeString(results, json());
        long missed = bars.stream().filter(bar -> !bar.ok).count();
        for (Bar bar : bars) {
            System.out.printf(
                    Locale.ROOT, "%s %s: %,.1f (bar %,.1f)%n", bar.ok ? "met   " : "MISSED", bar.name, bar.value, bar.bar);
        }
        System.out.println(missed == 0 ? name + ": every bar is met" : name + ": " + missed + " of " + bars.size() + " bars missed");
        return missed == 0 ? 0 : 1;
    }

    private String json() {
        StringBuilder out = new StringBuilder("{\n");
        out.append("  \"name\" : \"").append(name).append("\",\n  \"measuredAt\" : \"");
        out.append(Instant.now().truncatedTo(ChronoUnit.SECONDS)).append("\",\n  \"processors\" : ");
        out.append(Runtime.getRuntime().availableProcessors()).append(",\n  \"java\" : \"");
        out.append(Runtime.version()).append("\",\n  \"figures\" : {");
        String separator = "\n";
        for (Map.Entry<String, Double> figure : figures.entrySet()) {
            out.append(separator).append("    \"").append(figure.getKey()).append("\" : ").append(number(figure.getValue()));
            separator = ",\n";
        }
        out.append("\n  },\n  \"bars\" : [");
        separator = "\n";
        for (Bar bar : bars) {
            out.append(separator).append("    { \"name\" : \"").append(bar.name).append("\", \"value\" : ");
            out.append(number(bar.value)).append(", \"bar\" : ").append(number(bar.bar));
            out.append(", \"ok\" : ").append(bar.ok).append(" }");
            separator = ",\n";
        }
        return out.append("\n  ]\n}\n").toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
