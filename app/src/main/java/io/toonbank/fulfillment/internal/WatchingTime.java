package io.toonbank.fulfillment.internal;

import io.toonbank.fulfillment.CollectionExpired;
import io.toonbank.fulfillment.CollectionReminderDue;
import io.toonbank.fulfillment.FulfilmentDelayed;
import io.toonbank.fulfillment.FulfilmentOrder;
import io.toonbank.fulfillment.RefusalReason;
import io.toonbank.fulfillment.StoreWork.Refuse;
import io.toonbank.fulfillment.WorkState;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.network.Locations;
import io.toonbank.platform.events.EventLog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens when nobody does anything: offers lapse, collections are given up, what is late is told. */
@Component
class WatchingTime {

    private static final Logger LOG = LoggerFactory.getLogger(WatchingTime.class);
    private static final int BATCH = 200;

    private final JdbcTemplate database;
    private final Answering answering;
    private final WorkSettling settling;
    private final GivingUp givingUp;
    private final SourcingElsewhere elsewhere;
    private final LocationSettings settings;
    private final Locations locations;
    private final EventLog events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    WatchingTime(
            JdbcTemplate database,
            Answering answering,
            WorkSettling settling,
            GivingUp givingUp,
            SourcingElsewhere elsewhere,
            LocationSettings settings,
            Locations locations,
            EventLog events,
            Clock clock,
            TransactionTemplate transaction) {
        this.database = database;
        this.answering = answering;
        this.settling = settling;
        this.givingUp = givingUp;
        this.elsewhere = elsewhere;
        this.settings = settings;
        this.locations = locations;
        this.events = events;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Offers nobody answered go elsewhere. */
    int endOffers() {
        return each("""
                select work.id from fulfillment.work_order work
                join fulfillment.order_sheet sheet on sheet.order_id = work.order_id
                where work.answer_by <= ? and not sheet.held order by work.answer_by limit ?
                """, work -> {
            var _ = answering.refuse(new Refuse(Ids.next(), work, RefusalReason.TIMED_OUT, null, List.of()));
        });
    }

    /** Collections nobody fetched in time. */
    int endCollections() {
        return each(
                "select id from fulfillment.work_order where state = 'READY' and collect_until <= ? order by collect_until limit ?",
                this::expire);
    }

    private void expire(UUID workId) {
        FulfilmentOrder work = settling.lockWithOrder(workId);
        Instant until = work.milestones().collectUntil();
        boolean over = work.state() == WorkState.READY && until != null && !until.isAfter(clock.instant());
        if (!over || work.held()) {
            return;
        }
        UUID because = Ids.next();
        var cancelled = givingUp.cancelOpen(because, work, "not collected in time");
        events.append(new CollectionExpired(
                work.orderId(),
                workId,
                work.locationId(),
                clock.instant(),
                cancelled.stream()
                        .map(line -> new CollectionExpired.Line(line.lineId(), line.quantity()))
                        .toList()));
    }

    /** Those that lie ready for some days are reminded of, once. */
    int remind() {
        return each("""
                select id from fulfillment.work_order where state = 'READY' and reminded_at is null and collect_until > ?
                order by collect_until limit ?
                """, this::remindIfDue);
    }

    private void remindIfDue(UUID workId) {
        FulfilmentOrder work = settling.lock(workId);
        var milestones = work.milestones();
        Instant ready = milestones.readyAt();
        Instant until = milestones.collectUntil();
        if (work.state() != WorkState.READY || ready == null || until == null || milestones.remindedAt() != null) {
            return;
        }
        int days = settings.of(locations.require(work.locationId())).remindAfterDays();
        Instant now = clock.instant();
        if (ready.plus(Duration.ofDays(days)).isAfter(now)) {
            return;
        }
        database.update("update fulfillment.work_order set reminded_at = ? where id = ?", Moments.at(now), workId);
        events.append(new CollectionReminderDue(work.orderId(), workId, work.locationId(), until, now));
        settling.step(workId, "reminded", null, null, Map.of());
    }

    /** What should have left or be ready by now is told, once. */
    int tellDelays() {
        return each("""
                select id from fulfillment.work_order
                where state in ('OFFERED', 'ACCEPTED', 'PICKING', 'PICKED', 'PACKED') and delay_told is null and due_at <= ?
                order by due_at limit ?
                """, workId -> {
            FulfilmentOrder work = settling.lock(workId);
            Instant now = clock.instant();
            if (!work.late(now) || work.state() == WorkState.READY) {
                return;
            }
            database.update("update fulfillment.work_order set delay_told = 'LATE' where id = ?", workId);
            events.append(new FulfilmentDelayed(
                    work.orderId(), workId, work.locationId(), FulfilmentDelayed.Reason.LATE, work.promisedAt(), now));
        });
    }

    /** What nobody had a while ago may have come in. */
    int tryProblemsAgain() {
        return each("""
                select id from fulfillment.work_order where problem is not null and changed_at <= ?::timestamptz - interval '15 minutes'
                order by due_at limit ?
                """, work -> {
            database.update(
                    "update fulfillment.work_order set changed_at = ? where id = ?", Moments.at(clock.instant()), work);
            var _ = elsewhere.move(work);
        });
    }

    /** Each in a transaction of its own: one that cannot does not keep the others. */
    private int each(String due, Consumer<UUID> work) {
        List<UUID> ids =
                database.query(due, (row, _) -> row.getObject(1, UUID.class), Moments.at(clock.instant()), BATCH);
        for (UUID id : ids) {
            try {
                transaction.executeWithoutResult(_ -> work.accept(id));
            } catch (Refused refused) {
                LOG.info("Work {} changed meanwhile: {}", id, refused.getMessage());
            } catch (RuntimeException failure) {
                LOG.warn("Work {} could not be looked after and is tried again", id, failure);
            }
        }
        return ids.size();
    }
}
