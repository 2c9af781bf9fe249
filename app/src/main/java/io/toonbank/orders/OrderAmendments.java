package io.toonbank.orders;

import io.toonbank.kernel.Money;
import io.toonbank.orders.NewOrderLine.LineAllocation;
import io.toonbank.orders.OrderProgress.LineQuantity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Changes what an order consists of. Lines that are there keep what was agreed about them; more pieces are a line more. Prices, stock
 * and money are for the caller to coordinate; see checkout's editing.
 */
public interface OrderAmendments {

    /**
     * Joins the caller's transaction; repeatable by id. Refuses {@code orders.not-found}, {@code platform.stale-version},
     * {@code orders.nothing-to-amend} (all of it was handed over or cancelled, or it is a credit), {@code orders.on-its-way} (the
     * delivery cannot change once goods have left), {@code orders.too-many-lines}, {@code orders.no-such-line},
     * {@code orders.wrong-quantity}, {@code orders.amounts-do-not-add-up}.
     */
    Amended amend(AmendOrder request);

    /** What the amendment of this id left, if it was made. */
    Optional<Order> made(UUID id, UUID orderId);

    /** What these open pieces are worth, and with them the delivery when nothing is left. Refuses as {@link OrderProgress#cancel}. */
    Money worth(Order order, List<LineQuantity> open);

    /**
     * @param version of the order the caller saw, absent when it does not matter
     * @param added with no progress
     * @param delivery instead of the one there is; absent: unchanged
     * @param contact instead of the one there is; absent: unchanged
     * @param allocations for each line what supplies its open pieces from now on; lines not named keep theirs
     */
    record AmendOrder(
            UUID id,
            UUID orderId,
            @Nullable Integer version,
            List<NewOrderLine> added,
            @Nullable OrderDelivery delivery,
            @Nullable OrderContact contact,
            Map<UUID, List<LineAllocation>> allocations,
            @Nullable String reason) {

        public AmendOrder {
            added = List.copyOf(added);
            allocations = Map.copyOf(allocations);
        }
    }

    /** @param difference what the order costs more; negative when less */
    record Amended(UUID id, Order order, Money difference, boolean replayed) {}
}
