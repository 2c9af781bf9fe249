package io.toonbank.inventory;

import java.util.UUID;

/** The reservation that becomes an order's. */
public record OrderReservation(UUID reservationId, UUID orderId) {}
