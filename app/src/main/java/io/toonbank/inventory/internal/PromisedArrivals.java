package io.toonbank.inventory.internal;

import io.toonbank.inventory.Allocation;
import io.toonbank.platform.database.ColumnArrays;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Promises goods to an order as they arrive for it. They came on top of what was there, so no other promise is worse off, even
 * where the location was short before.
 */
@Component
class PromisedArrivals {

    private final JdbcTemplate database;
    private final LevelStore levels;

    PromisedArrivals(JdbcTemplate database, LevelStore levels) {
        this.database = database;
        this.levels = levels;
    }

    void promise(UUID id, UUID orderId, List<Allocation> lines, Instant now) {
        var at = OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
        int added =
                database.update("""
                insert into inventory.reservation (id, reference, fingerprint, state, created_at, expires_at, order_id)
                values (?, ?, ?, 'COMMITTED', ?, ?, ?) on conflict (id) do nothing
                """, id, "order " + orderId, Fingerprint.of(List.of(orderId, lines)), at, at, orderId);
        if (added == 0 || lines.isEmpty()) {
            return;
        }
        Map<LevelKey, Long> sums = new LinkedHashMap<>();
        lines.forEach(line ->
                sums.merge(new LevelKey(line.variantId(), line.locationId()), (long) line.quantity(), Long::sum));
        database.update(
                """
                insert into inventory.reservation_line (reservation_id, variant_id, location_id, quantity)
                select ?, * from unnest(?::uuid[], ?::uuid[], ?::bigint[])
                """,
                new ColumnArrays<>(List.copyOf(sums.entrySet()))
                        .uuids(sum -> sum.getKey().variantId())
                        .uuids(sum -> sum.getKey().locationId())
                        .longs(Map.Entry::getValue)
                        .behind(id));
        LevelChanges changes = new LevelChanges();
        lines.forEach(line -> changes.reserved(line.variantId(), line.locationId(), line.quantity()));
        var _ = levels.change(changes);
    }
}
