package io.toonbank.sourcing.internal;

import io.toonbank.orders.Order;
import io.toonbank.sourcing.Decision.CostKind;
import io.toonbank.sourcing.Sourcing.Supply;
import io.toonbank.sourcing.SourcingRuns;
import io.toonbank.sourcing.SourcingRuns.Load;
import io.toonbank.sourcing.SourcingRuns.Side;
import io.toonbank.sourcing.internal.Decider.Asked;
import io.toonbank.sourcing.internal.PlanCosts.Appraised;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Adds up what one way of supplying orders costs and asks of each location. */
final class SideTally {

    private final Map<CostKind, Long> costs = new EnumMap<>(CostKind.class);
    private final Map<UUID, Work> work = new HashMap<>();
    private long orders;
    private long notSupplied;
    private long split;
    private long parcels;
    private long late;
    private long lateDays;
    private long gapped;

    /** Work of a location; orders come in the order of days, so only the day at hand is counted. */
    private static final class Work {
        private long orders;
        private long units;
        private LocalDate day = LocalDate.MIN;
        private long unitsOfDay;
        private long busiest;

        void add(LocalDate on, long more) {
            unitsOfDay = on.equals(day) ? unitsOfDay + more : more;
            day = on;
            units += more;
            busiest = Math.max(busiest, unitsOfDay);
        }
    }

    void add(Order order, Asked asked, List<Supply> supplies, boolean proven) {
        Appraised appraised = PlanCosts.appraised(asked, supplies);
        orders++;
        split += appraised.plan().places() > 1 ? 1 : 0;
        parcels += appraised.parcels();
        late += appraised.lateDays() > 0 ? 1 : 0;
        lateDays += appraised.lateDays();
        gapped += proven ? 0 : 1;
        appraised.plan().costs().forEach((kind, cost) -> costs.merge(kind, cost, Long::sum));
        LocalDate day = LocalDate.ofInstant(order.placedAt(), ZoneOffset.UTC);
        var places = new HashSet<UUID>();
        for (Supply supply : supplies) {
            Work here = work.computeIfAbsent(supply.locationId(), _ -> new Work());
            here.add(day, supply.quantity());
            here.orders += places.add(supply.locationId()) ? 1 : 0;
        }
    }

    void notSupplied() {
        orders++;
        notSupplied++;
    }

    Side side() {
        List<Load> loads = work.entrySet().stream()
                .map(one -> new Load(one.getKey(), one.getValue().orders, one.getValue().units, one.getValue().busiest))
                .sorted(java.util.Comparator.comparing(Load::units).reversed().thenComparing(Load::locationId))
                .limit(SourcingRuns.LOADS_MAX)
                .toList();
        return new Side(
                orders,
                notSupplied,
                split,
                parcels,
                late,
                lateDays,
                gapped,
                costs.values().stream().mapToLong(Long::longValue).sum(),
                Map.copyOf(costs),
                loads);
    }
}
