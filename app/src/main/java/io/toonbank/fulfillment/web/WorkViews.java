package io.toonbank.fulfillment.web;

import static io.toonbank.fulfillment.db.Tables.STEP;

import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.fulfillment.Bins;
import io.toonbank.fulfillment.Collections;
import io.toonbank.fulfillment.FulfilmentOrder;
import io.toonbank.fulfillment.Packing;
import io.toonbank.fulfillment.WorkKind;
import io.toonbank.fulfillment.web.WorkView.CollectionView;
import io.toonbank.fulfillment.web.WorkView.LineView;
import io.toonbank.fulfillment.web.WorkView.ParcelView;
import io.toonbank.fulfillment.web.WorkView.RefusalView;
import io.toonbank.fulfillment.web.WorkView.StepView;
import io.toonbank.fulfillment.web.WorkView.WorkSummary;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Shows work orders, and asks whether the person may see or do them. */
@Component
class WorkViews {

    private static final int STEPS_MAX = 200;

    private final DSLContext database;
    private final Variants variants;
    private final Packing packing;
    private final Collections collections;
    private final Bins bins;
    private final JsonMapper json;
    private final Access access;
    private final Clock clock;

    WorkViews(
            DSLContext database,
            Variants variants,
            Packing packing,
            Collections collections,
            Bins bins,
            JsonMapper json,
            Access access,
            Clock clock) {
        this.database = database;
        this.variants = variants;
        this.packing = packing;
        this.collections = collections;
        this.bins = bins;
        this.json = json;
        this.access = access;
        this.clock = clock;
    }

    /** Who works there, and the service desk. */
    void requireSee(UUID locationId) {
        if (!access.may(Permission.FULFIL, locationId)) {
            access.require(Permission.ORDERS_READ, locationId);
        }
    }

    void requireSee(FulfilmentOrder work) {
        UUID destination = work.destinationId();
        if (destination == null || !access.may(Permission.FULFIL, destination)) {
            requireSee(work.locationId());
        }
    }

    /** Where the person may see work; absent for everywhere. Refuses who may see none. */
    Optional<Set<UUID>> locations() {
        boolean works = access.may(Permission.FULFIL);
        if (!works || access.may(Permission.ORDERS_READ)) {
            access.require(Permission.ORDERS_READ);
        }
        Optional<Set<UUID>> reads =
                access.may(Permission.ORDERS_READ) ? access.locations(Permission.ORDERS_READ) : Optional.of(Set.of());
        Optional<Set<UUID>> does = works ? access.locations(Permission.FULFIL) : Optional.of(Set.of());
        if (reads.isEmpty() || does.isEmpty()) {
            return Optional.empty();
        }
        Set<UUID> both = new HashSet<>(reads.get());
        both.addAll(does.get());
        return Optional.of(both);
    }

    void requireWork(UUID locationId) {
        access.require(Permission.FULFIL, locationId);
    }

    WorkSummary summary(FulfilmentOrder work) {
        return WorkSummary.of(work, clock.instant());
    }

    WorkView view(FulfilmentOrder work) {
        var milestones = work.milestones();
        var refusal = work.refusal();
        return new WorkView(
                work.id(),
                work.number(),
                work.orderId(),
                work.orderNumber(),
                work.kind(),
                work.locationId(),
                work.destinationId(),
                work.state(),
                work.customer().name(),
                work.customer().phone(),
                work.customer().email(),
                work.address(),
                work.method(),
                work.pieces(),
                work.open(),
                WorkView.Assignee.of(work.assignee()),
                work.held(),
                work.problem(),
                work.answerBy(),
                work.dueAt(),
                work.promisedAt(),
                work.late(clock.instant()),
                work.shelf(),
                refusal == null ? null : new RefusalView(refusal.reason(), refusal.note(), refusal.at(), refusal.by()),
                milestones.createdAt(),
                milestones.changedAt(),
                milestones.acceptedAt(),
                milestones.pickedAt(),
                milestones.readyAt(),
                milestones.finishedAt(),
                milestones.collectUntil(),
                milestones.remindedAt(),
                work.kind() == WorkKind.COLLECT
                        ? new CollectionView(collections.toPay(work), work.collectedBy())
                        : null,
                lines(work),
                packing.ofWork(work.id()).stream()
                        .map(parcel -> ParcelView.of(parcel, false))
                        .toList(),
                steps(work.id()),
                work.version());
    }

    private List<LineView> lines(FulfilmentOrder work) {
        List<UUID> ids =
                work.lines().stream().map(FulfilmentOrder.Line::variantId).toList();
        Map<UUID, Variant> known = variants.find(ids);
        Map<UUID, String> lies = bins.of(work.locationId(), ids);
        return work.lines().stream()
                .map(line -> {
                    Variant variant = known.get(line.variantId());
                    return new LineView(
                            line.id(),
                            line.orderLineId(),
                            line.variantId(),
                            line.sku(),
                            variant == null ? null : variant.gtin(),
                            line.title(),
                            variant == null ? null : variant.pictureUrl(),
                            lies.get(line.variantId()),
                            line.quantity(),
                            line.picked(),
                            line.packed(),
                            line.handedOver(),
                            line.cancelled(),
                            line.shortage(),
                            line.moved(),
                            line.open());
                })
                .toList();
    }

    private List<StepView> steps(UUID workId) {
        return database.selectFrom(STEP)
                .where(STEP.WORK_ORDER_ID.eq(workId))
                .orderBy(STEP.AT, STEP.ID)
                .limit(STEPS_MAX)
                .fetch(row -> new StepView(
                        row.getAt(),
                        row.getActorName(),
                        row.getWhat(),
                        row.getFromState(),
                        row.getToState(),
                        reason(row.getDetail().data())));
    }

    private @Nullable String reason(String detail) {
        JsonNode reason = json.readTree(detail).path("reason");
        return reason.isMissingNode() ? null : reason.asString();
    }
}
