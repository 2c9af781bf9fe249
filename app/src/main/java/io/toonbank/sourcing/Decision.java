package io.toonbank.sourcing;

import io.toonbank.sourcing.Sourcing.Supply;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why an order is supplied from where it is: the plan that was chosen and the next best ones, with what each costs. Costs are
 * thousandths of the currency's minor unit.
 *
 * @param from the location that could not supply it, or not as cheaply; absent for a new order
 * @param strategyNumber the published strategy it followed; 0 is the one that comes with the program
 * @param provenCheapest no lawful plan costs less
 * @param lowerBound no lawful plan costs less than this
 * @param steps the work it took
 * @param others cheapest first
 */
public record Decision(
        UUID id,
        UUID orderId,
        Reason reason,
        @Nullable UUID from,
        Instant at,
        String currency,
        int strategyNumber,
        boolean provenCheapest,
        long lowerBound,
        int steps,
        Plan chosen,
        List<Plan> others) {

    /** Thousandths of a minor unit in one minor unit. */
    public static final int MILLS = 1_000;

    public Decision {
        others = List.copyOf(others);
    }

    /** How much cheaper a better plan could be, as a share of this one's cost; 0 when proven. */
    public double gap() {
        long cost = chosen.cost();
        return provenCheapest || cost <= 0 ? 0 : (double) (cost - lowerBound) / cost;
    }

    /** The same under another id, as what moved away from a location. */
    public Decision as(UUID otherId, @Nullable UUID movedFrom) {
        return new Decision(
                otherId,
                orderId,
                reason,
                movedFrom,
                at,
                currency,
                strategyNumber,
                provenCheapest,
                lowerBound,
                steps,
                chosen,
                others);
    }

    /** The same, asked for another reason. */
    public Decision because(Reason other) {
        return new Decision(
                id,
                orderId,
                other,
                from,
                at,
                currency,
                strategyNumber,
                provenCheapest,
                lowerBound,
                steps,
                chosen,
                others);
    }

    /** What made somebody ask. */
    public enum Reason {
        PLACED,
        /** Lines, or the way of delivery, changed. */
        EDITED,
        /** The location refused the work. */
        REFUSED,
        /** Less was found there than the books said. */
        SHORT,
        /** The location closed. */
        CLOSED,
        /** A sale over the counter took what was promised. */
        OVERSOLD,
        /** All open orders were looked at again. */
        REOPTIMISED,
        BY_HAND
    }

    /** What a plan's cost is made of. */
    public enum CostKind {
        CARRIAGE,
        HANDLING,
        DISTANCE,
        LABOUR,
        STOCK_OUT,
        /** Negative: what is gained by being rid of goods that lie too long. */
        AGEING,
        LATENESS,
        /** Disfavour of a location, as the retailer laid down. */
        PREFERENCE
    }

    /** @param costs only kinds that are not zero */
    public record Plan(List<Supply> supplies, Map<CostKind, Long> costs) {

        public Plan {
            supplies = List.copyOf(supplies);
            costs = Map.copyOf(costs);
        }

        public long cost() {
            return costs.values().stream().mapToLong(Long::longValue).sum();
        }

        /** How many locations it takes. */
        public int places() {
            return (int) supplies.stream().map(Supply::locationId).distinct().count();
        }
    }
}
