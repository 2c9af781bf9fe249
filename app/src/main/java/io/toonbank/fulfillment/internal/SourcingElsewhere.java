package io.toonbank.fulfillment.internal;

import io.toonbank.fulfillment.FulfilmentDelayed;
import io.toonbank.fulfillment.FulfilmentOrder;
import io.toonbank.fulfillment.PiecesShort;
import io.toonbank.fulfillment.RefusalReason;
import io.toonbank.orders.OrderProgress.LineQuantity;
import io.toonbank.platform.events.Delivery;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventLog;
import io.toonbank.platform.events.EventSubscriber;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sources elsewhere what a location refused or did not find; what nobody has becomes a problem for a person. */
@Component
class SourcingElsewhere implements EventSubscriber {

    private final JdbcTemplate database;
    private final WorkSettling settling;
    private final WorkReading reading;
    private final Reconciling reconciling;
    private final Elsewhere elsewhere;
    private final EventLog events;
    private final Clock clock;

    SourcingElsewhere(
            JdbcTemplate database,
            WorkSettling settling,
            WorkReading reading,
            Reconciling reconciling,
            Elsewhere elsewhere,
            EventLog events,
            Clock clock) {
        this.database = database;
        this.settling = settling;
        this.reading = reading;
        this.reconciling = reconciling;
        this.elsewhere = elsewhere;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "fulfillment.source-elsewhere";
    }

    @Override
    public Set<Class<? extends Event>> listensTo() {
        return Set.of(PiecesShort.class);
    }

    @Override
    public void on(List<Delivery> deliveries) {
        Set<UUID> works = new LinkedHashSet<>();
        deliveries.forEach(delivery -> works.add(((PiecesShort) delivery.event()).workOrderId()));
        works.forEach(work -> {
            var _ = move(work);
        });
    }

    /** May run any number of times. */
    @Transactional
    public FulfilmentOrder move(UUID workId) {
        FulfilmentOrder before = settling.lockWithOrder(workId);
        // The order may have changed its mind meanwhile: only what it still wants is looked for.
        reconciling.reconcile(before.orderId());
        FulfilmentOrder work = reading.require(workId);
        List<LineQuantity> lines = work.lines().stream()
                .filter(line -> line.shortage() > 0)
                .map(line -> new LineQuantity(line.orderLineId(), line.shortage()))
                .toList();
        if (lines.isEmpty()) {
            return work;
        }
        var refusal = work.refusal();
        RefusalReason reason = refusal == null ? RefusalReason.OTHER : refusal.reason();
        List<LineQuantity> left = elsewhere.move(work.orderId(), work.locationId(), lines, reason);
        reconciling.reconcile(work.orderId());
        if (!left.isEmpty()) {
            nobodyHasIt(work);
        }
        return reading.require(workId);
    }

    private void nobodyHasIt(FulfilmentOrder work) {
        int told = database.update("""
                update fulfillment.work_order set problem = ?, changed_at = ?, version = version + 1
                where id = ? and problem is null
                """, FulfilmentOrder.NOTHING_FREE, Moments.at(clock.instant()), work.id());
        if (told == 1) {
            events.append(new FulfilmentDelayed(
                    work.orderId(),
                    work.id(),
                    work.locationId(),
                    FulfilmentDelayed.Reason.NOTHING_FREE,
                    work.promisedAt(),
                    clock.instant()));
        }
    }
}
