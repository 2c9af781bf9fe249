package io.toonbank.checkout.internal;

import io.toonbank.checkout.CheckoutRefusal;
import io.toonbank.checkout.OrderHandling;
import io.toonbank.inventory.Allocation;
import io.toonbank.inventory.Backorders;
import io.toonbank.inventory.HandOver;
import io.toonbank.inventory.OrderStock;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderProgress;
import io.toonbank.orders.OrderProgress.CancelLines;
import io.toonbank.orders.OrderProgress.HandOverLines;
import io.toonbank.orders.OrderProgress.StockLine;
import io.toonbank.orders.OrderProgress.TakeBackLines;
import io.toonbank.orders.OrderStatus;
import io.toonbank.orders.SettlementKind;
import io.toonbank.platform.audit.Audit;
import io.toonbank.pricing.PromotionClaims;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Order and stock change in one transaction; the money follows when that is committed. */
@Component
class HandlingOrders implements OrderHandling {

    private final OrderProgress progress;
    private final OrderBook orders;
    private final OrderStock stock;
    private final Backorders backorders;
    private final MoneyTasks tasks;
    private final MoneyFollowing money;
    private final PromotionClaims claims;
    private final VoucherDelivery vouchers;
    private final Audit audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    HandlingOrders(
            OrderProgress progress,
            OrderBook orders,
            OrderStock stock,
            Backorders backorders,
            MoneyTasks tasks,
            MoneyFollowing money,
            PromotionClaims claims,
            VoucherDelivery vouchers,
            Audit audit,
            Clock clock,
            TransactionTemplate transaction) {
        this.progress = progress;
        this.orders = orders;
        this.stock = stock;
        this.backorders = backorders;
        this.tasks = tasks;
        this.money = money;
        this.claims = claims;
        this.vouchers = vouchers;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public Order cancel(CancelLines request) {
        transaction.executeWithoutResult(_ -> cancelInTransaction(request));
        return afterMoney(request.orderId());
    }

    /** Repeatable by id; whoever calls it lets the money follow. */
    void cancelInTransaction(CancelLines request) {
        var cancelled = progress.cancel(request);
        if (cancelled.replayed()) {
            return;
        }
        vouchers.takeBack(cancelled.order());
        List<Allocation> freed =
                promised(request.orderId(), allocations(stocked(cancelled.order(), cancelled.freed())));
        if (!freed.isEmpty()) {
            stock.cancel(request.id(), request.orderId(), freed);
        }
        backorders.keepAtMost(request.orderId(), waiting(orders.require(request.orderId())));
        tasks.ask(request.orderId());
        if (orders.require(request.orderId()).status() == OrderStatus.CANCELLED) {
            // Nothing of it is bought: who has a coupon may use it for another order.
            claims.release(List.of(request.orderId()));
        }
        audit.record(
                "order",
                request.orderId(),
                "cancelled",
                null,
                Map.of("lines", cancelled.freed(), "amount", cancelled.amount()),
                request.reason());
    }

    /** Open pieces that no location supplies yet. */
    static Map<UUID, Integer> waiting(Order order) {
        Map<UUID, Integer> waiting = new LinkedHashMap<>();
        for (Order.Line line : order.lines()) {
            int allocated =
                    line.allocations().stream().mapToInt(Order.Allocation::open).sum();
            waiting.put(line.id(), Math.max(0, line.open() - allocated));
        }
        return waiting;
    }

    @Override
    public Order handOver(HandOverLines request) {
        transaction.executeWithoutResult(_ -> handOverInTransaction(request));
        return afterMoney(request.orderId());
    }

    private void handOverInTransaction(HandOverLines request) {
        var handedOver = progress.handOver(request);
        if (handedOver.replayed()) {
            return;
        }
        List<Allocation> moved = allocations(stocked(handedOver.order(), handedOver.moved()));
        if (!moved.isEmpty()) {
            stock.handOver(new HandOver(request.id(), request.orderId(), moved, clock.instant()));
        }
        tasks.ask(request.orderId());
        audit.record(
                "order",
                request.orderId(),
                request.way() == HandOverLines.Way.SHIPPED ? "shipped" : "collected",
                null,
                Map.of("lines", handedOver.moved(), "amount", handedOver.amount()));
    }

    /** What is on its way to a store is promised to nobody at the moment; it is for sale when it arrives. */
    private List<Allocation> promised(UUID orderId, List<Allocation> freed) {
        Map<Place, Integer> there = new HashMap<>();
        stock.promised(orderId)
                .forEach(one ->
                        there.merge(new Place(one.variantId(), one.locationId()), one.quantity(), Math::addExact));
        return freed.stream()
                .map(one -> new Quantity(
                        one,
                        Math.min(one.quantity(), there.getOrDefault(new Place(one.variantId(), one.locationId()), 0))))
                .filter(one -> one.pieces > 0)
                .map(one -> new Allocation(one.freed.variantId(), one.freed.locationId(), one.pieces))
                .toList();
    }

    private record Quantity(Allocation freed, int pieces) {}

    /** Of some goods nobody keeps stock: gift cards are made when they are paid. */
    private List<StockLine> stocked(Order order, List<StockLine> lines) {
        return lines.stream()
                .filter(line -> !vouchers.isCard(order, line.lineId()))
                .toList();
    }

    @Override
    public Order takeBackGiftCards(TakeBackLines request) {
        transaction.executeWithoutResult(_ -> takeBackInTransaction(request));
        return afterMoney(request.orderId());
    }

    private void takeBackInTransaction(TakeBackLines request) {
        Order before = orders.require(request.orderId());
        boolean others = request.lines().isEmpty()
                || request.lines().stream().anyMatch(wanted -> !vouchers.isCard(before, wanted.lineId()));
        if (others) {
            throw Refused.because(CheckoutRefusal.ONLY_GIFT_CARDS).at("/lines");
        }
        var returned = progress.takeBack(request);
        if (returned.replayed()) {
            return;
        }
        vouchers.takeBack(returned.order());
        tasks.ask(request.orderId());
        audit.record(
                "order",
                request.orderId(),
                "gift-cards-returned",
                null,
                Map.of("lines", request.lines(), "amount", returned.amount()),
                request.reason());
    }

    @Override
    public Order giveGoodwill(GiveGoodwill request) {
        if (request.amount().amount() <= 0) {
            throw Refused.because(CheckoutRefusal.WRONG_AMOUNT).at("/amount");
        }
        transaction.executeWithoutResult(_ -> {
            Money given = Money.zero(request.amount().currency()).minus(request.amount());
            var settled = progress.settle(new OrderProgress.Settlement(
                    request.id(), request.orderId(), SettlementKind.GOODWILL, given, null, request.reason()));
            if (!settled.replayed()) {
                tasks.ask(request.orderId());
                audit.record(
                        "order",
                        request.orderId(),
                        "goodwill-given",
                        null,
                        Map.of("amount", request.amount()),
                        request.reason());
            }
        });
        return afterMoney(request.orderId());
    }

    /** Inside somebody's transaction the money waits for the next round. */
    private Order afterMoney(UUID orderId) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            money.follow(orderId);
        }
        return orders.require(orderId);
    }

    private static List<Allocation> allocations(List<StockLine> lines) {
        Map<Place, Integer> sums = new LinkedHashMap<>();
        for (StockLine line : lines) {
            if (line.variantId() != null) {
                sums.merge(new Place(line.variantId(), line.locationId()), line.quantity(), Math::addExact);
            }
        }
        return sums.entrySet().stream()
                .map(place -> new Allocation(
                        place.getKey().variantId(), place.getKey().locationId(), place.getValue()))
                .toList();
    }

    private record Place(UUID variantId, UUID locationId) {}
}
