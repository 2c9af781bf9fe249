package io.toonbank.fulfillment.internal;

import io.toonbank.customers.CustomerErased;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderFilter;
import io.toonbank.orders.OrderSummary;
import io.toonbank.platform.events.Delivery;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventSubscriber;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Takes names and addresses out of the work for customers who asked to be forgotten, and their labels; what was done stays. */
@Component
class ForgettingRecipients implements EventSubscriber {

    private final JdbcTemplate database;
    private final OrderBook orders;

    ForgettingRecipients(JdbcTemplate database, OrderBook orders) {
        this.database = database;
        this.orders = orders;
    }

    @Override
    public String id() {
        return "fulfillment.forget-recipients";
    }

    @Override
    public Set<Class<? extends Event>> listensTo() {
        return Set.of(CustomerErased.class);
    }

    @Override
    public void on(List<Delivery> deliveries) {
        deliveries.forEach(delivery -> forget(((CustomerErased) delivery.event()).customerId()));
    }

    private void forget(UUID customerId) {
        PageRequest request = PageRequest.first(PageRequest.LIMIT_MAX);
        while (true) {
            Page<OrderSummary> page = orders.list(OrderFilter.ofCustomer(customerId), request);
            forgetOrders(page.items().stream().map(OrderSummary::id).toArray(UUID[]::new));
            String next = page.next();
            if (next == null) {
                return;
            }
            request = request.after(next);
        }
    }

    private void forgetOrders(UUID[] orderIds) {
        database.update("""
                update fulfillment.order_sheet
                set customer_name = null, customer_email = null, customer_phone = null, address = null
                where order_id = any (?::uuid[])
                """, (Object) orderIds);
        database.update(
                "update fulfillment.work_order set collected_by = null where order_id = any (?::uuid[])",
                (Object) orderIds);
        database.update("""
                delete from fulfillment.label where id in (
                  select id from fulfillment.parcel where order_id = any (?::uuid[]))
                """, (Object) orderIds);
    }
}
