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
    /** Kept low, so that many searches end at the bound: both must end at the same step. */
    private static final int WORK_BOUND = 1_500;

    private PricingCorpus() {}

    /** Arguments: the corpus file, how many questions, the compiled module, the Node script, where the results go. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path corpus = Path.of(arguments[0]);
        write(corpus, Integer.parseInt(arguments[1]));
        Node.Answer answer = Node.run(arguments[3], arguments[2], corpus.toString());
        System.out.println(answer.output());
        Bars bars = new Bars("pricing-corpus");
        bars.figure("questions", number(answer.output(), "asked"));
        bars.figure("javascript_bytes", Files.size(Path.of(arguments[2])));
        bars.atLeast("questions asked of both", number(answer.output(), "asked"), Integer.parseInt(arguments[1]));
        bars.atMost("answers that differ in a byte", number(answer.output(), "different"), 0);
        System.exit(bars.finish(Path.of(arguments[4])));
    }

    private static long number(String json, String member) {
        var found = java.util.regex.Pattern.compile("\"" + member + "\":(\\d+)").matcher(json);
        return found.find() ? Long.parseLong(found.group(1)) : -1;
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
