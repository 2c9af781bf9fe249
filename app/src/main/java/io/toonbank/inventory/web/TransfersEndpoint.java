package io.toonbank.inventory.web;

import static io.toonbank.inventory.db.Tables.STOCK_TRANSFER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.catalog.Variant;
import io.toonbank.inventory.InventoryRefusal;
import io.toonbank.inventory.StockTransfer;
import io.toonbank.inventory.StockTransfers;
import io.toonbank.inventory.web.Labels.LocationLabel;
import io.toonbank.inventory.web.Labels.VariantLabel;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
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
@RequestMapping("/api/admin/inventory/transfers")
@Tag(name = "Stock transfers", description = "Goods on their way from one location to another")
class TransfersEndpoint {

    private static final Keyset<Record> LIST = Keyset.<Record>by(STOCK_TRANSFER.ID)
            .sortable("requestedAt", STOCK_TRANSFER.REQUESTED_AT)
            .first("-requestedAt");

    private final DSLContext database;
    private final StockTransfers transfers;
    private final Labels labels;
    private final Access access;

    TransfersEndpoint(DSLContext database, StockTransfers transfers, Labels labels, Access access) {
        this.database = database;
        this.transfers = transfers;
        this.labels = labels;
        this.access = access;
    }

    /** @param lines absent in lists */
    record TransferView(
            UUID id,
            LocationLabel from,
            LocationLabel to,
            StockTransfer.State state,
            String note,
            Instant requestedAt,
            @Nullable Instant shippedAt,
            @Nullable Instant receivedAt,
            @Nullable List<LineView> lines) {}

    record LineView(VariantLabel variant, long requested, long shipped, long received) {}

    record TransferBody(
            @Nullable UUID id,
            @NotNull UUID fromLocationId,
            @NotNull UUID toLocationId,
            @NotNull @Size(max = 200) String note,
            @NotEmpty @Size(max = StockTransfers.LINES_MAX) List<@Valid @NotNull QuantityLine> lines) {}

    record LinesBody(
            @NotNull @Size(max = StockTransfers.LINES_MAX) List<@Valid @NotNull QuantityLine> lines) {}

    @GetMapping
    @Operation(summary = "List transfers", description = "Newest first; locationId is either end.")
    Page<TransferView> list(
            @RequestParam(required = false) StockTransfer.@Nullable State state,
            @RequestParam(required = false) @Nullable UUID locationId,
            PageRequest request) {
        access.require(Permission.STOCK_READ);
        Optional<Set<UUID>> allowed = access.locations(Permission.STOCK_READ);
        Condition where = allowed.isPresent() ? eitherEnd(allowed.get()) : DSL.noCondition();
        if (state != null) {
            where = where.and(STOCK_TRANSFER.STATE.eq(state.name()));
        }
        if (locationId != null) {
            where = where.and(eitherEnd(Set.of(locationId)));
        }
        return LIST.fetch(database, STOCK_TRANSFER, where, request, row -> row, STOCK_TRANSFER.asterisk())
                .map(row -> new TransferView(
                        row.get(STOCK_TRANSFER.ID),
                        labels.location(row.get(STOCK_TRANSFER.FROM_LOCATION_ID)),
                        labels.location(row.get(STOCK_TRANSFER.TO_LOCATION_ID)),
                        StockTransfer.State.valueOf(row.get(STOCK_TRANSFER.STATE)),
                        row.get(STOCK_TRANSFER.NOTE),
                        row.get(STOCK_TRANSFER.REQUESTED_AT),
                        row.get(STOCK_TRANSFER.SHIPPED_AT),
                        row.get(STOCK_TRANSFER.RECEIVED_AT),
                        null));
    }

    private static Condition eitherEnd(Set<UUID> locationIds) {
        return STOCK_TRANSFER.FROM_LOCATION_ID.in(locationIds).or(STOCK_TRANSFER.TO_LOCATION_ID.in(locationIds));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One transfer with its lines")
    TransferView detail(@PathVariable UUID id) {
        access.require(Permission.STOCK_READ);
        StockTransfer transfer = required(id);
        if (!access.may(Permission.STOCK_READ, transfer.fromLocationId())) {
            access.require(Permission.STOCK_READ, transfer.toLocationId());
        }
        return view(transfer);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Ask for a transfer")
    TransferView request(@Valid @RequestBody TransferBody body) {
        if (!access.may(Permission.STOCK_WRITE, body.fromLocationId())) {
            access.require(Permission.STOCK_WRITE, body.toLocationId());
        }
        UUID id = body.id() == null ? Ids.next() : body.id();
        return view(transfers.request(
                id,
                body.fromLocationId(),
                body.toLocationId(),
                body.note().strip(),
                QuantityLine.toStockLines(body.lines(), labels)));
    }

    @PostMapping("/{id}/shipment")
    @Operation(summary = "The goods left")
    TransferView ship(@PathVariable UUID id, @Valid @RequestBody LinesBody body) {
        access.require(Permission.STOCK_WRITE);
        access.require(Permission.STOCK_WRITE, required(id).fromLocationId());
        return view(transfers.ship(id, QuantityLine.toStockLines(body.lines(), labels)));
    }

    @PostMapping("/{id}/receipt")
    @Operation(summary = "The goods arrived", description = "Differences with what was shipped are booked.")
    TransferView receive(@PathVariable UUID id, @Valid @RequestBody LinesBody body) {
        access.require(Permission.STOCK_WRITE);
        access.require(Permission.STOCK_WRITE, required(id).toLocationId());
        return view(transfers.receive(id, QuantityLine.toStockLines(body.lines(), labels)));
    }

    @PostMapping("/{id}/cancellation")
    @Operation(summary = "Cancel a transfer that was not shipped")
    TransferView cancel(@PathVariable UUID id) {
        access.require(Permission.STOCK_WRITE);
        StockTransfer transfer = required(id);
        if (!access.may(Permission.STOCK_WRITE, transfer.fromLocationId())) {
            access.require(Permission.STOCK_WRITE, transfer.toLocationId());
        }
        return view(transfers.cancel(id));
    }

    private StockTransfer required(UUID id) {
        return transfers.find(id).orElseThrow(() -> Refused.because(InventoryRefusal.NO_SUCH_TRANSFER));
    }

    private TransferView view(StockTransfer transfer) {
        Map<UUID, Variant> known = labels.known(
                transfer.lines().stream().map(StockTransfer.Line::variantId).toList());
        return new TransferView(
                transfer.id(),
                labels.location(transfer.fromLocationId()),
                labels.location(transfer.toLocationId()),
                transfer.state(),
                transfer.note(),
                transfer.requestedAt(),
                transfer.shippedAt(),
                transfer.receivedAt(),
                transfer.lines().stream()
                        .map(line -> new LineView(
                                labels.variant(line.variantId(), known),
                                line.requested(),
                                line.shipped(),
                                line.received()))
                        .toList());
    }
}
