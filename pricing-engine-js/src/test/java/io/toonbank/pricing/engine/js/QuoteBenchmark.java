package io.toonbank.pricing.engine.js;

import io.toonbank.pricing.engine.PricingEngine;
import io.toonbank.pricing.engine.Question;
import io.toonbank.pricing.engine.Quote;
import io.toonbank.pricing.engine.ShopQuestions;
import io.toonbank.pricing.engine.json.PricingJson;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Quotes for baskets of a shop in a promotion week, each time the next of fifty. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class QuoteBenchmark {
    static final int QUESTIONS = 50;

    /** Lines and active promotions. */
    @Param({"3x20", "3x500", "60x500"})
    public String basket = "3x20";

    private final Question[] questions = new Question[QUESTIONS];
    private final String[] texts = new String[QUESTIONS];
    private int next;

    @Setup
    public void prepare() {
        for (int i = 0; i < QUESTIONS; i++) {
            questions[i] = question(basket, i);
            texts[i] = PricingJson.write(questions[i]);
        }
    }

    static Question question(String basket, int seed) {
        String[] sizes = basket.split("x");
        return ShopQuestions.of(seed, Integer.parseInt(sizes[0]), Integer.parseInt(sizes[1]));
    }

    @Benchmark
    public Quote quote() {
        next = (next + 1) % QUESTIONS;
        return PricingEngine.quote(questions[next]);
    }

    /** With reading and writing JSON, as JavaScript is asked. */
    @Benchmark
    public String quoteJson() {
        next = (next + 1) % QUESTIONS;
        return PricingJson.quote(texts[next]);
    }
}
