package io.toonbank.checkout.internal;

import io.toonbank.inventory.Allocation;
import io.toonbank.inventory.BackorderFilled;
import io.toonbank.inventory.OrderStock;
import io.toonbank.orders.NewOrderLine.LineAllocation;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderAmendments;
import io.toonbank.orders.OrderAmendments.AmendOrder;
import io.toonbank.orders.OrderBook;
import io.toonbank.platform.events.Delivery;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventSubscriber;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What arrived for an order comes from there now. Pieces that were cancelled meanwhile go back on sale. */
@Component
class AllocatingArrivals implements EventSubscriber {

    private final OrderBook orders;
    private final OrderAmendments amendments;
    private final OrderStock stock;

    AllocatingArrivals(OrderBook orders, OrderAmendments amendments, OrderStock stock) {
        this.orders = orders;
        this.amendments = amendments;
        this.stock = stock;
    }

    @Override
    public String id() {
        return "checkout.allocate-arrivals";
    }

    @Override
    public Set<Class<? extends Event>> listensTo() {
        return Set.of(BackorderFilled.class);
    }

    @Override
    public void on(List<Delivery> deliveries) {
        for (Delivery delivery : deliveries) {
            if (delivery.event() instanceof BackorderFilled filled) {
                arrived(filled);
            }
        }
    }

    private void arrived(BackorderFilled filled) {
        if (amendments.made(filled.fillId(), filled.orderId()).isPresent()) {
            return;
        }
        Order order = orders.find(filled.orderId()).orElse(null);
        if (order == null) {
            return; // pieces promised to something that is no order of ours
        }
        Order.Line line = order.line(filled.lineId()).orElse(null);
        int allocated = line == null
                ? 0
                : line.allocations().stream().mapToInt(Order.Allocation::open).sum();
        int taken = line == null ? 0 : Math.clamp(line.open() - allocated, 0, filled.quantity());
        if (line != null && taken > 0) {
            List<LineAllocation> supplies = new ArrayList<>(line.allocations().stream()
                    .filter(allocation -> allocation.open() > 0)
                    .map(allocation -> new LineAllocation(allocation.locationId(), allocation.open()))
                    .toList());
            supplies.add(new LineAllocation(filled.locationId(), taken));
            var _ = amendments.amend(new AmendOrder(
                    filled.fillId(), order.id(), null, List.of(), null, null, Map.of(line.id(), supplies), null));
        }
        if (taken < filled.quantity()) {
            UUID id = UUID.nameUUIDFromBytes((filled.fillId() + "cancelled").getBytes(StandardCharsets.UTF_8));
            stock.cancel(
                    id,
                    order.id(),
                    List.of(new Allocation(filled.variantId(), filled.locationId(), filled.quantity() - taken)));
        }
    }
}
