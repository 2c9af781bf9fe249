package io.toonbank.pos.web;

import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderDelivery;
import io.toonbank.orders.OrderFilter;
import io.toonbank.orders.OrderSummary;
import io.toonbank.payments.PaymentReferences;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.returns.Returns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what somebody bought, with whatever they have of it: the receipt, a return's label, their name, or their bank's slip. */
@Component
class FindingPurchases {

    private static final int FOUND_MAX = 20;

    /** An order or return in an address: what the code on a receipt, a label or in a message holds. */
    private static final Pattern IN_ADDRESS =
            Pattern.compile("([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})");

    private final OrderBook orders;
    private final Returns returns;
    private final PaymentReferences payments;

    FindingPurchases(OrderBook orders, Returns returns, PaymentReferences payments) {
        this.orders = orders;
        this.returns = returns;
        this.payments = payments;
    }

    List<OrderSummary> find(String text, @Nullable UUID customerId) {
        if (customerId != null) {
            return listed(OrderFilter.ofCustomer(customerId));
        }
        String wanted = text.strip();
        Map<UUID, OrderSummary> found = new LinkedHashMap<>();
        byNames(wanted).forEach(order -> found.put(order.id(), summary(order)));
        listed(new OrderFilter(wanted, null, Set.of(), null, null, null, null))
                .forEach(order -> found.putIfAbsent(order.id(), order));
        if (found.isEmpty()) {
            orders.find(payments.ordersPaidBy(wanted, FOUND_MAX))
                    .values()
                    .forEach(order -> found.put(order.id(), summary(order)));
        }
        return found.values().stream().limit(FOUND_MAX).toList();
    }

    private List<Order> byNames(String text) {
        List<Order> found = new ArrayList<>();
        Matcher id = IN_ADDRESS.matcher(text);
        if (id.find()) {
            UUID named = UUID.fromString(id.group(1));
            orders.find(named).ifPresent(found::add);
            returns.find(named).flatMap(back -> orders.find(back.orderId())).ifPresent(found::add);
        }
        returns.byNumber(text).flatMap(back -> orders.find(back.orderId())).ifPresent(found::add);
        return found;
    }

    private List<OrderSummary> listed(OrderFilter filter) {
        return orders.list(filter, PageRequest.first(FOUND_MAX)).items();
    }

    private static OrderSummary summary(Order order) {
        OrderDelivery.Kind delivery = order.delivery().kind();
        return new OrderSummary(
                order.id(),
                order.number(),
                order.kind(),
                order.status(),
                order.source().channelId(),
                order.source().locationId(),
                order.customerId(),
                order.contact().name(),
                order.contact().email(),
                delivery,
                order.lines().stream().mapToLong(Order.Line::quantity).sum(),
                order.amounts().total(),
                order.placedAt(),
                order.hold() != null);
    }
}
