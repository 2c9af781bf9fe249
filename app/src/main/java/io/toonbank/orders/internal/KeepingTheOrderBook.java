package io.toonbank.orders.internal;

import io.toonbank.kernel.Refused;
import io.toonbank.orders.NewOrder;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderFilter;
import io.toonbank.orders.OrderSummary;
import io.toonbank.orders.OrdersRefusal;
import io.toonbank.orders.PlacementStep;
import io.toonbank.platform.database.GatheredStatements;
import io.toonbank.platform.grouping.GroupCommit;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Places orders in groups, records facts, and finds orders again. */
@Component
class KeepingTheOrderBook implements OrderBook, DisposableBean {

    /** One group at a time: the larger a group, the less each order costs, and a second would take half of it away. */
    private static final GroupCommit.Limits GROUPS = new GroupCommit.Limits(64, 4_000, 1);

    private final OrderWriting writing;
    private final OrderReading reading;
    private final OrderListing listing;
    private final TransactionTemplate transaction;
    private final GroupCommit<Placement, Order> placing;

    KeepingTheOrderBook(
            OrderWriting writing,
            OrderReading reading,
            OrderListing listing,
            GatheredStatements gathered,
            TransactionTemplate transaction) {
        this.writing = writing;
        this.reading = reading;
        this.listing = listing;
        this.transaction = transaction;
        this.placing = new GroupCommit<>(
                "place-orders", GROUPS, transaction, group -> gathered.gather(() -> placeGroup(group)));
    }

    @Override
    public Order place(NewOrder order, PlacementStep<?> step) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Orders are placed in a transaction of their own");
        }
        NewOrderRules.check(order, NewOrder.LINES_MAX, "");
        return placing.submit(new Placement(order, step));
    }

    private List<Order> placeGroup(List<Placement> group) {
        List<RecordedOrder> recorded =
                writing.write(group.stream().map(Placement::order).toList(), false);
        Map<PlacementStep.Steps<?>, List<PlacementStep<?>>> steps = new IdentityHashMap<>();
        List<Order> answers = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            Placement placement = group.get(i);
            if (recorded.get(i).replayed()) {
                answers.add(require(recorded.get(i).orderId()));
            } else {
                steps.computeIfAbsent(placement.step().steps(), _ -> new ArrayList<>())
                        .add(placement.step());
                answers.add(OrderReading.asWritten(
                        placement.order(), recorded.get(i).number()));
            }
        }
        steps.values().forEach(KeepingTheOrderBook::run);
        return answers;
    }

    /** All of these have the same steps object, so their details are of one type. */
    @SuppressWarnings("unchecked")
    private static <D> void run(List<PlacementStep<?>> steps) {
        var first = (PlacementStep<D>) steps.getFirst();
        first.steps()
                .inTransaction(steps.stream()
                        .map(step -> ((PlacementStep<D>) step).detail())
                        .toList());
    }

    @Override
    public Order recordFact(NewOrder order) {
        return require(recordFacts(List.of(order)).getFirst().orderId());
    }

    @Override
    public List<RecordedOrder> recordFacts(List<NewOrder> orders) {
        if (orders.size() > FACTS_MAX) {
            throw Refused.because(OrdersRefusal.TOO_MANY_FACTS).with("max", FACTS_MAX);
        }
        for (int i = 0; i < orders.size(); i++) {
            NewOrderRules.check(orders.get(i), NewOrder.FACT_LINES_MAX, "/" + i);
        }
        List<RecordedOrder> recorded = transaction.execute(_ -> writing.write(orders, true));
        return recorded == null ? List.of() : recorded;
    }

    @Override
    public Optional<Order> find(UUID orderId) {
        return Optional.ofNullable(reading.byIds(List.of(orderId)).get(orderId));
    }

    @Override
    public Map<UUID, Order> find(Collection<UUID> orderIds) {
        return new LinkedHashMap<>(reading.byIds(orderIds));
    }

    @Override
    public Order require(UUID orderId) {
        return find(orderId).orElseThrow(() -> Refused.because(OrdersRefusal.NOT_FOUND));
    }

    @Override
    public Optional<Order> byNumber(String number) {
        return reading.idOfNumber(number).flatMap(this::find);
    }

    @Override
    public Optional<Order> byExternalId(UUID channelId, String externalId) {
        return reading.idOfExternal(channelId, externalId).flatMap(this::find);
    }

    @Override
    public Page<OrderSummary> list(OrderFilter filter, PageRequest page) {
        return listing.list(filter, page);
    }

    @Override
    public void destroy() {
        placing.close();
    }

    private record Placement(NewOrder order, PlacementStep<?> step) {}
}
