package io.toonbank.sourcing.internal;

import io.toonbank.inventory.Availability;
import io.toonbank.inventory.OrderStock;
import io.toonbank.inventory.OrderStock.MovePromises;
import io.toonbank.inventory.OrderStock.MovedPromise;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderProgress;
import io.toonbank.orders.OrderProgress.MovedSupply;
import io.toonbank.orders.OrderProgress.Reallocate;
import io.toonbank.orders.OrderWalks;
import io.toonbank.orders.OrderWalks.Walk;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventLog;
import io.toonbank.sourcing.Decision;
import io.toonbank.sourcing.Decision.Reason;
import io.toonbank.sourcing.FixedSupplies;
import io.toonbank.sourcing.OrderResourced;
import io.toonbank.sourcing.Sourcing.Question;
import io.toonbank.sourcing.Sourcing.Sourced;
import io.toonbank.sourcing.Sourcing.Supply;
import io.toonbank.sourcing.SourcingDecisions;
import io.toonbank.sourcing.SourcingRuns.BacklogResult;
import io.toonbank.sourcing.SourcingRuns.Reoptimise;
import io.toonbank.sourcing.internal.Decider.Asked;
import io.toonbank.sourcing.internal.RunningWork.RunStopped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes over the open orders in parts. Each order is asked anew as if it gave back what it has; where the answer is cheaper it moves,
 * and what it leaves is there for the orders behind it. Many orders move in one transaction; where the database says no, one by one.
 */
@Component
class Reoptimising {

    static final int STEPS = 100_000;
    private static final int ORDERS_AT_ONCE = 500;
    private static final int MOVES_AT_ONCE = 100;

    private final RunStore runs;
    private final OrderBook orders;
    private final OrderWalks walks;
    private final Availability availability;
    private final SetupMemory memory;
    private final Decider decider;
    private final SourcingDecisions decisions;
    private final OrderProgress progress;
    private final OrderStock stock;
    private final EventLog events;
    private final ObjectProvider<FixedSupplies> fixed;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reoptimising(
            RunStore runs,
            OrderBook orders,
            OrderWalks walks,
            Availability availability,
            SetupMemory memory,
            Decider decider,
            SourcingDecisions decisions,
            OrderProgress progress,
            OrderStock stock,
            EventLog events,
            ObjectProvider<FixedSupplies> fixed,
            TransactionTemplate transaction,
            Clock clock) {
        this.runs = runs;
        this.orders = orders;
        this.walks = walks;
        this.availability = availability;
        this.memory = memory;
        this.decider = decider;
        this.decisions = decisions;
        this.progress = progress;
        this.stock = stock;
        this.events = events;
        this.fixed = fixed;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** One order that would cost less. */
    private record Better(UUID id, Order order, List<MovedSupply> moves, Decision decision, long saved) {

        long units() {
            return moves.stream().mapToLong(MovedSupply::quantity).sum();
        }
    }

    private static final class Tally {
        private long orders;
        private long moved;
        private long units;
        private long inHand;
        private long notMoved;
        private long before;
        private long saved;

        static Tally of(@Nullable SoFar soFar) {
            Tally tally = new Tally();
            if (soFar != null) {
                tally.orders = soFar.orders();
                tally.moved = soFar.moved();
                tally.units = soFar.units();
                tally.inHand = soFar.inHand();
                tally.notMoved = soFar.notMoved();
                tally.before = soFar.before();
                tally.saved = soFar.saved();
            }
            return tally;
        }

        SoFar behind(Order last, long seen) {
            return new SoFar(last.id(), seen, orders, moved, units, inHand, notMoved, before, saved);
        }
    }

    /** What was done when the last part was finished, for whoever goes on from there. */
    record SoFar(
            UUID lastOrderId,
            long seen,
            long orders,
            long moved,
            long units,
            long inHand,
            long notMoved,
            long before,
            long saved) {}

    BacklogResult run(UUID runId, Reoptimise request, @Nullable SoFar soFar) {
        Tally tally = Tally.of(soFar);
        long total = walks.count(Walk.OPEN);
        Order last = soFar == null ? null : orders.find(soFar.lastOrderId()).orElse(null);
        long seen = soFar == null ? 0 : soFar.seen();
        while (true) {
            List<Order> part = walks.next(Walk.OPEN, last, ORDERS_AT_ONCE);
            if (part.isEmpty()) {
                return new BacklogResult(
                        request.dry(),
                        tally.orders,
                        tally.moved,
                        tally.units,
                        tally.inHand,
                        tally.notMoved,
                        tally.before,
                        tally.before - tally.saved);
            }
            move(better(part, request, tally), request.dry(), tally);
            last = part.getLast();
            seen += part.size();
            if (!runs.moved(runId, seen, total, tally.behind(last, seen))) {
                throw new RunStopped();
            }
        }
    }

    private List<Better> better(List<Order> part, Reoptimise request, Tally tally) {
        Setup setup = memory.current();
        Set<UUID> inHand = inHand(part);
        Map<UUID, Map<UUID, Map<UUID, Long>>> free = free(part);
        List<Better> better = new ArrayList<>();
        for (Order order : part) {
            List<Supply> now = OpenSupply.of(order);
            if (inHand.contains(order.id())) {
                tally.inHand++;
            } else if (!now.isEmpty()) {
                look(setup, order, now, free, request, tally, better);
            }
        }
        return better;
    }

    private void look(
            Setup setup,
            Order order,
            List<Supply> now,
            Map<UUID, Map<UUID, Map<UUID, Long>>> freeByChannel,
            Reoptimise request,
            Tally tally,
            List<Better> better) {
        Map<UUID, Map<UUID, Long>> free =
                freeByChannel.computeIfAbsent(order.source().channelId(), _ -> new HashMap<>());
        now.forEach(supply -> give(free, supply, supply.quantity()));
        Question question = OpenSupply.question(order, clock.instant(), OpenSupply.demands(now), only(now, free));
        Asked asked = decider.ask(setup, question);
        long cost = PlanCosts.of(asked, now).cost();
        tally.orders++;
        tally.before += cost;
        List<Supply> then = now;
        if (decider.decide(asked, Reason.REOPTIMISED, STEPS) instanceof Sourced.Found found) {
            long saved = cost - found.decision().chosen().cost();
            List<MovedSupply> moves = Differences.between(now, found.supplies());
            if (!moves.isEmpty() && saved > 0 && saved >= request.gainMin() * Decision.MILLS) {
                UUID id = Ids.next();
                better.add(new Better(
                        id,
                        order,
                        moves,
                        found.decision().as(id, moves.getFirst().fromLocationId()),
                        saved));
                then = found.supplies();
            }
        }
        then.forEach(supply -> give(free, supply, -supply.quantity()));
    }

    /** The places of the order's own variants; those of the other orders of the part would all be looked through. */
    private static Map<UUID, Map<UUID, Long>> only(List<Supply> supplies, Map<UUID, Map<UUID, Long>> free) {
        Map<UUID, Map<UUID, Long>> own = new LinkedHashMap<>();
        supplies.forEach(supply -> own.put(supply.variantId(), free.getOrDefault(supply.variantId(), Map.of())));
        return own;
    }

    private static void give(Map<UUID, Map<UUID, Long>> free, Supply supply, long quantity) {
        free.computeIfAbsent(supply.variantId(), _ -> new LinkedHashMap<>())
                .merge(supply.locationId(), quantity, Long::sum);
    }

    /** What is free by channel, variant and location. */
    private Map<UUID, Map<UUID, Map<UUID, Long>>> free(List<Order> part) {
        Map<UUID, Set<UUID>> variants = new HashMap<>();
        part.forEach(order -> OpenSupply.of(order)
                .forEach(supply -> variants.computeIfAbsent(order.source().channelId(), _ -> new HashSet<>())
                        .add(supply.variantId())));
        Map<UUID, Map<UUID, Map<UUID, Long>>> free = new HashMap<>();
        variants.forEach((channel, ids) -> free.put(channel, new HashMap<>(availability.perLocation(channel, ids))));
        return free;
    }

    private Set<UUID> inHand(List<Order> part) {
        Map<UUID, List<UUID>> byLocation = new HashMap<>();
        part.forEach(order -> OpenSupply.of(order).stream()
                .map(Supply::locationId)
                .distinct()
                .forEach(location -> byLocation
                        .computeIfAbsent(location, _ -> new ArrayList<>())
                        .add(order.id())));
        Set<UUID> inHand = new HashSet<>();
        fixed.forEach(work -> byLocation.forEach((location, ids) -> inHand.addAll(work.atWork(location, ids))));
        return inHand;
    }

    private void move(List<Better> better, boolean dry, Tally tally) {
        for (int from = 0; from < better.size(); from += MOVES_AT_ONCE) {
            List<Better> some = better.subList(from, Math.min(better.size(), from + MOVES_AT_ONCE));
            if (dry || written(some)) {
                some.forEach(one -> count(one, tally));
            } else {
                some.forEach(one -> {
                    if (written(List.of(one))) {
                        count(one, tally);
                    } else {
                        tally.notMoved++;
                    }
                });
            }
        }
    }

    private static void count(Better one, Tally tally) {
        tally.moved++;
        tally.units += one.units();
        tally.saved += one.saved();
    }

    /** All of them or none; false when one of them changed meanwhile or what it wants is gone. */
    private boolean written(List<Better> some) {
        try {
            transaction.executeWithoutResult(_ -> write(some));
            return true;
        } catch (Refused changed) {
            return false;
        }
    }

    private void write(List<Better> some) {
        progress.reallocateAll(some.stream()
                .map(one -> new Reallocate(one.id(), one.order().id(), Reason.REOPTIMISED.name(), one.moves()))
                .toList());
        stock.moveAll(some.stream()
                .map(one -> new MovePromises(one.id(), one.order().id(), promises(one)))
                .toList());
        decisions.keep(some.stream().map(Better::decision).toList());
        events.append(some.stream().flatMap(one -> told(one).stream()).toList());
    }

    private static List<MovedPromise> promises(Better one) {
        return one.moves().stream()
                .map(move -> new MovedPromise(
                        variant(one.order(), move), move.fromLocationId(), move.toLocationId(), move.quantity()))
                .toList();
    }

    private static UUID variant(Order order, MovedSupply move) {
        return order.line(move.lineId()).map(Order.Line::variantId).orElseThrow();
    }

    /** One event for each location that gives something up. */
    private static List<Event> told(Better one) {
        Map<UUID, List<MovedSupply>> byFrom =
                one.moves().stream().collect(Collectors.groupingBy(MovedSupply::fromLocationId));
        List<Event> told = new ArrayList<>();
        byFrom.forEach((from, moves) -> told.add(new OrderResourced(
                one.order().id(),
                one.id(),
                from,
                Reason.REOPTIMISED,
                moves.stream()
                        .map(move -> new Supply(
                                move.lineId(), variant(one.order(), move), move.toLocationId(), move.quantity()))
                        .toList())));
        return told;
    }
}
