package io.toonbank.orders;

import static io.toonbank.checkout.PromotionCast.off;
import static io.toonbank.checkout.ShopCast.line;
import static io.toonbank.checkout.ShopCast.paying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.toonbank.checkout.Checkouts;
import io.toonbank.checkout.PromotionCast;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.checkout.Shopper;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.PromotionReplays.NewReplay;
import io.toonbank.orders.PromotionReplays.Replay;
import io.toonbank.orders.PromotionReplays.State;
import io.toonbank.testing.ToonbankTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ToonbankTest
class PromotionReplaysTest {

    @Autowired
    private ShopCast shops;

    @Autowired
    private PromotionCast cast;

    @Autowired
    private Checkouts checkouts;

    @Autowired
    private PromotionReplays replays;

    @Autowired
    private Clock clock;

    @Test
    void addsUpWhatADraftWouldHaveGivenOnOrdersOfThePast() {
        Shop shop = shops.aWebShop(1);
        UUID lamp = shops.anArticle(shop, 4_000, 50);
        UUID mug = shops.anArticle(shop, 500, 50);
        buy(shop, lamp, 2);
        buy(shop, lamp, 1);
        buy(shop, mug, 3);
        Instant now = clock.instant();

        Replay begun = replays.begin(new NewReplay(
                Ids.next(),
                cast.draft(shop.channel(), null, off(lamp, 1_000), "\"usage\":{\"ordersInTotal\":5}"),
                shop.channel(),
                now.minus(Duration.ofDays(1)),
                now.plusSeconds(1)));

        Awaitility.await().until(() -> replays.require(begun.id()).state() == State.DONE);
        Replay done = replays.require(begun.id());
        assertThat(done.ordersSeen()).isEqualTo(3);
        assertThat(done.result()).isNotNull().satisfies(result -> {
            assertThat(result.ordersTouched()).isEqualTo(2);
            assertThat(result.unitsTouched()).isEqualTo(3);
            assertThat(result.discount()).isEqualTo(Money.of(1_200, "EUR"));
            assertThat(result.alreadyGiven()).isEqualTo(Money.of(0, "EUR"));
            assertThat(result.revenueAtList()).isEqualTo(Money.of(12_000, "EUR"));
            assertThat(result.revenueWithDraft()).isEqualTo(Money.of(10_800, "EUR"));
            assertThat(result.products()).hasSize(1);
            assertThat(result.days()).hasSize(1);
        });
    }

    @Test
    void refusesPeriodsThatEndBeforeTheyBegin() {
        Shop shop = shops.aWebShop(1);
        UUID lamp = shops.anArticle(shop, 4_000);
        Instant now = clock.instant();

        assertThatThrownBy(() -> replays.begin(new NewReplay(
                        Ids.next(), cast.draft(shop.channel(), null, off(lamp, 1_000), ""), null, now, now)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("orders.replay-period"));
    }

    private void buy(Shop shop, UUID variant, int quantity) {
        var checkout = checkouts.create(shops.shipping(shop, line(variant, quantity)));
        checkouts.complete(checkout.id(), Shopper.STRANGER, paying("approve"));
    }
}
