package io.toonbank.pricing.engine.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.toonbank.pricing.engine.GeneratedQuestions;
import io.toonbank.pricing.engine.GeneratedQuestions.Size;
import io.toonbank.pricing.engine.PricingEngine;
import io.toonbank.pricing.engine.Question;
import io.toonbank.pricing.engine.QuestionRefused;
import io.toonbank.pricing.engine.promotion.Promotion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PricingJsonTest {
    private static final String PROMOTION =
            "{\"version\":1,\"id\":\"p\",\"name\":\"P\",\"effect\":{\"priceCut\":{\"per\":\"unit\",\"goods\":{\"everything\":true},"
                    + "\"cut\":{\"basisPoints\":1000}}}}";

    @ParameterizedTest
    @ValueSource(longs = {0, 1000, 2000, 3000})
    void whatIsWrittenIsReadBackTheSame(long seed) {
        for (long i = seed; i < seed + 250; i++) {
            Question question = GeneratedQuestions.of(i, Size.BASKET);
            String json = PricingJson.write(question);
            Question read = PricingJson.question(json);
            assertThat(read).isEqualTo(question);
            assertThat(PricingJson.write(read)).isEqualTo(json);
            assertThat(PricingJson.quote(json)).isEqualTo(PricingJson.write(PricingEngine.quote(question)));
            for (Promotion promotion : question.promotions().list()) {
                assertThat(PricingJson.promotion(PricingJson.write(promotion))).isEqualTo(promotion);
            }
        }
    }

    @Test
    void whatIsLeftOutHasItsUsualMeaning() {
        Promotion promotion = PricingJson.promotion(PROMOTION);
        assertThat(PricingJson.promotion(PricingJson.write(promotion))).isEqualTo(promotion);
        assertThat(promotion.combination().alone()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\":1       | \"version\":2                          | version-newer   | /version",
                "\"version\":1       | \"version\":0                          | version-unknown | /version",
                "\"version\":1,      | \"colour\":1,\"version\":1,            | field-unknown   | /colour",
                "\"basisPoints\":1000| \"basisPoints\":10.5                   | json-invalid    | ''",
                "\"basisPoints\":1000| \"basisPoints\":\"10\"                 | field-type      | /effect/priceCut/cut/basisPoints",
                "\"basisPoints\":1000| \"percent\":10                         | field-unknown   | /effect/priceCut/cut/percent",
                "\"basisPoints\":1000| \"basisPoints\":1,\"amountOff\":1      | field-unknown   | /effect/priceCut/cut",
                "\"name\":\"P\",     | ''                                     | field-missing   | /name",
                "\"name\":\"P\",     | \"name\":\"P\",\"name\":\"Q\",         | json-invalid    | ''",
                "\"unit\"            | \"unita\"                              | value-unknown   | /effect/priceCut/per",
                "\"everything\":true | \"everything\":false                   | value-unknown   | /effect/priceCut/goods/everything",
            })
    void whatIsNotUnderstoodIsRefusedAndSaysWhere(String part, String replacement, String code, String pointer) {
        assertThat(PROMOTION).contains(part);
        assertThatThrownBy(() -> PricingJson.promotion(PROMOTION.replace(part, replacement)))
                .isInstanceOfSatisfying(QuestionRefused.class, refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.pointer()).isEqualTo(pointer);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1,]",
                "{\"a\":}",
                "nul",
                "01",
                "-",
                "\"\\x\"",
                "\"",
                "{} {}",
                "1e3",
                "{\"a\" 1}",
                "\"\\ud8\""
            })
    void brokenTextIsRefused(String text) {
        assertThatThrownBy(() -> JsonReader.read(text))
                .isInstanceOf(QuestionRefused.class)
                .hasMessageContaining("json-invalid");
    }

    @Test
    void deepNestingIsRefusedBeforeTheStackEnds() {
        assertThatThrownBy(() -> JsonReader.read("[".repeat(100_000))).isInstanceOf(QuestionRefused.class);
    }

    @Test
    void everyCharacterSurvives() {
        String odd = "\u0000 \"quoted\" \\ / \t\r\n caf\u00e9 \ud83d\ude00 \ud83d";
        assertThat(JsonReader.read(new JsonWriter().value(odd).toString())).isEqualTo(odd);
    }

    @Test
    void aRefusalIsAnAnswerToo() {
        assertThat(PricingJson.quote("{}"))
                .startsWith("{\"version\":1,\"refused\":{\"code\":\"field-missing\",\"pointer\":\"/version\"");
    }
}
