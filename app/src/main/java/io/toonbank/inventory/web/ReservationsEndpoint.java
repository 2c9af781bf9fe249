package io.toonbank.inventory.web;

import static io.toonbank.inventory.db.Tables.RESERVATION;
import static io.toonbank.inventory.db.Tables.RESERVATION_LINE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.catalog.Variant;
import io.toonbank.inventory.Allocation;
import io.toonbank.inventory.InventoryRefusal;
import io.toonbank.inventory.ReservationState;
import io.toonbank.inventory.Reservations;
import io.toonbank.inventory.web.Labels.LocationLabel;
import io.toonbank.inventory.web.Labels.VariantLabel;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/admin/inventory/reservations")
@Tag(name = "Stock reservations", description = "What is promised, to whom, and until when")
class ReservationsEndpoint {

    /** Ids are minted in order of time. */
    private static final Keyset<Record> LIST = Keyset.<Record>by(RESERVATION.ID)
            .sortable("createdAt", RESERVATION.ID)
            .first("-createdAt");

    private final DSLContext database;
    private final Reservations reservations;
    private final Labels labels;
    private final Access access;
    private final Audit audit;

    ReservationsEndpoint(DSLContext database, Reservations reservations, Labels labels, Access access, Audit audit) {
        this.database = database;
        this.reservations = reservations;
        this.labels = labels;
        this.access = access;
        this.audit = audit;
    }

    record ReservationView(
            UUID id,
            String reference,
            String state,
            Instant createdAt,
            Instant expiresAt,
            @Nullable UUID orderId,
            @Nullable Instant closedAt,
            @Nullable String closingReason) {}

    record ReservationDetail(ReservationView reservation, List<LineView> lines) {}

    record LineView(VariantLabel variant, LocationLabel location, int quantity) {}

    record ReleaseBody(@NotBlank @Size(max = 200) String reason) {}

    @GetMapping
    @Operation(
            summary = "List reservations",
            description = "Newest first. By variant or location: only what is still promised.")
    Page<ReservationView> list(
            @RequestParam(required = false) @Nullable ReservationState state,
            @RequestParam(required = false) @Nullable UUID orderId,
            @RequestParam(required = false) @Nullable UUID variantId,
            @RequestParam(required = false) @Nullable UUID locationId,
            PageRequest request) {
        access.require(Permission.STOCK_READ);
        Condition where = DSL.noCondition();
        if (state != null) {
            where = where.and(RESERVATION.STATE.eq(state.name()));
        }
        if (orderId != null) {
            where = where.and(RESERVATION.ORDER_ID.eq(orderId));
        }
        if (variantId != null || locationId != null) {
            where = where.and(RESERVATION.ID.in(DSL.select(RESERVATION_LINE.RESERVATION_ID)
                    .from(RESERVATION_LINE)
                    .where(variantId == null ? DSL.noCondition() : RESERVATION_LINE.VARIANT_ID.eq(variantId))
                    .and(locationId == null ? DSL.noCondition() : RESERVATION_LINE.LOCATION_ID.eq(locationId))));
        }
        return LIST.fetch(database, RESERVATION, where, request, row -> row, RESERVATION.asterisk())
                .map(ReservationsEndpoint::view);
    }

    private static ReservationView view(Record row) {
        return new ReservationView(
                row.get(RESERVATION.ID),
                row.get(RESERVATION.REFERENCE),
                row.get(RESERVATION.STATE),
                row.get(RESERVATION.CREATED_AT),
                row.get(RESERVATION.EXPIRES_AT),
                row.get(RESERVATION.ORDER_ID),
                row.get(RESERVATION.CLOSED_AT),
                row.get(RESERVATION.CLOSING_REASON));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One reservation and what is still promised under it")
    ReservationDetail detail(@PathVariable UUID id) {
        access.require(Permission.STOCK_READ);
        List<Allocation> lines = reservations.openLines(id);
        Map<UUID, Variant> known =
                labels.known(lines.stream().map(Allocation::variantId).toList());
        return new ReservationDetail(
                view(required(id)),
                lines.stream()
                        .map(line -> new LineView(
                                labels.variant(line.variantId(), known),
                                labels.location(line.locationId()),
                                line.quantity()))
                        .toList());
    }

    private Record required(UUID id) {
        Record found = database.select(RESERVATION.asterisk())
                .from(RESERVATION)
                .where(RESERVATION.ID.eq(id))
                .fetchOne();
        if (found == null) {
            throw Refused.because(InventoryRefusal.NO_SUCH_RESERVATION);
        }
        return found;
    }

    @PostMapping("/{id}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    @Operation(summary = "Give held stock back", description = "Does nothing once it belongs to an order or ended.")
    public void release(@PathVariable UUID id, @Valid @RequestBody ReleaseBody body) {
        access.require(Permission.STOCK_WRITE);
        String before = required(id).get(RESERVATION.STATE);
        reservations.release(id, body.reason().strip());
        audit.record("reservation", id, "released", before, null, body.reason().strip());
    }
}
