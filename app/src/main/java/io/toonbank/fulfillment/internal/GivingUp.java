package io.toonbank.fulfillment.internal;

import io.toonbank.fulfillment.FulfilmentOrder;
import io.toonbank.inventory.OrderStock;
import io.toonbank.orders.OrderProgress;
import io.toonbank.orders.OrderProgress.CancelLines;
import io.toonbank.orders.OrderProgress.LineQuantity;
import io.toonbank.orders.OrderStatus;
import io.toonbank.platform.audit.Audit;
import io.toonbank.pricing.PromotionClaims;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a customer does not fetch is cancelled: its stock is free again, its money goes back. */
@Component
class GivingUp {

    private final OrderProgress progress;
    private final OrderStock stock;
    private final PromotionClaims claims;
    private final Reconciling reconciling;
    private final Audit audit;

    GivingUp(OrderProgress progress, OrderStock stock, PromotionClaims claims, Reconciling reconciling, Audit audit) {
        this.progress = progress;
        this.stock = stock;
        this.claims = claims;
        this.reconciling = reconciling;
        this.audit = audit;
    }

    /** Repeatable by the reason's id. The caller holds the sheet and the work. Answers what was cancelled, by line of the order. */
    List<LineQuantity> cancelOpen(UUID because, FulfilmentOrder work, String reason) {
        UUID id = UUID.nameUUIDFromBytes(("give up " + because).getBytes(StandardCharsets.UTF_8));
        List<LineQuantity> lines = work.lines().stream()
                .filter(line -> line.open() > 0)
                .map(line -> new LineQuantity(line.orderLineId(), line.open()))
                .toList();
        if (lines.isEmpty()) {
            return lines;
        }
        var cancelled = progress.cancelAt(work.locationId(), new CancelLines(id, work.orderId(), lines, reason));
        if (!cancelled.replayed()) {
            var freed = GoodsLeaving.allocations(cancelled.freed());
            if (!freed.isEmpty()) {
                stock.cancel(id, work.orderId(), freed);
            }
            if (cancelled.order().status() == OrderStatus.CANCELLED) {
                claims.release(List.of(work.orderId()));
            }
            audit.record(
                    "order",
                    work.orderId(),
                    "cancelled",
                    null,
                    Map.of("lines", cancelled.freed(), "amount", cancelled.amount()),
                    reason);
        }
        reconciling.reconcile(work.orderId());
        return lines;
    }
}
