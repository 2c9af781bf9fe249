package io.toonbank.pricing.engine.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.pricing.engine.json.PricingJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromotionCheckTest {
    private static final String EFFECT =
            "{'priceCut':{'per':'unit','goods':{'everything':true},'cut':{'basisPoints':1000}}}";

    private static Promotion promotion(String condition, String effect, String rest) {
        String json = "{'version':1,'id':'p','name':'P','condition':" + condition + ",'effect':" + effect + rest + "}";
        return PricingJson.promotion(json.replace('\'', '"'));
    }

    @Test
    void aSoundPromotionHasNoProblems() {
        assertThat(PromotionCheck.problems(promotion("{'allOf':[]}", EFFECT, "")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'channels':[]}                                                            | empty               | /condition/channels",
                "{'anyOf':[]}                                                               | empty               | /condition/anyOf",
                "{'allOf':[{'channels':['web']},{'channels':['till']}]}                     | contradiction       | /condition/allOf/1",
                "{'allOf':[{'firstOrder':true},{'not':{'firstOrder':true}}]}                | contradiction       | /condition/allOf/1",
                "{'not':{'allOf':[]}}                                                       | contradiction       | /condition",
                "{'basketSpend':{'goods':{'everything':true},'min':9,'max':3}}              | contradiction       | /condition/basketSpend",
                "{'basketSpend':{'goods':{'everything':true}}}                              | empty               | /condition/basketSpend",
                "{'basketSpend':{'goods':{'tags':[]},'min':9}}                              | empty               | /condition/basketSpend/goods/tags",
                "{'basketSpend':{'goods':{'everything':true},'min':9,'measure':'discounted'}}| measure-unsuitable | /condition/basketSpend/measure",
                "{'schedule':{'from':'2026-11-23T10:00','until':'2026-11-23T10:00'}}        | contradiction       | /condition/schedule",
                "{'schedule':{'from':'2026-02-30T10:00'}}                                   | date-invalid        | /condition/schedule/from",
                "{'schedule':{'weekdays':[1,8]}}                                            | out-of-range        | /condition/schedule/weekdays/1",
                "{'anyOf':[{'schedule':{'weekdays':[1,2]}},{'schedule':{'weekdays':[2]}}]}  | schedules-overlap   | /condition/anyOf/1",
                "{'allOf':[{'schedule':{'weekdays':[1]}},{'schedule':{'weekdays':[2]}}]}    | contradiction       | /condition/allOf/1",
            })
    void aConditionThatCannotBeMeantIsNamed(String condition, String code, String pointer) {
        assertThat(PromotionCheck.problems(promotion(condition, EFFECT, ""))).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.pointer()).isEqualTo(pointer);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'priceCut':{'per':'unit','goods':{'everything':true},'cut':{'basisPoints':10001}}}               | out-of-range    | /effect/priceCut/cut/basisPoints",
                "{'priceCut':{'per':'unit','goods':{'not':{'everything':true}},'cut':{'basisPoints':1}}}           | empty           | /effect/priceCut/goods",
                "{'forPriceOf':{'goods':{'everything':true},'take':3,'pay':3}}                                      | out-of-range    | /effect/forPriceOf/pay",
                "{'buyGet':{'buy':{'everything':true},'buyQuantity':1,'get':'chosen','getQuantity':1,'cut':{'basisPoints':1}}} | contradiction | /effect/buyGet/chosen",
                "{'bundle':{'slots':[],'cut':{'fixedPrice':1}}}                                                     | empty           | /effect/bundle/slots",
                "{'quantityTiers':{'goods':{'everything':true},'countOver':'line','tiers':[{'minQuantity':3,'cut':{'basisPoints':1}},{'minQuantity':3,'cut':{'basisPoints':2}}]}} | tiers-unordered | /effect/quantityTiers/tiers/1/minQuantity",
            })
    void anEffectThatCannotBeMeantIsNamed(String effect, String code, String pointer) {
        assertThat(PromotionCheck.problems(promotion("{'allOf':[]}", effect, "")))
                .anySatisfy(problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.pointer()).isEqualTo(pointer);
                });
    }

    @Test
    void aLimitThatTheEffectDoesNotCountIsNamed() {
        Promotion delivery = promotion(
                "{'allOf':[]}",
                "{'deliveryCut':{'methods':[],'cut':{'basisPoints':10000}}}",
                ",'usage':{'timesPerOrder':1}");
        assertThat(PromotionCheck.problems(delivery))
                .extracting(PromotionCheck.Problem::code)
                .containsExactly("limit-unsuitable");
    }
}
