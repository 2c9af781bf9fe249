package io.toonbank.demo.internal;

import io.toonbank.kernel.Refused;
import io.toonbank.orders.HoldReason;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderFilter;
import io.toonbank.orders.OrderHolds;
import io.toonbank.orders.OrderHolds.HoldOrder;
import io.toonbank.orders.OrderStatus;
import io.toonbank.orders.OrderSummary;
import io.toonbank.payments.Settlements;
import io.toonbank.platform.paging.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What lies on the order desk this morning: a held order, and last week's accounts of the payment provider. */
@DemoComponent
class SeedDesk {

    private static final Logger LOG = LoggerFactory.getLogger(SeedDesk.class);
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final int DAYS = 7;

    private final OrderBook orders;
    private final OrderHolds holds;
    private final Settlements settlements;

    SeedDesk(OrderBook orders, OrderHolds holds, Settlements settlements) {
        this.orders = orders;
        this.holds = holds;
        this.settlements = settlements;
    }

    void seed(Instant now) {
        var open = new OrderFilter(null, null, Set.of(OrderStatus.OPEN), null, null, null, null);
        List<OrderSummary> waiting = orders.list(open, PageRequest.first(10)).items();
        if (!waiting.isEmpty()) {
            hold(waiting.getLast());
        }
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        for (int back = DAYS; back >= 1; back--) {
            var _ = settlements.fetch("simulated", today.minusDays(back));
        }
    }

    private void hold(OrderSummary order) {
        try {
            var _ = holds.hold(new HoldOrder(
                    DemoIds.of("hold", order.number()),
                    order.id(),
                    HoldReason.ADDRESS_CHECK,
                    "Huisnummer bestaat niet volgens de postcode (demo)"));
        } catch (Refused refused) {
            LOG.info("Order {} is not held in the demo: {}", order.number(), refused.code());
        }
    }
}
