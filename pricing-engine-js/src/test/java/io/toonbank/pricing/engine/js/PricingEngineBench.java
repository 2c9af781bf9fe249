package io.toonbank.pricing.engine.js;

import io.toonbank.pricing.engine.PricingEngine;
import io.toonbank.pricing.engine.json.PricingJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures quotes with JMH and in Node, prints each bar, and ends with status 1 when one is missed. */
public final class PricingEngineBench {
    private static final double QUOTES_PER_SECOND = 50_000;
    private static final double SMALL_P99_MICROS = 1_000;
    private static final double LARGE_P99_MICROS = 25_000;
    private static final double JAVASCRIPT_FACTOR = 10;
    private static final double MICROS = 1_000_000;

    private final List<String> rows = new ArrayList<>();
    private boolean met = true;

    private PricingEngineBench() {}

    /** Arguments: the compiled module, the Node script, a folder for the questions. */
    public static void main(String[] arguments) throws Exception {
        PricingEngineBench bench = new PricingEngineBench();
        bench.run(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
        bench.rows.forEach(System.out::println);
        System.exit(bench.met ? 0 : 1);
    }

    private void run(Path module, Path script, Path folder) throws RunnerException, IOException, InterruptedException {
        RunResult small = measure("quote", "3x20", Mode.AverageTime);
        row("3 lines, 20 promotions", MICROS / small.getPrimaryResult().getScore(), QUOTES_PER_SECOND, true, "quotes/s");
        row("3 lines, 500 promotions", p99(measure("quote", "3x500", Mode.SampleTime)), SMALL_P99_MICROS, false, "us p99");
        row("60 lines, 500 promotions", p99(measure("quote", "60x500", Mode.SampleTime)), LARGE_P99_MICROS, false, "us p99");
        rows.add("  of these proven best: " + proven("60x500") + " of " + QuoteBenchmark.QUESTIONS);
        for (String basket : List.of("3x20", "3x500", "60x500")) {
            double server = p99(measure("quoteJson", basket, Mode.SampleTime));
            double till = inNode(module, script, folder, basket);
            row("JavaScript, " + basket + ", server " + Math.round(server), till, server * JAVASCRIPT_FACTOR, false, "us p99");
        }
    }

    private static RunResult measure(String method, String basket, Mode mode) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(QuoteBenchmark.class.getName() + "." + method + "$")
                        .param("basket", basket)
                        .mode(mode)
                        .forks(1)
                        .threads(1)
                        .warmupIterations(4)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(4)
                        .measurementTime(TimeValue.seconds(2))
                        .build())
                .run();
        return results.iterator().next();
    }

    private static double p99(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(99);
    }

    private static int proven(String basket) {
        int proven = 0;
        for (int i = 0; i < QuoteBenchmark.QUESTIONS; i++) {
            proven += PricingEngine.quote(QuoteBenchmark.question(basket, i)).provenBest() ? 1 : 0;
        }
        return proven;
    }

    private static double inNode(Path module, Path script, Path folder, String basket) throws IOException, InterruptedException {
        Path file = Files.createDirectories(folder).resolve("questions-" + basket + ".txt");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < QuoteBenchmark.QUESTIONS; i++) {
            text.append(PricingJson.write(QuoteBenchmark.question(basket, i))).append('\n');
        }
        Files.writeString(file, text);
        Process node = new ProcessBuilder("node", script.toString(), module.toString(), file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String answer = new String(node.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip();
        if (node.waitFor() != 0) {
            throw new IOException("node: " + answer);
        }
        return Double.parseDouble(answer);
    }

    private void row(String name, double measured, double bar, boolean atLeast, String unit) {
        boolean holds = atLeast ? measured >= bar : measured <= bar;
        met &= holds;
        rows.add(String.format(
                Locale.ROOT, "%-44s %,12.0f %-9s bar %s %,.0f  %s", name, measured, unit, atLeast ? ">=" : "<=", bar,
                holds ? "met" : "MISSED"));
    }
}
