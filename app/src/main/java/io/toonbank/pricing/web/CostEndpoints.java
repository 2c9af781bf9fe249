package io.toonbank.pricing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.platform.paging.Page;
import io.toonbank.pricing.Costs;
import io.toonbank.pricing.Costs.Cost;
import io.toonbank.pricing.Costs.Floor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What goods cost us, and how low their prices may go. */
@RestController
@RequestMapping("/api/admin/pricing")
@Tag(name = "Costs and floors")
class CostEndpoints {

    private static final String EURO = "EUR";

    private final Costs costs;
    private final WantedVariants wanted;
    private final Access access;

    CostEndpoints(Costs costs, WantedVariants wanted, Access access) {
        this.costs = costs;
        this.wanted = wanted;
        this.access = access;
    }

    record CostBody(
            @Nullable UUID variantId,
            @Nullable @Size(max = 64) String sku,
            @PositiveOrZero @Max(1_000_000_000_000L) long amount,
            @Min(0) @Max(4) @Nullable Integer extraDecimals,
            @Nullable @Pattern(regexp = "[A-Z]{3}") String currency,
            @Nullable Instant validFrom)
            implements WantedVariants.Named {}

    record CostsBody(@NotEmpty @Size(max = Costs.ROWS_MAX) List<@Valid CostBody> costs) {}

    /** @param amount absent: no floor any more */
    record FloorBody(
            @Nullable UUID variantId,
            @Nullable @Size(max = 64) String sku,
            @Positive @Max(1_000_000_000_000L) @Nullable Long amount,
            @Nullable @Pattern(regexp = "[A-Z]{3}") String currency)
            implements WantedVariants.Named {}

    record FloorsBody(@NotEmpty @Size(max = Costs.ROWS_MAX) List<@Valid FloorBody> floors) {}

    record RowsSet(int given, int changed) {}

    @GetMapping("/costs")
    @Operation(summary = "Every cost of a variant, newest first")
    Page<Cost> costs(@RequestParam UUID variantId) {
        access.require(Permission.PRICES_READ);
        return Page.of(costs.history(variantId));
    }

    @PostMapping("/costs")
    @Operation(summary = "Set cost prices, without tax, all or none, at most 20,000 at once")
    RowsSet setCosts(@RequestBody @Valid CostsBody body) {
        access.require(Permission.PRICES_WRITE);
        List<UUID> variants = wanted.ids(body.costs(), "/costs/");
        List<Cost> given = new ArrayList<>(variants.size());
        for (int i = 0; i < variants.size(); i++) {
            CostBody cost = body.costs().get(i);
            given.add(new Cost(
                    variants.get(i),
                    Objects.requireNonNullElse(cost.currency(), EURO),
                    cost.amount(),
                    Objects.requireNonNullElse(cost.extraDecimals(), 0),
                    cost.validFrom()));
        }
        return new RowsSet(given.size(), costs.setCosts(given));
    }

    @GetMapping("/floors")
    @Operation(summary = "The floor of a variant, if it has one")
    Page<Floor> floors(@RequestParam UUID variantId, @RequestParam(defaultValue = EURO) String currency) {
        access.require(Permission.PRICES_READ);
        Map<UUID, Long> found = costs.floors(List.of(variantId), currency);
        return Page.of(found.entrySet().stream()
                .map(floor -> new Floor(floor.getKey(), currency, floor.getValue()))
                .toList());
    }

    @PostMapping("/floors")
    @Operation(summary = "Set or remove floor prices: below them no promotion and no bulk change brings a unit")
    RowsSet setFloors(@RequestBody @Valid FloorsBody body) {
        access.require(Permission.PRICES_WRITE);
        List<UUID> variants = wanted.ids(body.floors(), "/floors/");
        List<Floor> given = new ArrayList<>(variants.size());
        for (int i = 0; i < variants.size(); i++) {
            FloorBody floor = body.floors().get(i);
            given.add(new Floor(variants.get(i), Objects.requireNonNullElse(floor.currency(), EURO), floor.amount()));
        }
        return new RowsSet(given.size(), costs.setFloors(given));
    }
}
