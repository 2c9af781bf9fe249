package io.toonbank.sourcing.internal;

import io.toonbank.sourcing.Decision;
import io.toonbank.sourcing.Decision.CostKind;
import io.toonbank.sourcing.Decision.Plan;
import io.toonbank.sourcing.Decision.Reason;
import io.toonbank.sourcing.Sourcing.Supply;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it lies in the table: ids once each, plans as numbers into them. A third of what it would be with names everywhere,
 * and every order writes one.
 *
 * @param f location it came from, {@code l} lines, {@code v} their variants, {@code p} locations, {@code c} currency, {@code b} lower bound, {@code s} steps
 * @param k plans, the chosen one first
 */
record DecisionText(
        UUID id,
        UUID order,
        Reason reason,
        @Nullable UUID f,
        Instant at,
        int strategy,
        boolean proven,
        List<UUID> l,
        List<UUID> v,
        List<UUID> p,
        String c,
        long b,
        int s,
        List<Kept> k) {

    /**
     * @param q triples of line, location and quantity
     * @param t by the order of {@link CostKind}, up to the last that is not zero
     */
    record Kept(List<Integer> q, List<Long> t) {}

    static DecisionText of(Decision decision) {
        Map<UUID, UUID> lines = new LinkedHashMap<>();
        List<UUID> places = new ArrayList<>();
        List<Plan> plans = new ArrayList<>(List.of(decision.chosen()));
        plans.addAll(decision.others());
        for (Plan plan : plans) {
            for (Supply supply : plan.supplies()) {
                lines.put(supply.lineId(), supply.variantId());
                if (!places.contains(supply.locationId())) {
                    places.add(supply.locationId());
                }
            }
        }
        List<UUID> lineIds = List.copyOf(lines.keySet());
        return new DecisionText(
                decision.id(),
                decision.orderId(),
                decision.reason(),
                decision.from(),
                decision.at(),
                decision.strategyNumber(),
                decision.provenCheapest(),
                lineIds,
                List.copyOf(lines.values()),
                places,
                decision.currency(),
                decision.lowerBound(),
                decision.steps(),
                plans.stream().map(plan -> kept(plan, lineIds, places)).toList());
    }

    private static Kept kept(Plan plan, List<UUID> lines, List<UUID> places) {
        List<Integer> numbers = new ArrayList<>();
        for (Supply supply : plan.supplies()) {
            numbers.add(lines.indexOf(supply.lineId()));
            numbers.add(places.indexOf(supply.locationId()));
            numbers.add(supply.quantity());
        }
        List<Long> costs = new ArrayList<>();
        for (CostKind kind : CostKind.values()) {
            costs.add(plan.costs().getOrDefault(kind, 0L));
        }
        while (!costs.isEmpty() && costs.getLast() == 0) {
            costs.removeLast();
        }
        return new Kept(numbers, costs);
    }

    Decision decision() {
        List<Plan> plans = k.stream().map(this::plan).toList();
        return new Decision(
                id, order, reason, f, at, c, strategy, proven, b, s, plans.getFirst(), plans.subList(1, plans.size()));
    }

    private Plan plan(Kept kept) {
        List<Supply> supplies = new ArrayList<>();
        for (int i = 0; i < kept.q().size(); i += 3) {
            int line = kept.q().get(i);
            supplies.add(new Supply(
                    l.get(line),
                    v.get(line),
                    p.get(kept.q().get(i + 1)),
                    kept.q().get(i + 2)));
        }
        Map<CostKind, Long> costs = new EnumMap<>(CostKind.class);
        for (int i = 0; i < kept.t().size(); i++) {
            if (kept.t().get(i) != 0) {
                costs.put(CostKind.values()[i], kept.t().get(i));
            }
        }
        return new Plan(supplies, costs);
    }
}
