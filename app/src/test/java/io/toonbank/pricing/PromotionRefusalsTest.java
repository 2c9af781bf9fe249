package io.toonbank.pricing;

import static io.toonbank.checkout.PromotionCast.form;
import static io.toonbank.checkout.PromotionCast.orderOff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.toonbank.checkout.PromotionCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.pricing.Promotions.Promotion;
import io.toonbank.pricing.Promotions.SavePromotion;
import io.toonbank.pricing.Promotions.State;
import io.toonbank.testing.Together;
import io.toonbank.testing.ToonbankTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ToonbankTest
class PromotionRefusalsTest extends PromotionsInAShop {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"version\":2,\"effect\":{}} | pricing.promotion-form-newer | /form/version",
                "{\"version\":1,\"effect\":{\"deliveryCut\":{\"cut\":{\"basisPoints\":5}}},\"colour\":1} | pricing.promotion-form-refused | /form/colour",
                "{\"version\":1,\"effect\":{\"magic\":{}}} | pricing.promotion-form-refused | /form/effect/magic",
                "{\"version\":1} | pricing.promotion-form-refused | /form/effect",
                "nonsense | pricing.promotion-form-refused | /form"
            })
    void refusesFormsItCannotReadAndKeepsNothing(String form, String code, String pointer) {
        SavePromotion given = PromotionCast.of(form);

        assertThatThrownBy(() -> promotions.save(given)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.fields()).extracting(Refused.Field::pointer).containsExactly(pointer);
        });
        refuses(PromotionRefusal.NO_SUCH_PROMOTION, () -> promotions.require(given.id()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"allOf\":[{\"channels\":[\"a\"]},{\"not\":{\"channels\":[\"a\"]}}]} | contradiction",
                "{\"basketSpend\":{\"goods\":{\"categories\":[]},\"min\":5}} | empty",
                "{\"anyOf\":[]} | empty",
                "{\"anyOf\":[{\"schedule\":{\"fromMinute\":60,\"untilMinute\":120}},{\"schedule\":{\"fromMinute\":90,\"untilMinute\":180}}]} | schedules-overlap",
                "{\"schedule\":{\"zone\":\"Mars/Olympus\"}} | zone-unknown",
                "{\"channels\":[\"00000000-0000-0000-0000-000000000001\"]} | selects-unknown",
                "{\"basketQuantity\":{\"goods\":{\"categories\":[\"no-such-shelf\"]},\"min\":1}} | selects-unknown"
            })
    void keepsDraftsThatCannotBeMeantButDoesNotPublishThem(String condition, String problem) {
        SavePromotion given = PromotionCast.of(form(condition, orderOff(100), ""));

        Promotion draft = promotions.save(given);

        assertThat(promotions.problems(given))
                .extracting(Promotions.Problem::code)
                .contains(problem);
        refuses(PromotionRefusal.PROBLEMS, () -> promotions.publish(draft.id(), null));
        assertThat(promotions.require(draft.id()).state()).isEqualTo(State.DRAFT);
    }

    @Test
    void refusesAmountsWithoutCurrencyOrInAnother() {
        Shop shop = shops.aWebShop(1);
        SavePromotion euros = cast.draft(shop.channel(), null, orderOff(100), "");

        assertThat(promotions.problems(inCurrency(euros, null)))
                .extracting(Promotions.Problem::code)
                .containsExactly("currency-missing");
        assertThat(promotions.problems(inCurrency(euros, "SEK")))
                .extracting(Promotions.Problem::code)
                .containsExactly("currency-unsuitable");
    }

    @Test
    void refusesTwoThatExcludeEachOtherAtTheSameTimeWithTheSamePriority() {
        Shop shop = shops.aWebShop(1);
        String group = "\"combination\":{\"groups\":[\"g" + Ids.next() + "\"]}";
        Promotion first = cast.running(shop.channel(), orderOff(100), group);
        Promotion second = promotions.save(cast.draft(shop.channel(), null, orderOff(200), group));
        Promotion higher = promotions.save(cast.draft(shop.channel(), null, orderOff(200), group + ",\"priority\":5"));

        assertThatThrownBy(() -> promotions.publish(second.id(), null))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.is(PromotionRefusal.OVERLAP)).isTrue();
                    assertThat(refused.arguments()).containsEntry("other", first.code());
                });
        assertThat(promotions.publish(higher.id(), null).state()).isEqualTo(State.PUBLISHED);
        promotions.end(first.id());
        assertThat(promotions.publish(second.id(), null).state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void publishesOneOfTwoThatOverlapWhenBothAreAtOnce() {
        Shop shop = shops.aWebShop(1);
        String group = "\"combination\":{\"groups\":[\"g" + Ids.next() + "\"]}";
        List<UUID> drafts = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            drafts.add(promotions
                    .save(cast.draft(shop.channel(), null, orderOff(100), group))
                    .id());
        }

        List<Boolean> published = Together.run(2, number -> {
            try {
                promotions.publish(drafts.get(number), null);
                return true;
            } catch (Refused refused) {
                return false;
            }
        });

        assertThat(published).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void removesOnlyWhatWasNeverPublished() {
        Shop shop = shops.aWebShop(1);
        Promotion running = cast.running(shop.channel(), orderOff(100), "");
        Promotion draft = promotions.save(cast.draft(shop.channel(), null, orderOff(100), ""));

        promotions.remove(draft.id());
        promotions.remove(draft.id());
        refuses(PromotionRefusal.PUBLISHED, () -> promotions.remove(running.id()));
        promotions.end(running.id());
        refuses(PromotionRefusal.ENDED, () -> promotions.publish(running.id(), null));
    }
}
