package io.toonbank.pricing.engine.js;

import io.toonbank.pricing.engine.GeneratedQuestions;
import io.toonbank.pricing.engine.GeneratedQuestions.Size;
import io.toonbank.pricing.engine.json.PricingJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the corpus: one question and the JVM's answer per pair of lines, by seed. {@code corpus.mjs} asks the JavaScript the same and
 * compares the bytes.
 */
public final class PricingCorpus {
    static final int QUESTIONS = 20_000;
    /** Kept low, so that many searches end at the bound: both must end at the same step. */
    private static final int WORK_BOUND = 1_500;

    private PricingCorpus() {}

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), arguments.length > 1 ? Integer.parseInt(arguments[1]) : QUESTIONS);
    }

    static void write(Path file, int questions) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (int seed = 0; seed < questions; seed++) {
                String question = PricingJson.write(GeneratedQuestions.of(seed, size(seed)).withWorkBound(WORK_BOUND));
                out.write(question);
                out.write('\n');
                out.write(PricingJson.quote(question));
                out.write('\n');
            }
        }
    }

    /** Mostly ordinary baskets, every tenth tiny, every fiftieth a full trolley. */
    private static Size size(int seed) {
        return seed % 50 == 0 ? Size.TROLLEY : seed % 10 == 1 ? Size.TINY : Size.BASKET;
    }
}
