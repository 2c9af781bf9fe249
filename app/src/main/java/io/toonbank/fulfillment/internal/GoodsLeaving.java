package io.toonbank.fulfillment.internal;

import io.toonbank.fulfillment.FulfillmentRefusal;
import io.toonbank.fulfillment.FulfilmentOrder;
import io.toonbank.inventory.Allocation;
import io.toonbank.inventory.HandOver;
import io.toonbank.inventory.InventoryRefusal;
import io.toonbank.inventory.OrderStock;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.OrderProgress;
import io.toonbank.orders.OrderProgress.HandOverLines;
import io.toonbank.orders.OrderProgress.HandOverLines.Way;
import io.toonbank.orders.OrderProgress.HandedOver;
import io.toonbank.orders.OrderProgress.LineQuantity;
import io.toonbank.orders.OrderProgress.StockLine;
import io.toonbank.orders.OrdersRefusal;
import io.toonbank.platform.audit.Audit;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Goods leave for the customer: the work, the order and the stock say so together. */
@Component
class GoodsLeaving {

    private final LinePieces pieces;
    private final OrderProgress progress;
    private final OrderStock stock;
    private final Audit audit;
    private final Clock clock;

    GoodsLeaving(LinePieces pieces, OrderProgress progress, OrderStock stock, Audit audit, Clock clock) {
        this.pieces = pieces;
        this.progress = progress;
        this.stock = stock;
        this.audit = audit;
        this.clock = clock;
    }

    /** The caller holds the sheet and the work, and settles it afterwards. @param wanted pieces by line of the work */
    HandedOver leave(UUID id, FulfilmentOrder work, Map<UUID, Integer> wanted, Way way) {
        wanted.forEach((lineId, quantity) -> {
            FulfilmentOrder.Line line = Gathering.requireLine(work, lineId);
            if (!pieces.handOver(lineId, quantity)) {
                throw Refused.because(FulfillmentRefusal.MORE_THAN_ASKED)
                        .with("sku", line.sku())
                        .with("open", line.picked() - line.handedOver());
            }
        });
        List<LineQuantity> lines = wanted.entrySet().stream()
                .map(one -> new LineQuantity(
                        Gathering.requireLine(work, one.getKey()).orderLineId(), one.getValue()))
                .toList();
        try {
            HandedOver done = progress.handOver(new HandOverLines(id, work.orderId(), work.locationId(), way, lines));
            stock.handOver(new HandOver(id, work.orderId(), allocations(done.moved()), clock.instant()));
            audit.record(
                    "order",
                    work.orderId(),
                    way == Way.SHIPPED ? "shipped" : "collected",
                    null,
                    Map.of("lines", done.moved(), "amount", done.amount(), "work", work.number()));
            return done;
        } catch (Refused refused) {
            boolean changed = refused.is(OrdersRefusal.MORE_THAN_OPEN)
                    || refused.is(OrdersRefusal.NOTHING_TO_HAND_OVER)
                    || refused.is(OrdersRefusal.NO_SUCH_LINE)
                    || refused.is(InventoryRefusal.NOT_RESERVED);
            throw changed
                    ? Refused.because(FulfillmentRefusal.ORDER_CHANGED, refused).with("number", work.orderNumber())
                    : refused;
        }
    }

    static List<Allocation> allocations(List<StockLine> lines) {
        Map<Spot, Integer> sums = new LinkedHashMap<>();
        for (StockLine line : lines) {
            UUID variant = line.variantId();
            if (variant != null) {
                sums.merge(new Spot(variant, line.locationId()), line.quantity(), Math::addExact);
            }
        }
        return sums.entrySet().stream()
                .map(sum ->
                        new Allocation(sum.getKey().variantId(), sum.getKey().locationId(), sum.getValue()))
                .toList();
    }

    private record Spot(UUID variantId, UUID locationId) {}
}
