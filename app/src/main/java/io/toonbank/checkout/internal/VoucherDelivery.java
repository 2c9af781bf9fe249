package io.toonbank.checkout.internal;

import io.toonbank.kernel.Refused;
import io.toonbank.network.SalesChannels;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderProgress;
import io.toonbank.orders.OrderProgress.HandOverLines;
import io.toonbank.orders.OrderProgress.LineQuantity;
import io.toonbank.orders.OrdersRefusal;
import io.toonbank.payments.GiftCards;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Delivers gift cards of an order: they count as handed over at once, so their money is taken, and when it is there they become
 * active. Everything here may be repeated; it is part of how the money follows.
 */
@Component
class VoucherDelivery {

    private final GiftCards cards;
    private final Vouchers vouchers;
    private final OrderProgress progress;
    private final OrderBook orders;
    private final SalesChannels channels;

    VoucherDelivery(
            GiftCards cards, Vouchers vouchers, OrderProgress progress, OrderBook orders, SalesChannels channels) {
        this.cards = cards;
        this.vouchers = vouchers;
        this.progress = progress;
        this.orders = orders;
        this.channels = channels;
    }

    boolean waiting(UUID orderId) {
        return cards.anyWaiting(orderId);
    }

    Order handOver(Order order) {
        List<LineQuantity> lines = order.lines().stream()
                .filter(line -> line.open() > 0 && vouchers.is(line.variantId()))
                .map(line -> new LineQuantity(line.id(), line.open()))
                .toList();
        if (lines.isEmpty()) {
            return order;
        }
        try {
            var _ = progress.handOver(
                    new HandOverLines(id(order), order.id(), from(order), HandOverLines.Way.SHIPPED, lines));
        } catch (Refused refused) {
            if (!refused.is(OrdersRefusal.MORE_THAN_OPEN)) {
                throw refused;
            }
        }
        return orders.require(order.id());
    }

    void activate(UUID orderId) {
        int _ = cards.activate(orderId);
    }

    /**
     * Blocks as many cards of each line as were cancelled or came back in all, if nobody has paid with them. Refuses
     * {@code payments.gift-card-used}.
     */
    void takeBack(Order after) {
        for (Order.Line line : after.lines()) {
            int back = line.progress().cancelled() + line.progress().returned();
            if (back > 0 && vouchers.is(line.variantId())) {
                cards.takeBack(line.id(), back);
            }
        }
    }

    boolean isCard(Order order, UUID lineId) {
        return order.line(lineId)
                .filter(found -> vouchers.is(found.variantId()))
                .isPresent();
    }

    private UUID from(Order order) {
        UUID location = order.source().locationId();
        return location != null
                ? location
                : channels.supplying(order.source().channelId()).getFirst().id();
    }

    private static UUID id(Order order) {
        return UUID.nameUUIDFromBytes(("gift cards of " + order.id()).getBytes(StandardCharsets.UTF_8));
    }
}
