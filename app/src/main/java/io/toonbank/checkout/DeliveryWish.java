package io.toonbank.checkout;

import io.toonbank.orders.OrderAddress;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the shopper wants the goods. May be filled in bit by bit.
 *
 * @param method code of a {@link DeliveryChoice}; absent as long as only the address is known
 * @param address where to ship
 * @param locationId where to collect
 */
public record DeliveryWish(
        @Nullable String method,
        @Nullable OrderAddress address,
        @Nullable UUID locationId) {

    public static DeliveryWish ship(String method, OrderAddress address) {
        return new DeliveryWish(method, address, null);
    }

    public static DeliveryWish collect(String method, UUID locationId) {
        return new DeliveryWish(method, null, locationId);
    }
}
