package io.toonbank.sourcing;

import io.toonbank.orders.OrderProgress.LineQuantity;
import io.toonbank.sourcing.Sourcing.Supply;
import java.util.List;
import java.util.UUID;

/**
 * Finds another location for what one cannot supply: the promise of stock, the order's allocation and the decision change in one
 * transaction, the caller's where there is one. Told as {@link OrderResourced}.
 */
public interface Resourcing {

    /**
     * Repeatable by id. The order's own promise at the old location is given up only for what another location takes over.
     * Refuses {@code orders.not-found}, {@code orders.no-such-line}, {@code orders.wrong-quantity},
     * {@code orders.more-than-open}: more than the location still has to hand over.
     */
    Resourced resource(MoveSupply request);

    /**
     * @param id minted by the caller
     * @param lines empty for everything the location still has to hand over
     */
    record MoveSupply(UUID id, UUID orderId, UUID fromLocationId, List<LineQuantity> lines, Decision.Reason reason) {

        public MoveSupply {
            lines = List.copyOf(lines);
        }
    }

    /** How it went. */
    sealed interface Resourced {

        /**
         * @param supplies what others take over
         * @param left what nobody else has: it stays where it was, and somebody must decide (wait, cancel)
         */
        record Moved(List<Supply> supplies, List<LineQuantity> left) implements Resourced {
            public Moved {
                supplies = List.copyOf(supplies);
                left = List.copyOf(left);
            }
        }

        /** No other location has any of it; nothing changed. */
        record NothingFree(List<LineQuantity> left) implements Resourced {
            public NothingFree {
                left = List.copyOf(left);
            }
        }
    }
}
