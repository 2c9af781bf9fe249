package io.toonbank.sourcing;

import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.sourcing.Decision.CostKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Work over many orders that runs in the background: it may be watched, stopped, and survives the process it began in. */
public interface SourcingRuns {

    /** Most days a what-if looks back over. */
    int DAYS_MAX = 400;

    /** Locations told of in a result. */
    int LOADS_MAX = 1_000;

    /**
     * Looks at all open orders again and moves those that would cost less from elsewhere: no order ever costs more than before.
     * What is in somebody's hands stays. Repeatable by id. Refuses {@code sourcing.run-under-way}.
     */
    Run reoptimise(Reoptimise request);

    /**
     * Replays the orders of a past period against the stock as it then stood, with another strategy. The same request, asked of
     * the same ledger, has the same result to the last bit. Repeatable by id. Refuses {@code sourcing.no-such-strategy},
     * {@code sourcing.period}.
     */
    Run whatIf(WhatIf request);

    /** Refuses {@code sourcing.no-such-run}. */
    Run require(UUID id);

    /** Newest first. */
    Page<Run> list(@Nullable Kind kind, PageRequest page);

    /** What it changed so far stays. Repeatable. Refuses {@code sourcing.no-such-run}. */
    Run stop(UUID id);

    /**
     * @param dry only tells what it would do
     * @param gainMin an order moves only if it becomes cheaper by so much at least, in minor units
     */
    record Reoptimise(UUID id, boolean dry, long gainMin) {}

    /**
     * @param strategyId whose form is tried, draft or published
     * @param from from this moment on, {@code until} before that one
     * @param channelId absent for all
     */
    record WhatIf(
            UUID id,
            UUID strategyId,
            Instant from,
            Instant until,
            @Nullable UUID channelId) {}

    enum Kind {
        BACKLOG,
        WHAT_IF
    }

    enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        STOPPED
    }

    record Run(
            UUID id,
            Kind kind,
            State state,
            String name,
            long seen,
            long total,
            String startedBy,
            Instant createdAt,
            @Nullable Instant finishedAt,
            @Nullable BacklogResult backlog,
            @Nullable WhatIfResult whatIf) {}

    /**
     * @param inHand orders left alone because somebody works on them
     * @param notMoved orders that would have moved but changed meanwhile
     * @param before cost of all orders looked at, thousandths of a minor unit
     */
    record BacklogResult(
            boolean dry, long orders, long moved, long units, long inHand, long notMoved, long before, long after) {}

    /**
     * @param lastMovement up to where the ledger was read
     * @param fingerprint of every decision in its order: equal fingerprints are equal results
     */
    record WhatIfResult(
            String strategy,
            Instant from,
            Instant until,
            long lastMovement,
            String fingerprint,
            String currency,
            Side happened,
            Side tried) {}

    /**
     * @param notSupplied orders for which there was no lawful plan
     * @param split orders that came from more than one location
     * @param late orders of which something arrives after the promise, by {@code lateDays} days together
     * @param costs by kind, thousandths of a minor unit, all under the strategy tried
     * @param gapped orders whose plan is not proven cheapest
     */
    record Side(
            long orders,
            long notSupplied,
            long split,
            long parcels,
            long late,
            long lateDays,
            long gapped,
            long cost,
            Map<CostKind, Long> costs,
            List<Load> loads) {}

    /** @param busiestDay most units on one day */
    record Load(UUID locationId, long orders, long units, long busiestDay) {}
}
