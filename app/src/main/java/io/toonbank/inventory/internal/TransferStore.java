package io.toonbank.inventory.internal;

import io.toonbank.inventory.StockTransfer;
import io.toonbank.inventory.StockTransfers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Transfers and their lines. */
@Component
class TransferStore {

    private final JdbcTemplate database;

    TransferStore(JdbcTemplate database) {
        this.database = database;
    }

    /** Answers whether it is new. */
    boolean insert(UUID id, UUID from, UUID to, String note, long fingerprint, Instant now) {
        return database.update("""
                        insert into inventory.stock_transfer
                          (id, from_location_id, to_location_id, state, note, fingerprint, requested_at, actor)
                        values (?, ?, ?, 'REQUESTED', ?, ?, ?, ?) on conflict (id) do nothing
                        """, id, from, to, note, fingerprint, ReservationStore.at(now), Bookings.actor()) == 1;
    }

    void insertLines(UUID id, Map<UUID, Long> requested) {
        database.update(
                """
                insert into inventory.stock_transfer_line (transfer_id, variant_id, requested)
                select ?, variant_id, quantity from unnest(?::uuid[], ?::bigint[]) as line (variant_id, quantity)
                """,
                id,
                requested.keySet().toArray(UUID[]::new),
                requested.values().toArray(Long[]::new));
    }

    long fingerprint(UUID id) {
        Long fingerprint = database.queryForObject(
                "select fingerprint from inventory.stock_transfer where id = ?", Long.class, id);
        return fingerprint == null ? 0 : fingerprint;
    }

    /** Answers whether this call moved it on. */
    boolean move(UUID id, StockTransfer.State from, StockTransfer.State to, Instant now) {
        return database.update(
                        """
                        update inventory.stock_transfer set state = ?,
                          shipped_at = case when ? = 'SHIPPED' then ? else shipped_at end,
                          received_at = case when ? = 'RECEIVED' then ? else received_at end
                        where id = ? and state = ?
                        """,
                        to.name(),
                        to.name(),
                        ReservationStore.at(now),
                        to.name(),
                        ReservationStore.at(now),
                        id,
                        from.name())
                == 1;
    }

    void setShipped(UUID id, Map<UUID, Long> quantities) {
        set("shipped", id, quantities);
    }

    void setReceived(UUID id, Map<UUID, Long> quantities) {
        set("received", id, quantities);
    }

    /** A variant nobody asked for gets a line of its own. */
    private void set(String column, UUID id, Map<UUID, Long> quantities) {
        database.update(
                """
                insert into inventory.stock_transfer_line as line (transfer_id, variant_id, requested, %1$s)
                select ?, variant_id, 0, quantity from unnest(?::uuid[], ?::bigint[]) as given (variant_id, quantity)
                on conflict (transfer_id, variant_id) do update set %1$s = excluded.%1$s
                """.formatted(column),
                id,
                quantities.keySet().toArray(UUID[]::new),
                quantities.values().toArray(Long[]::new));
    }

    Optional<StockTransfer> find(UUID id) {
        List<StockTransfer.Line> lines = database.query(
                "select * from inventory.stock_transfer_line where transfer_id = ? order by variant_id",
                (row, _) -> new StockTransfer.Line(
                        row.getObject("variant_id", UUID.class),
                        row.getLong("requested"),
                        row.getLong("shipped"),
                        row.getLong("received")),
                id);
        return database
                .query(
                        "select * from inventory.stock_transfer where id = ?",
                        (row, _) -> new StockTransfer(
                                id,
                                row.getObject("from_location_id", UUID.class),
                                row.getObject("to_location_id", UUID.class),
                                StockTransfer.State.valueOf(row.getString("state")),
                                row.getString("note"),
                                row.getObject("requested_at", OffsetDateTime.class)
                                        .toInstant(),
                                instant(row, "shipped_at"),
                                instant(row, "received_at"),
                                lines),
                        id)
                .stream()
                .findFirst();
    }

    List<StockTransfers.Incoming> incoming(Collection<UUID> variantIds) {
        return database.query(
                """
                select line.variant_id, transfer.to_location_id,
                  sum(case transfer.state when 'REQUESTED' then line.requested else line.shipped end)::bigint as quantity
                from inventory.stock_transfer transfer join inventory.stock_transfer_line line on line.transfer_id = transfer.id
                where transfer.state in ('REQUESTED', 'SHIPPED') and line.variant_id = any (?::uuid[])
                group by 1, 2
                """,
                (row, _) -> new StockTransfers.Incoming(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getLong(3)),
                (Object) variantIds.toArray(UUID[]::new));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
