package io.toonbank.fulfillment.internal;

import io.toonbank.fulfillment.FulfillmentRefusal;
import io.toonbank.fulfillment.Shipping;
import io.toonbank.fulfillment.Shipping.Entry;
import io.toonbank.fulfillment.Shipping.Manifest;
import io.toonbank.fulfillment.Shipping.NotShipped;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.actor.CurrentActor;
import io.toonbank.platform.audit.Audit;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The list a carrier's driver signs: all parcels that leave together. */
@Component
class Manifests {

    private final JdbcTemplate database;
    private final ParcelStore parcels;
    private final Audit audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Manifests(JdbcTemplate database, ParcelStore parcels, Audit audit, Clock clock, TransactionTemplate transaction) {
        this.database = database;
        this.parcels = parcels;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Each parcel leaves in a transaction of its own, so that one that cannot does not keep the others. */
    Manifest close(UUID id, UUID locationId, String carrier, Consumer<UUID> ship) {
        List<UUID> waiting = database.query(
                """
                select id from fulfillment.parcel where location_id = ? and carrier = ? and state = 'LABELLED'
                order by id limit ?
                """, (row, _) -> row.getObject(1, UUID.class), locationId, carrier, Shipping.MANIFEST_MAX);
        boolean begun = Boolean.TRUE.equals(transaction.execute(_ -> begin(id, locationId, carrier, waiting)));
        List<NotShipped> not = new ArrayList<>();
        for (UUID parcel : waiting) {
            try {
                ship.accept(parcel);
            } catch (Refused refused) {
                not.add(new NotShipped(parcel, parcels.require(parcel).number(), refused.code()));
            }
        }
        Manifest done = require(id);
        if (begun && done.parcels() == 0) {
            transaction.executeWithoutResult(_ -> database.update("delete from fulfillment.manifest where id = ?", id));
            throw Refused.because(FulfillmentRefusal.NOTHING_TO_SHIP).with("refused", not);
        }
        return new Manifest(
                done.id(), done.number(), locationId, carrier, done.parcels(), done.at(), done.by(), done.lines(), not);
    }

    private boolean begin(UUID id, UUID locationId, String carrier, List<UUID> waiting) {
        boolean there = Objects.requireNonNullElse(
                        database.queryForObject(
                                "select count(*) from fulfillment.manifest where id = ?", Integer.class, id),
                        0)
                > 0;
        if (there) {
            return false;
        }
        if (waiting.isEmpty()) {
            throw Refused.because(FulfillmentRefusal.NOTHING_TO_SHIP);
        }
        database.update(
                """
                insert into fulfillment.manifest (id, number, location_id, carrier, at, actor_name)
                values (?, 'M' || nextval('fulfillment.manifest_number'), ?, ?, ?, ?)
                """,
                id,
                locationId,
                carrier,
                Moments.at(clock.instant()),
                CurrentActor.get().name());
        audit.record("manifest", id, "closed", null, Map.of("location", locationId, "parcels", waiting.size()));
        return true;
    }

    Manifest require(UUID id) {
        return byIds(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> Refused.because(FulfillmentRefusal.NO_SUCH_MANIFEST));
    }

    /** In the order of the ids. */
    List<Manifest> byIds(Collection<UUID> ids) {
        return ids.stream().flatMap(id -> one(id).stream()).toList();
    }

    private List<Manifest> one(UUID id) {
        List<Entry> entries = database.query(
                """
                select parcel.id, parcel.number, parcel.tracking_code, sheet.number as order_number from fulfillment.parcel
                join fulfillment.order_sheet sheet on sheet.order_id = parcel.order_id
                where parcel.manifest_id = ? order by parcel.number
                """,
                (row, _) -> new Entry(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("tracking_code"),
                        row.getString("order_number")),
                id);
        return database.query(
                "select * from fulfillment.manifest where id = ?",
                (row, _) -> new Manifest(
                        id,
                        row.getString("number"),
                        row.getObject("location_id", UUID.class),
                        row.getString("carrier"),
                        entries.size(),
                        Objects.requireNonNull(WorkReading.instant(row, "at")),
                        row.getString("actor_name"),
                        entries,
                        List.of()),
                id);
    }
}
