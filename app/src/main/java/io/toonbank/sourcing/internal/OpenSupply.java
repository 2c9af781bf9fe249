package io.toonbank.sourcing.internal;

import io.toonbank.orders.Order;
import io.toonbank.orders.OrderAddress;
import io.toonbank.orders.OrderDelivery;
import io.toonbank.sourcing.Sourcing.Demand;
import io.toonbank.sourcing.Sourcing.Destination;
import io.toonbank.sourcing.Sourcing.Question;
import io.toonbank.sourcing.Sourcing.Supply;
import io.toonbank.sourcing.Sourcing.Way;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What an order still has to get from where, and the question that asks for it anew. */
final class OpenSupply {

    private OpenSupply() {}

    /** Everything that was not handed over yet; goods nobody keeps stock of have no supply. */
    static List<Supply> of(Order order) {
        List<Supply> open = new ArrayList<>();
        for (Order.Line line : order.lines()) {
            UUID variant = line.variantId();
            for (Order.Allocation allocation : line.allocations()) {
                if (variant != null && allocation.open() > 0) {
                    open.add(new Supply(line.id(), variant, allocation.locationId(), allocation.open()));
                }
            }
        }
        return open;
    }

    static List<Demand> demands(List<Supply> supplies) {
        Map<UUID, Demand> byLine = new java.util.LinkedHashMap<>();
        for (Supply supply : supplies) {
            byLine.merge(
                    supply.lineId(),
                    new Demand(supply.lineId(), supply.variantId(), supply.quantity()),
                    (one, other) -> new Demand(one.lineId(), one.variantId(), one.quantity() + other.quantity()));
        }
        return List.copyOf(byLine.values());
    }

    static Question question(Order order, Instant moment, List<Demand> demands, Map<UUID, Map<UUID, Long>> available) {
        OrderDelivery delivery = order.delivery();
        OrderAddress address = delivery.address();
        boolean collect = delivery.kind() == OrderDelivery.Kind.COLLECT;
        return new Question(
                order.id(),
                order.source().channelId(),
                collect ? Way.COLLECT : Way.SHIP,
                delivery.method(),
                collect ? delivery.locationId() : null,
                new Destination(
                        address == null ? order.country() : address.country(),
                        address == null ? "" : address.postcode()),
                order.currency(),
                moment,
                delivery.promise(),
                demands,
                available);
    }
}
