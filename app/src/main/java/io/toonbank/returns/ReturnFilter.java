package io.toonbank.returns;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which returns a list shows; what is absent or empty filters nothing.
 *
 * @param q the whole number of a return or an order, or the start of an e-mail address or name
 */
public record ReturnFilter(
        @Nullable String q,
        Set<ReturnState> states,
        @Nullable UUID locationId,
        @Nullable UUID customerId,
        @Nullable UUID orderId) {

    public static final ReturnFilter ALL = new ReturnFilter(null, Set.of(), null, null, null);

    public static ReturnFilter ofOrder(UUID orderId) {
        return new ReturnFilter(null, Set.of(), null, null, orderId);
    }

    public static ReturnFilter ofCustomer(UUID customerId) {
        return new ReturnFilter(null, Set.of(), null, customerId, null);
    }
}
