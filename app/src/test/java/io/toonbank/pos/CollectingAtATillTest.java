package io.toonbank.pos;

import static io.toonbank.checkout.ShopCast.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.access.Role;
import io.toonbank.checkout.Checkouts;
import io.toonbank.checkout.Checkouts.Completion;
import io.toonbank.checkout.CompletionOutcome;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.checkout.Shopper;
import io.toonbank.fulfillment.FulfilmentCast;
import io.toonbank.kernel.Ids;
import io.toonbank.orders.OrderBook;
import io.toonbank.payments.Payments;
import io.toonbank.payments.Payments.PaymentState;
import io.toonbank.pos.TillCast.Store;
import io.toonbank.testing.Caller;
import io.toonbank.testing.Caller.Answer;
import io.toonbank.testing.ToonbankTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Customers come to the till for what they ordered in the shop, and pay there if they did not before. */
@ToonbankTest
class CollectingAtATillTest {

    private static final String COLLECTIONS = "/api/pos/collections";

    @LocalServerPort
    private int port;

    @Autowired
    private TillCast tills;

    @Autowired
    private ShopCast shops;

    @Autowired
    private FulfilmentCast cast;

    @Autowired
    private Checkouts checkouts;

    @Autowired
    private OrderBook orders;

    @Autowired
    private Payments payments;

    private Shop shop = new Shop(Ids.next(), Ids.next(), List.of());
    private UUID lamp = Ids.next();
    private Caller seller = Caller.at(0);

    @BeforeEach
    void somebodyIsAtTheTillOfTheStore() {
        shop = shops.aWebShop(1);
        lamp = shops.anArticle(shop, 2_000, 20);
        UUID person = tills.aSeller(shop.location(), Role.MANAGER);
        Store store = new Store(shop.location(), shop.channel(), shop.priceList(), person);
        seller = tills.withSeller(tills.aTill(port, store), person);
    }

    @Test
    void aScannedCodeIsHandedOutAtTheTillOfThatStoreOnly() {
        UUID order = cast.aCollectedOrder(shop, lamp, 2);
        var _ = cast.ready(order);
        String code = cast.codeOf(order);
        JsonNode found =
                seller.post(COLLECTIONS + "/lookups", Map.of("code", code)).json();
        assertThat(found.path("orderId").asString()).isEqualTo(order.toString());
        assertThat(found.path("shelf").asString()).isEqualTo("A3");
        String path = COLLECTIONS + "/" + found.path("id").asString() + "/hand-outs";
        Answer done = seller.post(path, Map.of("identifiedBy", "CODE", "code", code));
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(done.json().path("state").asString()).isEqualTo("COLLECTED");
        assertThat(seller.post(path, Map.of("identifiedBy", "CUSTOMER")).code())
                .isEqualTo("fulfillment.already-collected");
        Store elsewhere = tills.aStore();
        Caller other = tills.withSeller(tills.aTill(port, elsewhere), elsewhere.seller());
        assertThat(other.post(COLLECTIONS + "/lookups", Map.of("code", code)).code())
                .isEqualTo("fulfillment.no-such-code");
        assertThat(other.post(path, Map.of("identifiedBy", "CUSTOMER")).status())
                .isEqualTo(404);
    }

    @Test
    void whatIsPaidOnCollectionIsPaidToTheCentAsItIsTaken() {
        UUID order = paidOnCollection(3);
        var ready = cast.ready(order);
        JsonNode waiting =
                seller.get(COLLECTIONS + "?q=" + orders.require(order).number()).json();
        assertThat(waiting.at("/items/0/toPay/amount").asLong()).isEqualTo(6_000);
        String path = COLLECTIONS + "/" + ready.id() + "/hand-outs";
        Answer unpaid = seller.post(path, Map.of("identifiedBy", "CUSTOMER"));
        assertThat(unpaid.code()).isEqualTo("fulfillment.to-be-paid");
        var two = List.of(Map.of("lineId", ready.lines().getFirst().id(), "quantity", 2));
        var paid = List.of(
                Map.of("method", "cash", "amount", Map.of("amount", 1_000, "currency", "EUR")),
                Map.of("method", "terminal", "amount", Map.of("amount", 3_000, "currency", "EUR")));
        Answer part =
                seller.post(path, Map.of("identifiedBy", "CUSTOMER", "lines", two, "paidBy", paid, "rest", "CANCEL"));
        assertThat(part.status()).as(part.text()).isEqualTo(200);
        cast.awaitMoney(order);
        assertThat(orders.require(order).handedOverAmount().amount()).isEqualTo(4_000);
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(45))
                .until(() -> payments.ofOrder(order).stream()
                        .filter(payment -> payment.provider().equals(Payments.ON_COLLECTION))
                        .allMatch(payment -> payment.state() == PaymentState.CANCELLED));
    }

    private UUID paidOnCollection(int quantity) {
        var checkout = checkouts.create(shops.collecting(shop, shop.location(), line(lamp, quantity)));
        assertThat(checkouts.paymentMethods(checkout.id(), Shopper.STRANGER))
                .extracting(Payments.PaymentMethod::code)
                .contains(Payments.ON_COLLECTION);
        var outcome = checkouts.complete(
                checkout.id(), Shopper.STRANGER, new Completion(Payments.ON_COLLECTION, null, null, null, null));
        assertThat(outcome).isInstanceOf(CompletionOutcome.Completed.class);
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(45))
                .until(() -> cast.hasWork(checkout.id()));
        return checkout.id();
    }

    @Test
    void whatIsSentCannotBePaidOnCollection() {
        var checkout = checkouts.create(shops.shipping(shop, line(lamp, 1)));
        assertThat(checkouts.paymentMethods(checkout.id(), Shopper.STRANGER))
                .extracting(Payments.PaymentMethod::code)
                .doesNotContain(Payments.ON_COLLECTION);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> checkouts.complete(
                        checkout.id(),
                        Shopper.STRANGER,
                        new Completion(Payments.ON_COLLECTION, null, null, null, null)))
                .hasMessageContaining("payments.no-such-method");
    }
}
