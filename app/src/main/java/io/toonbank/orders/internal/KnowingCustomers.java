package io.toonbank.orders.internal;

import static io.toonbank.orders.db.Tables.SALES_ORDER;

import io.toonbank.customers.Customer;
import io.toonbank.customers.CustomerChanged;
import io.toonbank.customers.CustomerRegistered;
import io.toonbank.customers.Customers;
import io.toonbank.orders.OrderPlaced;
import io.toonbank.platform.events.Delivery;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventSubscriber;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * Joins orders of strangers to the one profile that has their e-mail address: when the order is placed, and when somebody gets
 * that address later. What an account may see of it is for customers to say.
 */
@Component
class KnowingCustomers implements EventSubscriber {

    private final DSLContext database;
    private final Customers customers;

    KnowingCustomers(DSLContext database, Customers customers) {
        this.database = database;
        this.customers = customers;
    }

    @Override
    public String id() {
        return "orders.know-customers";
    }

    @Override
    public Set<Class<? extends Event>> listensTo() {
        return Set.of(OrderPlaced.class, CustomerChanged.class, CustomerRegistered.class);
    }

    @Override
    public void on(List<Delivery> deliveries) {
        Set<UUID> orders = new LinkedHashSet<>();
        Set<UUID> profiles = new LinkedHashSet<>();
        for (Delivery delivery : deliveries) {
            switch (delivery.event()) {
                case OrderPlaced placed
                when placed.customerId() == null && !placed.fact() -> orders.add(placed.orderId());
                case CustomerChanged changed -> profiles.add(changed.customerId());
                case CustomerRegistered registered -> profiles.add(registered.customerId());
                default -> {}
            }
        }
        customers.byEmails(emailsOf(orders)).forEach(this::join);
        if (!profiles.isEmpty()) {
            customers.find(profiles).values().forEach(this::join);
        }
    }

    private Set<String> emailsOf(Set<UUID> orders) {
        return orders.isEmpty()
                ? Set.of()
                : database.selectDistinct(SALES_ORDER.EMAIL_KEY)
                        .from(SALES_ORDER)
                        .where(SALES_ORDER.ID.eq(DSL.any(orders.toArray(UUID[]::new))))
                        .and(SALES_ORDER.CUSTOMER_ID.isNull())
                        .and(SALES_ORDER.EMAIL_KEY.isNotNull())
                        .fetchSet(0, String.class);
    }

    private void join(Customer customer) {
        String email = customer.email();
        if (email != null) {
            database.update(SALES_ORDER)
                    .set(SALES_ORDER.CUSTOMER_ID, customer.id())
                    .where(SALES_ORDER.EMAIL_KEY.eq(email.toLowerCase(Locale.ROOT)))
                    .and(SALES_ORDER.CUSTOMER_ID.isNull())
                    .execute();
        }
    }
}
