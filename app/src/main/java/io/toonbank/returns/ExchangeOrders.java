package io.toonbank.returns;

import java.util.UUID;

/** Which orders were made of returns. */
public interface ExchangeOrders {

    /** Whether the order was sent in exchange for goods that came back. */
    boolean isExchange(UUID orderId);
}
