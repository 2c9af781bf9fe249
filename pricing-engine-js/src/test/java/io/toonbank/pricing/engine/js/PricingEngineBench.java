package io.toonbank.pricing.engine.js;

import io.toonbank.pricing.engine.PricingEngine;
import io.toonbank.pricing.engine.json.PricingJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
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

    private final Bars bars = new Bars("pricing-engine");

    private PricingEngineBench() {}

    /** Arguments: the compiled module, the Node script, a folder for the questions, where the results go. */
    public static void main(String[] arguments) throws Exception {
        PricingEngineBench bench = new PricingEngineBench();
        bench.run(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
        System.exit(bench.bars.finish(Path.of(arguments[3])));
    }

    private void run(Path module, Path script, Path folder) throws RunnerException, IOException, InterruptedException {
        RunResult small = measure("quote", "3x20", Mode.AverageTime);
        bars.atLeast("3 lines, 20 promotions: quotes a second on one core", MICROS / small.getPrimaryResult().getScore(), QUOTES_PER_SECOND);
        bars.atMost("3 lines, 500 promotions: p99 us", p99(measure("quote", "3x500", Mode.SampleTime)), SMALL_P99_MICROS);
        bars.atMost("60 lines, 500 promotions: p99 us", p99(measure("quote", "60x500", Mode.SampleTime)), LARGE_P99_MICROS);
        for (String basket : List.of("3x20", "3x500", "60x500")) {
            bars.figure("proven_best_of_" + QuoteBenchmark.QUESTIONS + "_" + basket, proven(basket));
        }
        for (String basket : List.of("3x20", "3x500", "60x500")) {
            double server = p99(measure("quoteJson", basket, Mode.SampleTime));
            double till = inNode(module, script, folder, basket);
            bars.figure("json_jvm_p99_us_" + basket, server);
            bars.figure("json_javascript_p99_us_" + basket, till);
            bars.atMost("JavaScript, " + basket + ": p99 us, at most 10 times the JVM's", till, server * JAVASCRIPT_FACTOR);
        }
    }

    private static RunResult measure(String method, String basket, Mode mode) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(QuoteBenchmark.class.getName() + "." + method + "$")
                        .param("basket", basket)
                        .mode(mode)
                        .forks(1)
                        .threads(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(3)
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

    private static double inNode(Path module, Path script, Path folder, String basket)
            throws IOException, InterruptedException {
        Path questions = Files.createDirectories(folder).resolve("questions-" + basket + ".txt");
        Path promotions = folder.resolve("promotions-" + basket + ".json");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < QuoteBenchmark.QUESTIONS; i++) {
            text.append(QuoteBenchmark.text(basket, i)).append('\n');
        }
        Files.writeString(questions, text);
        Files.writeString(promotions, PricingJson.write(QuoteBenchmark.question(basket, 0).promotions()));
        Node.Answer answer =
                Node.run(script.toString(), module.toString(), questions.toString(), promotions.toString());
        if (answer.status() != 0) {
            throw new IOException("node: " + answer.output());
        }
        return Double.parseDouble(answer.output());
    }
}
