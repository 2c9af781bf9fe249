package io.toonbank.orders;

import io.toonbank.kernel.Money;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Moves orders on. Every call joins the caller's transaction, so that stock and order change together, and may be repeated by its
 * id: the second time it answers what the first did. Checkout and later fulfillment and returns coordinate stock and money.
 */
public interface OrderProgress {

    /**
     * Keeps the order as it is until the caller's transaction ends, for callers that must touch stock before they know what of the
     * order changes: an order is locked before stock. Refuses {@code orders.not-found}.
     */
    Order lock(UUID orderId);

    /**
     * Cancels what was not handed over yet. Refuses {@code orders.not-found}, {@code orders.no-such-line},
     * {@code orders.wrong-quantity}, {@code orders.nothing-to-cancel}, {@code orders.more-than-open}.
     */
    Cancelled cancel(CancelLines request);

    /** The same for pieces that this location has: {@code orders.more-than-open} counts only those. */
    Cancelled cancelAt(UUID locationId, CancelLines request);

    /**
     * Notes that goods went to the carrier or to the customer. Refuses {@code orders.not-found}, {@code orders.no-such-line},
     * {@code orders.held},
     * {@code orders.wrong-quantity}, {@code orders.nothing-to-hand-over}, {@code orders.more-than-open}.
     */
    HandedOver handOver(HandOverLines request);

    /**
     * Notes that goods came back. Refuses {@code orders.not-found}, {@code orders.no-such-line}, {@code orders.wrong-quantity},
     * {@code orders.more-than-handed-over}.
     */
    Returned takeBack(TakeBackLines request);

    /**
     * Lines are supplied from other locations than before; nothing else of the order changes. Many orders with a few statements,
     * all of them or none. Repeatable by id. Refuses {@code orders.not-found}, {@code orders.no-such-line},
     * {@code orders.wrong-quantity}, {@code orders.more-than-open} (more than the location still has to hand over).
     */
    void reallocateAll(Collection<Reallocate> requests);

    /** @param reason code shown in the timeline: "REFUSED", "OVERSOLD" */
    record Reallocate(UUID id, UUID orderId, String reason, List<MovedSupply> lines) {

        public Reallocate {
            lines = List.copyOf(lines);
        }
    }

    /** @param quantity positive */
    record MovedSupply(UUID lineId, UUID fromLocationId, UUID toLocationId, int quantity) {}

    /**
     * Keeps or gives money besides what the quantities are worth; payments follow as they follow quantities. Refuses
     * {@code orders.not-found}, {@code orders.wrong-amount} (nothing), {@code orders.wrong-currency},
     * {@code orders.more-than-paid} (with {@code left}) when more is given than the order still comes to, and
     * {@code orders.more-than-owed} (with {@code owed}) when more is kept than came off it.
     */
    Settled settle(Settlement request);

    /** Oldest first. */
    List<KeptSettlement> settlements(UUID orderId);

    /** @param quantity positive */
    record LineQuantity(UUID lineId, int quantity) {}

    /** @param lines empty for everything that can be cancelled */
    record CancelLines(
            UUID id,
            UUID orderId,
            List<LineQuantity> lines,
            @Nullable String reason) {}

    /**
     * @param lines empty for everything this location still has to hand over
     * @param locationId where the goods leave from
     */
    record HandOverLines(UUID id, UUID orderId, UUID locationId, Way way, List<LineQuantity> lines) {

        /** How goods reach the customer. */
        public enum Way {
            SHIPPED,
            COLLECTED
        }
    }

    record TakeBackLines(
            UUID id,
            UUID orderId,
            UUID locationId,
            List<LineQuantity> lines,
            @Nullable String reason) {}

    /** A quantity of a variant at a location, for the stock that follows. */
    record StockLine(UUID lineId, @Nullable UUID variantId, UUID locationId, int quantity) {}

    /**
     * @param freed what was allocated and is not needed any more
     * @param amount gross worth, delivery included when nothing of the order is left
     */
    record Cancelled(UUID id, Order order, List<StockLine> freed, Money amount, boolean replayed) {}

    /** @param amount gross worth of what was handed over, delivery included the first time */
    record HandedOver(UUID id, Order order, List<StockLine> moved, Money amount, boolean replayed) {}

    /**
     * @param amount gross worth of what came back, the sum of {@code lines}
     * @param lines one for each line that came back; empty for changes written by earlier versions
     */
    record Returned(UUID id, Order order, Money amount, List<LineWorth> lines, boolean replayed) {}

    /**
     * What pieces of a line are worth, promotions and tax shared out; however a line comes back, its parts sum to what was handed
     * over, net and tax too.
     */
    record LineWorth(UUID lineId, int quantity, Money net, Money tax, Money gross) {}

    /**
     * @param kept positive when the shop keeps it, negative when it gives it back; not zero
     * @param referenceId what it belongs to: the return, the exchange
     */
    record Settlement(
            UUID id,
            UUID orderId,
            SettlementKind kind,
            Money kept,
            @Nullable UUID referenceId,
            @Nullable String reason) {}

    record Settled(UUID id, Order order, Money kept, boolean replayed) {}

    record KeptSettlement(Settlement settlement, Instant at, String actorName) {}
}
