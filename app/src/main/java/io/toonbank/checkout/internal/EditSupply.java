package io.toonbank.checkout.internal;

import io.toonbank.checkout.CheckoutRefusal;
import io.toonbank.inventory.Allocation;
import io.toonbank.inventory.Availability;
import io.toonbank.inventory.Backorders;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.NewOrderLine.LineAllocation;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderAddress;
import io.toonbank.orders.OrderDelivery;
import io.toonbank.sourcing.Decision;
import io.toonbank.sourcing.Decision.Reason;
import io.toonbank.sourcing.Sourcing;
import io.toonbank.sourcing.Sourcing.Demand;
import io.toonbank.sourcing.Sourcing.Destination;
import io.toonbank.sourcing.Sourcing.Question;
import io.toonbank.sourcing.Sourcing.Sourced;
import io.toonbank.sourcing.Sourcing.Way;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where the goods of an edit come from: the sourcing decides, as for a new order. What is added comes along from where the order
 * comes from anyway, if that is possible, so that it stays one parcel.
 */
@Component
class EditSupply {

    private final Availability availability;
    private final Sourcing sourcing;
    private final Backorders backorders;
    private final Clock clock;

    EditSupply(Availability availability, Sourcing sourcing, Backorders backorders, Clock clock) {
        this.availability = availability;
        this.sourcing = sourcing;
        this.backorders = backorders;
        this.clock = clock;
    }

    /**
     * @param later what is not there and is promised for when it comes
     * @param decision why from there; absent where nothing is supplied now
     */
    record Supplied(
            Map<UUID, List<LineAllocation>> now,
            List<Backorders.Wanted> later,
            @Nullable Decision decision) {

        static final Supplied NOTHING = new Supplied(Map.of(), List.of(), null);
    }

    /**
     * By line. What the order holds already counts as free for it. Refuses {@code checkout.not-enough-stock}.
     *
     * @param moves whether the goods of the order itself are among the demands
     * @param returned what is promised to the order and let go in the same transaction
     */
    Supplied supplies(
            Order order, OrderDelivery delivery, List<Demand> demands, boolean moves, List<Allocation> returned) {
        Map<UUID, Map<UUID, Long>> free = free(order, demands, returned);
        Question question = question(order, delivery, demands, free);
        List<Backorders.Wanted> later = new ArrayList<>();
        Optional<Sourced.Found> found = moves ? Optional.empty() : alongWith(order, question);
        if (found.isEmpty()) {
            found = asMuchAsThereIs(question, later);
        }
        requireSoldLater(delivery, later);
        Map<UUID, List<LineAllocation>> supplies = new LinkedHashMap<>();
        demands.forEach(demand -> supplies.put(demand.lineId(), new ArrayList<>()));
        found.ifPresent(plan -> plan.supplies()
                .forEach(supply -> supplies.computeIfAbsent(supply.lineId(), _ -> new ArrayList<>())
                        .add(new LineAllocation(supply.locationId(), supply.quantity()))));
        return new Supplied(
                supplies,
                later,
                found.map(plan -> plan.decision().because(Reason.EDITED)).orElse(null));
    }

    private Map<UUID, Map<UUID, Long>> free(Order order, List<Demand> demands, List<Allocation> returned) {
        Map<UUID, Map<UUID, Long>> free = new HashMap<>();
        availability
                .perLocation(
                        order.source().channelId(),
                        demands.stream().map(Demand::variantId).collect(Collectors.toSet()))
                .forEach((variant, places) -> free.put(variant, new LinkedHashMap<>(places)));
        returned.forEach(allocation -> free.computeIfAbsent(allocation.variantId(), _ -> new LinkedHashMap<>())
                .merge(allocation.locationId(), (long) allocation.quantity(), Long::sum));
        return free;
    }

    private Question question(
            Order order, OrderDelivery delivery, List<Demand> demands, Map<UUID, Map<UUID, Long>> free) {
        boolean collect = delivery.kind() == OrderDelivery.Kind.COLLECT;
        OrderAddress address = delivery.address();
        return new Question(
                order.id(),
                order.source().channelId(),
                collect ? Way.COLLECT : Way.SHIP,
                delivery.method(),
                collect ? delivery.locationId() : null,
                new Destination(
                        address == null ? order.country() : address.country(),
                        address == null ? "" : address.postcode()),
                order.currency(),
                clock.instant(),
                delivery.promise(),
                demands,
                free);
    }

    /** Only from where something of the order comes from already. */
    private Optional<Sourced.Found> alongWith(Order order, Question question) {
        Set<UUID> places = order.lines().stream()
                .flatMap(line -> line.allocations().stream())
                .filter(allocation -> allocation.open() > 0)
                .map(Order.Allocation::locationId)
                .collect(Collectors.toSet());
        Map<UUID, Map<UUID, Long>> there = new HashMap<>();
        question.available().forEach((variant, free) -> {
            Map<UUID, Long> kept = new LinkedHashMap<>(free);
            kept.keySet().retainAll(places);
            there.put(variant, kept);
        });
        return places.isEmpty() ? Optional.empty() : decided(question.with(question.demands(), there));
    }

    /** What is not free anywhere is left for later; where no lawful plan has the rest together, all of it. */
    private Optional<Sourced.Found> asMuchAsThereIs(Question question, List<Backorders.Wanted> later) {
        Optional<Sourced.Found> whole = decided(question);
        if (whole.isPresent()) {
            return whole;
        }
        List<Demand> there = within(question);
        Optional<Sourced.Found> part =
                there.isEmpty() ? Optional.empty() : decided(question.with(there, question.available()));
        Map<UUID, Integer> now = new HashMap<>();
        if (part.isPresent()) {
            there.forEach(demand -> now.put(demand.lineId(), demand.quantity()));
        }
        for (Demand demand : question.demands()) {
            int open = demand.quantity() - now.getOrDefault(demand.lineId(), 0);
            if (open > 0) {
                later.add(new Backorders.Wanted(demand.lineId(), demand.variantId(), open));
            }
        }
        return part;
    }

    private static List<Demand> within(Question question) {
        Map<UUID, Long> left = new HashMap<>();
        question.available()
                .forEach((variant, places) -> left.put(
                        variant,
                        places.values().stream()
                                .mapToLong(free -> Math.max(0, free))
                                .sum()));
        List<Demand> within = new ArrayList<>();
        for (Demand demand : question.demands()) {
            int quantity = (int) Math.min(demand.quantity(), left.getOrDefault(demand.variantId(), 0L));
            if (quantity > 0) {
                within.add(new Demand(demand.lineId(), demand.variantId(), quantity));
                left.merge(demand.variantId(), (long) -quantity, Long::sum);
            }
        }
        return within;
    }

    private Optional<Sourced.Found> decided(Question question) {
        return sourcing.decide(question) instanceof Sourced.Found found ? Optional.of(found) : Optional.empty();
    }

    /** What may be promised beyond stock, and for a collection only what arrives at its store. */
    private void requireSoldLater(OrderDelivery delivery, List<Backorders.Wanted> later) {
        if (later.isEmpty()) {
            return;
        }
        Map<UUID, Integer> wanted = new LinkedHashMap<>();
        later.forEach(one -> wanted.merge(one.variantId(), one.quantity(), Math::addExact));
        Map<UUID, Backorders.Terms> terms = backorders.terms(wanted.keySet());
        List<UUID> missing = wanted.entrySet().stream()
                .filter(one -> {
                    Backorders.Terms known = terms.get(one.getKey());
                    return known == null || !comesThere(known, delivery) || known.left() < one.getValue();
                })
                .map(Map.Entry::getKey)
                .toList();
        if (!missing.isEmpty()) {
            throw Refused.because(CheckoutRefusal.NOT_ENOUGH_STOCK).with("variantIds", missing);
        }
    }

    private static boolean comesThere(Backorders.Terms terms, OrderDelivery delivery) {
        return delivery.kind() != OrderDelivery.Kind.COLLECT
                || terms.locationId().equals(delivery.locationId());
    }
}
