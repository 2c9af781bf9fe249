package io.toonbank.purchasing.web;

import static io.toonbank.purchasing.db.Tables.PURCHASE_ORDER;
import static io.toonbank.purchasing.db.Tables.SUPPLIER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.catalog.Variant;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.purchasing.PurchaseOrder;
import io.toonbank.purchasing.PurchaseOrders;
import io.toonbank.purchasing.PurchaseOrders.Arrived;
import io.toonbank.purchasing.PurchaseOrders.LineQuantity;
import io.toonbank.purchasing.PurchaseOrders.ReceivePurchase;
import io.toonbank.purchasing.PurchaseOrders.SavePurchase;
import io.toonbank.purchasing.PurchaseOrders.WantedLine;
import io.toonbank.purchasing.PurchasingRefusal;
import io.toonbank.purchasing.Suppliers;
import io.toonbank.purchasing.web.Names.Named;
import io.toonbank.purchasing.web.Names.VariantName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/admin/purchasing/orders")
@Tag(name = "Purchase orders", description = "What was asked of suppliers, and what came")
class PurchaseOrdersEndpoint {

    private static final int NOTE_MAX = 2_000;
    private static final int REFERENCE_MAX = 100;
    private static final int REASON_MAX = 500;

    private static final Keyset<Record> LIST = Keyset.<Record>by(PURCHASE_ORDER.ID)
            .sortable("createdAt", PURCHASE_ORDER.CREATED_AT)
            .first("-createdAt");
    private static final Field<String> SUPPLIER_NAME = DSL.field(
                    DSL.select(SUPPLIER.NAME).from(SUPPLIER).where(SUPPLIER.ID.eq(PURCHASE_ORDER.SUPPLIER_ID)))
            .as("supplier_name");

    private final DSLContext database;
    private final PurchaseOrders orders;
    private final Suppliers suppliers;
    private final Names names;
    private final Access access;

    PurchaseOrdersEndpoint(
            DSLContext database, PurchaseOrders orders, Suppliers suppliers, Names names, Access access) {
        this.database = database;
        this.orders = orders;
        this.suppliers = suppliers;
        this.names = names;
        this.access = access;
    }

    record PurchaseRow(
            UUID id,
            String number,
            Named supplier,
            Named location,
            PurchaseOrder.State state,
            Money total,
            @Nullable LocalDate expectedOn,
            Instant createdAt) {}

    record PurchaseView(PurchaseOrder order, Named supplier, Named location, List<VariantName> variants) {}

    record PurchaseBody(
            @Nullable UUID id,
            @NotNull UUID supplierId,
            @NotNull UUID locationId,
            @Nullable @Size(max = NOTE_MAX) String note,
            @Nullable LocalDate expectedOn,
            @NotEmpty @Size(max = PurchaseOrders.LINES_MAX) List<@Valid @NotNull LineBody> lines,
            @Nullable Integer version) {

        SavePurchase of(UUID id) {
            return new SavePurchase(
                    id,
                    supplierId,
                    locationId,
                    note,
                    expectedOn,
                    lines.stream()
                            .map(line -> new WantedLine(line.variantId(), line.quantity(), line.unitCost()))
                            .toList(),
                    version);
        }
    }

    /** @param unitCost minor units; absent for what the supplier asks */
    record LineBody(
            @NotNull UUID variantId,
            @Min(1) @Max(PurchaseOrders.QUANTITY_MAX) int quantity,
            @Nullable @Min(0) Long unitCost) {}

    record PlacementBody(@Nullable LocalDate expectedOn, boolean anyway) {}

    record ReceiptBody(
            @Nullable UUID id,
            @Nullable @Size(max = REFERENCE_MAX) String reference,
            @Nullable @Size(max = NOTE_MAX) String note,
            @NotEmpty @Size(max = PurchaseOrders.LINES_MAX) List<@Valid @NotNull ArrivedBody> lines) {}

    record ArrivedBody(
            @NotNull UUID lineId,
            @Min(0) @Max(PurchaseOrders.QUANTITY_MAX) int received,
            @Min(0) @Max(PurchaseOrders.QUANTITY_MAX) int damaged) {}

    record CancellationBody(
            @Nullable @Size(max = PurchaseOrders.LINES_MAX) List<@Valid @NotNull CancelledBody> lines,
            @Nullable @Size(max = REASON_MAX) String reason) {}

    record CancelledBody(
            @NotNull UUID lineId,
            @Min(1) @Max(PurchaseOrders.QUANTITY_MAX) int quantity) {}

    @GetMapping
    @Operation(summary = "List purchase orders", description = "Newest first. q is the start of a number.")
    Page<PurchaseRow> list(
            @RequestParam(required = false) @Size(max = REFERENCE_MAX) @Nullable String q,
            @RequestParam(required = false) @Nullable Set<PurchaseOrder.State> state,
            @RequestParam(required = false) @Nullable UUID supplierId,
            @RequestParam(required = false) @Nullable UUID locationId,
            PageRequest page) {
        access.require(Permission.STOCK_READ);
        Condition where = access.locations(Permission.STOCK_READ)
                .map(PURCHASE_ORDER.LOCATION_ID::in)
                .orElse(DSL.noCondition());
        if (state != null && !state.isEmpty()) {
            where = where.and(PURCHASE_ORDER.STATE.in(
                    state.stream().map(one -> DSL.inline(one.name())).toList()));
        }
        where = supplierId == null ? where : where.and(PURCHASE_ORDER.SUPPLIER_ID.eq(supplierId));
        where = locationId == null ? where : where.and(PURCHASE_ORDER.LOCATION_ID.eq(locationId));
        where = q == null || q.isBlank() ? where : where.and(PURCHASE_ORDER.NUMBER.startsWithIgnoreCase(q.strip()));
        return LIST.fetch(database, PURCHASE_ORDER, where, page, row -> row, PURCHASE_ORDER.asterisk(), SUPPLIER_NAME)
                .map(this::row);
    }

    private PurchaseRow row(Record row) {
        return new PurchaseRow(
                row.get(PURCHASE_ORDER.ID),
                row.get(PURCHASE_ORDER.NUMBER),
                new Named(row.get(PURCHASE_ORDER.SUPPLIER_ID), row.get(SUPPLIER_NAME)),
                names.location(row.get(PURCHASE_ORDER.LOCATION_ID)),
                PurchaseOrder.State.valueOf(row.get(PURCHASE_ORDER.STATE)),
                Money.of(row.get(PURCHASE_ORDER.TOTAL), row.get(PURCHASE_ORDER.CURRENCY)),
                row.get(PURCHASE_ORDER.EXPECTED_ON),
                row.get(PURCHASE_ORDER.CREATED_AT));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One purchase order with its lines and deliveries")
    PurchaseView detail(@PathVariable UUID id) {
        return view(required(id, Permission.STOCK_READ));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Draft a purchase order")
    PurchaseView create(@Valid @RequestBody PurchaseBody body) {
        access.require(Permission.STOCK_WRITE, body.locationId());
        return view(orders.save(body.of(body.id() == null ? Ids.next() : body.id())));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change a draft")
    PurchaseView change(@PathVariable UUID id, @Valid @RequestBody PurchaseBody body) {
        PurchaseOrder _ = required(id, Permission.STOCK_WRITE);
        access.require(Permission.STOCK_WRITE, body.locationId());
        return view(orders.save(body.of(id)));
    }

    @PostMapping("/{id}/placement")
    @Operation(summary = "The draft goes to the supplier")
    PurchaseView place(@PathVariable UUID id, @Valid @RequestBody PlacementBody body) {
        PurchaseOrder _ = required(id, Permission.STOCK_WRITE);
        return view(orders.order(id, body.expectedOn(), body.anyway()));
    }

    @PostMapping("/{id}/receipts")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Goods arrived",
            description = "In parts; too much, too little and damaged are told as differences.")
    PurchaseView receive(@PathVariable UUID id, @Valid @RequestBody ReceiptBody body) {
        PurchaseOrder _ = required(id, Permission.STOCK_WRITE);
        return view(orders.receive(new ReceivePurchase(
                body.id() == null ? Ids.next() : body.id(),
                id,
                body.reference(),
                body.note(),
                body.lines().stream()
                        .map(line -> new Arrived(line.lineId(), line.received(), line.damaged()))
                        .toList())));
    }

    @PostMapping("/{id}/cancellations")
    @Operation(summary = "Wait no longer for what has not come")
    PurchaseView cancel(@PathVariable UUID id, @Valid @RequestBody CancellationBody body) {
        PurchaseOrder _ = required(id, Permission.STOCK_WRITE);
        List<LineQuantity> lines = body.lines() == null
                ? List.of()
                : body.lines().stream()
                        .map(line -> new LineQuantity(line.lineId(), line.quantity()))
                        .toList();
        return view(orders.cancelRest(id, lines, body.reason()));
    }

    private PurchaseOrder required(UUID id, Permission permission) {
        access.require(permission);
        PurchaseOrder order = orders.find(id).orElseThrow(() -> Refused.because(PurchasingRefusal.NO_SUCH_ORDER));
        access.require(permission, order.locationId());
        return order;
    }

    private PurchaseView view(PurchaseOrder order) {
        Map<UUID, Variant> known = names.known(
                order.lines().stream().map(PurchaseOrder.Line::variantId).toList());
        String supplier =
                suppliers.find(order.supplierId()).map(Suppliers.Supplier::name).orElse("");
        return new PurchaseView(
                order,
                new Named(order.supplierId(), supplier),
                names.location(order.locationId()),
                order.lines().stream()
                        .map(line -> Names.variant(line.variantId(), known))
                        .toList());
    }
}
