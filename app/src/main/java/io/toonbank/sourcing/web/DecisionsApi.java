package io.toonbank.sourcing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.network.Locations;
import io.toonbank.platform.paging.Page;
import io.toonbank.sourcing.Decision;
import io.toonbank.sourcing.Decision.CostKind;
import io.toonbank.sourcing.Decision.Plan;
import io.toonbank.sourcing.SourcingDecisions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Why an order comes from where it comes. */
@RestController
@RequestMapping("/api/admin/sourcing/decisions")
@Tag(name = "Sourcing")
class DecisionsApi {

    private final SourcingDecisions decisions;
    private final Locations locations;
    private final Access access;

    DecisionsApi(SourcingDecisions decisions, Locations locations, Access access) {
        this.decisions = decisions;
        this.locations = locations;
        this.access = access;
    }

    /** @param quantity pieces of the line from this location */
    record SupplyBody(UUID lineId, UUID variantId, UUID locationId, String locationName, int quantity) {}

    /** @param cost thousandths of a minor unit, the sum of {@code costs} */
    record PlanBody(long cost, Map<CostKind, Long> costs, List<SupplyBody> supplies) {}

    /**
     * @param gapMax a cheaper plan saves at most this share; 0 when this one is proven cheapest
     * @param others next best plans, cheapest first
     */
    record DecisionBody(
            UUID id,
            UUID orderId,
            Decision.Reason reason,
            Instant at,
            @Nullable String fromName,
            String currency,
            int strategyNumber,
            boolean provenCheapest,
            double gapMax,
            int steps,
            PlanBody chosen,
            List<PlanBody> others) {}

    @GetMapping
    @Operation(summary = "Why an order is supplied from where it is, newest first")
    Page<DecisionBody> ofOrder(@RequestParam UUID orderId) {
        access.require(Permission.ORDERS_READ);
        return Page.of(decisions.ofOrder(orderId).stream().map(this::body).toList());
    }

    private DecisionBody body(Decision decision) {
        return new DecisionBody(
                decision.id(),
                decision.orderId(),
                decision.reason(),
                decision.at(),
                decision.from() == null ? null : name(decision.from()),
                decision.currency(),
                decision.strategyNumber(),
                decision.provenCheapest(),
                decision.gap(),
                decision.steps(),
                plan(decision.chosen()),
                decision.others().stream().map(this::plan).toList());
    }

    private PlanBody plan(Plan plan) {
        return new PlanBody(
                plan.cost(),
                new TreeMap<>(plan.costs()),
                plan.supplies().stream()
                        .map(supply -> new SupplyBody(
                                supply.lineId(),
                                supply.variantId(),
                                supply.locationId(),
                                name(supply.locationId()),
                                supply.quantity()))
                        .toList());
    }

    private String name(UUID locationId) {
        return locations.find(locationId).map(location -> location.name()).orElse("");
    }
}
