package io.toonbank.inventory.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Levels in memory, by variant, up to a number of bytes. What this process commits is applied right after the commit; versions make
 * that safe in any order. A variant that is being read from the database while it changes is not kept: the stripe it belongs to
 * was marked meanwhile, so the next reader asks again.
 */
@Component
class LevelMemory {

    /** A million levels of five thousand variants at two hundred locations take nineteen million. */
    static final long BYTES_MAX = 48_000_000;

    private static final int STRIPES = 1 << 12;

    private final Map<UUID, VariantLevels> byVariant = new ConcurrentHashMap<>();
    private final AtomicIntegerArray marks = new AtomicIntegerArray(STRIPES);
    private final AtomicLong bytes = new AtomicLong();
    private final LocationNumbers numbers = new LocationNumbers();
    private Iterator<UUID> eldest = byVariant.keySet().iterator();

    LocationNumbers numbers() {
        return numbers;
    }

    /** The levels of each variant, those not in memory read by {@code database}. */
    Map<UUID, VariantLevels> of(Collection<UUID> variantIds, Function<Collection<UUID>, List<LevelRow>> database) {
        Map<UUID, VariantLevels> found = HashMap.newHashMap(variantIds.size());
        List<UUID> missing = new ArrayList<>(0);
        for (UUID variantId : variantIds) {
            VariantLevels levels = byVariant.get(variantId);
            if (levels == null) {
                missing.add(variantId);
            } else {
                found.put(variantId, levels);
            }
        }
        if (!missing.isEmpty()) {
            found.putAll(read(missing, database));
        }
        return found;
    }

    private Map<UUID, VariantLevels> read(List<UUID> variantIds, Function<Collection<UUID>, List<LevelRow>> database) {
        int[] before = variantIds.stream().mapToInt(id -> marks.get(stripe(id))).toArray();
        Map<UUID, List<LevelRow>> rows = byVariant(database.apply(variantIds));
        Map<UUID, VariantLevels> read = HashMap.newHashMap(variantIds.size());
        for (int i = 0; i < before.length; i++) {
            UUID variantId = variantIds.get(i);
            int mark = before[i];
            VariantLevels levels = VariantLevels.NONE.with(rows.getOrDefault(variantId, List.of()), numbers);
            read.put(variantId, levels);
            byVariant.compute(
                    variantId,
                    (_, present) ->
                            present == null && marks.get(stripe(variantId)) == mark ? counted(levels) : present);
        }
        makeRoom();
        return read;
    }

    /** Takes in what was committed. */
    void apply(List<LevelRow> rows) {
        byVariant(rows).forEach((variantId, changed) -> {
            marks.incrementAndGet(stripe(variantId));
            byVariant.computeIfPresent(variantId, (_, present) -> {
                bytes.addAndGet(-present.bytes());
                return counted(present.with(changed, numbers));
            });
        });
    }

    /** Which of these variants are in memory and so must be read again; those being read now will not be kept. */
    List<UUID> toReadAgain(Collection<UUID> variantIds) {
        variantIds.forEach(variantId -> marks.incrementAndGet(stripe(variantId)));
        return variantIds.stream().filter(byVariant::containsKey).toList();
    }

    void forget(List<LevelRow> rows) {
        rows.forEach(row -> forget(row.variantId()));
    }

    void forgetAll() {
        byVariant.keySet().forEach(this::forget);
    }

    private void forget(UUID variantId) {
        marks.incrementAndGet(stripe(variantId));
        byVariant.computeIfPresent(variantId, (_, present) -> {
            bytes.addAndGet(-present.bytes());
            return null;
        });
    }

    long bytes() {
        return bytes.get();
    }

    private VariantLevels counted(VariantLevels levels) {
        bytes.addAndGet(levels.bytes());
        return levels;
    }

    /** Lets go of variants in the order of their ids' hashes, which is no order at all. */
    private void makeRoom() {
        while (bytes.get() > BYTES_MAX) {
            synchronized (marks) {
                if (!eldest.hasNext()) {
                    eldest = byVariant.keySet().iterator();
                }
                if (eldest.hasNext()) {
                    forget(eldest.next());
                }
            }
        }
    }

    private static Map<UUID, List<LevelRow>> byVariant(List<LevelRow> rows) {
        Map<UUID, List<LevelRow>> byVariant = new HashMap<>();
        rows.forEach(row -> byVariant
                .computeIfAbsent(row.variantId(), _ -> new ArrayList<>())
                .add(row));
        return byVariant;
    }

    private static int stripe(UUID variantId) {
        return variantId.hashCode() & STRIPES - 1;
    }
}
