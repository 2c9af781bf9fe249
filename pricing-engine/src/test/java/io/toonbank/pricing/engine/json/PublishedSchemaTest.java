package io.toonbank.pricing.engine.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.toonbank.pricing.engine.GeneratedQuestions;
import io.toonbank.pricing.engine.GeneratedQuestions.Size;
import io.toonbank.pricing.engine.promotion.Promotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The published schemas describe what the engine reads and writes. */
class PublishedSchemaTest {
    private static final int CASES = 150;

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("..", "docs", "schemas", name)));
    }

    @Test
    void whatTheEngineWritesIsValid() throws IOException {
        Schema question = schema("pricing-question.v1.json");
        Schema quote = schema("pricing-quote.v1.json");
        Schema promotion = schema("promotion.v1.json");
        for (int seed = 0; seed < CASES; seed++) {
            var asked = GeneratedQuestions.of(seed, Size.BASKET).withWorkBound(500);
            String json = PricingJson.write(asked);
            assertThat(question.validate(json, InputFormat.JSON)).as(json).isEmpty();
            assertThat(quote.validate(PricingJson.quote(json), InputFormat.JSON))
                    .as(json)
                    .isEmpty();
            for (Promotion one : asked.promotions().list()) {
                assertThat(promotion.validate(PricingJson.write(one), InputFormat.JSON))
                        .isEmpty();
            }
        }
        assertThat(quote.validate(PricingJson.quote("{}"), InputFormat.JSON)).isEmpty();
    }

    @Test
    void whatTheEngineRefusesIsInvalid() throws IOException {
        Schema promotion = schema("promotion.v1.json");
        String sound = PricingJson.write(
                GeneratedQuestions.of(1, Size.BASKET).promotions().list().getFirst());
        assertThat(promotion.validate(sound.replace("\"version\":1", "\"version\":2"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(promotion.validate(sound.replace("\"priority\"", "\"prio\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(promotion.validate(sound.replace("\"id\":\"p0\",", ""), InputFormat.JSON))
                .isNotEmpty();
    }
}
