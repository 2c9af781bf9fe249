package io.toonbank.pricing.engine.js;

import io.toonbank.pricing.engine.PricingEngine;
import io.toonbank.pricing.engine.PromotionSet;
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
    private PromotionSet published = PromotionSet.NONE;
    private int next;

    @Setup
    public void prepare() {
        published = question(basket, 0).promotions();
        for (int i = 0; i < QUESTIONS; i++) {
            questions[i] = question(basket, i);
            texts[i] = text(basket, i);
        }
    }

    /** Each with promotions of its own, prepared as the server prepares them: once. */
    static Question question(String basket, int seed) {
        String[] sizes = basket.split("x");
        return ShopQuestions.of(seed, Integer.parseInt(sizes[0]), Integer.parseInt(sizes[1]));
    }

    /** Without promotions: those of the first question have been published to the till before. */
    static String text(String basket, int seed) {
        return PricingJson.write(question(basket, seed).withPromotions(PromotionSet.NONE));
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
        return PricingJson.quote(texts[next], published);
    }
}
