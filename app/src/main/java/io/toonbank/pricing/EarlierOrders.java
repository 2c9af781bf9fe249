package io.toonbank.pricing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Implemented by whoever knows the orders; asked only while a promotion for first orders runs. */
public interface EarlierOrders {

    /** Whether this customer, or a stranger with this address, ordered before. */
    boolean exist(@Nullable UUID customerId, @Nullable String email);
}
