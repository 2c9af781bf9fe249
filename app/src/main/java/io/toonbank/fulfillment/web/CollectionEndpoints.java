package io.toonbank.fulfillment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.fulfillment.Collections;
import io.toonbank.fulfillment.Collections.HandOut;
import io.toonbank.fulfillment.Collections.IdentifiedBy;
import io.toonbank.fulfillment.Collections.PaidAtCounter;
import io.toonbank.fulfillment.Collections.Rest;
import io.toonbank.fulfillment.FulfilmentOrder;
import io.toonbank.fulfillment.FulfilmentOrders;
import io.toonbank.fulfillment.Packing;
import io.toonbank.fulfillment.web.WorkBodies.LineBody;
import io.toonbank.fulfillment.web.WorkView.WorkSummary;
import io.toonbank.kernel.Money;
import io.toonbank.platform.paging.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Orders that customers fetch. */
@RestController
@RequestMapping("/api/admin/fulfillment")
@Tag(name = "Collections", description = "Orders that customers fetch in a store")
class CollectionEndpoints {

    private static final int Q_LENGTH_MAX = 100;
    private static final int TENDERS_MAX = 10;

    private final Collections collections;
    private final FulfilmentOrders orders;
    private final Packing packing;
    private final Papers papers;
    private final WorkViews views;

    CollectionEndpoints(
            Collections collections, FulfilmentOrders orders, Packing packing, Papers papers, WorkViews views) {
        this.collections = collections;
        this.orders = orders;
        this.packing = packing;
        this.papers = papers;
        this.views = views;
    }

    record ReadyBody(
            @Nullable @Size(max = WorkBodies.SHELF_LENGTH_MAX)
            String shelf) {}

    record LookUpBody(
            @NotNull UUID locationId,

            @NotBlank @Size(max = WorkBodies.CODE_LENGTH_MAX)
            String code) {}

    record ExtensionBody(@NotNull Instant until) {}

    record PaidBody(
            @NotBlank @Size(max = WorkBodies.NAME_LENGTH_MAX)
            String method,

            @NotNull Money amount,

            @Nullable @Size(max = WorkBodies.NAME_LENGTH_MAX)
            String reference) {}

    /** @param rest absent for KEEP */
    record HandOutBody(
            @Nullable UUID id,
            @NotNull IdentifiedBy identifiedBy,

            @Nullable @Size(max = WorkBodies.CODE_LENGTH_MAX)
            String code,

            @Nullable @Size(max = WorkBodies.LINES_MAX) List<@Valid LineBody> lines,

            @Nullable @Size(max = WorkBodies.NAME_LENGTH_MAX)
            String collectedBy,

            @Nullable Rest rest,
            @Nullable @Size(max = TENDERS_MAX) List<@Valid PaidBody> paidBy) {}

    @PostMapping("/work-orders/{id}/ready")
    @Operation(summary = "Lies ready: the customer is told")
    WorkView ready(@PathVariable UUID id, @RequestBody(required = false) @Valid @Nullable ReadyBody body) {
        requireWork(id);
        return views.view(collections.ready(id, body == null ? null : body.shelf()));
    }

    @GetMapping("/collections")
    @Operation(
            summary = "What lies ready or is prepared here",
            description = "q is an order number, or the start of a name, e-mail address or phone number.")
    Page<WorkSummary> waiting(
            @RequestParam UUID locationId, @RequestParam(defaultValue = "") @Size(max = Q_LENGTH_MAX) String q) {
        views.requireSee(locationId);
        return Page.of(
                collections.waiting(locationId, q).stream().map(views::summary).toList());
    }

    @PostMapping("/collections/lookups")
    @Operation(summary = "What a code or QR stands for; wrong tries are counted")
    WorkView lookUp(@RequestBody @Valid LookUpBody body) {
        views.requireWork(body.locationId());
        return views.view(collections.lookUp(body.locationId(), body.code()));
    }

    @PostMapping("/work-orders/{id}/hand-outs")
    @Operation(summary = "The customer gets it, or part of it")
    WorkView handOut(@PathVariable UUID id, @RequestBody @Valid HandOutBody body) {
        requireWork(id);
        return views.view(collections.handOut(new HandOut(
                WorkBodies.idOr(body.id()),
                id,
                body.identifiedBy(),
                body.code(),
                WorkBodies.lines(body.lines()),
                body.collectedBy(),
                body.rest() == null ? Rest.KEEP : body.rest(),
                paid(body.paidBy()),
                null)));
    }

    private static List<PaidAtCounter> paid(@Nullable List<PaidBody> paid) {
        return paid == null
                ? List.of()
                : paid.stream()
                        .map(one -> new PaidAtCounter(one.method(), one.amount(), one.reference()))
                        .toList();
    }

    @PostMapping("/work-orders/{id}/extension")
    @Operation(summary = "Keeps it longer")
    WorkView extend(@PathVariable UUID id, @RequestBody @Valid ExtensionBody body) {
        requireWork(id);
        return views.view(collections.keepUntil(id, body.until()));
    }

    @GetMapping("/work-orders/{id}/packing-slip.pdf")
    @Operation(summary = "What is in it, to lay in the box")
    ResponseEntity<byte[]> packingSlip(
            @PathVariable UUID id, @RequestParam(required = false) @Size(max = 10) @Nullable String language) {
        FulfilmentOrder work = orders.require(id);
        views.requireSee(work);
        String spoken = language != null ? language : work.customer().language();
        return Papers.pdf(
                "packing-slip-" + work.number(),
                papers.packingSlip(work, packing.ofWork(id), spoken == null ? "nl" : spoken));
    }

    private void requireWork(UUID id) {
        views.requireWork(orders.require(id).locationId());
    }
}
