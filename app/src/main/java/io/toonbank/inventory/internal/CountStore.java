package io.toonbank.inventory.internal;

import io.toonbank.inventory.StockCount;
import io.toonbank.inventory.StockCounts;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Stock counts and what was counted. */
@Component
class CountStore {

    private final JdbcTemplate database;

    CountStore(JdbcTemplate database) {
        this.database = database;
    }

    /** Answers whether it is new. */
    boolean insert(UUID id, UUID locationId, String note, Instant now) {
        return database.update("""
                        insert into inventory.stock_count (id, location_id, state, note, started_at, actor)
                        values (?, ?, 'COUNTING', ?, ?, ?) on conflict (id) do nothing
                        """, id, locationId, note, ReservationStore.at(now), Bookings.actor()) == 1;
    }

    /** Keeps the count from being closed until this transaction ends; answers whether it is open. */
    boolean lockOpen(UUID id) {
        return !database.queryForList(
                        "select id from inventory.stock_count where id = ? and state = 'COUNTING' for no key update",
                        id)
                .isEmpty();
    }

    /** Notes beside each quantity what the books say at this moment. */
    void enter(UUID id, List<StockCounts.Counted> lines, Instant now) {
        database.update(
                """
                insert into inventory.stock_count_line (count_id, variant_id, counted, expected, counted_at)
                select stock_count.id, line.variant_id, line.counted, coalesce(level.on_hand, 0), ?
                from inventory.stock_count
                cross join unnest(?::uuid[], ?::bigint[]) as line (variant_id, counted)
                left join inventory.level
                  on level.variant_id = line.variant_id and level.location_id = stock_count.location_id
                where stock_count.id = ?
                on conflict (count_id, variant_id) do update
                  set counted = excluded.counted, expected = excluded.expected, counted_at = excluded.counted_at
                """,
                ReservationStore.at(now),
                lines.stream().map(StockCounts.Counted::variantId).toArray(UUID[]::new),
                lines.stream().map(line -> (long) line.quantity()).toArray(Long[]::new),
                id);
    }

    /** Answers whether this call closed it. */
    boolean close(UUID id, StockCount.State state, Instant now) {
        return database.update(
                        "update inventory.stock_count set state = ?, closed_at = ? where id = ? and state = 'COUNTING'",
                        state.name(),
                        ReservationStore.at(now),
                        id)
                == 1;
    }

    void askFor(UUID locationId, Collection<UUID> variantIds, String note, Instant now) {
        database.update(
                """
                insert into inventory.recount (location_id, variant_id, note, asked_at, asked_by)
                select ?, variant_id, ?, ?, ? from unnest(?::uuid[]) as line (variant_id) order by variant_id
                on conflict do nothing
                """, locationId, note, ReservationStore.at(now), Bookings.actor(), variantIds.toArray(UUID[]::new));
    }

    List<StockCounts.Asked> asked(Collection<UUID> locationIds) {
        return database.query(
                "select * from inventory.recount where location_id = any (?::uuid[]) order by asked_at, variant_id limit ?",
                (row, _) -> new StockCounts.Asked(
                        row.getObject("location_id", UUID.class),
                        row.getObject("variant_id", UUID.class),
                        row.getString("note"),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        row.getString("asked_by")),
                locationIds.toArray(UUID[]::new),
                StockCounts.ASKED_MAX);
    }

    /** What a count counted need not be counted again. */
    void counted(UUID countId) {
        database.update("""
                delete from inventory.recount using inventory.stock_count_line line, inventory.stock_count
                where line.count_id = ? and stock_count.id = line.count_id
                  and recount.location_id = stock_count.location_id and recount.variant_id = line.variant_id
                """, countId);
    }

    boolean forget(UUID locationId, UUID variantId) {
        return database.update(
                        "delete from inventory.recount where location_id = ? and variant_id = ?", locationId, variantId)
                == 1;
    }

    Optional<StockCount> find(UUID id) {
        List<StockCount.Line> lines = database.query(
                "select * from inventory.stock_count_line where count_id = ? order by counted_at, variant_id",
                (row, _) -> new StockCount.Line(
                        row.getObject("variant_id", UUID.class),
                        row.getLong("counted"),
                        row.getLong("expected"),
                        row.getObject("counted_at", OffsetDateTime.class).toInstant()),
                id);
        return database
                .query(
                        "select * from inventory.stock_count where id = ?",
                        (row, _) -> {
                            OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
                            return new StockCount(
                                    id,
                                    row.getObject("location_id", UUID.class),
                                    StockCount.State.valueOf(row.getString("state")),
                                    row.getString("note"),
                                    row.getObject("started_at", OffsetDateTime.class)
                                            .toInstant(),
                                    closed == null ? null : closed.toInstant(),
                                    lines);
                        },
                        id)
                .stream()
                .findFirst();
    }
}
