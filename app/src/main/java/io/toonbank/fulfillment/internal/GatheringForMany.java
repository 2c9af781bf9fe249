package io.toonbank.fulfillment.internal;

import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.fulfillment.FulfillmentRefusal;
import io.toonbank.fulfillment.FulfilmentOrder;
import io.toonbank.fulfillment.PickList;
import io.toonbank.fulfillment.PickList.Part;
import io.toonbank.fulfillment.PickList.Stop;
import io.toonbank.fulfillment.PickLists;
import io.toonbank.fulfillment.RefusalReason;
import io.toonbank.fulfillment.StoreWork.Pick;
import io.toonbank.fulfillment.StoreWork.ReportShort;
import io.toonbank.fulfillment.WorkState;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.actor.CurrentActor;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One person walks for several orders. */
@Component
@Transactional
class GatheringForMany implements PickLists {

    private final JdbcTemplate database;
    private final PickListStore lists;
    private final WorkSettling settling;
    private final WorkReading reading;
    private final Gathering gathering;
    private final Answering answering;
    private final LookedInVain shelf;
    private final Changes changes;
    private final Variants variants;
    private final Clock clock;

    GatheringForMany(
            JdbcTemplate database,
            PickListStore lists,
            WorkSettling settling,
            WorkReading reading,
            Gathering gathering,
            Answering answering,
            LookedInVain shelf,
            Changes changes,
            Variants variants,
            Clock clock) {
        this.database = database;
        this.lists = lists;
        this.settling = settling;
        this.reading = reading;
        this.gathering = gathering;
        this.answering = answering;
        this.shelf = shelf;
        this.changes = changes;
        this.variants = variants;
        this.clock = clock;
    }

    @Override
    public PickList begin(UUID id, UUID locationId, List<UUID> workIds, int max) {
        if (workIds.size() > TOTES_MAX || max < 1 || max > TOTES_MAX) {
            throw Refused.because(FulfillmentRefusal.TOO_MANY).with("max", TOTES_MAX);
        }
        Optional<PickList> before = lists.find(id);
        if (before.isPresent()) {
            return before.get();
        }
        List<UUID> chosen = workIds.isEmpty() ? dueFirst(locationId, max) : named(locationId, workIds);
        if (chosen.isEmpty()) {
            throw Refused.because(FulfillmentRefusal.NOTHING_TO_PICK);
        }
        database.update("""
                insert into fulfillment.pick_list (id, number, location_id, assignee_id, assignee_name, created_at)
                values (?, 'P' || nextval('fulfillment.pick_list_number'), ?, ?, ?, ?)
                """, id, locationId, Gathering.me(), CurrentActor.get().name(), Moments.at(clock.instant()));
        for (int i = 0; i < chosen.size(); i++) {
            take(id, i + 1, chosen.get(i));
        }
        return require(id);
    }

    /** Leaving alone what others are choosing at this moment. */
    private List<UUID> dueFirst(UUID locationId, int max) {
        return database.query("""
                select work.id from fulfillment.work_order work
                join fulfillment.order_sheet sheet on sheet.order_id = work.order_id
                where work.location_id = ? and work.state = 'ACCEPTED' and work.assignee_id is null and not sheet.held
                order by work.due_at, work.id limit ? for update of work skip locked
                """, (row, _) -> row.getObject(1, UUID.class), locationId, max);
    }

    private List<UUID> named(UUID locationId, List<UUID> workIds) {
        List<UUID> distinct = workIds.stream().distinct().toList();
        for (UUID workId : distinct.stream().sorted().toList()) {
            FulfilmentOrder work = settling.lock(workId);
            WorkSettling.requireNotHeld(work);
            var assignee = work.assignee();
            if (assignee != null && !assignee.id().equals(Gathering.me())) {
                throw Gathering.somebodyHasIt(work, assignee);
            }
            boolean can = work.state() == WorkState.ACCEPTED || work.state() == WorkState.PICKING;
            if (!can || !work.locationId().equals(locationId)) {
                throw WorkSettling.wrongState(work);
            }
        }
        return distinct;
    }

    private void take(UUID listId, int tote, UUID workId) {
        gathering.assign(workId, listId);
        database.update("update fulfillment.work_order set tote = ? where id = ?", tote, workId);
        database.update(
                "insert into fulfillment.pick_list_work (pick_list_id, tote, work_order_id) values (?, ?, ?)",
                listId,
                tote,
                workId);
        var _ = settling.settle(workId, "claimed", Map.of("tote", tote));
    }

    @Override
    public PickList pick(PickForMany pick) {
        Gathering.requirePositive(pick.quantity(), "/quantity");
        PickList list = require(pick.listId());
        if (!changes.begin(pick.id(), "pick", pick.listId())) {
            return list;
        }
        Stop stop = stop(list, variant(list, pick));
        int left = pick.quantity();
        for (Part part : stop.parts()) {
            Integer tote = pick.tote();
            int taken = tote == null || tote == part.tote() ? Math.min(left, part.quantity() - part.picked()) : 0;
            if (taken > 0) {
                UUID id = partOf(pick.id(), part);
                var _ = gathering.pick(new Pick(id, part.workOrderId(), null, part.lineId(), taken));
                left -= taken;
            }
        }
        if (left > 0) {
            throw Refused.because(FulfillmentRefusal.MORE_THAN_ASKED)
                    .with("sku", stop.sku())
                    .with("open", stop.quantity() - stop.picked());
        }
        return require(pick.listId());
    }

    private static UUID partOf(UUID id, Part part) {
        return UUID.nameUUIDFromBytes((id + " " + part.lineId()).getBytes(StandardCharsets.UTF_8));
    }

    private UUID variant(PickList list, PickForMany pick) {
        UUID named = pick.variantId();
        if (named != null) {
            return named;
        }
        String code = pick.barcode() == null ? "" : pick.barcode().strip();
        return variants.byBarcode(code).map(Variant::id).orElseThrow(() -> notOn(list, code));
    }

    private static Stop stop(PickList list, UUID variantId) {
        return list.stops().stream()
                .filter(stop -> stop.variantId().equals(variantId))
                .findFirst()
                .orElseThrow(() -> notOn(list, variantId.toString()));
    }

    private static Refused notOn(PickList list, String code) {
        return Refused.because(FulfillmentRefusal.NOT_ON_THIS_ORDER)
                .with("code", code)
                .with("number", list.number());
    }

    @Override
    public PickList reportShort(UUID id, UUID listId, UUID variantId, int quantity, RefusalReason reason) {
        Gathering.requirePositive(quantity, "/quantity");
        PickList list = require(listId);
        if (!changes.begin(id, "short", listId)) {
            return list;
        }
        Stop stop = stop(list, variantId);
        int left = quantity;
        Map<UUID, Integer> missed = new LinkedHashMap<>();
        for (Part part : stop.parts().reversed()) {
            int taken = Math.min(left, part.quantity() - part.picked());
            if (taken > 0) {
                var _ = answering.reportShort(
                        new ReportShort(partOf(id, part), part.workOrderId(), part.lineId(), taken, reason, null),
                        missed);
                left -= taken;
            }
        }
        if (left > 0) {
            throw Refused.because(FulfillmentRefusal.MORE_THAN_ASKED)
                    .with("sku", stop.sku())
                    .with("open", stop.quantity() - stop.picked());
        }
        shelf.takeOff(id, list.locationId(), list.number(), reason, missed);
        return require(listId);
    }

    @Override
    public PickList close(UUID listId) {
        PickList list = require(listId);
        if (list.doneAt() != null) {
            return list;
        }
        for (PickList.Tote tote : list.totes()) {
            FulfilmentOrder work = reading.require(tote.workOrderId());
            boolean unfinished = work.state() == WorkState.PICKING || work.state() == WorkState.ACCEPTED;
            if (unfinished && Gathering.mine(work)) {
                var _ = gathering.release(work.id());
            }
        }
        database.update(
                "update fulfillment.pick_list set done_at = ? where id = ? and done_at is null",
                Moments.at(clock.instant()),
                listId);
        return require(listId);
    }

    @Override
    public Optional<PickList> find(UUID listId) {
        return lists.find(listId);
    }

    @Override
    public PickList require(UUID listId) {
        return lists.find(listId).orElseThrow(() -> Refused.because(FulfillmentRefusal.NO_SUCH_PICK_LIST));
    }
}
