package io.toonbank.orders;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which orders a list shows; what is absent or empty filters nothing.
 *
 * @param q an order number, or the start of an e-mail address or of a name
 * @param locationId where it was sold or is to be collected
 * @param from from this moment on
 * @param to before this moment
 * @param held only those that wait for a person
 */
public record OrderFilter(
        @Nullable String q,
        @Nullable UUID channelId,
        Set<OrderStatus> statuses,
        @Nullable UUID locationId,
        @Nullable UUID customerId,
        @Nullable Instant from,
        @Nullable Instant to,
        boolean held) {

    /** Whether held or not. */
    public OrderFilter(
            @Nullable String q,
            @Nullable UUID channelId,
            Set<OrderStatus> statuses,
            @Nullable UUID locationId,
            @Nullable UUID customerId,
            @Nullable Instant from,
            @Nullable Instant to) {
        this(q, channelId, statuses, locationId, customerId, from, to, false);
    }

    public static final OrderFilter ALL = new OrderFilter(null, null, Set.of(), null, null, null, null);

    public static OrderFilter ofCustomer(UUID customerId) {
        return new OrderFilter(null, null, Set.of(), null, customerId, null, null);
    }
}
