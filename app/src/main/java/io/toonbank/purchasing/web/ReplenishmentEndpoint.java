package io.toonbank.purchasing.web;

import static io.toonbank.purchasing.db.Tables.LEVEL_TO_KEEP;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.catalog.Variant;
import io.toonbank.kernel.Money;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.purchasing.PurchaseOrders;
import io.toonbank.purchasing.Replenishment;
import io.toonbank.purchasing.Replenishment.Chosen;
import io.toonbank.purchasing.Replenishment.LevelToKeep;
import io.toonbank.purchasing.Replenishment.Made;
import io.toonbank.purchasing.Replenishment.Proposal;
import io.toonbank.purchasing.Suppliers;
import io.toonbank.purchasing.web.Names.Named;
import io.toonbank.purchasing.web.Names.VariantName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/admin/purchasing")
@Tag(name = "Replenishment", description = "What should lie where, and what to do where it does not")
class ReplenishmentEndpoint {

    private static final Keyset<Record> LEVELS = Keyset.<Record>by(LEVEL_TO_KEEP.VARIANT_ID)
            .sortable("locationId", LEVEL_TO_KEEP.LOCATION_ID)
            .first("locationId");

    private final DSLContext database;
    private final Replenishment replenishment;
    private final Suppliers suppliers;
    private final Names names;
    private final Access access;

    ReplenishmentEndpoint(
            DSLContext database, Replenishment replenishment, Suppliers suppliers, Names names, Access access) {
        this.database = database;
        this.replenishment = replenishment;
        this.suppliers = suppliers;
        this.names = names;
        this.access = access;
    }

    record LevelView(VariantName variant, Named location, int minimum, int maximum) {}

    record LevelsBody(
            @NotEmpty @Size(max = Replenishment.LEVELS_MAX) List<@Valid @NotNull LevelBody> levels) {}

    record LevelBody(
            @NotNull UUID variantId,
            @NotNull UUID locationId,
            @Min(0) @Max(PurchaseOrders.QUANTITY_MAX) int minimum,
            @Min(1) @Max(PurchaseOrders.QUANTITY_MAX) int maximum) {}

    /** @param from the warehouse that has it; absent: to be bought @param supplier absent where nobody delivers it */
    record ProposalView(
            VariantName variant,
            Named location,
            int minimum,
            int maximum,
            long free,
            long toCome,
            int quantity,
            @Nullable Named from,
            @Nullable Named supplier,
            @Nullable Integer leadDays,
            @Nullable Money cost) {}

    record ChosenBody(
            @NotEmpty @Size(max = Replenishment.PROPOSALS_MAX)
            List<@Valid @NotNull ChosenLine> chosen) {}

    record ChosenLine(
            @NotNull UUID variantId,
            @NotNull UUID locationId,
            @Min(1) @Max(PurchaseOrders.QUANTITY_MAX) int quantity,
            @Nullable UUID fromLocationId) {}

    @GetMapping("/levels")
    @Operation(summary = "What should lie where")
    Page<LevelView> levels(
            @RequestParam(required = false) @Nullable UUID locationId,
            @RequestParam(required = false) @Nullable UUID variantId,
            PageRequest page) {
        access.require(Permission.STOCK_READ);
        Condition where = locationId == null ? DSL.noCondition() : LEVEL_TO_KEEP.LOCATION_ID.eq(locationId);
        where = variantId == null ? where : where.and(LEVEL_TO_KEEP.VARIANT_ID.eq(variantId));
        var found = LEVELS.fetch(database, LEVEL_TO_KEEP, where, page, row -> row, LEVEL_TO_KEEP.asterisk());
        Map<UUID, Variant> known = names.known(found.items().stream()
                .map(row -> row.get(LEVEL_TO_KEEP.VARIANT_ID))
                .toList());
        return found.map(row -> new LevelView(
                Names.variant(row.get(LEVEL_TO_KEEP.VARIANT_ID), known),
                names.location(row.get(LEVEL_TO_KEEP.LOCATION_ID)),
                row.get(LEVEL_TO_KEEP.MINIMUM),
                row.get(LEVEL_TO_KEEP.MAXIMUM)));
    }

    @PutMapping("/levels")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Set what should lie where; other levels stay")
    void setLevels(@Valid @RequestBody LevelsBody body) {
        access.require(Permission.STOCK_WRITE);
        replenishment.setLevels(body.levels().stream()
                .map(level -> new LevelToKeep(level.variantId(), level.locationId(), level.minimum(), level.maximum()))
                .toList());
    }

    @DeleteMapping("/levels")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Keep no level of an article somewhere")
    void removeLevel(@RequestParam UUID locationId, @RequestParam UUID variantId) {
        access.require(Permission.STOCK_WRITE);
        replenishment.removeLevel(locationId, variantId);
    }

    @GetMapping("/proposals")
    @Operation(summary = "What falls short, and what to do about it; the emptiest first")
    Page<ProposalView> proposals(@RequestParam(required = false) @Nullable UUID locationId) {
        access.require(Permission.STOCK_READ);
        List<Proposal> proposals = replenishment.proposals(locationId);
        Map<UUID, Variant> known =
                names.known(proposals.stream().map(Proposal::variantId).toList());
        return Page.of(proposals.stream().map(one -> view(one, known)).toList());
    }

    private ProposalView view(Proposal one, Map<UUID, Variant> known) {
        UUID from = one.fromLocationId();
        UUID supplierId = one.supplierId();
        return new ProposalView(
                Names.variant(one.variantId(), known),
                names.location(one.locationId()),
                one.minimum(),
                one.maximum(),
                one.free(),
                one.toCome(),
                one.quantity(),
                from == null ? null : names.location(from),
                supplierId == null
                        ? null
                        : suppliers
                                .find(supplierId)
                                .map(supplier -> new Named(supplier.id(), supplier.name()))
                                .orElse(null),
                one.leadDays(),
                one.cost());
    }

    @PostMapping("/proposals/acceptances")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Make draft orders and transfers of proposals")
    Made make(@Valid @RequestBody ChosenBody body) {
        access.require(Permission.STOCK_WRITE);
        return replenishment.make(body.chosen().stream()
                .map(line -> new Chosen(line.variantId(), line.locationId(), line.quantity(), line.fromLocationId()))
                .toList());
    }
}
