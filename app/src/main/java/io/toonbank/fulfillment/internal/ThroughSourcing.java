package io.toonbank.fulfillment.internal;

import io.toonbank.fulfillment.RefusalReason;
import io.toonbank.kernel.Ids;
import io.toonbank.orders.OrderProgress.LineQuantity;
import io.toonbank.sourcing.Decision.Reason;
import io.toonbank.sourcing.Resourcing;
import io.toonbank.sourcing.Resourcing.MoveSupply;
import io.toonbank.sourcing.Resourcing.Resourced;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks sourcing which other location has the pieces. */
@Component
class ThroughSourcing implements Elsewhere {

    private final Resourcing resourcing;

    ThroughSourcing(Resourcing resourcing) {
        this.resourcing = resourcing;
    }

    @Override
    public List<LineQuantity> move(UUID orderId, UUID fromLocationId, List<LineQuantity> lines, RefusalReason reason) {
        Resourced answer =
                resourcing.resource(new MoveSupply(Ids.next(), orderId, fromLocationId, lines, told(reason)));
        return switch (answer) {
            case Resourced.Moved moved -> moved.left();
            case Resourced.NothingFree none -> none.left();
        };
    }

    private static Reason told(RefusalReason reason) {
        return switch (reason) {
            case NOT_FOUND, DAMAGED -> Reason.SHORT;
            case TOO_BUSY, CLOSED, KEPT_FOR_CUSTOMER, OTHER, TIMED_OUT -> Reason.REFUSED;
            case LOCATION_CLOSED -> Reason.CLOSED;
            case OVERSOLD -> Reason.OVERSOLD;
        };
    }
}
