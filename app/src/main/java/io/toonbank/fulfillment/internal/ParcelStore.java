package io.toonbank.fulfillment.internal;

import io.toonbank.fulfillment.FulfillmentRefusal;
import io.toonbank.fulfillment.Parcel;
import io.toonbank.fulfillment.ParcelState;
import io.toonbank.fulfillment.TrackingStatus;
import io.toonbank.kernel.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Parcels and what is in them. */
@Component
class ParcelStore {

    private static final String SELECT = """
            select parcel.*, sheet.number as order_number from fulfillment.parcel
            join fulfillment.order_sheet sheet on sheet.order_id = parcel.order_id
            """;

    private final JdbcTemplate database;

    ParcelStore(JdbcTemplate database) {
        this.database = database;
    }

    Parcel require(UUID id) {
        return byIds(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> Refused.because(FulfillmentRefusal.NO_SUCH_PARCEL));
    }

    List<Parcel> ofWork(UUID workId) {
        return read(SELECT + "where parcel.work_order_id = any (?::uuid[]) order by parcel.id", List.of(workId));
    }

    List<Parcel> ofOrder(UUID orderId) {
        return read(SELECT + "where parcel.order_id = any (?::uuid[]) order by parcel.id", List.of(orderId));
    }

    List<Parcel> byIds(Collection<UUID> ids) {
        Map<UUID, Parcel> found = new HashMap<>();
        read(SELECT + "where parcel.id = any (?::uuid[])", ids).forEach(parcel -> found.put(parcel.id(), parcel));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private List<Parcel> read(String sql, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Parcel.Content>> contents = new HashMap<>();
        Map<UUID, List<Parcel.TrackingStep>> tracking = new HashMap<>();
        List<UUID> found =
                database.query(sql, (row, _) -> row.getObject("id", UUID.class), (Object) ids.toArray(UUID[]::new));
        Object parcels = found.toArray(UUID[]::new);
        database.query(
                """
                select inside.parcel_id, inside.quantity, line.* from fulfillment.parcel_line inside
                join fulfillment.work_line line on line.id = inside.work_line_id
                where inside.parcel_id = any (?::uuid[]) order by inside.parcel_id, line.position
                """,
                row -> {
                    contents.computeIfAbsent(row.getObject("parcel_id", UUID.class), _ -> new ArrayList<>())
                            .add(content(row));
                },
                parcels);
        database.query(
                "select * from fulfillment.tracking where parcel_id = any (?::uuid[]) order by parcel_id, at, status",
                row -> {
                    tracking.computeIfAbsent(row.getObject("parcel_id", UUID.class), _ -> new ArrayList<>())
                            .add(new Parcel.TrackingStep(
                                    Objects.requireNonNull(WorkReading.instant(row, "at")),
                                    TrackingStatus.valueOf(row.getString("status")),
                                    row.getString("place"),
                                    row.getString("text")));
                },
                parcels);
        return database.query(
                sql,
                (row, _) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return parcel(row, contents.getOrDefault(id, List.of()), tracking.getOrDefault(id, List.of()));
                },
                (Object) ids.toArray(UUID[]::new));
    }

    private static Parcel.Content content(ResultSet row) throws SQLException {
        return new Parcel.Content(
                row.getObject("id", UUID.class),
                row.getObject("order_line_id", UUID.class),
                row.getObject("variant_id", UUID.class),
                row.getString("sku"),
                row.getString("title"),
                row.getInt("quantity"));
    }

    private static Parcel parcel(ResultSet row, List<Parcel.Content> contents, List<Parcel.TrackingStep> tracking)
            throws SQLException {
        return new Parcel(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("work_order_id", UUID.class),
                row.getObject("order_id", UUID.class),
                row.getString("order_number"),
                row.getObject("location_id", UUID.class),
                ParcelState.valueOf(row.getString("state")),
                contents,
                row.getObject("weight_grams", Integer.class),
                row.getString("carrier"),
                row.getString("service"),
                row.getString("tracking_code"),
                row.getString("tracking_url"),
                row.getInt("label_prints"),
                row.getObject("manifest_id", UUID.class),
                WorkReading.instant(row, "shipped_at"),
                WorkReading.instant(row, "expected_at"),
                WorkReading.instant(row, "delivered_at"),
                Objects.requireNonNull(WorkReading.instant(row, "created_at")),
                row.getInt("version"),
                tracking);
    }

    /** Pieces by store and line of the order. */
    Map<UUID, Map<UUID, Integer>> onTheWayToStores(UUID orderId) {
        Map<UUID, Map<UUID, Integer>> found = new HashMap<>();
        database.query(
                """
                select work.destination_id, line.order_line_id, sum(inside.quantity)::int as pieces
                from fulfillment.parcel
                join fulfillment.work_order work on work.id = parcel.work_order_id and work.kind = 'SHIP_TO_STORE'
                join fulfillment.parcel_line inside on inside.parcel_id = parcel.id
                join fulfillment.work_line line on line.id = inside.work_line_id
                where parcel.order_id = ? and parcel.state = 'SHIPPED'
                group by work.destination_id, line.order_line_id
                """,
                row -> {
                    found.computeIfAbsent(row.getObject("destination_id", UUID.class), _ -> new HashMap<>())
                            .put(row.getObject("order_line_id", UUID.class), row.getInt("pieces"));
                },
                orderId);
        return found;
    }

    /** Answers whether it is new. */
    boolean insert(
            UUID id, UUID workId, UUID orderId, UUID locationId, String number, @Nullable Integer weight, Instant now) {
        return database.update("""
                        insert into fulfillment.parcel (id, work_order_id, order_id, location_id, number, state, weight_grams, created_at)
                        values (?, ?, ?, ?, ?, 'OPEN', ?, ?) on conflict (id) do nothing
                        """, id, workId, orderId, locationId, number, weight, Moments.at(now)) == 1;
    }

    int count(UUID workId) {
        Integer count = database.queryForObject(
                "select count(*) from fulfillment.parcel where work_order_id = ?", Integer.class, workId);
        return count == null ? 0 : count;
    }

    void put(UUID parcelId, UUID lineId, int pieces) {
        database.update("""
                insert into fulfillment.parcel_line (parcel_id, work_line_id, quantity) values (?, ?, ?)
                on conflict (parcel_id, work_line_id) do update set quantity = parcel_line.quantity + excluded.quantity
                """, parcelId, lineId, pieces);
    }

    void empty(UUID parcelId) {
        database.update("delete from fulfillment.parcel_line where parcel_id = ?", parcelId);
    }

    /** Answers whether it was in the state it comes from. */
    boolean become(UUID parcelId, ParcelState from, ParcelState to) {
        if (!from.mayBecome(to)) {
            return false;
        }
        return database.update(
                        "update fulfillment.parcel set state = ?, version = version + 1 where id = ? and state = ?",
                        to.name(),
                        parcelId,
                        from.name())
                == 1;
    }

    void weigh(UUID parcelId, int grams) {
        database.update("update fulfillment.parcel set weight_grams = ? where id = ?", grams, parcelId);
    }

    static Refused wrongState(Parcel parcel) {
        return Refused.because(FulfillmentRefusal.PARCEL_STATE)
                .with("state", parcel.state().name())
                .with("number", parcel.number());
    }

    /**
     * Takes pieces that are not wanted any more out of parcels that have not left, the last packed first; a parcel with nothing left
     * in it is taken apart.
     */
    void trim(UUID lineId) {
        Integer packed =
                database.queryForObject("select packed from fulfillment.work_line where id = ?", Integer.class, lineId);
        Integer inside = database.queryForObject(
                "select coalesce(sum(quantity), 0)::int from fulfillment.parcel_line where work_line_id = ?",
                Integer.class,
                lineId);
        int tooMany = (inside == null ? 0 : inside) - (packed == null ? 0 : packed);
        if (tooMany <= 0) {
            return;
        }
        var holding = database.query(
                """
                select parcel.id, inside.quantity from fulfillment.parcel_line inside
                join fulfillment.parcel on parcel.id = inside.parcel_id
                where inside.work_line_id = ? and parcel.state in ('OPEN', 'CLOSED', 'LABELLED') order by parcel.id desc
                """, (row, _) -> Map.entry(row.getObject("id", UUID.class), row.getInt("quantity")), lineId);
        for (var parcel : holding) {
            int taken = Math.min(tooMany, parcel.getValue());
            takeOut(parcel.getKey(), lineId, taken, taken == parcel.getValue());
            tooMany -= taken;
        }
    }

    private void takeOut(UUID parcelId, UUID lineId, int pieces, boolean all) {
        if (pieces == 0) {
            return;
        }
        if (all) {
            database.update(
                    "delete from fulfillment.parcel_line where parcel_id = ? and work_line_id = ?", parcelId, lineId);
        } else {
            database.update(
                    "update fulfillment.parcel_line set quantity = quantity - ? where parcel_id = ? and work_line_id = ?",
                    pieces,
                    parcelId,
                    lineId);
        }
        database.update("""
                update fulfillment.parcel set state = 'UNPACKED', version = version + 1
                where id = ? and not exists (select 1 from fulfillment.parcel_line where parcel_id = parcel.id)
                """, parcelId);
    }
}
