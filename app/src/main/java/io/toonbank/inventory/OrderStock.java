package io.toonbank.inventory;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What orders do with stock. Every call takes part in the caller's transaction. */
public interface OrderStock {

    /**
     * Makes reservations the orders' own: they no longer expire. One statement for a whole group of orders. Touches no stock
     * level, so it holds no hot row. May be repeated with the same orders.
     *
     * <p>Refuses {@code inventory.reservation-lapsed} (its argument names which) when any of them has ended or is another
     * order's; a caller that groups orders then splits the group.
     */
    void commit(Collection<OrderReservation> reservations);

    /**
     * The goods left. May be repeated by id. Refuses {@code inventory.id-reused} and {@code inventory.not-reserved} (with argument
     * {@code variantIds}) when more is handed over than is promised to the order at that location.
     */
    void handOver(HandOver handOver);

    /** The same for many at once, with one statement each for promises, levels and movements. */
    void handOverAll(Collection<HandOver> handOvers);

    /**
     * Gives promised stock back because lines were cancelled. Refuses {@code inventory.not-reserved} when more is given back than
     * is promised there; nothing is given back then. {@code id} makes the call repeatable.
     */
    void cancel(UUID id, UUID orderId, List<Allocation> lines);

    /** Gives back everything still promised to the order. Does nothing when nothing is. */
    void cancelAll(UUID orderId);

    /** What is still promised to the order, by variant and location. */
    List<Allocation> promised(UUID orderId);
}
