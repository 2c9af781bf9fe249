package io.toonbank.sourcing.internal;

import io.toonbank.inventory.Availability;
import io.toonbank.inventory.InventoryRefusal;
import io.toonbank.inventory.OrderStock;
import io.toonbank.inventory.OrderStock.MovePromises;
import io.toonbank.inventory.OrderStock.MovedPromise;
import io.toonbank.inventory.Shortage;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderProgress;
import io.toonbank.orders.OrderProgress.LineQuantity;
import io.toonbank.orders.OrderProgress.MovedSupply;
import io.toonbank.orders.OrderProgress.Reallocate;
import io.toonbank.orders.OrdersRefusal;
import io.toonbank.platform.events.EventLog;
import io.toonbank.sourcing.Decision;
import io.toonbank.sourcing.Decision.Reason;
import io.toonbank.sourcing.OrderResourced;
import io.toonbank.sourcing.Resourcing;
import io.toonbank.sourcing.Sourcing.Demand;
import io.toonbank.sourcing.Sourcing.Question;
import io.toonbank.sourcing.Sourcing.Sourced;
import io.toonbank.sourcing.Sourcing.Supply;
import io.toonbank.sourcing.SourcingDecisions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves supply from a location to others. Memory proposes, the database decides: where it says that less is free, the plan is made
 * again with what it said. Each try is a savepoint of the caller's transaction, so that a try that fails leaves nothing.
 */
@Component
class ResourcingOrders implements Resourcing {

    private static final int TRIES_MAX = 5;

    /** A location that could not once is not asked again for the same order. */
    private static final Set<Reason> FAILED = EnumSet.of(Reason.REFUSED, Reason.SHORT, Reason.CLOSED, Reason.OVERSOLD);

    private final SetupMemory memory;
    private final Decider decider;
    private final SourcingDecisions decisions;
    private final OrderBook orders;
    private final OrderProgress progress;
    private final OrderStock stock;
    private final Availability availability;
    private final EventLog events;
    private final Clock clock;
    private final TransactionTemplate attempt;

    ResourcingOrders(
            SetupMemory memory,
            Decider decider,
            SourcingDecisions decisions,
            OrderBook orders,
            OrderProgress progress,
            OrderStock stock,
            Availability availability,
            EventLog events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.memory = memory;
        this.decider = decider;
        this.decisions = decisions;
        this.orders = orders;
        this.progress = progress;
        this.stock = stock;
        this.availability = availability;
        this.events = events;
        this.clock = clock;
        this.attempt = new TransactionTemplate(transactions);
        this.attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @Override
    public Resourced resource(MoveSupply request) {
        List<Decision> before = decisions.ofOrder(request.orderId());
        Optional<Decision> done = before.stream()
                .filter(decision -> decision.id().equals(request.id()))
                .findFirst();
        if (done.isPresent()) {
            return repeated(request, done.get());
        }
        Order order = orders.require(request.orderId());
        List<Supply> wanted = wanted(order, request);
        if (wanted.isEmpty()) {
            return new Resourced.NothingFree(List.of());
        }
        Set<UUID> avoided = avoided(before, request.fromLocationId());
        Map<UUID, Map<UUID, Long>> free = free(order, wanted, avoided);
        for (int i = 0; i < TRIES_MAX; i++) {
            Optional<Decision> plan = plan(order, request, wanted, free);
            if (plan.isEmpty()) {
                break;
            }
            try {
                attempt.executeWithoutResult(_ -> write(request, plan.get()));
                return new Resourced.Moved(
                        plan.get().chosen().supplies(),
                        left(wanted, plan.get().chosen().supplies()));
            } catch (Refused refused) {
                if (!refused.is(InventoryRefusal.NOT_ENOUGH) || !learn(refused, free)) {
                    throw refused;
                }
            }
        }
        return new Resourced.NothingFree(left(wanted, List.of()));
    }

    private static Resourced repeated(MoveSupply request, Decision done) {
        List<Supply> moved = done.chosen().supplies();
        Map<UUID, Integer> left = new LinkedHashMap<>();
        request.lines().forEach(line -> left.merge(line.lineId(), line.quantity(), Integer::sum));
        moved.forEach(supply -> left.computeIfPresent(supply.lineId(), (_, open) -> open - supply.quantity()));
        return new Resourced.Moved(moved, quantities(left));
    }

    /** What the location still has to hand over, or the part of it that is asked for. */
    private static List<Supply> wanted(Order order, MoveSupply request) {
        List<Supply> here = OpenSupply.of(order).stream()
                .filter(supply -> supply.locationId().equals(request.fromLocationId()))
                .toList();
        if (request.lines().isEmpty()) {
            return here;
        }
        Map<UUID, Supply> byLine = here.stream().collect(Collectors.toMap(Supply::lineId, supply -> supply));
        List<Supply> wanted = new ArrayList<>();
        for (LineQuantity line : request.lines()) {
            if (order.line(line.lineId()).isEmpty()) {
                throw Refused.because(OrdersRefusal.NO_SUCH_LINE).with("lineId", line.lineId());
            }
            if (line.quantity() < 1) {
                throw Refused.because(OrdersRefusal.WRONG_QUANTITY);
            }
            Supply open = byLine.get(line.lineId());
            if (open == null || open.quantity() < line.quantity()) {
                throw Refused.because(OrdersRefusal.MORE_THAN_OPEN).with("open", open == null ? 0 : open.quantity());
            }
            wanted.add(new Supply(line.lineId(), open.variantId(), open.locationId(), line.quantity()));
        }
        return wanted;
    }

    private static Set<UUID> avoided(List<Decision> before, UUID from) {
        Set<UUID> avoided = new HashSet<>(Set.of(from));
        before.stream()
                .filter(decision -> FAILED.contains(decision.reason()))
                .flatMap(decision -> Stream.ofNullable(decision.from()))
                .forEach(avoided::add);
        return avoided;
    }

    private Map<UUID, Map<UUID, Long>> free(Order order, List<Supply> wanted, Set<UUID> avoided) {
        Map<UUID, Map<UUID, Long>> free = new LinkedHashMap<>();
        availability
                .perLocation(
                        order.source().channelId(),
                        wanted.stream().map(Supply::variantId).collect(Collectors.toSet()))
                .forEach((variant, places) -> {
                    Map<UUID, Long> left = new LinkedHashMap<>(places);
                    left.keySet().removeAll(avoided);
                    free.put(variant, left);
                });
        return free;
    }

    /** All of it; else as much as others have. */
    private Optional<Decision> plan(
            Order order, MoveSupply request, List<Supply> wanted, Map<UUID, Map<UUID, Long>> free) {
        Setup setup = memory.current();
        Question question = OpenSupply.question(order, clock.instant(), OpenSupply.demands(wanted), free);
        Optional<Decision> whole = decided(setup, question, request.reason());
        if (whole.isPresent()) {
            return whole;
        }
        Question part = question.with(within(question.demands(), decider.reachable(setup, question)), free);
        return decided(setup, part, request.reason())
                .or(() -> part.demands().stream()
                        .map(demand -> decided(setup, part.with(List.of(demand), free), request.reason()))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static List<Demand> within(List<Demand> demands, Map<UUID, Long> reachable) {
        Map<UUID, Long> left = new LinkedHashMap<>(reachable);
        List<Demand> within = new ArrayList<>();
        for (Demand demand : demands) {
            int quantity = (int) Math.min(demand.quantity(), left.getOrDefault(demand.variantId(), 0L));
            if (quantity > 0) {
                within.add(new Demand(demand.lineId(), demand.variantId(), quantity));
                left.merge(demand.variantId(), (long) -quantity, Long::sum);
            }
        }
        return within;
    }

    private Optional<Decision> decided(Setup setup, Question question, Reason reason) {
        return !question.demands().isEmpty()
                        && decider.decide(setup, question, reason, Decider.STEPS_AT_CHECKOUT)
                                instanceof Sourced.Found found
                ? Optional.of(found.decision())
                : Optional.empty();
    }

    private void write(MoveSupply request, Decision decision) {
        UUID from = request.fromLocationId();
        List<Supply> supplies = decision.chosen().supplies();
        progress.reallocateAll(List.of(new Reallocate(
                request.id(),
                request.orderId(),
                request.reason().name(),
                supplies.stream()
                        .map(supply -> new MovedSupply(supply.lineId(), from, supply.locationId(), supply.quantity()))
                        .toList())));
        stock.moveAll(List.of(new MovePromises(
                request.id(),
                request.orderId(),
                supplies.stream()
                        .map(supply ->
                                new MovedPromise(supply.variantId(), from, supply.locationId(), supply.quantity()))
                        .toList())));
        decisions.keep(List.of(decision.as(request.id(), from)));
        events.append(new OrderResourced(request.orderId(), request.id(), from, request.reason(), supplies));
    }

    /** Lowers what memory said to what the database said; answers whether there was anything to learn. */
    static boolean learn(Refused refused, Map<UUID, Map<UUID, Long>> free) {
        boolean learnt = false;
        if (refused.arguments().get("shortages") instanceof List<?> shortages) {
            for (Object one : shortages) {
                if (one instanceof Shortage shortage && free.containsKey(shortage.variantId())) {
                    Objects.requireNonNull(free.get(shortage.variantId()))
                            .put(shortage.locationId(), shortage.available());
                    learnt = true;
                }
            }
        }
        return learnt;
    }

    private static List<LineQuantity> left(List<Supply> wanted, List<Supply> moved) {
        Map<UUID, Integer> left = new LinkedHashMap<>();
        wanted.forEach(supply -> left.merge(supply.lineId(), supply.quantity(), Integer::sum));
        moved.forEach(supply -> left.merge(supply.lineId(), -supply.quantity(), Integer::sum));
        return quantities(left);
    }

    private static List<LineQuantity> quantities(Map<UUID, Integer> left) {
        return left.entrySet().stream()
                .filter(line -> line.getValue() > 0)
                .map(line -> new LineQuantity(line.getKey(), line.getValue()))
                .toList();
    }
}
