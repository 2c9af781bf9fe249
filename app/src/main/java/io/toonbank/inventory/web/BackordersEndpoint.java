package io.toonbank.inventory.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.inventory.Backorders;
import io.toonbank.inventory.Backorders.SetBackorder;
import io.toonbank.inventory.Backorders.Terms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/admin/inventory/backorders")
@Tag(name = "Backorders", description = "What may be sold before it is there")
class BackordersEndpoint {

    private static final int LEAD_DAYS_MAX = 730;
    private static final int CHANNELS_MAX = 100;
    private static final int VARIANTS_MAX = 200;

    private final Backorders backorders;
    private final Access access;

    BackordersEndpoint(Backorders backorders, Access access) {
        this.backorders = backorders;
        this.access = access;
    }

    /** @param terms absent where nothing is sold beyond stock */
    record Shown(@Nullable Terms terms) {}

    record TermsBody(
            @NotNull UUID locationId,
            Backorders.@NotNull Kind kind,
            @Min(0) @Max(Backorders.MOST_MAX) int most,
            @Nullable LocalDate availableOn,
            @Nullable @Min(0) @Max(LEAD_DAYS_MAX) Integer leadDays,
            @Nullable @Size(max = CHANNELS_MAX) List<UUID> channelIds,
            @Nullable Integer version) {}

    record Known(List<Terms> items) {}

    @GetMapping
    @Operation(summary = "Which of these articles may be sold beyond stock")
    Known known(@RequestParam @Size(max = VARIANTS_MAX) List<UUID> variantIds) {
        access.require(Permission.STOCK_READ);
        return new Known(List.copyOf(backorders.terms(variantIds).values()));
    }

    @GetMapping("/{variantId}")
    @Operation(summary = "Whether and how many of an article may be sold beyond stock")
    Shown show(@PathVariable UUID variantId) {
        access.require(Permission.STOCK_READ);
        return new Shown(backorders.terms(List.of(variantId)).get(variantId));
    }

    @PutMapping("/{variantId}")
    @Operation(summary = "Sell an article beyond stock, up to a limit")
    Terms set(@PathVariable UUID variantId, @Valid @RequestBody TermsBody body) {
        access.require(Permission.STOCK_WRITE);
        return backorders.set(new SetBackorder(
                variantId,
                body.locationId(),
                body.kind(),
                body.most(),
                body.availableOn(),
                body.leadDays(),
                body.channelIds(),
                body.version()));
    }

    @DeleteMapping("/{variantId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sell no more than there is; what was promised stays promised")
    void stop(@PathVariable UUID variantId) {
        access.require(Permission.STOCK_WRITE);
        backorders.stop(variantId);
    }
}
