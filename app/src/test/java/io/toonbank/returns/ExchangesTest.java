package io.toonbank.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.checkout.CounterSales;
import io.toonbank.checkout.CounterSales.Basket;
import io.toonbank.checkout.CounterSales.BasketLine;
import io.toonbank.checkout.CounterSales.CounterReceipt;
import io.toonbank.checkout.CounterSales.CounterSale;
import io.toonbank.checkout.CounterSales.CounterTender;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.kernel.Ids;
import io.toonbank.orders.Order;
import io.toonbank.returns.internal.ExchangeTimer;
import io.toonbank.testing.ToonbankTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Other goods for the ones that came back, at a till. */
@ToonbankTest
class ExchangesTest extends ReturnsInAShop {

    @Autowired
    private Exchanges exchanges;

    @Autowired
    private ExchangeTimer timer;

    private Shop store = new Shop(Ids.next(), Ids.next(), List.of());
    private UUID mug = Ids.next();
    private UUID bowl = Ids.next();

    @BeforeEach
    void aStoreOfItsOwn() {
        store = cast.aTillShop();
        mug = cast.anArticle(store, 1_500, 10);
        bowl = cast.anArticle(store, 2_750, 10);
    }

    @Test
    void paysTheDifferenceWhenTheNewGoodsCostMore() {
        Order order = lamps(1);
        Return taken = takenForExchange(order);
        var quote = exchanges.quote(taken.id(), basket(bowl, 1));
        assertThat(quote.toPay()).isEqualTo(eur(750));
        CounterSale sale = sale(bowl, 1, new CounterTender(Ids.next(), "terminal", eur(750), "T1"));
        CounterReceipt sold = exchanges.sell(taken.id(), sale);
        assertThat(sold.tenders()).hasSize(2);
        assertThat(exchanges.sell(taken.id(), sale).order().id())
                .isEqualTo(sold.order().id());
        Return after = returns.require(taken.id());
        assertThat(after.exchange()).isNotNull();
        assertThat(after.exchange().orderNumber()).isEqualTo(sold.order().number());
        assertThat(after.exchange().left()).isEqualTo(eur(0));
        assertThat(kept(order)).isEqualTo(order.amounts().total().amount());
        assertThat(refusal(() -> exchanges.sell(taken.id(), sale(mug, 1)))).isEqualTo("returns.exchange-placed");
        nothingIsWrong();
    }

    @Test
    void paysTheRestBackTheWayItCameWhenTheNewGoodsCostLess() {
        Order order = lamps(1);
        Return taken = takenForExchange(order);
        assertThat(exchanges.quote(taken.id(), basket(mug, 1)).toPayBack()).isEqualTo(eur(500));
        exchanges.sell(taken.id(), sale(mug, 1));
        assertThat(kept(order)).isEqualTo(order.amounts().total().amount() - 500);
        assertThat(returns.require(taken.id()).exchange().left()).isEqualTo(eur(0));
    }

    @Test
    void paysEverythingBackWhenNobodyFinishes() {
        Order order = lamps(1);
        Return taken = takenForExchange(order);
        assertThat(kept(order)).isEqualTo(order.amounts().total().amount());
        clock.advance(Duration.ofHours(1));
        timer.run();
        assertThat(kept(order)).isEqualTo(order.amounts().total().amount() - 2_000);
        assertThat(refusal(() -> exchanges.sell(taken.id(), sale(mug, 1)))).isEqualTo("checkout.tenders-do-not-match");
    }

    @Test
    void moneyOfExchangedGoodsGoesBackToWhereItCameFrom() {
        Order order = lamps(1);
        Return taken = takenForExchange(order);
        CounterReceipt sold =
                exchanges.sell(taken.id(), sale(bowl, 1, new CounterTender(Ids.next(), "cash", eur(750), null)));
        Order second = sold.order();
        assertThat(policies.terms(second.id()).getFirst().verdict()).isEqualTo(LineTerms.Verdict.ALLOWED);
        Return back = returns.takeAtCounter(
                atCounter(second, RefundWay.ORIGINAL, back(second, 0, 1, ReturnReason.CHANGED_MIND)));
        assertThat(back.refunded()).isEqualTo(eur(2_750));
        clock.advance(Duration.ofHours(1));
        timer.paidBack(taken.id());
        assertThat(kept(second)).isZero();
        assertThat(kept(order)).isEqualTo(order.amounts().total().amount() - 2_000);
    }

    @Test
    void theSameArticleNeverCostsMoreThanWhatWasPaidForIt() {
        Order order = lamps(2);
        cast.price(shop, lamp, 2_600);
        Return taken = takenForExchange(order);
        Basket again = new Basket(
                shop.channel(), here(), null, List.of(new BasketLine(Ids.next(), lamp, 1)), List.of(), List.of(), "nl");
        var quote = exchanges.quote(taken.id(), again);
        assertThat(quote.quote().total()).isEqualTo(eur(2_000));
        assertThat(quote.toPay()).isEqualTo(eur(0));
        assertThat(quote.toPayBack()).isEqualTo(eur(0));
    }

    private Return takenForExchange(Order order) {
        Return taken =
                returns.takeAtCounter(atCounter(order, RefundWay.EXCHANGE, back(order, 0, 1, ReturnReason.TOO_SMALL)));
        assertThat(taken.exchange()).isNotNull();
        assertThat(taken.exchange().left()).isEqualTo(eur(2_000));
        return taken;
    }

    private Basket basket(UUID variant, int quantity) {
        return new Basket(
                store.channel(),
                store.location(),
                null,
                List.of(new BasketLine(Ids.next(), variant, quantity)),
                List.of(),
                List.of(),
                "nl");
    }

    private CounterSale sale(UUID variant, int quantity, CounterTender... tenders) {
        return new CounterSale(
                Ids.next(), basket(variant, quantity), null, Ids.next(), null, "Test", List.of(tenders), null);
    }

    @Autowired
    private CounterSales sales;

    @Test
    void nobodyPaysWithAnExchangeAtAnOrdinarySale() {
        CounterSale sale = sale(mug, 1, new CounterTender(Ids.next(), "exchange", eur(1_500), null));
        assertThat(refusal(() -> sales.sell(sale))).isEqualTo("checkout.no-such-tender");
    }
}
