package io.toonbank.inventory.internal;

import java.util.UUID;

/** Which level: a variant at a location. */
record LevelKey(UUID variantId, UUID locationId) {}
