package io.toonbank.checkout.internal;

import static io.toonbank.checkout.PromotionCast.orderOff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.toonbank.checkout.CounterSales;
import io.toonbank.checkout.CounterSales.Basket;
import io.toonbank.checkout.CounterSales.BasketLine;
import io.toonbank.checkout.CounterSales.CounterSale;
import io.toonbank.checkout.CounterSales.CounterTender;
import io.toonbank.checkout.PromotionCast;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.OrderBook;
import io.toonbank.pricing.Promotions;
import io.toonbank.pricing.Promotions.Promotion;
import io.toonbank.testing.Together;
import io.toonbank.testing.ToonbankTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ToonbankTest
class PromotionsAtTheTillTest {

    @Autowired
    private CounterSales counter;

    @Autowired
    private OrderBook orders;

    @Autowired
    private Promotions promotions;

    @Autowired
    private ShopCast shops;

    @Autowired
    private PromotionCast cast;

    private final UUID device = Ids.next();

    @Test
    void sellsWithACodeOnceAndWritesByNameWhatCameOff() {
        Shop shop = shops.aTillShop();
        UUID lamp = shops.anArticle(shop, 2_000, 9);
        Promotion welcome = cast.running(shop.channel(), "{\"coupon\":true}", orderOff(500), "");
        String code = cast.coupon(welcome, 1);

        CounterSale sale = sale(shop, lamp, code, 1_500);
        var receipt = counter.sell(sale);
        assertThat(counter.sell(sale).replayed()).isTrue();

        assertThat(receipt.order().amounts().total()).isEqualTo(eur(1_500));
        assertThat(orders.require(sale.id()).discounts()).singleElement().satisfies(discount -> {
            assertThat(discount.title().in("nl")).isEqualTo("Actie");
            assertThat(discount.amount()).isEqualTo(eur(500));
        });
        assertThat(counter.price(basket(shop, lamp, code)).refusedCoupons()).hasSize(1);
    }

    @Test
    void tellsTheSellerTheNewPriceWhenTheLastOneWentMeanwhile() {
        Shop shop = shops.aTillShop();
        UUID lamp = shops.anArticle(shop, 2_000, 50);
        Promotion few = cast.running(shop.channel(), orderOff(500), "\"usage\":{\"ordersInTotal\":2}");

        List<String> ends = Together.run(6, _ -> {
            try {
                counter.sell(sale(shop, lamp, null, 1_500));
                return "sold";
            } catch (Refused refused) {
                return refused.code() + refused.arguments().get("newTotal");
            }
        });

        assertThat(ends.stream().filter("sold"::equals)).hasSize(2);
        assertThat(ends.stream().filter(end -> end.startsWith("checkout.price-changed")))
                .hasSize(4);
        assertThat(promotions.uses(few.id()).orders()).isEqualTo(2);
        Refused late = catchThrowableOfType(Refused.class, () -> counter.sell(sale(shop, lamp, null, 1_500)));
        assertThat(late.code()).isEqualTo("checkout.price-changed");
        assertThat(late.arguments()).containsEntry("newTotal", eur(2_000));
    }

    private CounterSale sale(Shop shop, UUID lamp, @org.jspecify.annotations.Nullable String code, long total) {
        return new CounterSale(
                Ids.next(),
                basket(shop, lamp, code),
                null,
                device,
                null,
                null,
                List.of(new CounterTender(Ids.next(), "terminal", eur(total), null)),
                eur(total));
    }

    private static Basket basket(Shop shop, UUID lamp, @org.jspecify.annotations.Nullable String code) {
        return new Basket(
                shop.channel(),
                shop.location(),
                null,
                List.of(new BasketLine(Ids.next(), lamp, 1)),
                code == null ? List.of() : List.of(code),
                List.of(),
                "nl");
    }

    private static Money eur(long cents) {
        return Money.of(cents, "EUR");
    }
}
