package io.toonbank.fulfillment.internal;

import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.fulfillment.FulfillmentRefusal;
import io.toonbank.fulfillment.FulfilmentOrder;
import io.toonbank.fulfillment.StoreWork.Pick;
import io.toonbank.fulfillment.StoreWork.PutBack;
import io.toonbank.fulfillment.WorkState;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.actor.Actor;
import io.toonbank.platform.actor.CurrentActor;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody gathers the goods, and only one at a time. */
@Component
@Transactional
class Gathering {

    /** Who acts when nobody is signed in: the demo. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcTemplate database;
    private final WorkSettling settling;
    private final LinePieces pieces;
    private final Changes changes;
    private final Variants variants;
    private final Clock clock;

    Gathering(
            JdbcTemplate database,
            WorkSettling settling,
            LinePieces pieces,
            Changes changes,
            Variants variants,
            Clock clock) {
        this.database = database;
        this.settling = settling;
        this.pieces = pieces;
        this.changes = changes;
        this.variants = variants;
        this.clock = clock;
    }

    public FulfilmentOrder claim(UUID workId, boolean takeOver) {
        FulfilmentOrder work = settling.lock(workId);
        WorkSettling.requireNotHeld(work);
        requireGatherable(work);
        if (!takeOver) {
            requireNobodyElse(work);
        }
        if (mine(work)) {
            return work;
        }
        assign(workId, null);
        return settling.settle(workId, "claimed", Map.of());
    }

    /** In the name of whoever acts. The caller holds the work. */
    void assign(UUID workId, @Nullable UUID pickListId) {
        database.update(
                """
                update fulfillment.work_order set assignee_id = ?, assignee_name = ?, assigned_at = ?, pick_list_id = ?,
                  state = case when state = 'OFFERED' then 'ACCEPTED' else state end, answer_by = null,
                  accepted_at = coalesce(accepted_at, ?)
                where id = ?
                """,
                me(),
                CurrentActor.get().name(),
                Moments.at(clock.instant()),
                pickListId,
                Moments.at(clock.instant()),
                workId);
    }

    public FulfilmentOrder release(UUID workId) {
        FulfilmentOrder work = settling.lock(workId);
        if (work.assignee() == null || !work.state().open()) {
            return work;
        }
        unassign(workId);
        return settling.settle(workId, "released", Map.of());
    }

    void unassign(UUID workId) {
        database.update("""
                update fulfillment.work_order set assignee_id = null, assignee_name = null, assigned_at = null, pick_list_id = null,
                  tote = null where id = ?
                """, workId);
    }

    public FulfilmentOrder pick(Pick pick) {
        requirePositive(pick.quantity(), "/quantity");
        FulfilmentOrder work = settling.lock(pick.workId());
        if (!changes.begin(pick.id(), "pick", pick.workId())) {
            return work;
        }
        WorkSettling.requireNotHeld(work);
        requireGatherable(work);
        requireNobodyElse(work);
        UUID lineId = pick.lineId();
        FulfilmentOrder.Line line =
                lineId != null ? requireLine(work, lineId) : scanned(work, pick.barcode(), Gathering::toPick);
        if (!pieces.pick(line.id(), pick.quantity())) {
            throw moreThanAsked(line);
        }
        if (work.assignee() == null) {
            assign(work.id(), null);
        }
        return settling.settle(
                work.id(), "picked", Map.of("sku", line.sku(), "quantity", pick.quantity(), "scanned", lineId == null));
    }

    static Refused moreThanAsked(FulfilmentOrder.Line line) {
        return Refused.because(FulfillmentRefusal.MORE_THAN_ASKED)
                .with("sku", line.sku())
                .with("open", Math.max(0, line.wanted() - line.picked()));
    }

    public FulfilmentOrder putBack(PutBack putBack) {
        requirePositive(putBack.quantity(), "/quantity");
        FulfilmentOrder work = settling.lock(putBack.workId());
        if (!changes.begin(putBack.id(), "put-back", putBack.workId())) {
            return work;
        }
        if (!work.state().open() || work.state() == WorkState.READY) {
            throw WorkSettling.wrongState(work);
        }
        requireNobodyElse(work);
        FulfilmentOrder.Line line = requireLine(work, putBack.lineId());
        if (!pieces.putBack(line.id(), putBack.quantity())) {
            throw Refused.because(FulfillmentRefusal.MORE_THAN_ASKED)
                    .with("sku", line.sku())
                    .with("open", line.picked() - Math.max(line.packed(), line.handedOver()));
        }
        return settling.settle(work.id(), "put-back", Map.of("sku", line.sku(), "quantity", putBack.quantity()));
    }

    static int toPick(FulfilmentOrder.Line line) {
        return line.wanted() - line.picked();
    }

    /**
     * The line a barcode means: of several with the same goods the first that still needs some. Refuses
     * {@code fulfillment.not-on-this-order}.
     */
    FulfilmentOrder.Line scanned(
            FulfilmentOrder work,
            @Nullable String barcode,
            java.util.function.ToIntFunction<FulfilmentOrder.Line> needed) {
        String code = barcode == null ? "" : barcode.strip();
        Variant variant = variants.byBarcode(code).orElseThrow(() -> notOn(work, code));
        List<FulfilmentOrder.Line> lines = work.lines().stream()
                .filter(line -> line.variantId().equals(variant.id()))
                .toList();
        return lines.stream()
                .filter(line -> needed.applyAsInt(line) > 0)
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .orElseThrow(() -> notOn(work, variant.sku()));
    }

    private static Refused notOn(FulfilmentOrder work, String code) {
        return Refused.because(FulfillmentRefusal.NOT_ON_THIS_ORDER)
                .with("code", code)
                .with("number", work.number());
    }

    private static void requireGatherable(FulfilmentOrder work) {
        boolean can = work.state().open() && work.state() != WorkState.OFFERED && work.state() != WorkState.READY;
        if (!can) {
            throw WorkSettling.wrongState(work);
        }
    }

    static boolean mine(FulfilmentOrder work) {
        var assignee = work.assignee();
        return assignee != null && assignee.id().equals(me());
    }

    private static void requireNobodyElse(FulfilmentOrder work) {
        var assignee = work.assignee();
        if (assignee != null && !assignee.id().equals(me())) {
            throw somebodyHasIt(work, assignee);
        }
    }

    static Refused somebodyHasIt(FulfilmentOrder work, FulfilmentOrder.Assignee assignee) {
        return Refused.because(FulfillmentRefusal.SOMEBODY_HAS_IT)
                .with("number", work.number())
                .with("name", assignee.name())
                .with("since", assignee.since());
    }

    static UUID me() {
        Actor actor = CurrentActor.get();
        UUID id = actor.id();
        return id == null ? NOBODY : id;
    }

    static FulfilmentOrder.Line requireLine(FulfilmentOrder work, UUID lineId) {
        return work.line(lineId)
                .orElseThrow(
                        () -> Refused.because(FulfillmentRefusal.NO_SUCH_LINE).with("lineId", lineId));
    }

    static void requirePositive(int quantity, String pointer) {
        if (quantity < 1) {
            throw Refused.because(FulfillmentRefusal.WRONG_QUANTITY).at(pointer);
        }
    }
}
