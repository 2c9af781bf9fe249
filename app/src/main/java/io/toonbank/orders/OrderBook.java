package io.toonbank.orders;

import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Writes orders and finds them again. */
public interface OrderBook {

    /** Most facts in one call of {@link #recordFacts}. */
    int FACTS_MAX = 5_000;

    /**
     * Places an order that was asked for: waiting orders share a transaction, in which the order, its event and the step are
     * written. Answers when it is committed. The same id again, or the same external id in the same channel, answers the order
     * that is there and runs no step. Do not call inside a transaction.
     *
     * <p>Refuses {@code orders.no-lines}, {@code orders.too-many-lines}, {@code orders.amounts-do-not-add-up},
     * {@code platform.overloaded}, and whatever the step refuses.
     */
    Order place(NewOrder order, PlacementStep<?> step);

    /** Records one order that has happened, in the caller's transaction where there is one. Repeatable as {@link #place}. */
    Order recordFact(NewOrder order);

    /**
     * Records orders that have happened, a few statements for all of them, in the caller's transaction where there is one.
     * Repeatable by id and by (channel, external id); answers in the order asked. Refuses {@code orders.too-many-facts},
     * {@code orders.no-lines}, {@code orders.amounts-do-not-add-up}, {@code orders.progress-exceeds-order}: nothing is written
     * then, and the pointer names the order at fault ("/3").
     */
    List<RecordedOrder> recordFacts(List<NewOrder> orders);

    Optional<Order> find(UUID orderId);

    Map<UUID, Order> find(Collection<UUID> orderIds);

    /** Refuses {@code orders.not-found}. */
    Order require(UUID orderId);

    Optional<Order> byNumber(String number);

    Optional<Order> byExternalId(UUID channelId, String externalId);

    /** Sorts: placedAt. Refuses {@code platform.bad-sort} and {@code platform.bad-cursor}. */
    Page<OrderSummary> list(OrderFilter filter, PageRequest page);

    /** @param replayed it was there before and nothing was written */
    record RecordedOrder(UUID orderId, String number, boolean replayed) {}
}
