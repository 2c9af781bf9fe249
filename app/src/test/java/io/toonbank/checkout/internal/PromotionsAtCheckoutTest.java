package io.toonbank.checkout.internal;

import static io.toonbank.checkout.PromotionCast.form;
import static io.toonbank.checkout.PromotionCast.orderOff;
import static io.toonbank.checkout.ShopCast.line;
import static io.toonbank.checkout.ShopCast.paying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.toonbank.checkout.Checkout;
import io.toonbank.checkout.Checkouts;
import io.toonbank.checkout.Checkouts.ChangeCheckout;
import io.toonbank.checkout.CompletionOutcome;
import io.toonbank.checkout.CounterSales;
import io.toonbank.checkout.CounterSales.Basket;
import io.toonbank.checkout.CounterSales.BasketLine;
import io.toonbank.checkout.CounterSales.CounterSale;
import io.toonbank.checkout.CounterSales.CounterTender;
import io.toonbank.checkout.OrderHandling;
import io.toonbank.checkout.PromotionCast;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.checkout.Shopper;
import io.toonbank.inventory.StockLevels;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderProgress.CancelLines;
import io.toonbank.pricing.Promotions;
import io.toonbank.pricing.Promotions.Promotion;
import io.toonbank.testing.Together;
import io.toonbank.testing.ToonbankTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ToonbankTest
class PromotionsAtCheckoutTest {

    @Autowired
    private Checkouts checkouts;

    @Autowired
    private CounterSales counter;

    @Autowired
    private OrderHandling handling;

    @Autowired
    private Promotions promotions;

    @Autowired
    private StockLevels levels;

    @Autowired
    private ShopCast shops;

    @Autowired
    private PromotionCast cast;

    @Test
    void givesTheLastUseToOneOfTwoShoppersAndTellsTheOtherTheNewPrice() {
        Shop shop = shops.aWebShop(1);
        UUID lamp = shops.anArticle(shop, 6_000, 50);
        Promotion last = cast.running(shop.channel(), orderOff(500), "\"usage\":{\"ordersInTotal\":1}");
        List<Checkout> open = List.of(begin(shop, lamp), begin(shop, lamp), begin(shop, lamp));
        assertThat(open).allMatch(checkout -> checkout.total().equals(eur(5_500)));

        List<String> ends = Together.run(3, number -> ending(open.get(number)));

        assertThat(ends.stream().filter("bought"::equals)).hasSize(1);
        assertThat(ends.stream().filter(("checkout.price-changed " + eur(6_000))::equals))
                .hasSize(2);
        assertThat(promotions.uses(last.id()).orders()).isEqualTo(1);
        open.forEach(checkout -> {
            if (!ending(checkout).equals("bought")) {
                throw new AssertionError("agreeing with the new price must do");
            }
        });
        assertThat(levels.level(lamp, shop.location()).onHand()
                        - levels.level(lamp, shop.location()).available())
                .isEqualTo(3);
    }

    @Test
    void letsACouponWorkOnceWhenWebShopAndTillUseItAtTheSameMoment() {
        Shop web = shops.aWebShop(1);
        Shop till = shops.aTillShop();
        UUID inWeb = shops.anArticle(web, 6_000, 50);
        UUID atTill = shops.anArticle(till, 2_000, 50);
        var both = promotions.save(PromotionCast.of(form(
                "{\"allOf\":[{\"channels\":[\"" + web.channel() + "\",\"" + till.channel() + "\"]},{\"coupon\":true}]}",
                orderOff(500),
                "")));
        Promotion promotion = promotions.publish(both.id(), null);
        for (int round = 0; round < 4; round++) {
            String code = cast.coupon(promotion, 1);
            Checkout checkout = checkouts.change(
                    begin(web, inWeb).id(),
                    Shopper.STRANGER,
                    new ChangeCheckout(null, null, null, null, List.of(code), null));
            assertThat(checkout.total()).isEqualTo(eur(5_500));

            List<String> ends = Together.run(2, number -> number == 0 ? ending(checkout) : sale(till, atTill, code));

            assertThat(ends.stream().filter("bought"::equals))
                    .as(ends.toString())
                    .hasSize(1);
        }
    }

    @Test
    void givesBackWhatADeclinedOrCancelledPurchaseTook() {
        Shop shop = shops.aWebShop(1);
        UUID lamp = shops.anArticle(shop, 6_000, 50);
        Promotion few = cast.running(shop.channel(), orderOff(500), "\"usage\":{\"amountInTotal\":500}");
        Checkout checkout = begin(shop, lamp);

        Refused declined = catchThrowableOfType(
                Refused.class, () -> checkouts.complete(checkout.id(), Shopper.STRANGER, paying("decline")));
        assertThat(declined.code()).isEqualTo("checkout.payment-declined");
        assertThat(promotions.uses(few.id()).amount()).isZero();

        var outcome = checkouts.complete(checkout.id(), Shopper.STRANGER, paying("approve"));
        assertThat(promotions.uses(few.id()).amount()).isEqualTo(500);
        assertThat(begin(shop, lamp).total()).isEqualTo(eur(6_000));

        Order order = ((CompletionOutcome.Completed) outcome).order();
        handling.cancel(new CancelLines(Ids.next(), order.id(), List.of(), "test"));
        assertThat(promotions.uses(few.id()).amount()).isZero();
        assertThat(begin(shop, lamp).total()).isEqualTo(eur(5_500));
    }

    @Test
    void asksNothingOfTheLimitsForAnOrderThatUsesNone() {
        Shop shop = shops.aWebShop(1);
        UUID lamp = shops.anArticle(shop, 6_000, 50);
        Promotion free = cast.running(shop.channel(), orderOff(500), "");

        assertThat(ending(begin(shop, lamp))).isEqualTo("bought");

        assertThat(promotions.uses(free.id()).orders()).isZero();
    }

    @Test
    void sendsTheGiftAlongWhileThereIsOneAndSellsWithoutItAfterwards() {
        Shop shop = shops.aWebShop(1);
        UUID lamp = shops.anArticle(shop, 6_000, 50);
        UUID mug = shops.anArticle(shop, 900, 1);
        cast.running(
                shop.channel(),
                "{\"gift\":{\"variantId\":\"" + mug + "\",\"sku\":\"MUG\",\"quantity\":1,\"worth\":0}}",
                "");

        Order first = bought(begin(shop, lamp));
        Order second = bought(begin(shop, lamp));

        assertThat(first.lines()).hasSize(2);
        assertThat(first.lines().getLast().variantId()).isEqualTo(mug);
        assertThat(first.lines().getLast().gross()).isEqualTo(eur(0));
        assertThat(first.amounts().total()).isEqualTo(eur(6_000));
        assertThat(second.lines()).hasSize(1);
        assertThat(levels.level(mug, shop.location()).available()).isZero();
    }

    private Checkout begin(Shop shop, UUID variant) {
        return checkouts.create(shops.shipping(shop, line(variant, 1)));
    }

    private Order bought(Checkout checkout) {
        var outcome = checkouts.complete(checkout.id(), Shopper.STRANGER, paying("approve"));
        return ((CompletionOutcome.Completed) outcome).order();
    }

    private String ending(Checkout checkout) {
        try {
            bought(checkout);
            return "bought";
        } catch (Refused refused) {
            return refused.code() + " " + refused.arguments().get("newTotal");
        }
    }

    private String sale(Shop shop, UUID variant, String code) {
        try {
            counter.sell(new CounterSale(
                    Ids.next(),
                    new Basket(
                            shop.channel(),
                            shop.location(),
                            null,
                            List.of(new BasketLine(Ids.next(), variant, 1)),
                            List.of(code),
                            List.of(),
                            "nl"),
                    null,
                    Ids.next(),
                    null,
                    null,
                    List.of(new CounterTender(Ids.next(), "terminal", eur(1_500), null)),
                    eur(1_500)));
            return "bought";
        } catch (Refused refused) {
            return refused.code();
        }
    }

    private static Money eur(long cents) {
        return Money.of(cents, "EUR");
    }
}
