package io.toonbank.pricing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.kernel.Ids;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.pricing.PriceChanges;
import io.toonbank.pricing.PriceChanges.Draft;
import io.toonbank.pricing.PriceChanges.GivenPrice;
import io.toonbank.pricing.PriceChanges.PriceChange;
import io.toonbank.pricing.PriceChanges.Rounding;
import io.toonbank.pricing.PriceChanges.Rule;
import io.toonbank.pricing.PriceChanges.Selection;
import io.toonbank.pricing.PriceLists;
import io.toonbank.pricing.web.PriceChangeRows.Problem;
import io.toonbank.pricing.web.PriceCsv.RefusedLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Bulk changes of prices, for the back office. */
@RestController
@RequestMapping("/api/admin/pricing/price-changes")
@Tag(name = "Price changes")
class PriceChangeEndpoints {

    private static final int NAMES_MAX = 200;
    private static final int VARIANTS_MAX = 20_000;
    private static final long VALUE_MAX = 1_000_000_000L;

    private final PriceChanges changes;
    private final PriceChangeRows rows;
    private final PriceLists lists;
    private final PriceCsv csv;
    private final Access access;

    PriceChangeEndpoints(PriceChanges changes, PriceChangeRows rows, PriceLists lists, PriceCsv csv, Access access) {
        this.changes = changes;
        this.rows = rows;
        this.lists = lists;
        this.csv = csv;
        this.access = access;
    }

    record SelectionBody(
            @Nullable @Size(max = NAMES_MAX) List<@Size(max = 100) String> categories,
            @Nullable @Size(max = NAMES_MAX) List<@Size(max = 200) String> vendors,
            @Nullable @Size(max = NAMES_MAX) List<@Size(max = 100) String> tags,
            @Nullable @Size(max = VARIANTS_MAX) List<UUID> variantIds) {

        Selection toSelection() {
            return new Selection(
                    Objects.requireNonNullElse(categories, List.of()),
                    Objects.requireNonNullElse(vendors, List.of()),
                    Objects.requireNonNullElse(tags, List.of()),
                    Objects.requireNonNullElse(variantIds, List.of()));
        }
    }

    /** @param value basis points for PERCENT and MARGIN, minor units for AMOUNT and SET */
    record RuleBody(
            Rule.@NotNull Kind kind,
            @Min(-VALUE_MAX) @Max(VALUE_MAX) long value,
            @Nullable UUID fromListId,
            @Nullable Rounding rounding,
            @Nullable Boolean keepAboveFloor) {

        Rule toRule() {
            return new Rule(
                    kind,
                    value,
                    fromListId,
                    Objects.requireNonNullElse(rounding, Rounding.CENT),
                    Boolean.TRUE.equals(keepAboveFloor));
        }
    }

    record ChangeBody(
            @Nullable UUID id,
            @NotBlank @Size(max = 200) String name,
            @NotNull UUID priceListId,
            @Nullable @Valid SelectionBody selection,
            @NotNull @Valid RuleBody rule,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable Boolean announced,
            @Nullable Integer version) {

        Draft toDraft(UUID id, @Nullable Integer version) {
            return new Draft(
                    id,
                    name,
                    priceListId,
                    selection == null ? Selection.EVERYTHING : selection.toSelection(),
                    rule.toRule(),
                    startsAt,
                    endsAt,
                    Boolean.TRUE.equals(announced),
                    version);
        }
    }

    record ApplicationBody(int version, @Nullable Boolean acceptBelowCost) {}

    record Empty() {}

    record FromFile(PriceChange change, List<RefusedLine> refused) {}

    @GetMapping
    @Operation(summary = "Price changes, newest first")
    Page<PriceChange> list(@RequestParam PriceChanges.@Nullable State state, PageRequest page) {
        access.require(Permission.PRICES_READ);
        return rows.changes(state, page);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One price change with its totals")
    PriceChange detail(@PathVariable UUID id) {
        access.require(Permission.PRICES_READ);
        return changes.require(id);
    }

    @GetMapping("/{id}/rows")
    @Operation(summary = "What becomes of each price: old, new, margin, prior price, what is wrong with it")
    Page<PriceChangeRows.PreviewRow> rows(
            @PathVariable UUID id, @RequestParam @Nullable Problem problem, PageRequest page) {
        access.require(Permission.PRICES_READ);
        return rows.page(changes.require(id), problem, page);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Draft a price change: its rows are worked out, no price changes")
    PriceChange create(@RequestBody @Valid ChangeBody body) {
        access.require(Permission.PRICES_WRITE);
        return changes.draft(body.toDraft(body.id() == null ? Ids.next() : body.id(), null));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Work a draft out again; needs the version that was read")
    PriceChange rework(@PathVariable UUID id, @RequestBody @Valid ChangeBody body) {
        access.require(Permission.PRICES_WRITE);
        int version = body.version() == null ? changes.require(id).version() : body.version();
        return changes.draft(body.toDraft(id, version));
    }

    @PostMapping(
            path = "/csv",
            consumes = {"text/csv", "text/plain", "application/octet-stream"})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary =
                    "Draft a price change from CSV with the columns sku, price and maybe min_quantity; bad lines are told")
    FromFile fromFile(
            @RequestParam UUID priceListId,
            @RequestParam @NotBlank @Size(max = 200) String name,
            @RequestParam @Nullable UUID id,
            @RequestParam(defaultValue = "false") boolean announced,
            @RequestParam @Nullable Instant startsAt,
            @RequestParam @Nullable Instant endsAt,
            InputStream file) {
        access.require(Permission.PRICES_WRITE);
        PriceCsv.Read read = csv.read(file, lists.require(priceListId).currency());
        List<GivenPrice> prices = read.prices().stream()
                .map(price -> new GivenPrice(
                        price.variantId(),
                        price.minQuantity(),
                        BigDecimal.valueOf(price.amount(), price.extraDecimals())))
                .toList();
        Draft draft = new Draft(
                id == null ? Ids.next() : id,
                name,
                priceListId,
                Selection.EVERYTHING,
                new Rule(Rule.Kind.GIVEN, 0, null, Rounding.CENT, false),
                startsAt,
                endsAt,
                announced,
                null);
        return new FromFile(changes.draft(draft, prices), read.refused());
    }

    @PostMapping("/{id}/applications")
    @Operation(summary = "Apply a draft at once, or at its moment when that lies ahead")
    PriceChange apply(@PathVariable UUID id, @RequestBody @Valid ApplicationBody body) {
        access.require(Permission.PRICES_WRITE);
        return changes.apply(id, body.version(), Boolean.TRUE.equals(body.acceptBelowCost()));
    }

    @PostMapping("/{id}/undoings")
    @Operation(summary = "Undo an applied change, or withdraw one that has not begun")
    PriceChange undo(@PathVariable UUID id, @RequestBody(required = false) @Nullable Empty body) {
        access.require(Permission.PRICES_WRITE);
        return changes.undo(id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throw a draft away")
    void discard(@PathVariable UUID id) {
        access.require(Permission.PRICES_WRITE);
        changes.discard(id);
    }
}
