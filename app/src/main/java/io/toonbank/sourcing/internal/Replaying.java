package io.toonbank.sourcing.internal;

import io.toonbank.inventory.Movement;
import io.toonbank.inventory.MovementReason;
import io.toonbank.inventory.Place;
import io.toonbank.inventory.PlaceKind;
import io.toonbank.inventory.StockHistory;
import io.toonbank.inventory.StockHistory.Period;
import io.toonbank.network.Location;
import io.toonbank.network.SalesChannels;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderWalks;
import io.toonbank.orders.OrderWalks.Walk;
import io.toonbank.sourcing.Decision.Reason;
import io.toonbank.sourcing.Sourcing.Question;
import io.toonbank.sourcing.Sourcing.Sourced;
import io.toonbank.sourcing.Sourcing.Supply;
import io.toonbank.sourcing.SourcingRuns.WhatIf;
import io.toonbank.sourcing.SourcingRuns.WhatIfResult;
import io.toonbank.sourcing.StrategyForm;
import io.toonbank.sourcing.internal.Decider.Asked;
import io.toonbank.sourcing.internal.RunningWork.RunStopped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lives through a period once more: movements of the ledger and orders in the order of time, in two worlds that share what nobody
 * decided (receipts, counts, sales over the counter) and differ in which location supplied which order. Only levels, tallies and one
 * part of the orders are in memory, however long the period.
 */
@Component
class Replaying {

    static final int STEPS = 50_000;
    private static final int ORDERS_AT_ONCE = 500;
    private static final int PACE_DAYS = 28;

    private final RunStore runs;
    private final OrderWalks walks;
    private final StockHistory history;
    private final SalesChannels channels;
    private final SetupMemory memory;
    private final Decider decider;

    Replaying(
            RunStore runs,
            OrderWalks walks,
            StockHistory history,
            SalesChannels channels,
            SetupMemory memory,
            Decider decider) {
        this.runs = runs;
        this.walks = walks;
        this.history = history;
        this.channels = channels;
        this.memory = memory;
        this.decider = decider;
    }

    /** What is asked, with everything that could change meanwhile. */
    record Request(String strategy, StrategyForm form, WhatIf wanted, long lastMovement) {}

    WhatIfResult run(UUID runId, Request request) {
        WhatIf wanted = request.wanted();
        Walk walk = new Walk(wanted.from(), wanted.until(), wanted.channelId(), false);
        Set<UUID> variants = walks.variants(walk);
        var replay = new Replay(request, variants);
        long total = walks.count(walk);
        long seen = 0;
        Order last = null;
        while (true) {
            List<Order> part = walks.next(walk, last, ORDERS_AT_ONCE);
            if (part.isEmpty()) {
                return replay.result();
            }
            replay.live(part);
            last = part.getLast();
            seen += part.size();
            if (!runs.moved(runId, seen, total)) {
                throw new RunStopped();
            }
        }
    }

    private PaceBook paces(Instant until, long lastMovement, Set<UUID> variants) {
        PaceBook.Builder book = new PaceBook.Builder();
        if (!variants.isEmpty()) {
            history.tellFlows(
                    new Period(until.minus(Duration.ofDays(PACE_DAYS)), until, lastMovement, variants),
                    flow -> book.put(
                            flow.variantId(),
                            flow.locationId(),
                            (int) Math.min(Integer.MAX_VALUE, flow.unitsOut()),
                            day(flow.lastIn())));
        }
        return book.build(PACE_DAYS);
    }

    static int day(@Nullable Instant moment) {
        return moment == null
                ? 0
                : (int) LocalDate.ofInstant(moment, ZoneOffset.UTC).toEpochDay();
    }

    /** The state of one run. */
    private final class Replay {

        private final Request request;
        private final Set<UUID> variants;
        private final Setup setup;
        private final PastStock happenedStock;
        private final PastStock triedStock;
        private final SideTally happened = new SideTally();
        private final SideTally tried = new SideTally();
        private final DecisionPrint print = new DecisionPrint();
        private Instant at;
        private String currency = "EUR";

        Replay(Request request, Set<UUID> variants) {
            this.request = request;
            this.variants = variants;
            this.at = request.wanted().from();
            this.setup = memory.with(0, request.form(), paces(at, request.lastMovement(), variants), Map.of());
            Map<UUID, Map<UUID, Long>> free =
                    variants.isEmpty() ? Map.of() : history.freeAt(variants, at, request.lastMovement());
            this.happenedStock = new PastStock(free);
            this.triedStock = new PastStock(free);
        }

        void live(List<Order> part) {
            List<Order> waiting = new ArrayList<>(part);
            Instant until = part.getLast().placedAt().plusNanos(1_000);
            history.tell(new Period(at, until, request.lastMovement(), variants), movement -> {
                while (!waiting.isEmpty() && waiting.getFirst().placedAt().isBefore(movement.at())) {
                    place(waiting.removeFirst());
                }
                apply(movement);
            });
            waiting.forEach(this::place);
            at = until;
        }

        /** What leaves for the customer of an order was taken when the order was placed, or had been promised before the period. */
        private void apply(Movement movement) {
            if (movement.reason() != MovementReason.HANDED_OVER) {
                happenedStock.apply(movement);
                triedStock.apply(movement);
            }
        }

        private void place(Order order) {
            List<Supply> actual = supplied(order);
            if (actual.isEmpty()) {
                return;
            }
            currency = order.currency();
            List<UUID> suppliers = channels.supplying(order.source().channelId()).stream()
                    .map(Location::id)
                    .toList();
            Question question = OpenSupply.question(order, order.placedAt(), OpenSupply.demands(actual), Map.of());
            Asked asked = decider.ask(
                    setup, question.with(question.demands(), triedStock.free(question, suppliers, List.of())));
            Asked then = decider.ask(
                            setup, question.with(question.demands(), happenedStock.free(question, suppliers, actual)))
                    .promised(asked.offers().isEmpty() ? LocalDate.EPOCH : asked.promised());
            happened.add(order, asked.offers().isEmpty() ? then.promised(LocalDate.MAX) : then, actual, true);
            happenedStock.take(order, actual);
            if (decider.decide(asked, Reason.PLACED, STEPS) instanceof Sourced.Found found) {
                tried.add(order, asked, found.supplies(), found.decision().provenCheapest());
                triedStock.take(order, found.supplies());
                print.add(order.id(), found.decision());
            } else {
                tried.notSupplied();
                print.none(order.id());
                triedStock.take(order, actual);
            }
        }

        WhatIfResult result() {
            WhatIf wanted = request.wanted();
            return new WhatIfResult(
                    request.strategy(),
                    wanted.from(),
                    wanted.until(),
                    request.lastMovement(),
                    print.hex(),
                    currency,
                    happened.side(),
                    tried.side());
        }
    }

    /** As it was in the end: after what was moved from one location to another. */
    private static List<Supply> supplied(Order order) {
        List<Supply> supplies = new ArrayList<>();
        for (Order.Line line : order.lines()) {
            UUID variant = line.variantId();
            if (variant != null) {
                line.allocations()
                        .forEach(part ->
                                supplies.add(new Supply(line.id(), variant, part.locationId(), part.quantity())));
            }
        }
        return supplies;
    }

    /** What is free where, in one of the worlds. */
    private static final class PastStock {

        private final Map<UUID, Map<UUID, Long>> free = new LinkedHashMap<>();

        PastStock(Map<UUID, Map<UUID, Long>> begun) {
            begun.forEach((variant, places) -> free.put(variant, new LinkedHashMap<>(places)));
        }

        void apply(Movement movement) {
            change(movement.variantId(), movement.from(), -movement.quantity());
            change(movement.variantId(), movement.to(), movement.quantity());
        }

        private void change(UUID variantId, Place place, long by) {
            if (place.kind() == PlaceKind.LOCATION && place.id() != null) {
                change(variantId, place.id(), by);
            }
        }

        private void change(UUID variantId, UUID locationId, long by) {
            free.computeIfAbsent(variantId, _ -> new LinkedHashMap<>()).merge(locationId, by, Long::sum);
        }

        /** What is cancelled later keeps no stock from others. */
        void take(Order order, List<Supply> supplies) {
            Map<UUID, Integer> cancelled = new LinkedHashMap<>();
            order.lines()
                    .forEach(line -> cancelled.put(line.id(), line.progress().cancelled()));
            for (Supply supply : supplies) {
                int given = Math.min(supply.quantity(), cancelled.getOrDefault(supply.lineId(), 0));
                cancelled.merge(supply.lineId(), -given, Integer::sum);
                change(supply.variantId(), supply.locationId(), given - supply.quantity());
            }
        }

        /** In the channel's order of preference; what is known to have been there is there. */
        Map<UUID, Map<UUID, Long>> free(Question question, List<UUID> suppliers, List<Supply> known) {
            Map<UUID, Map<UUID, Long>> answer = new LinkedHashMap<>();
            question.demands().forEach(demand -> {
                Map<UUID, Long> places = free.getOrDefault(demand.variantId(), Map.of());
                Map<UUID, Long> here = LinkedHashMap.newLinkedHashMap(suppliers.size());
                suppliers.forEach(location -> here.put(location, Math.max(0, places.getOrDefault(location, 0L))));
                answer.put(demand.variantId(), here);
            });
            known.forEach(supply -> answer.getOrDefault(supply.variantId(), new LinkedHashMap<>())
                    .merge(supply.locationId(), (long) supply.quantity(), Math::max));
            return answer;
        }
    }
}
