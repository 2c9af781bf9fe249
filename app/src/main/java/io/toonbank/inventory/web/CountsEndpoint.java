package io.toonbank.inventory.web;

import static io.toonbank.inventory.db.Tables.STOCK_COUNT;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.catalog.Variant;
import io.toonbank.inventory.InventoryRefusal;
import io.toonbank.inventory.StockCount;
import io.toonbank.inventory.StockCounts;
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
import java.util.ArrayList;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/admin/inventory/counts")
@Tag(name = "Stock counts", description = "Counting what is really there, and booking the differences")
class CountsEndpoint {

    private static final Keyset<Record> LIST = Keyset.<Record>by(STOCK_COUNT.ID)
            .sortable("startedAt", STOCK_COUNT.STARTED_AT)
            .first("-startedAt");

    private final DSLContext database;
    private final StockCounts counts;
    private final Labels labels;
    private final Access access;

    CountsEndpoint(DSLContext database, StockCounts counts, Labels labels, Access access) {
        this.database = database;
        this.counts = counts;
        this.labels = labels;
        this.access = access;
    }

    record CountSummary(
            UUID id,
            LocationLabel location,
            String state,
            String note,
            Instant startedAt,
            @Nullable Instant closedAt,
            String actor) {}

    record CountView(
            UUID id,
            LocationLabel location,
            StockCount.State state,
            String note,
            Instant startedAt,
            @Nullable Instant closedAt,
            List<LineView> lines) {}

    record LineView(VariantLabel variant, long counted, long expected, long difference, Instant countedAt) {}

    record CountBody(
            @Nullable UUID id,
            @NotNull UUID locationId,
            @NotNull @Size(max = 200) String note) {}

    record CountedBody(
            @NotEmpty @Size(max = StockCounts.LINES_MAX) List<@Valid @NotNull QuantityLine> lines) {}

    @GetMapping
    @Operation(summary = "List stock counts", description = "Newest first.")
    Page<CountSummary> list(
            @RequestParam(required = false) StockCount.@Nullable State state,
            @RequestParam(required = false) @Nullable UUID locationId,
            PageRequest request) {
        access.require(Permission.STOCK_READ);
        Optional<Set<UUID>> allowed = access.locations(Permission.STOCK_READ);
        Condition where = allowed.isPresent() ? STOCK_COUNT.LOCATION_ID.in(allowed.get()) : DSL.noCondition();
        if (state != null) {
            where = where.and(STOCK_COUNT.STATE.eq(state.name()));
        }
        if (locationId != null) {
            where = where.and(STOCK_COUNT.LOCATION_ID.eq(locationId));
        }
        return LIST.fetch(database, STOCK_COUNT, where, request, row -> row, STOCK_COUNT.asterisk())
                .map(row -> new CountSummary(
                        row.get(STOCK_COUNT.ID),
                        labels.location(row.get(STOCK_COUNT.LOCATION_ID)),
                        row.get(STOCK_COUNT.STATE),
                        row.get(STOCK_COUNT.NOTE),
                        row.get(STOCK_COUNT.STARTED_AT),
                        row.get(STOCK_COUNT.CLOSED_AT),
                        row.get(STOCK_COUNT.ACTOR)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One stock count with its lines")
    CountView detail(@PathVariable UUID id) {
        return view(required(id, Permission.STOCK_READ));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Start counting at a location")
    CountView start(@Valid @RequestBody CountBody body) {
        access.require(Permission.STOCK_WRITE, body.locationId());
        UUID id = body.id() == null ? Ids.next() : body.id();
        return view(counts.start(id, body.locationId(), body.note().strip()));
    }

    @PutMapping("/{id}/lines")
    @Operation(summary = "Note how many were counted", description = "A variant counted again replaces what was noted.")
    CountView enter(@PathVariable UUID id, @Valid @RequestBody CountedBody body) {
        required(id, Permission.STOCK_WRITE);
        List<UUID> variants = labels.resolve(body.lines());
        List<StockCounts.Counted> lines = new ArrayList<>();
        for (int i = 0; i < variants.size(); i++) {
            lines.add(
                    new StockCounts.Counted(variants.get(i), body.lines().get(i).quantity()));
        }
        return view(counts.enter(id, lines));
    }

    @PostMapping("/{id}/application")
    @Operation(summary = "Book the differences and close the count")
    CountView apply(@PathVariable UUID id) {
        required(id, Permission.STOCK_WRITE);
        return view(counts.apply(id));
    }

    @PostMapping("/{id}/cancellation")
    @Operation(summary = "Throw the count away")
    CountView cancel(@PathVariable UUID id) {
        required(id, Permission.STOCK_WRITE);
        return view(counts.cancel(id));
    }

    private StockCount required(UUID id, Permission permission) {
        access.require(permission);
        StockCount count = counts.find(id).orElseThrow(() -> Refused.because(InventoryRefusal.NO_SUCH_COUNT));
        access.require(permission, count.locationId());
        return count;
    }

    private CountView view(StockCount count) {
        Map<UUID, Variant> known = labels.known(
                count.lines().stream().map(StockCount.Line::variantId).toList());
        return new CountView(
                count.id(),
                labels.location(count.locationId()),
                count.state(),
                count.note(),
                count.startedAt(),
                count.closedAt(),
                count.lines().stream()
                        .map(line -> new LineView(
                                labels.variant(line.variantId(), known),
                                line.counted(),
                                line.expected(),
                                line.difference(),
                                line.countedAt()))
                        .toList());
    }
}
