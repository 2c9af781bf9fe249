package io.toonbank.fulfillment.internal;

import io.toonbank.fulfillment.CollectionHandedOut;
import io.toonbank.fulfillment.Collections.HandOut;
import io.toonbank.fulfillment.Collections.IdentifiedBy;
import io.toonbank.fulfillment.Collections.Rest;
import io.toonbank.fulfillment.FulfillmentRefusal;
import io.toonbank.fulfillment.FulfilmentOrder;
import io.toonbank.fulfillment.StoreWork.LineQuantity;
import io.toonbank.fulfillment.WorkState;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.OrderProgress.HandOverLines.Way;
import io.toonbank.platform.events.EventLog;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The moment the customer gets the goods, once. */
@Component
class HandingOut {

    private final WorkSettling settling;
    private final WorkReading reading;
    private final Changes changes;
    private final GoodsLeaving leaving;
    private final GivingUp givingUp;
    private final PaidInStore paidInStore;
    private final EventLog events;
    private final JdbcTemplate database;
    private final Clock clock;

    HandingOut(
            WorkSettling settling,
            WorkReading reading,
            Changes changes,
            GoodsLeaving leaving,
            GivingUp givingUp,
            PaidInStore paidInStore,
            EventLog events,
            JdbcTemplate database,
            Clock clock) {
        this.settling = settling;
        this.reading = reading;
        this.changes = changes;
        this.leaving = leaving;
        this.givingUp = givingUp;
        this.paidInStore = paidInStore;
        this.events = events;
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    public FulfilmentOrder handOut(HandOut wanted) {
        FulfilmentOrder work = settling.lockWithOrder(wanted.workId());
        if (!changes.begin(wanted.id(), "hand-out", wanted.workId())) {
            return work;
        }
        requireReady(work);
        WorkSettling.requireNotHeld(work);
        requireRightPerson(work, wanted);
        Map<UUID, Integer> pieces = pieces(work, wanted.lines());
        var done = leaving.leave(wanted.id(), work, pieces, Way.COLLECTED);
        paidInStore.settle(wanted.id(), work, wanted.paid(), wanted.deviceId());
        if (wanted.collectedBy() != null) {
            database.update(
                    "update fulfillment.work_order set collected_by = ? where id = ?", wanted.collectedBy(), work.id());
        }
        Instant now = clock.instant();
        events.append(new CollectionHandedOut(
                work.orderId(),
                work.id(),
                work.locationId(),
                wanted.collectedBy(),
                now,
                done.moved().stream()
                        .map(line -> new CollectionHandedOut.Line(line.lineId(), line.quantity()))
                        .toList()));
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("identifiedBy", wanted.identifiedBy().name());
        Optional.ofNullable(wanted.collectedBy()).ifPresent(name -> detail.put("collectedBy", name));
        FulfilmentOrder after = settling.settle(work.id(), "handed-out", detail);
        if (wanted.rest() == Rest.CANCEL && after.open() > 0) {
            givingUp.cancelOpen(wanted.id(), after, "not taken at collection");
            return reading.require(work.id());
        }
        return after;
    }

    private void requireReady(FulfilmentOrder work) {
        if (work.state() == WorkState.COLLECTED) {
            throw alreadyCollected(work);
        }
        if (work.state() != WorkState.READY) {
            throw Refused.because(FulfillmentRefusal.NOT_READY)
                    .with("state", work.state().name())
                    .with("number", work.number());
        }
    }

    private Refused alreadyCollected(FulfilmentOrder work) {
        var steps = database.query(
                """
                select at, actor_name from fulfillment.step where work_order_id = ? and what = 'handed-out'
                order by at desc, id desc limit 1
                """,
                (row, _) -> Map.entry(
                        java.util.Objects.requireNonNull(WorkReading.instant(row, "at")), row.getString("actor_name")),
                work.id());
        Refused refused = Refused.because(FulfillmentRefusal.ALREADY_COLLECTED).with("number", work.number());
        steps.forEach(step -> refused.with("at", step.getKey()).with("by", step.getValue()));
        return work.collectedBy() == null ? refused : refused.with("collectedBy", work.collectedBy());
    }

    private void requireRightPerson(FulfilmentOrder work, HandOut wanted) {
        if (wanted.identifiedBy() == IdentifiedBy.CUSTOMER) {
            return;
        }
        String given =
                wanted.code() == null ? "" : CollectionCodes.read(wanted.code()).orElse("");
        String code = database.queryForObject(
                "select code from fulfillment.work_order where id = ?", String.class, work.id());
        if (!given.equals(code)) {
            throw Refused.because(FulfillmentRefusal.WRONG_CODE).at("/code");
        }
    }

    private static Map<UUID, Integer> pieces(FulfilmentOrder work, List<LineQuantity> wanted) {
        Map<UUID, Integer> pieces = new LinkedHashMap<>();
        if (wanted.isEmpty()) {
            work.lines().stream().filter(line -> line.open() > 0).forEach(line -> pieces.put(line.id(), line.open()));
            return pieces;
        }
        for (int i = 0; i < wanted.size(); i++) {
            Gathering.requirePositive(wanted.get(i).quantity(), "/lines/" + i + "/quantity");
            pieces.merge(wanted.get(i).lineId(), wanted.get(i).quantity(), Math::addExact);
        }
        return pieces;
    }
}
