package io.toonbank.fulfillment.internal;

import io.toonbank.fulfillment.RefusalReason;
import io.toonbank.inventory.Allocation;
import io.toonbank.inventory.OrderStock;
import io.toonbank.inventory.StockLevel;
import io.toonbank.inventory.StockLevels;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderProgress;
import io.toonbank.orders.OrderProgress.CancelLines;
import io.toonbank.orders.OrderProgress.LineQuantity;
import io.toonbank.platform.audit.Audit;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Pieces that left for a store and did not arrive there. The store gives its own where it has some, others send theirs, and only what
 * nobody has is cancelled. The caller holds the sheet and the order.
 */
@Component
class LostOnTheWay {

    private static final String LOST = "lost on the way to the store";

    private final OrderProgress progress;
    private final OrderStock stock;
    private final StockLevels levels;
    private final Elsewhere elsewhere;
    private final Audit audit;

    LostOnTheWay(OrderProgress progress, OrderStock stock, StockLevels levels, Elsewhere elsewhere, Audit audit) {
        this.progress = progress;
        this.stock = stock;
        this.levels = levels;
        this.elsewhere = elsewhere;
        this.audit = audit;
    }

    /** Repeatable by what they were lost with. Goods that did arrive are promised already. */
    void replace(UUID lostWith, Order order, UUID store, List<LineQuantity> lost) {
        if (lost.isEmpty()) {
            return;
        }
        List<Missed> missed = lost.stream()
                .map(line -> new Missed(
                        line,
                        order.line(line.lineId()).map(Order.Line::variantId).orElseThrow()))
                .toList();
        stock.promiseArrived(
                named("replacement for", lostWith),
                order.id(),
                missed.stream()
                        .map(one -> new Allocation(
                                one.variantId(), store, one.line().quantity()))
                        .toList());
        List<LineQuantity> wanted = beyondOwn(missed, store);
        List<LineQuantity> left =
                wanted.isEmpty() ? List.of() : elsewhere.move(order.id(), store, wanted, RefusalReason.NOT_FOUND);
        audit.record(
                "order",
                order.id(),
                "lost-on-the-way",
                null,
                Map.of("lost", lost, "sought", wanted, "nobodyHas", left));
        if (left.isEmpty()) {
            return;
        }
        UUID id = named("lost of", lostWith);
        var cancelled = progress.cancelAt(store, new CancelLines(id, order.id(), left, LOST));
        if (!cancelled.replayed()) {
            stock.cancel(id, order.id(), GoodsLeaving.allocations(cancelled.freed()));
        }
    }

    /** What is promised at the store beyond what lies there. */
    private List<LineQuantity> beyondOwn(List<Missed> missed, UUID store) {
        Map<UUID, Long> lacking = new LinkedHashMap<>();
        missed.forEach(one -> lacking.computeIfAbsent(one.variantId(), variant -> {
            StockLevel level = levels.level(variant, store);
            return Math.max(0, level.reserved() - Math.max(0, level.onHand()));
        }));
        List<LineQuantity> beyond = new ArrayList<>();
        for (Missed one : missed) {
            int sought = (int) Math.min(one.line().quantity(), lacking.getOrDefault(one.variantId(), 0L));
            if (sought > 0) {
                beyond.add(new LineQuantity(one.line().lineId(), sought));
                lacking.merge(one.variantId(), (long) -sought, Long::sum);
            }
        }
        return beyond;
    }

    private record Missed(LineQuantity line, UUID variantId) {}

    private static UUID named(String what, UUID id) {
        return UUID.nameUUIDFromBytes((what + " " + id).getBytes(StandardCharsets.UTF_8));
    }
}
