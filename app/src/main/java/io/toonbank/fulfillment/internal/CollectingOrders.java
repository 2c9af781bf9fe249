package io.toonbank.fulfillment.internal;

import io.toonbank.access.Attempts;
import io.toonbank.fulfillment.CollectionReady;
import io.toonbank.fulfillment.Collections;
import io.toonbank.fulfillment.FulfillmentRefusal;
import io.toonbank.fulfillment.FulfilmentOrder;
import io.toonbank.fulfillment.WorkKind;
import io.toonbank.fulfillment.WorkState;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.network.Location;
import io.toonbank.network.Locations;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.events.EventLog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Laid ready, found by code or by customer, kept longer. */
@Component
class CollectingOrders implements Collections {

    private static final Attempts.Limit TRIES = new Attempts.Limit("collection-code", 10, Duration.ofMinutes(15));
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final WorkSettling settling;
    private final WorkReading reading;
    private final HandingOut handingOut;
    private final PaidInStore paidInStore;
    private final Locations locations;
    private final LocationSettings settings;
    private final Attempts attempts;
    private final EventLog events;
    private final Audit audit;
    private final JdbcTemplate database;
    private final Clock clock;

    CollectingOrders(
            WorkSettling settling,
            WorkReading reading,
            HandingOut handingOut,
            PaidInStore paidInStore,
            Locations locations,
            LocationSettings settings,
            Attempts attempts,
            EventLog events,
            Audit audit,
            JdbcTemplate database,
            Clock clock) {
        this.settling = settling;
        this.reading = reading;
        this.handingOut = handingOut;
        this.paidInStore = paidInStore;
        this.locations = locations;
        this.settings = settings;
        this.attempts = attempts;
        this.events = events;
        this.audit = audit;
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional
    public FulfilmentOrder ready(UUID workId, @Nullable String shelf) {
        FulfilmentOrder work = settling.lock(workId);
        WorkSettling.requireNotHeld(work);
        if (work.kind() != WorkKind.COLLECT || !work.state().open()) {
            throw WorkSettling.wrongState(work);
        }
        if (shelf != null) {
            database.update("update fulfillment.work_order set shelf = ? where id = ?", shelf, workId);
        }
        if (work.state() == WorkState.READY) {
            return reading.require(workId);
        }
        if (work.state() != WorkState.PICKED) {
            throw Refused.because(FulfillmentRefusal.NOT_PICKED_YET).with("number", work.number());
        }
        Instant now = clock.instant();
        Instant until = keptUntil(locations.require(work.locationId()), now);
        database.update("""
                update fulfillment.work_order set ready_at = ?, collect_until = ?, code = coalesce(code, ?), reminded_at = null
                where id = ?
                """, Moments.at(now), Moments.at(until), CollectionCodes.make(), workId);
        FulfilmentOrder ready = settling.become(reading.require(workId), WorkState.READY, "ready", Map.of());
        events.append(new CollectionReady(work.orderId(), workId, work.locationId(), until, now));
        audit.record("work order", workId, "ready", null, null);
        return ready;
    }

    private Instant keptUntil(Location location, Instant now) {
        ZonedDateTime last =
                now.atZone(location.zone()).plusDays(settings.of(location).collectKeepDays());
        return last.with(END_OF_DAY).toInstant();
    }

    @Override
    public FulfilmentOrder lookUp(UUID locationId, String code) {
        String who = Gathering.me() + "@" + locationId;
        attempts.count(TRIES, who);
        UUID found = CollectionCodes.read(code)
                .flatMap(wanted -> byCode(locationId, wanted).stream().findFirst())
                .orElseThrow(() -> Refused.because(FulfillmentRefusal.NO_SUCH_CODE));
        attempts.forget(TRIES, who);
        return reading.require(found);
    }

    /** Also what was handed out a while ago with it, so that a second visitor is told so. */
    private List<UUID> byCode(UUID locationId, String code) {
        return database.query("""
                select id from fulfillment.work_order where code = ? and location_id = ? and kind = 'COLLECT'
                order by state = 'READY' desc, changed_at desc limit 1
                """, (row, _) -> row.getObject(1, UUID.class), code, locationId);
    }

    @Override
    public List<FulfilmentOrder> waiting(UUID locationId, String q) {
        String start = q.strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "\\\\$0") + "%";
        List<UUID> found = database.query(
                """
                select work.id from fulfillment.work_order work
                join fulfillment.order_sheet sheet on sheet.order_id = work.order_id
                where work.location_id = ? and work.kind = 'COLLECT'
                  and work.state in ('OFFERED', 'ACCEPTED', 'PICKING', 'PICKED', 'PACKED', 'READY')
                  and (lower(sheet.customer_name) like ? or lower(sheet.customer_name) like ? or lower(sheet.number) like ?
                    or lower(sheet.customer_email) like ? or sheet.customer_phone like ?)
                order by work.state = 'READY' desc, work.due_at, work.id limit ?
                """,
                (row, _) -> row.getObject(1, UUID.class),
                locationId,
                start,
                "% " + start,
                start,
                start,
                start,
                FOUND_MAX);
        return reading.byIds(found);
    }

    @Override
    public FulfilmentOrder handOut(HandOut handOut) {
        FulfilmentOrder work = reading.require(handOut.workId());
        if (handOut.identifiedBy() == IdentifiedBy.CODE) {
            // Counted apart from the transaction, so that a refusal does not take the count back.
            attempts.count(TRIES, Gathering.me() + "@" + work.locationId());
        }
        FulfilmentOrder done = handingOut.handOut(handOut);
        attempts.forget(TRIES, Gathering.me() + "@" + work.locationId());
        return done;
    }

    @Override
    @Transactional
    public FulfilmentOrder keepUntil(UUID workId, Instant until) {
        FulfilmentOrder work = settling.lock(workId);
        if (work.state() != WorkState.READY) {
            throw Refused.because(FulfillmentRefusal.NOT_READY)
                    .with("state", work.state().name())
                    .with("number", work.number());
        }
        Instant now = clock.instant();
        if (!until.isAfter(now) || until.isAfter(now.plus(Duration.ofDays(KEEP_DAYS_MAX)))) {
            throw Refused.because(FulfillmentRefusal.WRONG_DATE)
                    .with("days", KEEP_DAYS_MAX)
                    .at("/until");
        }
        database.update(
                "update fulfillment.work_order set collect_until = ?, reminded_at = null where id = ?",
                Moments.at(until),
                workId);
        audit.record("work order", workId, "kept-longer", null, Map.of("until", until));
        return settling.settle(workId, "kept-longer", Map.of("until", until));
    }

    @Override
    public @Nullable Money toPay(FulfilmentOrder work) {
        return work.kind() == WorkKind.COLLECT && work.state().open() ? paidInStore.open(work) : null;
    }

    @Override
    public List<CollectionCode> codesOf(UUID orderId) {
        return database.query(
                """
                select work.id, work.location_id, work.code, work.ready_at, work.collect_until,
                  (select sum(quantity - handed_over - cancelled - short - moved) from fulfillment.work_line line
                   where line.work_order_id = work.id) as pieces
                from fulfillment.work_order work
                where work.order_id = ? and work.state = 'READY' and work.code is not null order by work.id
                """,
                (row, _) -> new CollectionCode(
                        row.getObject("id", UUID.class),
                        row.getObject("location_id", UUID.class),
                        CollectionCodes.shown(row.getString("code")),
                        CollectionCodes.qrText(row.getString("code")),
                        Objects.requireNonNull(WorkReading.instant(row, "ready_at")),
                        Objects.requireNonNull(WorkReading.instant(row, "collect_until")),
                        row.getInt("pieces")),
                orderId);
    }
}
