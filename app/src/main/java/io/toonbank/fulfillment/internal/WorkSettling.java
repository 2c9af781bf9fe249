package io.toonbank.fulfillment.internal;

import io.toonbank.fulfillment.FulfillmentRefusal;
import io.toonbank.fulfillment.FulfilmentOrder;
import io.toonbank.fulfillment.WorkKind;
import io.toonbank.fulfillment.WorkState;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.actor.CurrentActor;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Locks work before it is changed, and afterwards writes the state that follows from its quantities. An order's sheet is locked
 * before its work, work before the order itself, the order before stock.
 */
@Component
class WorkSettling {

    private final JdbcTemplate database;
    private final WorkReading reading;
    private final JsonMapper json;
    private final Clock clock;

    WorkSettling(JdbcTemplate database, WorkReading reading, JsonMapper json, Clock clock) {
        this.database = database;
        this.reading = reading;
        this.json = json;
        this.clock = clock;
    }

    /** For changes that leave the number of open pieces as it is. Refuses {@code fulfillment.no-such-work}. */
    FulfilmentOrder lock(UUID workId) {
        var found = database.queryForList(
                "select id from fulfillment.work_order where id = ? for no key update", UUID.class, workId);
        if (found.isEmpty()) {
            throw Refused.because(FulfillmentRefusal.NO_SUCH_WORK);
        }
        return reading.require(workId);
    }

    /** For changes of open pieces: nobody compares this work with its order meanwhile. */
    FulfilmentOrder lockWithOrder(UUID workId) {
        var orders =
                database.queryForList("select order_id from fulfillment.work_order where id = ?", UUID.class, workId);
        if (orders.isEmpty()) {
            throw Refused.because(FulfillmentRefusal.NO_SUCH_WORK);
        }
        boolean _ = lockSheet(orders.getFirst());
        return lock(workId);
    }

    /**
     * Answers whether there is any work for the order. Without its key: a row that is changed twice in one transaction has its reference
     * checked again, and whoever holds the work would wait here for whoever waits for the work.
     */
    boolean lockSheet(UUID orderId) {
        return !database.queryForList(
                        "select 1 from fulfillment.order_sheet where order_id = ? for no key update",
                        Integer.class,
                        orderId)
                .isEmpty();
    }

    static void requireNotHeld(FulfilmentOrder work) {
        if (work.held()) {
            throw Refused.because(FulfillmentRefusal.HELD).with("number", work.orderNumber());
        }
    }

    static Refused wrongState(FulfilmentOrder work) {
        return Refused.because(FulfillmentRefusal.WORK_STATE)
                .with("state", work.state().name())
                .with("number", work.number());
    }

    /** Writes the state that follows from the quantities, and that something happened. The caller holds the lock. */
    FulfilmentOrder settle(UUID workId, String what, Map<String, ?> detail) {
        FulfilmentOrder work = reading.require(workId);
        return become(work, next(work), what, detail);
    }

    /** The same where the state does not follow from quantities: accepted, ready. */
    FulfilmentOrder become(FulfilmentOrder work, WorkState next, String what, Map<String, ?> detail) {
        if (!work.state().mayBecome(next)) {
            throw new IllegalStateException(work.number() + " cannot go from " + work.state() + " to " + next);
        }
        boolean shortOfNothing = work.lines().stream().allMatch(line -> line.shortage() == 0);
        var now = Moments.at(clock.instant());
        database.update(
                """
                update fulfillment.work_order set state = ?, version = version + 1, changed_at = ?,
                  accepted_at = case when ? in ('OFFERED', 'REFUSED', 'CANCELLED') then accepted_at else coalesce(accepted_at, ?) end,
                  picked_at = case when ? in ('PICKED', 'PACKED', 'READY') then coalesce(picked_at, ?) else picked_at end,
                  finished_at = case when ? then null else coalesce(finished_at, ?) end,
                  answer_by = case when ? = 'OFFERED' then answer_by end,
                  problem = case when ? then null else problem end
                where id = ?
                """,
                next.name(),
                now,
                next.name(),
                now,
                next.name(),
                now,
                next.open(),
                now,
                next.name(),
                shortOfNothing,
                work.id());
        step(work.id(), what, work.state(), next, detail);
        return reading.require(work.id());
    }

    void step(UUID workId, String what, @Nullable WorkState from, @Nullable WorkState to, Map<String, ?> detail) {
        database.update(
                """
                insert into fulfillment.step (id, work_order_id, at, actor_name, what, from_state, to_state, detail)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                """,
                Ids.next(),
                workId,
                Moments.at(clock.instant()),
                CurrentActor.get().name(),
                what,
                from == null ? null : from.name(),
                to == null || to == from ? null : to.name(),
                json.writeValueAsString(detail));
    }

    static WorkState next(FulfilmentOrder work) {
        WorkState now = work.state();
        if (!now.open()) {
            return now;
        }
        int handedOver = 0;
        int picked = 0;
        int packed = 0;
        int wanted = 0;
        for (FulfilmentOrder.Line line : work.lines()) {
            handedOver += line.handedOver();
            picked += line.picked();
            packed += line.packed();
            wanted += line.wanted();
        }
        if (wanted == handedOver) {
            return ended(work, handedOver);
        }
        if (now == WorkState.OFFERED || now == WorkState.READY) {
            return now;
        }
        boolean untouched = picked == 0 && work.assignee() == null;
        if (untouched && now != WorkState.PICKED && now != WorkState.PACKED) {
            return WorkState.ACCEPTED;
        }
        if (work.kind() != WorkKind.COLLECT && packed == wanted) {
            return WorkState.PACKED;
        }
        return picked == wanted ? WorkState.PICKED : WorkState.PICKING;
    }

    private static WorkState ended(FulfilmentOrder work, int handedOver) {
        if (handedOver > 0) {
            return work.kind() == WorkKind.COLLECT ? WorkState.COLLECTED : WorkState.SHIPPED;
        }
        boolean refused =
                work.refusal() != null && work.lines().stream().anyMatch(line -> line.shortage() + line.moved() > 0);
        return refused ? WorkState.REFUSED : WorkState.CANCELLED;
    }
}
