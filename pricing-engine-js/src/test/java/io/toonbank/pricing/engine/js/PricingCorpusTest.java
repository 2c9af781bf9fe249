package io.toonbank.pricing.engine.js;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PricingCorpusTest {
    private static final Path MODULE = Path.of("target/js/pricing-engine.js");
    /** The first of them; all 20,000 take minutes and are asked by ./toonbank bench pricing-corpus. */
    private static final int QUESTIONS = Integer.getInteger("toonbank.corpus", 4_000);

    @Test
    void theTillAnswersEveryQuestionInTheSameBytesAsTheServer() throws Exception {
        assumeTrue(Files.exists(MODULE) && Node.isThere(), "needs Node and the compiled module");
        Path corpus = Path.of("target/corpus.txt");
        PricingCorpus.write(corpus, QUESTIONS);
        Node.Answer answer = Node.run("src/test/js/corpus.mjs", MODULE.toString(), corpus.toString());
        assertThat(answer.output()).isEqualTo("{\"asked\":" + QUESTIONS + ",\"different\":0}");
        assertThat(answer.status()).isZero();
    }
}
