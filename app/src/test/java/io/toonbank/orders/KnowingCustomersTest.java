package io.toonbank.orders;

import static io.toonbank.orders.OrderCast.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.toonbank.customers.Customers;
import io.toonbank.customers.PersonName;
import io.toonbank.customers.SaveCustomer;
import io.toonbank.kernel.Ids;
import io.toonbank.testing.Together;
import io.toonbank.testing.ToonbankTest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Orders of strangers find the profile that has their e-mail address, whichever of both was there first. */
@ToonbankTest
class KnowingCustomersTest {

    @Autowired
    private OrderBook orders;

    @Autowired
    private OrderCast cast;

    @Autowired
    private Customers customers;

    @Test
    void anOrderOfAStrangerBelongsToTheProfileWithTheirAddress() {
        String email = anEmail();
        UUID customer = aCustomer(email);
        UUID order = anOrderOf(email.toUpperCase(Locale.ROOT), null);
        await().until(() -> customer.equals(customerOf(order)));
    }

    @Test
    void whoGetsAProfileLaterGetsTheOrdersOfBefore() {
        String email = anEmail();
        List<UUID> before = List.of(anOrderOf(email, null), anOrderOf(email, null));
        UUID ofAnother = anOrderOf(anEmail(), null);
        UUID customer = aCustomer(email);
        await().until(() -> before.stream().allMatch(order -> customer.equals(customerOf(order))));
        assertThat(customerOf(ofAnother)).isNull();
    }

    @Test
    void manyOrdersAtOnceBelongToOneProfile() {
        String email = anEmail();
        UUID customer = aCustomer(email);
        List<UUID> placed = Together.run(8, _ -> anOrderOf(email, null));
        await().until(() -> placed.stream().allMatch(order -> customer.equals(customerOf(order))));
        assertThat(customers.search(email, 10)).hasSize(1);
    }

    @Test
    void anOrderThatHasACustomerKeepsThem() {
        String email = anEmail();
        UUID buyer = aCustomer(anEmail());
        UUID order = anOrderOf(email, buyer);
        UUID stranger = anOrderOf(email, null);
        UUID other = aCustomer(email);
        await().until(() -> other.equals(customerOf(stranger)));
        assertThat(customerOf(order)).isEqualTo(buyer);
    }

    private @Nullable UUID customerOf(UUID order) {
        return orders.require(order).customerId();
    }

    private UUID aCustomer(String email) {
        UUID id = Ids.next();
        customers.save(SaveCustomer.byEmail(id, PersonName.of("Test", "Klant"), "nl", email));
        return id;
    }

    private UUID anOrderOf(String email, @Nullable UUID customer) {
        NewOrder any = cast.anOrder(line(1, 1_000));
        OrderContact contact = Objects.requireNonNull(any.contact());
        NewOrder order = new NewOrder(
                any.id(),
                any.kind(),
                any.source(),
                customer,
                new OrderContact(contact.name(), email, null, "nl"),
                any.placedAt(),
                any.currency(),
                any.pricesIncludeTax(),
                any.country(),
                any.lines(),
                any.delivery(),
                any.billingAddress(),
                any.amounts());
        return orders.place(order, PlacementStep.none()).id();
    }

    private static String anEmail() {
        return "known-" + Ids.next() + "@example.com";
    }
}
