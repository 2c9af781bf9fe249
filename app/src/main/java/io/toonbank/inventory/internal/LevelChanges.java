package io.toonbank.inventory.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** By how much levels change, added up per level. */
final class LevelChanges {

    private final Map<LevelKey, long[]> byLevel = new HashMap<>();

    LevelChanges onHand(UUID variantId, UUID locationId, long by) {
        return add(variantId, locationId, by, 0);
    }

    LevelChanges reserved(UUID variantId, UUID locationId, long by) {
        return add(variantId, locationId, 0, by);
    }

    LevelChanges add(UUID variantId, UUID locationId, long onHand, long reserved) {
        long[] change = byLevel.computeIfAbsent(new LevelKey(variantId, locationId), _ -> new long[2]);
        change[0] = Math.addExact(change[0], onHand);
        change[1] = Math.addExact(change[1], reserved);
        return this;
    }

    boolean isEmpty() {
        return byLevel.isEmpty();
    }

    int size() {
        return byLevel.size();
    }

    Iterable<LevelKey> keys() {
        return byLevel.keySet();
    }

    long onHandOf(LevelKey key) {
        long[] change = byLevel.get(key);
        return change == null ? 0 : change[0];
    }

    long reservedOf(LevelKey key) {
        long[] change = byLevel.get(key);
        return change == null ? 0 : change[1];
    }

    UUID[] variants() {
        return byLevel.keySet().stream().map(LevelKey::variantId).toArray(UUID[]::new);
    }

    UUID[] locations() {
        return byLevel.keySet().stream().map(LevelKey::locationId).toArray(UUID[]::new);
    }

    Long[] onHands() {
        return byLevel.values().stream().map(change -> change[0]).toArray(Long[]::new);
    }

    Long[] reserveds() {
        return byLevel.values().stream().map(change -> change[1]).toArray(Long[]::new);
    }
}
