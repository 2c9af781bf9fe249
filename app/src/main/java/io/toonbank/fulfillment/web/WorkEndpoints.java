package io.toonbank.fulfillment.web;

import static io.toonbank.fulfillment.db.Tables.ORDER_SHEET;
import static io.toonbank.fulfillment.db.Tables.WORK_ORDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.fulfillment.FulfilmentOrder;
import io.toonbank.fulfillment.FulfilmentOrders;
import io.toonbank.fulfillment.StoreWork;
import io.toonbank.fulfillment.WorkKind;
import io.toonbank.fulfillment.WorkState;
import io.toonbank.fulfillment.web.WorkBodies.Acceptances;
import io.toonbank.fulfillment.web.WorkBodies.ClaimBody;
import io.toonbank.fulfillment.web.WorkBodies.NotAccepted;
import io.toonbank.fulfillment.web.WorkBodies.PickBody;
import io.toonbank.fulfillment.web.WorkBodies.PutBackBody;
import io.toonbank.fulfillment.web.WorkBodies.RefusalBody;
import io.toonbank.fulfillment.web.WorkBodies.ShortBody;
import io.toonbank.fulfillment.web.WorkBodies.WorkIds;
import io.toonbank.fulfillment.web.WorkView.WorkSummary;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What each location has to do for orders. */
@RestController
@RequestMapping("/api/admin/fulfillment/work-orders")
@Tag(name = "Fulfilment", description = "The work of locations for orders")
class WorkEndpoints {

    private static final int Q_LENGTH_MAX = 100;
    private static final Keyset<UUID> LIST = Keyset.<UUID>by(WORK_ORDER.ID)
            .sortable("dueAt", WORK_ORDER.DUE_AT)
            .sortable("createdAt", WORK_ORDER.CREATED_AT)
            .first("dueAt");

    /** Said with the words of its index. What nobody can supply is finished for the location and waits for a person. */
    private static final Condition TO_DO = WORK_ORDER
            .STATE
            .in(names(WorkState.OPEN).stream().map(DSL::inline).toList())
            .or(WORK_ORDER.PROBLEM.isNotNull());

    private final DSLContext database;
    private final FulfilmentOrders orders;
    private final StoreWork work;
    private final WorkViews views;
    private final Access access;
    private final Clock clock;
    private final TransactionTemplate apart;

    WorkEndpoints(
            DSLContext database,
            FulfilmentOrders orders,
            StoreWork work,
            WorkViews views,
            Access access,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.database = database;
        this.orders = orders;
        this.work = work;
        this.views = views;
        this.access = access;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @GetMapping
    @Operation(
            summary = "Lists work",
            description = "Sorts: dueAt, createdAt. q is an order or work number, or the start of the customer's name.")
    Page<WorkSummary> list(
            PageRequest page,
            @RequestParam(required = false) @Nullable UUID locationId,
            @RequestParam(required = false) @Nullable Set<WorkState> state,
            @RequestParam(required = false) @Nullable Boolean open,
            @RequestParam(required = false) @Nullable Set<WorkKind> kind,
            @RequestParam(required = false) @Nullable UUID orderId,
            @RequestParam(required = false) @Nullable UUID assigneeId,
            @RequestParam(defaultValue = "false") boolean problem,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(defaultValue = "false") boolean held,
            @RequestParam(required = false) @Size(max = Q_LENGTH_MAX) @Nullable String q) {
        Condition where = allowed();
        if (locationId != null) {
            where = where.and(WORK_ORDER.LOCATION_ID.eq(locationId));
        }
        if (state != null && !state.isEmpty()) {
            where = where.and(WORK_ORDER.STATE.in(names(state)));
        }
        if (open != null) {
            where = where.and(open ? TO_DO : DSL.not(TO_DO));
        }
        if (kind != null && !kind.isEmpty()) {
            where = where.and(WORK_ORDER.KIND.in(names(kind)));
        }
        if (orderId != null) {
            where = where.and(WORK_ORDER.ORDER_ID.eq(orderId));
        }
        if (assigneeId != null) {
            where = where.and(WORK_ORDER.ASSIGNEE_ID.eq(assigneeId));
        }
        if (problem) {
            where = where.and(WORK_ORDER.PROBLEM.isNotNull());
        }
        if (late) {
            where = where.and(WORK_ORDER.STATE.in(names(WorkState.OPEN)))
                    .and(WORK_ORDER.STATE.ne(WorkState.READY.name()))
                    .and(WORK_ORDER.DUE_AT.lt(clock.instant()));
        }
        if (held) {
            where = where.and(ORDER_SHEET.HELD).and(WORK_ORDER.STATE.in(names(WorkState.OPEN)));
        }
        if (q != null && !q.isBlank()) {
            where = where.and(matches(q.strip()));
        }
        Page<UUID> found = LIST.fetch(
                database,
                WORK_ORDER.join(ORDER_SHEET).on(ORDER_SHEET.ORDER_ID.eq(WORK_ORDER.ORDER_ID)),
                where,
                page,
                row -> Objects.requireNonNull(row.get(WORK_ORDER.ID)),
                WORK_ORDER.ID,
                WORK_ORDER.DUE_AT,
                WORK_ORDER.CREATED_AT);
        Map<UUID, FulfilmentOrder> loaded = new HashMap<>();
        orders.byIds(found.items()).forEach(one -> loaded.put(one.id(), one));
        return found.map(id -> views.summary(Objects.requireNonNull(loaded.get(id))));
    }

    /** Those of the person's locations, either end. */
    private Condition allowed() {
        return views.locations()
                .map(places -> (Condition) WORK_ORDER.LOCATION_ID.in(places).or(WORK_ORDER.DESTINATION_ID.in(places)))
                .orElse(DSL.trueCondition());
    }

    private static List<String> names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toList();
    }

    private static Condition matches(String q) {
        String start = q.toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "\\\\$0") + "%";
        String upper = q.toUpperCase(Locale.ROOT);
        return ORDER_SHEET
                .NUMBER
                .eq(upper)
                .or(WORK_ORDER.NUMBER.eq(upper))
                .or(DSL.lower(ORDER_SHEET.CUSTOMER_NAME).like(start))
                .or(DSL.lower(ORDER_SHEET.CUSTOMER_EMAIL).like(start));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Shows a work order with its lines, parcels and what happened")
    WorkView show(@PathVariable UUID id) {
        FulfilmentOrder found = orders.require(id);
        views.requireSee(found);
        return views.view(found);
    }

    @PostMapping("/{id}/acceptance")
    @Operation(summary = "The location does it")
    WorkView accept(@PathVariable UUID id) {
        requireWork(id);
        return views.view(work.accept(id));
    }

    @PostMapping("/acceptances")
    @Operation(summary = "Accepts several; what cannot be accepted is told and stays")
    Acceptances acceptAll(@RequestBody @Valid WorkIds body) {
        List<UUID> accepted = new ArrayList<>();
        List<NotAccepted> refused = new ArrayList<>();
        for (UUID id : body.ids()) {
            try {
                requireWork(id);
                apart.executeWithoutResult(_ -> {
                    var _ = work.accept(id);
                });
                accepted.add(id);
            } catch (Refused no) {
                refused.add(new NotAccepted(id, no.code()));
            }
        }
        return new Acceptances(accepted, refused);
    }

    @PostMapping("/{id}/refusal")
    @Operation(summary = "The location does not do it, or not these lines: they are sourced elsewhere")
    WorkView refuse(@PathVariable UUID id, @RequestBody @Valid RefusalBody body) {
        requireWork(id);
        return views.view(work.refuse(new StoreWork.Refuse(
                WorkBodies.idOr(body.id()),
                id,
                WorkBodies.byPerson(body.reason()),
                body.note(),
                WorkBodies.lines(body.lines()))));
    }

    @PostMapping("/{id}/claim")
    @Operation(summary = "I gather it")
    WorkView claim(@PathVariable UUID id, @RequestBody(required = false) @Valid @Nullable ClaimBody body) {
        requireWork(id);
        return views.view(work.claim(id, body != null && Boolean.TRUE.equals(body.takeOver())));
    }

    @PostMapping("/{id}/claim-release")
    @Operation(summary = "Somebody else may gather it")
    WorkView release(@PathVariable UUID id) {
        requireWork(id);
        return views.view(work.release(id));
    }

    @PostMapping("/{id}/picks")
    @Operation(summary = "Pieces were gathered, by barcode or by line")
    WorkView pick(@PathVariable UUID id, @RequestBody @Valid PickBody body) {
        requireWork(id);
        return views.view(work.pick(
                new StoreWork.Pick(WorkBodies.idOr(body.id()), id, body.barcode(), body.lineId(), body.quantity())));
    }

    @PostMapping("/{id}/put-backs")
    @Operation(summary = "Pieces go back to their place")
    WorkView putBack(@PathVariable UUID id, @RequestBody @Valid PutBackBody body) {
        requireWork(id);
        return views.view(
                work.putBack(new StoreWork.PutBack(WorkBodies.idOr(body.id()), id, body.lineId(), body.quantity())));
    }

    @PostMapping("/{id}/shorts")
    @Operation(summary = "Pieces are not there: they are sourced elsewhere")
    WorkView reportShort(@PathVariable UUID id, @RequestBody @Valid ShortBody body) {
        requireWork(id);
        return views.view(work.reportShort(new StoreWork.ReportShort(
                WorkBodies.idOr(body.id()),
                id,
                body.lineId(),
                body.quantity(),
                WorkBodies.byPerson(body.reason()),
                body.note())));
    }

    @PostMapping("/{id}/rerouting")
    @Operation(summary = "Tries again to source what is short")
    WorkView reroute(@PathVariable UUID id) {
        requireOffice(id);
        return views.view(work.reroute(id));
    }

    @PostMapping("/{id}/renewed-offer")
    @Operation(summary = "Asks the same location again for what is short")
    WorkView offerAgain(@PathVariable UUID id) {
        requireOffice(id);
        return views.view(work.offerAgain(id));
    }

    private void requireWork(UUID id) {
        views.requireWork(orders.require(id).locationId());
    }

    private void requireOffice(UUID id) {
        access.require(Permission.ORDERS_WRITE, orders.require(id).locationId());
    }
}
