package io.toonbank.fulfillment.web;

import static io.toonbank.fulfillment.db.Tables.PICK_LIST;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.fulfillment.PickList;
import io.toonbank.fulfillment.PickLists;
import io.toonbank.fulfillment.RefusalReason;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Walks past the shelves for several orders at once. */
@RestController
@RequestMapping("/api/admin/fulfillment/pick-lists")
@Tag(name = "Pick lists", description = "Gathering for several orders at once")
class PickListEndpoints {

    private static final Keyset<UUID> LIST = Keyset.<UUID>by(PICK_LIST.ID)
            .sortable("createdAt", PICK_LIST.CREATED_AT)
            .first("-createdAt");

    private final DSLContext database;
    private final PickLists lists;
    private final Papers papers;
    private final WorkViews views;

    PickListEndpoints(DSLContext database, PickLists lists, Papers papers, WorkViews views) {
        this.database = database;
        this.lists = lists;
        this.papers = papers;
        this.views = views;
    }

    record ListBody(
            @Nullable UUID id,
            @NotNull UUID locationId,
            @Nullable @Size(max = PickLists.TOTES_MAX) List<@NotNull UUID> workOrderIds,
            @Nullable @Min(1) @Max(PickLists.TOTES_MAX) Integer max) {}

    record PickBody(
            @Nullable UUID id,

            @Nullable @Size(max = WorkBodies.CODE_LENGTH_MAX)
            String barcode,

            @Nullable UUID variantId,
            @Min(1) @Max(WorkBodies.QUANTITY_MAX) int quantity,
            @Nullable Integer tote) {}

    record ShortBody(
            @Nullable UUID id,
            @NotNull UUID variantId,
            @Min(1) @Max(WorkBodies.QUANTITY_MAX) int quantity,
            @NotNull RefusalReason reason) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Begins a walk: the named work, or what is due first")
    PickList begin(@RequestBody @Valid ListBody body) {
        views.requireWork(body.locationId());
        return lists.begin(
                WorkBodies.idOr(body.id()),
                body.locationId(),
                body.workOrderIds() == null ? List.of() : body.workOrderIds(),
                body.max() == null ? PickLists.TOTES_USUAL : body.max());
    }

    @GetMapping
    @Operation(summary = "Lists walks, newest first")
    Page<PickList> list(
            PageRequest page,
            @RequestParam(required = false) @Nullable UUID locationId,
            @RequestParam(defaultValue = "false") boolean open) {
        Condition where = views.locations().map(PICK_LIST.LOCATION_ID::in).orElse(DSL.trueCondition());
        if (locationId != null) {
            where = where.and(PICK_LIST.LOCATION_ID.eq(locationId));
        }
        if (open) {
            where = where.and(PICK_LIST.DONE_AT.isNull());
        }
        return LIST.fetch(
                        database,
                        PICK_LIST,
                        where,
                        page,
                        row -> Objects.requireNonNull(row.get(PICK_LIST.ID)),
                        PICK_LIST.ID,
                        PICK_LIST.CREATED_AT)
                .map(lists::require);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Shows a walk with its stops")
    PickList show(@PathVariable UUID id) {
        PickList list = lists.require(id);
        views.requireSee(list.locationId());
        return list;
    }

    @PostMapping("/{id}/picks")
    @Operation(summary = "Pieces into the totes that still need them")
    PickList pick(@PathVariable UUID id, @RequestBody @Valid PickBody body) {
        requireWork(id);
        return lists.pick(new PickLists.PickForMany(
                WorkBodies.idOr(body.id()), id, body.barcode(), body.variantId(), body.quantity(), body.tote()));
    }

    @PostMapping("/{id}/shorts")
    @Operation(summary = "Pieces are not there: the orders that came last go without")
    PickList reportShort(@PathVariable UUID id, @RequestBody @Valid ShortBody body) {
        requireWork(id);
        return lists.reportShort(
                WorkBodies.idOr(body.id()), id, body.variantId(), body.quantity(), WorkBodies.byPerson(body.reason()));
    }

    @PostMapping("/{id}/closing")
    @Operation(summary = "The walk is over")
    PickList close(@PathVariable UUID id) {
        requireWork(id);
        return lists.close(id);
    }

    @GetMapping("/{id}/sheet.pdf")
    @Operation(summary = "The walk on paper")
    ResponseEntity<byte[]> sheet(@PathVariable UUID id) {
        PickList list = show(id);
        return Papers.pdf("pick-list-" + list.number(), papers.pickList(list));
    }

    private void requireWork(UUID id) {
        views.requireWork(lists.require(id).locationId());
    }
}
