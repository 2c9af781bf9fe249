package io.toonbank.faults;

import static io.toonbank.faults.ShopOverHttp.made;
import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.faults.Shoppers.Purchase;
import io.toonbank.testing.Caller.Answer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Compares order book, stock and payments with what shoppers were told. */
final class Books {

    private static final String ADMIN = "/api/admin";

    private final ShopOverHttp shop;

    Books(ShopOverHttp shop) {
        this.shop = shop;
    }

    /** Each of these purchases is one order, with one payment of its amount that was approved. */
    void holdEachOnce(Collection<Purchase> purchases) {
        Set<String> numbers = new HashSet<>();
        for (Purchase purchase : purchases) {
            JsonNode found = get("/orders?q=" + purchase.email()).path("items");
            assertThat(found.size()).as("orders of " + purchase.email()).isEqualTo(1);
            assertThat(numbers.add(found.at("/0/number").asString())).isTrue();
            isPaidOnce(found.at("/0/id").asString());
        }
    }

    /** Of one whose shopper does not know. */
    void holdAtMostOnce(Purchase purchase) {
        assertThat(get("/orders?q=" + purchase.email()).path("items").size()).isLessThan(2);
    }

    /** There are no other orders than these, no payments but theirs, and no stock is promised to anybody else. */
    void holdNothingBesides(Collection<Purchase> purchases, UUID variant, int received) {
        assertThat(get("/orders?limit=1").at("/total/count").asInt()).isEqualTo(purchases.size());
        assertThat(count("/payments?state=AUTHORISED")).isEqualTo(purchases.size());
        assertThat(count("/inventory/reservations?state=COMMITTED")).isEqualTo(purchases.size());
        assertThat(count("/inventory/reservations?state=HELD")).isZero();
        JsonNode level = get("/inventory/levels/" + variant);
        assertThat(level.path("onHand").asInt()).isEqualTo(received);
        assertThat(level.path("reserved").asInt()).isEqualTo(purchases.size());
    }

    void areClean() {
        JsonNode audit =
                made(shop.admin().post(ADMIN + "/inventory/audits", null), 201).json();
        assertThat(audit.path("clean").asBoolean()).as(audit.toString()).isTrue();
        assertThat(audit.path("levels").asInt()).isPositive();
    }

    private void isPaidOnce(String order) {
        JsonNode detail = get("/orders/" + order);
        List<JsonNode> payments = detail.path("payments").valueStream().toList();
        assertThat(payments).as(detail.toString()).hasSize(1);
        assertThat(payments.getFirst().path("amount")).isEqualTo(detail.at("/order/amounts/total"));
        assertThat(payments.getFirst().path("state").asString()).isEqualTo("AUTHORISED");
    }

    private int count(String list) {
        return get(list + "&limit=1").at("/total/count").asInt();
    }

    private JsonNode get(String path) {
        Answer answer = made(shop.admin().get(ADMIN + path), 200);
        return answer.json();
    }
}
