package io.toonbank.orders.internal;

import static io.toonbank.orders.db.Tables.SALES_ORDER;

import io.toonbank.customers.CustomerErased;
import io.toonbank.platform.events.Delivery;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventSubscriber;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Takes names and addresses out of the orders of customers who asked to be forgotten; quantities and amounts stay. */
@Component
class ForgettingCustomers implements EventSubscriber {

    private final DSLContext database;

    ForgettingCustomers(DSLContext database) {
        this.database = database;
    }

    @Override
    public String id() {
        return "orders.forget-customers";
    }

    @Override
    public Set<Class<? extends Event>> listensTo() {
        return Set.of(CustomerErased.class);
    }

    @Override
    public void on(List<Delivery> deliveries) {
        for (Delivery delivery : deliveries) {
            if (delivery.event() instanceof CustomerErased erased) {
                database.update(SALES_ORDER)
                        .setNull(SALES_ORDER.CONTACT_NAME)
                        .setNull(SALES_ORDER.CONTACT_EMAIL)
                        .setNull(SALES_ORDER.CONTACT_PHONE)
                        .setNull(SALES_ORDER.SHIPPING_ADDRESS)
                        .setNull(SALES_ORDER.BILLING_ADDRESS)
                        .where(SALES_ORDER.CUSTOMER_ID.eq(erased.customerId()))
                        .execute();
            }
        }
    }
}
