package io.toonbank.inventory.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.catalog.Variant;
import io.toonbank.inventory.StockCounts;
import io.toonbank.inventory.StockCounts.Asked;
import io.toonbank.inventory.web.Labels.LocationLabel;
import io.toonbank.inventory.web.Labels.VariantLabel;
import io.toonbank.network.Location;
import io.toonbank.network.Locations;
import io.toonbank.platform.paging.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What should be counted again because somebody looked and found something else than the books say. */
@RestController
@RequestMapping("/api/admin/inventory/recounts")
@Tag(name = "Stock counts")
class RecountsEndpoint {

    private final StockCounts counts;
    private final Labels labels;
    private final Locations locations;
    private final Access access;

    RecountsEndpoint(StockCounts counts, Labels labels, Locations locations, Access access) {
        this.counts = counts;
        this.labels = labels;
        this.locations = locations;
        this.access = access;
    }

    /** @param note the work at which it was missed */
    record Recount(LocationLabel location, VariantLabel variant, String note, Instant askedAt, String askedBy) {}

    @GetMapping
    @Operation(
            summary = "Articles to count again",
            description = "The longest asked first. A count that has the article ends it.")
    Page<Recount> list(@RequestParam(required = false) @Nullable UUID locationId) {
        access.require(Permission.STOCK_READ);
        Set<UUID> mine = access.locations(Permission.STOCK_READ)
                .orElseGet(() -> locations.all().stream().map(Location::id).collect(Collectors.toSet()));
        if (locationId != null) {
            mine = mine.contains(locationId) ? Set.of(locationId) : Set.of();
        }
        List<Asked> asked = counts.asked(mine);
        Map<UUID, Variant> known =
                labels.known(asked.stream().map(Asked::variantId).toList());
        return Page.of(asked.stream()
                .map(one -> new Recount(
                        labels.location(one.locationId()),
                        labels.variant(one.variantId(), known),
                        one.note(),
                        one.at(),
                        one.by()))
                .toList());
    }

    @DeleteMapping("/{locationId}/{variantId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "It need not be counted after all")
    void drop(@PathVariable UUID locationId, @PathVariable UUID variantId) {
        access.require(Permission.STOCK_WRITE, locationId);
        counts.forget(locationId, variantId);
    }
}
