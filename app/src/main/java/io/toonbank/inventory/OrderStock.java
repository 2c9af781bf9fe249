package io.toonbank.inventory;

import io.toonbank.kernel.Quantity;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /**
     * Goods that just arrived for the order are promised to it, whatever else is kept back there. May be repeated by id, which
     * becomes the reservation's.
     */
    void promiseArrived(UUID id, UUID orderId, List<Allocation> lines);

    /** What is still promised to the order, by variant and location. */
    List<Allocation> promised(UUID orderId);

    /** The same for many orders with one statement; orders without promises are left out. */
    Map<UUID, List<Allocation>> promised(Collection<UUID> orderIds);

    /**
     * Orders get their goods from elsewhere: what was promised at one location is promised at another, all of it or nothing, with
     * one statement each for promises and levels however many orders. Repeatable by id. Refuses {@code inventory.id-reused},
     * {@code inventory.not-reserved} and {@code inventory.not-enough} (with {@code shortages}); what one order of the call gives up
     * another may take.
     */
    void moveAll(Collection<MovePromises> moves);

    /**
     * Orders that are promised goods at a location, those promised last first, a page at a time.
     *
     * @param variantId absent for any
     * @param after the last one of the page before; absent for the first page
     * @param max at most {@link #PROMISED_MAX}
     */
    List<PromisedOrder> promisedAt(UUID locationId, @Nullable UUID variantId, @Nullable PromisedOrder after, int max);

    /** Most orders in one answer of {@link #promisedAt}. */
    int PROMISED_MAX = 500;

    /**
     * @param quantity units, of all variants asked for
     * @param since when the last of them was promised
     */
    record PromisedOrder(UUID orderId, long quantity, Instant since) {}

    /** Units promised at each location, to orders and to checkouts: the work that waits there. Locations without any are left out. */
    Map<UUID, Long> waiting();

    /** @param id minted by the caller */
    record MovePromises(UUID id, UUID orderId, List<MovedPromise> lines) {

        public MovePromises {
            lines = List.copyOf(lines);
            InventoryRefusal.requireLineCount(lines.size(), ReserveStock.LINES_MAX);
        }
    }

    record MovedPromise(UUID variantId, UUID fromLocationId, UUID toLocationId, int quantity) {

        /** Refuses {@code toonbank.quantity-out-of-range}. */
        public MovedPromise {
            Quantity.requireLine(quantity);
        }
    }
}
