package io.toonbank.returns.internal;

import io.toonbank.orders.Order;
import io.toonbank.orders.OrderTimeline;
import io.toonbank.orders.OrderTimeline.Entry;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * When the last pieces of each line reached the customer. Parcels are given some days on their way, since the customer's days begin
 * when the goods are there (directive 2011/83/EU, article 9).
 */
@Component
class HandOverTimes {

    static final Duration ON_THE_WAY = Duration.ofDays(3);

    private final OrderTimeline timeline;

    HandOverTimes(OrderTimeline timeline) {
        this.timeline = timeline;
    }

    /** Nothing for lines of which nothing was handed over. */
    Map<UUID, Instant> of(Order order) {
        Map<UUID, Instant> times = new HashMap<>();
        for (Entry entry : timeline.of(order.id())) {
            if (entry.kind() == OrderTimeline.Kind.SHIPPED || entry.kind() == OrderTimeline.Kind.COLLECTED) {
                Instant there =
                        entry.kind() == OrderTimeline.Kind.SHIPPED ? entry.at().plus(ON_THE_WAY) : entry.at();
                linesOf(entry).forEach(line -> times.merge(line, there, HandOverTimes::later));
            }
        }
        for (Order.Line line : order.lines()) {
            if (line.progress().handedOver() > 0) {
                // Sold over the counter, or brought in from elsewhere as handed over.
                times.putIfAbsent(line.id(), order.placedAt());
            }
        }
        return times;
    }

    private static List<UUID> linesOf(Entry entry) {
        return entry.detail().get("lines") instanceof List<?> listed
                ? listed.stream()
                        .filter(Map.class::isInstance)
                        .map(line -> UUID.fromString(String.valueOf(((Map<?, ?>) line).get("lineId"))))
                        .toList()
                : List.of();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
