package io.toonbank.sourcing.internal;

import io.toonbank.sourcing.Decision.CostKind;
import io.toonbank.sourcing.Decision.Plan;
import io.toonbank.sourcing.Sourcing.Supply;
import io.toonbank.sourcing.internal.Decider.Asked;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Splits the cost of a plan by kind; a test holds the sum against what the engine says. */
final class PlanCosts {

    private PlanCosts() {}

    static Plan of(Asked asked, List<Supply> supplies) {
        return appraised(asked, supplies).plan();
    }

    /** @param lateDays of the part that arrives last */
    record Appraised(Plan plan, int parcels, long lateDays) {}

    static Appraised appraised(Asked asked, List<Supply> supplies) {
        Map<CostKind, Long> costs = new EnumMap<>(CostKind.class);
        int parcels = 0;
        long lateDays = 0;
        for (var place : byPlace(supplies).entrySet()) {
            Offer offer = asked.offer(place.getKey());
            if (offer != null) {
                parcels += offer.parcels().parcels(add(asked, offer, place.getValue(), costs));
                lateDays = Math.max(
                        lateDays,
                        offer.arrives().toEpochDay() - asked.promised().toEpochDay());
            }
        }
        costs.values().removeIf(cost -> cost == 0);
        return new Appraised(new Plan(supplies, costs), parcels, lateDays);
    }

    /** Units by variant of each location. */
    private static Map<UUID, Map<UUID, Integer>> byPlace(List<Supply> supplies) {
        Map<UUID, Map<UUID, Integer>> byPlace = new LinkedHashMap<>();
        supplies.forEach(supply -> byPlace.computeIfAbsent(supply.locationId(), _ -> new LinkedHashMap<>())
                .merge(supply.variantId(), supply.quantity(), Integer::sum));
        return byPlace;
    }

    /** Answers the weight. */
    private static long add(Asked asked, Offer offer, Map<UUID, Integer> units, Map<CostKind, Long> costs) {
        long grams = 0;
        long pieces = 0;
        UUID location = offer.location().id();
        UnitCosts unitCosts = asked.units();
        for (var taken : units.entrySet()) {
            UUID variant = taken.getKey();
            grams += (long) asked.grams().getOrDefault(variant, 0) * taken.getValue();
            pieces += taken.getValue();
            var bounds = unitCosts.bounds(variant, location, asked.free(variant, location));
            costs.merge(CostKind.STOCK_OUT, unitCosts.stockOut(bounds, taken.getValue()), Long::sum);
            costs.merge(CostKind.AGEING, unitCosts.ageing(bounds, taken.getValue()), Long::sum);
        }
        long carriage = offer.carriage().cost(grams, true);
        costs.merge(CostKind.CARRIAGE, carriage, Long::sum);
        costs.merge(
                CostKind.HANDLING,
                offer.parcels().cost(grams, true) - carriage + offer.lineHandling() * units.size(),
                Long::sum);
        costs.merge(CostKind.LABOUR, offer.labour() * pieces, Long::sum);
        costs.merge(CostKind.DISTANCE, offer.distance(), Long::sum);
        costs.merge(CostKind.PREFERENCE, offer.preference(), Long::sum);
        costs.merge(CostKind.LATENESS, offer.lateness(asked.promised()), Long::sum);
        return grams;
    }
}
