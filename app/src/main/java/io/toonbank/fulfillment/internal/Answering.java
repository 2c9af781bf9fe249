package io.toonbank.fulfillment.internal;

import io.toonbank.fulfillment.FulfillmentRefusal;
import io.toonbank.fulfillment.FulfilmentOrder;
import io.toonbank.fulfillment.PiecesShort;
import io.toonbank.fulfillment.RefusalReason;
import io.toonbank.fulfillment.StoreWork.LineQuantity;
import io.toonbank.fulfillment.StoreWork.Refuse;
import io.toonbank.fulfillment.StoreWork.ReportShort;
import io.toonbank.fulfillment.WorkState;
import io.toonbank.kernel.Refused;
import io.toonbank.network.Location;
import io.toonbank.network.Locations;
import io.toonbank.platform.actor.CurrentActor;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.events.EventLog;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A location says yes or no, to all or to some pieces. What it does not supply is told, and sourced elsewhere. */
@Component
@Transactional
class Answering {

    private final JdbcTemplate database;
    private final WorkSettling settling;
    private final WorkReading reading;
    private final LinePieces pieces;
    private final Changes changes;
    private final Locations locations;
    private final LocationSettings settings;
    private final LookedInVain shelf;
    private final EventLog events;
    private final Audit audit;
    private final Clock clock;

    Answering(
            JdbcTemplate database,
            WorkSettling settling,
            WorkReading reading,
            LinePieces pieces,
            Changes changes,
            Locations locations,
            LocationSettings settings,
            LookedInVain shelf,
            EventLog events,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.settling = settling;
        this.reading = reading;
        this.pieces = pieces;
        this.changes = changes;
        this.locations = locations;
        this.settings = settings;
        this.shelf = shelf;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    public FulfilmentOrder accept(UUID workId) {
        FulfilmentOrder work = settling.lock(workId);
        WorkSettling.requireNotHeld(work);
        if (work.state() != WorkState.OFFERED) {
            if (work.state().open()) {
                return work;
            }
            throw WorkSettling.wrongState(work);
        }
        FulfilmentOrder accepted = settling.become(work, WorkState.ACCEPTED, "accepted", Map.of());
        audit.record("work order", workId, "accepted", null, null);
        return accepted;
    }

    public FulfilmentOrder refuse(Refuse refuse) {
        FulfilmentOrder work = settling.lockWithOrder(refuse.workId());
        if (!changes.begin(refuse.id(), "refuse", refuse.workId())) {
            return work;
        }
        requireUnpacked(work);
        List<LineQuantity> lines = refuse.lines().isEmpty() ? open(work) : refuse.lines();
        FulfilmentOrder after = shorten(work, lines, refuse.reason(), refuse.note(), "refused");
        if (LookedInVain.tellsOfTheShelf(refuse.reason())) {
            shelf.takeOff(refuse.id(), work.locationId(), work.number(), refuse.reason(), pieces(work, lines));
        }
        return after;
    }

    public FulfilmentOrder reportShort(ReportShort report) {
        Map<UUID, Integer> missed = new LinkedHashMap<>();
        FulfilmentOrder after = reportShort(report, missed);
        shelf.takeOff(report.id(), after.locationId(), after.number(), report.reason(), missed);
        return after;
    }

    /**
     * Leaves the books to the caller, who may have more to tell of the same shelf.
     *
     * @param missed gets the pieces by variant that are to be taken off
     */
    FulfilmentOrder reportShort(ReportShort report, Map<UUID, Integer> missed) {
        FulfilmentOrder work = settling.lockWithOrder(report.workId());
        if (!changes.begin(report.id(), "short", report.workId())) {
            return work;
        }
        if (!work.state().open() || work.state() == WorkState.OFFERED) {
            throw WorkSettling.wrongState(work);
        }
        var line = List.of(new LineQuantity(report.lineId(), report.quantity()));
        FulfilmentOrder after = shorten(work, line, report.reason(), report.note(), "short");
        if (LookedInVain.tellsOfTheShelf(report.reason())) {
            pieces(work, line).forEach((variant, quantity) -> missed.merge(variant, quantity, Integer::sum));
        }
        return after;
    }

    private static Map<UUID, Integer> pieces(FulfilmentOrder work, List<LineQuantity> lines) {
        Map<UUID, Integer> pieces = new LinkedHashMap<>();
        lines.forEach(line ->
                pieces.merge(Gathering.requireLine(work, line.lineId()).variantId(), line.quantity(), Integer::sum));
        return pieces;
    }

    private static void requireUnpacked(FulfilmentOrder work) {
        if (!work.state().open() || work.state() == WorkState.READY) {
            throw WorkSettling.wrongState(work);
        }
        if (work.lines().stream().anyMatch(line -> line.packed() > line.handedOver())) {
            throw Refused.because(FulfillmentRefusal.PACKED_ALREADY).with("number", work.number());
        }
    }

    private static List<LineQuantity> open(FulfilmentOrder work) {
        return work.lines().stream()
                .filter(line -> line.open() > 0)
                .map(line -> new LineQuantity(line.id(), line.open()))
                .toList();
    }

    /** The caller holds the sheet and the work. */
    private FulfilmentOrder shorten(
            FulfilmentOrder work, List<LineQuantity> lines, RefusalReason reason, @Nullable String note, String what) {
        for (int i = 0; i < lines.size(); i++) {
            LineQuantity wanted = lines.get(i);
            FulfilmentOrder.Line line = Gathering.requireLine(work, wanted.lineId());
            Gathering.requirePositive(wanted.quantity(), "/lines/" + i + "/quantity");
            int writtenOff = LookedInVain.tellsOfTheShelf(reason) ? wanted.quantity() : 0;
            if (!pieces.shorten(line.id(), wanted.quantity(), reason.name(), writtenOff)) {
                throw tooMany(line, wanted.quantity());
            }
        }
        database.update(
                """
                update fulfillment.work_order set refusal_reason = ?, refusal_note = ?, refused_at = ?, refused_by = ? where id = ?
                """,
                reason.name(),
                note,
                Moments.at(clock.instant()),
                CurrentActor.get().name(),
                work.id());
        var detail = Map.of("reason", reason.name(), "lines", lines);
        FulfilmentOrder after = settling.settle(work.id(), what, detail);
        events.append(new PiecesShort(work.orderId(), work.id(), work.locationId(), reason));
        audit.record("work order", work.id(), what, null, detail, note);
        return after;
    }

    private static Refused tooMany(FulfilmentOrder.Line line, int wanted) {
        return line.open() >= wanted
                ? Refused.because(FulfillmentRefusal.PACKED_ALREADY).with("number", line.sku())
                : Refused.because(FulfillmentRefusal.MORE_THAN_ASKED)
                        .with("sku", line.sku())
                        .with("open", line.open());
    }

    public FulfilmentOrder offerAgain(UUID workId) {
        FulfilmentOrder work = settling.lockWithOrder(workId);
        List<FulfilmentOrder.Line> waiting =
                work.lines().stream().filter(line -> line.shortage() > 0).toList();
        boolean canReopen = work.state().open() || work.state() == WorkState.REFUSED;
        if (waiting.isEmpty() || !canReopen) {
            throw WorkSettling.wrongState(work);
        }
        Map<UUID, Integer> back = new LinkedHashMap<>();
        waiting.forEach(
                line -> back.merge(line.variantId(), pieces.askAgain(line.id(), line.shortage()), Integer::sum));
        audit.record("work order", workId, "offered-again", null, null);
        FulfilmentOrder after = offered(work);
        back.forEach((variant, quantity) -> shelf.putBack(work.locationId(), work.number(), variant, quantity));
        return after;
    }

    private FulfilmentOrder offered(FulfilmentOrder work) {
        UUID workId = work.id();
        if (work.state().open()) {
            return settling.settle(workId, "offered-again", Map.of());
        }
        Location location = locations.require(work.locationId());
        var now = clock.instant();
        database.update("""
                update fulfillment.work_order set answer_by = null, assignee_id = null, assignee_name = null, assigned_at = null,
                  due_at = ? where id = ?
                """, Moments.at(LocationTimes.due(work.kind(), location, now)), workId);
        var _ = settling.become(reading.require(workId), WorkState.OFFERED, "offered-again", Map.of());
        database.update(
                "update fulfillment.work_order set answer_by = ?, finished_at = null where id = ?",
                Moments.at(LocationTimes.afterOpenTime(
                        location, now, settings.of(location).answerWithin())),
                workId);
        return reading.require(workId);
    }
}
