package io.toonbank.fulfillment.web;

import static io.toonbank.fulfillment.db.Tables.ORDER_SHEET;
import static io.toonbank.fulfillment.db.Tables.PARCEL;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.fulfillment.CarrierLabels;
import io.toonbank.fulfillment.FulfilmentOrders;
import io.toonbank.fulfillment.Packing;
import io.toonbank.fulfillment.Parcel;
import io.toonbank.fulfillment.ParcelState;
import io.toonbank.fulfillment.Shipping;
import io.toonbank.fulfillment.TrackingStatus;
import io.toonbank.fulfillment.web.WorkBodies.ClosingBody;
import io.toonbank.fulfillment.web.WorkBodies.ParcelBody;
import io.toonbank.fulfillment.web.WorkBodies.ScanBody;
import io.toonbank.fulfillment.web.WorkView.ParcelView;
import io.toonbank.platform.idempotency.OwnTransactions;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
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

/** Packs parcels, and gives them to carriers. Labels are asked of carriers outside of any transaction. */
@RestController
@RequestMapping("/api/admin/fulfillment")
@Tag(name = "Parcels", description = "Packing, labels, manifests, tracking")
class ParcelEndpoints implements OwnTransactions {

    private static final int Q_LENGTH_MAX = 100;
    private static final Pattern TALKS_TO_CARRIERS =
            Pattern.compile("/api/admin/fulfillment/(parcels/[^/]+/label|manifests)");
    private static final Keyset<UUID> LIST =
            Keyset.<UUID>by(PARCEL.ID).sortable("createdAt", PARCEL.CREATED_AT).first("-createdAt");

    private final DSLContext database;
    private final FulfilmentOrders orders;
    private final Packing packing;
    private final Shipping shipping;
    private final CarrierLabels labels;
    private final WorkViews views;
    private final Access access;
    private final Clock clock;

    ParcelEndpoints(
            DSLContext database,
            FulfilmentOrders orders,
            Packing packing,
            Shipping shipping,
            CarrierLabels labels,
            WorkViews views,
            Access access,
            Clock clock) {
        this.database = database;
        this.orders = orders;
        this.packing = packing;
        this.shipping = shipping;
        this.labels = labels;
        this.views = views;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public boolean ownsTransaction(HttpServletRequest request) {
        return TALKS_TO_CARRIERS.matcher(request.getRequestURI()).matches();
    }

    @PostMapping("/work-orders/{id}/parcels")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Packs a parcel",
            description =
                    "Without lines: all that is gathered; with no lines in the list: an open parcel to scan into.")
    WorkView pack(@PathVariable UUID id, @RequestBody @Valid ParcelBody body) {
        views.requireWork(orders.require(id).locationId());
        return views.view(packing.pack(new Packing.Pack(
                WorkBodies.idOr(body.id()),
                id,
                body.lines() == null ? null : WorkBodies.lines(body.lines()),
                body.weightGrams())));
    }

    @PostMapping("/parcels/{id}/scans")
    @Operation(summary = "Puts scanned pieces into an open parcel")
    WorkView scan(@PathVariable UUID id, @RequestBody @Valid ScanBody body) {
        requireWork(id);
        return views.view(packing.scan(WorkBodies.idOr(body.id()), id, body.barcode(), body.quantity()));
    }

    @PostMapping("/parcels/{id}/closing")
    @Operation(summary = "Closes an open parcel")
    WorkView close(@PathVariable UUID id, @RequestBody(required = false) @Valid @Nullable ClosingBody body) {
        requireWork(id);
        return views.view(packing.close(id, body == null ? null : body.weightGrams()));
    }

    @PostMapping("/parcels/{id}/unpacking")
    @Operation(summary = "Takes a parcel apart that has not left")
    WorkView unpack(@PathVariable UUID id) {
        requireWork(id);
        return views.view(packing.unpack(id));
    }

    @PostMapping("/parcels/{id}/label")
    @Operation(summary = "Asks the carrier for a label, once; again it is the same")
    ParcelView label(@PathVariable UUID id) {
        requireWork(id);
        return ParcelView.of(shipping.label(id), true);
    }

    @GetMapping("/parcels/{id}/label.pdf")
    @Operation(summary = "The label, A6")
    ResponseEntity<byte[]> labelPdf(@PathVariable UUID id) {
        Parcel parcel = packing.require(id);
        views.requireSee(parcel.locationId());
        return Papers.pdf("label-" + parcel.number(), shipping.labelPdf(id));
    }

    @PostMapping("/parcels/{id}/shipment")
    @Operation(summary = "The parcel leaves: stock, order and money follow")
    WorkView ship(@PathVariable UUID id) {
        requireWork(id);
        return views.view(shipping.ship(id));
    }

    @PostMapping("/parcels/{id}/return-receipt")
    @Operation(summary = "Came back undelivered and is here: goods, order and money go back")
    ParcelView receiveReturned(@PathVariable UUID id) {
        requireWork(id);
        return ParcelView.of(shipping.receiveReturned(id), true);
    }

    record TrackingBody(
            @NotNull TrackingStatus status,
            @Nullable Instant at,

            @Nullable @Size(max = WorkBodies.NAME_LENGTH_MAX)
            String place,

            @Nullable @Size(max = WorkBodies.NOTE_LENGTH_MAX)
            String text) {}

    @PostMapping("/parcels/{id}/tracking")
    @Operation(summary = "Where a parcel is, for carriers that do not tell")
    ParcelView track(@PathVariable UUID id, @RequestBody @Valid TrackingBody body) {
        requireWork(id);
        Instant at = body.at() == null ? clock.instant() : body.at();
        String text = body.text() == null ? "" : body.text();
        return ParcelView.of(
                shipping.track(id, List.of(new Parcel.TrackingStep(at, body.status(), body.place(), text))), true);
    }

    @GetMapping("/parcels")
    @Operation(summary = "Lists parcels", description = "Sorts: createdAt. q is a tracking code or a parcel's number.")
    Page<ParcelView> list(
            PageRequest page,
            @RequestParam(required = false) @Nullable UUID locationId,
            @RequestParam(required = false) @Nullable Set<ParcelState> state,
            @RequestParam(required = false) @Nullable String carrier,
            @RequestParam(required = false) @Nullable UUID orderId,
            @RequestParam(required = false) @Size(max = Q_LENGTH_MAX) @Nullable String q) {
        Condition where = views.locations().map(PARCEL.LOCATION_ID::in).orElse(DSL.trueCondition());
        if (locationId != null) {
            where = where.and(PARCEL.LOCATION_ID.eq(locationId));
        }
        if (state != null && !state.isEmpty()) {
            where = where.and(PARCEL.STATE.in(state.stream().map(Enum::name).toList()));
        }
        if (carrier != null) {
            where = where.and(PARCEL.CARRIER.eq(carrier));
        }
        if (orderId != null) {
            where = where.and(PARCEL.ORDER_ID.eq(orderId));
        }
        if (q != null && !q.isBlank()) {
            String upper = q.strip().toUpperCase(Locale.ROOT);
            where = where.and(PARCEL.TRACKING_CODE
                    .eq(upper)
                    .or(PARCEL.NUMBER.eq(upper))
                    .or(PARCEL.ORDER_ID.in(
                            DSL.select(ORDER_SHEET.ORDER_ID).from(ORDER_SHEET).where(ORDER_SHEET.NUMBER.eq(upper)))));
        }
        Page<UUID> found = LIST.fetch(
                database,
                PARCEL,
                where,
                page,
                row -> Objects.requireNonNull(row.get(PARCEL.ID)),
                PARCEL.ID,
                PARCEL.CREATED_AT);
        Map<UUID, Parcel> loaded = new HashMap<>();
        packing.byIds(found.items()).forEach(parcel -> loaded.put(parcel.id(), parcel));
        return found.map(id -> ParcelView.of(Objects.requireNonNull(loaded.get(id)), false));
    }

    @GetMapping("/parcels/{id}")
    @Operation(summary = "Shows a parcel with its tracking")
    ParcelView show(@PathVariable UUID id) {
        Parcel parcel = packing.require(id);
        views.requireSee(parcel.locationId());
        return ParcelView.of(parcel, true);
    }

    @GetMapping("/carriers")
    @Operation(summary = "The carriers")
    List<CarrierLabels.Carrier> carriers() {
        if (!access.may(Permission.FULFIL)) {
            access.require(Permission.ORDERS_READ);
        }
        return labels.carriers();
    }

    private void requireWork(UUID parcelId) {
        views.requireWork(packing.require(parcelId).locationId());
    }
}
