package io.toonbank.orders.internal;

import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderCancelled;
import io.toonbank.orders.OrderLinesHandedOver;
import io.toonbank.orders.OrderLinesReturned;
import io.toonbank.orders.OrderProgress;
import io.toonbank.orders.OrderTimeline.Kind;
import io.toonbank.orders.OrdersRefusal;
import io.toonbank.orders.internal.LineMoves.Move;
import io.toonbank.orders.internal.LineMoves.Moved;
import io.toonbank.platform.events.EventLog;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Cancels, hands over and takes back. The order's row is locked first, so that changes of one order follow each other; the
 * timeline entry, whose id is the change's, makes a repetition answer what the first call did.
 */
@Component
class MovingOrders implements OrderProgress {

    private final LineMoves moves;
    private final ReallocatingLines reallocating;
    private final SettlingOrders settling;
    private final OrderReading reading;
    private final WritingTheTimeline timeline;
    private final EventLog events;
    private final TransactionTemplate transaction;

    MovingOrders(
            LineMoves moves,
            ReallocatingLines reallocating,
            SettlingOrders settling,
            OrderReading reading,
            WritingTheTimeline timeline,
            EventLog events,
            TransactionTemplate transaction) {
        this.moves = moves;
        this.reallocating = reallocating;
        this.settling = settling;
        this.reading = reading;
        this.timeline = timeline;
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    public Order lock(UUID orderId) {
        return locked(orderId);
    }

    @Override
    public Cancelled cancel(CancelLines request) {
        return cancel(request, null);
    }

    @Override
    public Cancelled cancelAt(UUID locationId, CancelLines request) {
        return cancel(request, locationId);
    }

    private Cancelled cancel(CancelLines request, @Nullable UUID only) {
        return inTransaction(() -> {
            Order order = locked(request.orderId());
            var before = timeline.change(request.id(), request.orderId(), Kind.CANCELLED);
            if (before.isPresent()) {
                var done = before.get();
                return new Cancelled(request.id(), order, done.lines(), done.money(order.currency()), true);
            }
            List<Move> wanted = request.lines().isEmpty()
                    ? only == null ? MoveChoice.allOpen(order) : MoveChoice.openAt(order, only)
                    : MoveChoice.cancelling(order, request.lines(), only);
            if (wanted.isEmpty()) {
                throw Refused.because(OrdersRefusal.NOTHING_TO_CANCEL);
            }
            Moved moved = moves.cancel(order, wanted);
            Order after = require(request.orderId());
            Money amount = Money.of(moved.amount(), order.currency());
            timeline.writeChange(
                    request.id(),
                    order.id(),
                    Kind.CANCELLED,
                    request.reason(),
                    new RecordedChange(moved.lines(), moved.amount(), List.of()));
            settling.notPaidBackTwice(after, request.id());
            events.append(new OrderCancelled(
                    order.id(),
                    request.id(),
                    after.status() == io.toonbank.orders.OrderStatus.CANCELLED,
                    amount,
                    moved.quantities()));
            return new Cancelled(request.id(), after, moved.lines(), amount, false);
        });
    }

    @Override
    public HandedOver handOver(HandOverLines request) {
        return inTransaction(() -> {
            Order order = locked(request.orderId());
            Kind kind = request.way() == HandOverLines.Way.SHIPPED ? Kind.SHIPPED : Kind.COLLECTED;
            var before = timeline.change(request.id(), request.orderId(), kind);
            if (before.isPresent()) {
                var done = before.get();
                return new HandedOver(request.id(), order, done.lines(), done.money(order.currency()), true);
            }
            if (order.hold() != null) {
                throw Refused.because(OrdersRefusal.HELD)
                        .with("number", order.number())
                        .with("reason", order.hold().reason());
            }
            List<Move> wanted = request.lines().isEmpty()
                    ? MoveChoice.openAt(order, request.locationId())
                    : MoveChoice.handingOver(order, request.locationId(), request.lines());
            if (wanted.isEmpty()) {
                throw Refused.because(OrdersRefusal.NOTHING_TO_HAND_OVER);
            }
            Moved moved = moves.handOver(order, wanted, request.way());
            Money amount = Money.of(moved.amount(), order.currency());
            timeline.writeChange(
                    request.id(), order.id(), kind, null, new RecordedChange(moved.lines(), moved.amount(), List.of()));
            events.append(new OrderLinesHandedOver(
                    order.id(), request.id(), request.way(), request.locationId(), amount, moved.quantities()));
            return new HandedOver(request.id(), require(request.orderId()), moved.lines(), amount, false);
        });
    }

    @Override
    public Returned takeBack(TakeBackLines request) {
        return inTransaction(() -> {
            Order order = locked(request.orderId());
            var before = timeline.change(request.id(), request.orderId(), Kind.RETURNED);
            if (before.isPresent()) {
                var done = before.get();
                return new Returned(request.id(), order, done.money(order.currency()), done.worths(), true);
            }
            Moved moved = moves.takeBack(order, MoveChoice.returning(order, request.locationId(), request.lines()));
            Money amount = Money.of(moved.amount(), order.currency());
            timeline.writeChange(
                    request.id(),
                    order.id(),
                    Kind.RETURNED,
                    request.reason(),
                    new RecordedChange(moved.lines(), moved.amount(), moved.worths()));
            events.append(
                    new OrderLinesReturned(order.id(), request.id(), request.locationId(), amount, moved.quantities()));
            settling.notPaidBackTwice(require(request.orderId()), request.id());
            return new Returned(request.id(), require(request.orderId()), amount, moved.worths(), false);
        });
    }

    @Override
    public void reallocateAll(Collection<Reallocate> requests) {
        if (!requests.isEmpty()) {
            transaction.executeWithoutResult(_ -> reallocating.reallocate(requests));
        }
    }

    @Override
    public Settled settle(Settlement request) {
        return inTransaction(() -> {
            Order order = locked(request.orderId());
            boolean replayed = settling.settle(order, request);
            return new Settled(request.id(), replayed ? order : require(request.orderId()), request.kept(), replayed);
        });
    }

    @Override
    public List<KeptSettlement> settlements(UUID orderId) {
        return settling.of(orderId);
    }

    private Order locked(UUID orderId) {
        if (!moves.lock(orderId)) {
            throw Refused.because(OrdersRefusal.NOT_FOUND);
        }
        return require(orderId);
    }

    private Order require(UUID orderId) {
        Order order = reading.byIds(List.of(orderId)).get(orderId);
        if (order == null) {
            throw Refused.because(OrdersRefusal.NOT_FOUND);
        }
        return order;
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }

    /** What a change did, as its timeline entry keeps it. */
    record RecordedChange(
            List<StockLine> lines, long amount, @Nullable List<LineWorth> worthOfLines) {

        List<LineWorth> worths() {
            return worthOfLines == null ? List.of() : worthOfLines;
        }

        Money money(String currency) {
            return Money.of(amount, currency);
        }
    }
}
