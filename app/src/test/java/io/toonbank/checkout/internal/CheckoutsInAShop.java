package io.toonbank.checkout.internal;

import static io.toonbank.checkout.ShopCast.paying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.toonbank.cart.Carts;
import io.toonbank.checkout.Checkout;
import io.toonbank.checkout.Checkouts;
import io.toonbank.checkout.Checkouts.Completion;
import io.toonbank.checkout.CompletionOutcome.Completed;
import io.toonbank.checkout.OrderHandling;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.checkout.Shopper;
import io.toonbank.inventory.Availability;
import io.toonbank.inventory.Reservations;
import io.toonbank.inventory.StockFacts;
import io.toonbank.inventory.StockLevels;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.payments.Payments;
import io.toonbank.platform.time.SettableClock;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What tests of checkouts share: a shop with two articles, a bank that can be made to answer, a clock that runs again afterwards. */
abstract class CheckoutsInAShop {

    @Autowired
    Checkouts checkouts;

    @Autowired
    OrderBook orders;

    @Autowired
    OrderHandling handling;

    @Autowired
    Carts carts;

    @Autowired
    Payments payments;

    @Autowired
    Availability availability;

    @Autowired
    StockLevels levels;

    @Autowired
    StockFacts facts;

    @Autowired
    Reservations reservations;

    @Autowired
    CheckoutJanitor janitor;

    @Autowired
    CheckoutStore store;

    @Autowired
    ShopCast cast;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcTemplate database;

    Shop shop = new Shop(Ids.next(), Ids.next(), List.of());
    UUID lamp = Ids.next();
    UUID vase = Ids.next();

    @BeforeEach
    void aShopWithTwoArticles() {
        shop = cast.aWebShop(2);
        lamp = cast.anArticle(shop, 2_000, 10, 10);
        vase = cast.anArticle(shop, 1_000, 5, 0);
    }

    @AfterEach
    void letTimeRun() {
        clock.reset();
    }

    Order bought(Checkout checkout) {
        var outcome = checkouts.complete(checkout.id(), new Shopper(checkout.customerId()), paying("approve"));
        return ((Completed) outcome).order();
    }

    void bankSays(Checkout checkout, String answer) {
        int changed = database.update("""
                update payments.simulated_charge set answer = ?, answer_at = now() - interval '1 minute'
                where payment_id in (select id from payments.payment where order_id = ?)
                """, answer, checkout.id());
        assertThat(changed).isEqualTo(1);
    }

    long free(UUID variant) {
        return availability
                .forChannel(shop.channel(), List.of(variant))
                .get(variant)
                .available();
    }

    static Completion keyed(String instrument, String key) {
        return new Completion("card", instrument, null, null, key);
    }

    static Money eur(long amount) {
        return Money.of(amount, "EUR");
    }

    static String refusal(ThrowingCallable call) {
        return catchThrowableOfType(Refused.class, call).code();
    }
}
