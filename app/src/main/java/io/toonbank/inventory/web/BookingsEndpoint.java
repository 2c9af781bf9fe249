package io.toonbank.inventory.web;

import static io.toonbank.inventory.db.Tables.BOOKING;
import static io.toonbank.inventory.db.Tables.MOVEMENT;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.catalog.Variant;
import io.toonbank.inventory.Adjustment;
import io.toonbank.inventory.AdjustmentReason;
import io.toonbank.inventory.Movement;
import io.toonbank.inventory.MovementReason;
import io.toonbank.inventory.Place;
import io.toonbank.inventory.PlaceKind;
import io.toonbank.inventory.Receipt;
import io.toonbank.inventory.StockFacts;
import io.toonbank.inventory.web.Labels.LocationLabel;
import io.toonbank.inventory.web.Labels.MovementView;
import io.toonbank.inventory.web.Labels.VariantLabel;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.KernelRefusal;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.platform.web.PlatformRefusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/admin/inventory")
@Tag(name = "Stock bookings", description = "Receipts and adjustments, and what was booked with them")
class BookingsEndpoint {

    private static final Keyset<Record> LIST = Keyset.<Record>by(BOOKING.ID)
            .sortable("recordedAt", BOOKING.RECORDED_AT)
            .first("-recordedAt");

    private final DSLContext database;
    private final StockFacts facts;
    private final Labels labels;
    private final Access access;
    private final Clock clock;

    BookingsEndpoint(DSLContext database, StockFacts facts, Labels labels, Access access, Clock clock) {
        this.database = database;
        this.facts = facts;
        this.labels = labels;
        this.access = access;
        this.clock = clock;
    }

    /** Bookings people make by hand. */
    enum ListedKind {
        RECEIPT,
        ADJUSTMENT,
        LEVELS_SET
    }

    record BookingView(
            UUID id,
            String kind,
            @Nullable LocationLabel location,
            @Nullable String reason,
            String reference,
            int lines,
            Instant at,
            Instant recordedAt,
            String actor) {}

    record BookingDetail(BookingView booking, List<BookedMovement> movements) {}

    record BookedMovement(VariantLabel variant, MovementView movement) {}

    record ReceiptBody(
            @Nullable UUID id,
            @NotNull UUID locationId,
            Receipt.@NotNull Source source,
            @NotNull @Size(max = 200) String reference,
            @Nullable Instant at,
            @NotEmpty @Size(max = Receipt.LINES_MAX) List<@Valid @NotNull QuantityLine> lines) {}

    record AdjustmentBody(
            @Nullable UUID id,
            @NotNull UUID locationId,
            @NotNull AdjustmentReason reason,
            @NotNull @Size(max = 500) String note,
            @NotEmpty @Size(max = Adjustment.LINES_MAX) List<@Valid @NotNull DifferenceLine> lines) {}

    record DifferenceLine(
            @Nullable UUID variantId,
            @Nullable @Size(max = 100) String sku,
            @NotNull @Min(-1_000_000) @Max(1_000_000) Integer difference)
            implements NamesVariant {}

    @GetMapping("/bookings")
    @Operation(summary = "List receipts, adjustments or settings of levels", description = "Newest first.")
    Page<BookingView> list(
            @RequestParam(defaultValue = "RECEIPT") ListedKind kind,
            @RequestParam(required = false) @Nullable UUID locationId,
            PageRequest request) {
        access.require(Permission.STOCK_READ);
        Condition where = BOOKING.KIND.eq(kind.name());
        if (locationId != null) {
            access.require(Permission.STOCK_READ, locationId);
            where = where.and(BOOKING.LOCATION_ID.eq(locationId));
        }
        return LIST.fetch(database, BOOKING, where, request, row -> row, BOOKING.asterisk())
                .map(this::view);
    }

    private BookingView view(Record row) {
        UUID locationId = row.get(BOOKING.LOCATION_ID);
        return new BookingView(
                row.get(BOOKING.ID),
                row.get(BOOKING.KIND),
                locationId == null ? null : labels.location(locationId),
                row.get(BOOKING.REASON),
                row.get(BOOKING.REFERENCE),
                row.get(BOOKING.LINE_COUNT),
                row.get(BOOKING.AT),
                row.get(BOOKING.RECORDED_AT),
                row.get(BOOKING.ACTOR));
    }

    @GetMapping("/bookings/{id}")
    @Operation(summary = "One booking of any kind, with its movements")
    BookingDetail detail(@PathVariable UUID id) {
        access.require(Permission.STOCK_READ);
        Record booking = database.select(BOOKING.asterisk())
                .from(BOOKING)
                .where(BOOKING.ID.eq(id))
                .fetchOne();
        if (booking == null) {
            throw Refused.because(KernelRefusal.NOT_FOUND);
        }
        List<Movement> movements = database.select(MOVEMENT.asterisk())
                .from(MOVEMENT)
                .where(MOVEMENT.BOOKING_ID.eq(id))
                .orderBy(MOVEMENT.ID)
                .limit(2 * Receipt.LINES_MAX)
                .fetch(BookingsEndpoint::movement);
        Map<UUID, Variant> known = labels.known(
                movements.stream().map(Movement::variantId).distinct().toList());
        return new BookingDetail(
                view(booking),
                movements.stream()
                        .map(movement -> new BookedMovement(
                                labels.variant(movement.variantId(), known), labels.movement(movement)))
                        .toList());
    }

    private static Movement movement(Record row) {
        return new Movement(
                row.get(MOVEMENT.ID),
                row.get(MOVEMENT.BOOKING_ID),
                row.get(MOVEMENT.VARIANT_ID),
                new Place(PlaceKind.valueOf(row.get(MOVEMENT.FROM_KIND)), row.get(MOVEMENT.FROM_ID)),
                new Place(PlaceKind.valueOf(row.get(MOVEMENT.TO_KIND)), row.get(MOVEMENT.TO_ID)),
                row.get(MOVEMENT.QUANTITY),
                MovementReason.valueOf(row.get(MOVEMENT.REASON)),
                row.get(MOVEMENT.REFERENCE),
                row.get(MOVEMENT.AT),
                row.get(MOVEMENT.RECORDED_AT),
                row.get(MOVEMENT.ACTOR));
    }

    @PostMapping("/receipts")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Goods came in", description = "Up to 10,000 lines; the same id again changes nothing.")
    Booked receive(@Valid @RequestBody ReceiptBody body) {
        access.require(Permission.STOCK_WRITE, body.locationId());
        UUID id = body.id() == null ? Ids.next() : body.id();
        facts.receive(new Receipt(
                id,
                body.locationId(),
                body.source(),
                body.reference().strip(),
                QuantityLine.toStockLines(body.lines(), labels),
                body.at() == null ? clock.instant() : body.at()));
        return new Booked(id, body.lines().size());
    }

    @PostMapping("/adjustments")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Correct what is on hand", description = "A correction without another reason needs a note.")
    Booked adjust(@Valid @RequestBody AdjustmentBody body) {
        access.require(Permission.STOCK_WRITE, body.locationId());
        if (body.reason() == AdjustmentReason.COUNTED) {
            throw Refused.because(PlatformRefusal.INVALID).at("/reason", "field.invalid");
        }
        if (body.reason() == AdjustmentReason.CORRECTION && body.note().isBlank()) {
            throw Refused.because(PlatformRefusal.INVALID).at("/note", "field.required");
        }
        List<UUID> variants = labels.resolve(body.lines());
        List<Adjustment.Line> lines = new ArrayList<>(variants.size());
        for (int i = 0; i < variants.size(); i++) {
            if (body.lines().get(i).difference() == 0) {
                throw Refused.because(PlatformRefusal.INVALID).at("/lines/" + i + "/difference", "field.invalid");
            }
            lines.add(new Adjustment.Line(variants.get(i), body.lines().get(i).difference()));
        }
        UUID id = body.id() == null ? Ids.next() : body.id();
        facts.adjust(
                new Adjustment(id, body.locationId(), body.reason(), body.note().strip(), lines, clock.instant()));
        return new Booked(id, lines.size());
    }
}
