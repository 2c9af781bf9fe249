package io.toonbank.inventory;

import java.util.UUID;

/** Why a reservation was refused: a line asked for more than was free there. In the refusal's argument {@code shortages}. */
public record Shortage(UUID variantId, UUID locationId, long wanted, long available) {}
