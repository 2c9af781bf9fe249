package io.toonbank.checkout.internal;

import io.toonbank.checkout.CheckoutRefusal;
import io.toonbank.inventory.Allocation;
import io.toonbank.inventory.Availability;
import io.toonbank.inventory.Backorders;
import io.toonbank.kernel.Refused;
import io.toonbank.network.Capability;
import io.toonbank.network.Location;
import io.toonbank.network.SalesChannels;
import io.toonbank.orders.NewOrderLine.LineAllocation;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderDelivery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where the goods of an edit come from: first from where the order comes from anyway, so that it stays one parcel. */
@Component
class EditSupply {

    private final Availability availability;
    private final SalesChannels channels;
    private final Backorders backorders;

    EditSupply(Availability availability, SalesChannels channels, Backorders backorders) {
        this.availability = availability;
        this.channels = channels;
        this.backorders = backorders;
    }

    record Demand(UUID lineId, UUID variantId, int quantity) {}

    /** @param later what is not there and is promised for when it comes */
    record Supplied(Map<UUID, List<LineAllocation>> now, List<Backorders.Wanted> later) {

        static final Supplied NOTHING = new Supplied(Map.of(), List.of());
    }

    /**
     * By line. What the order holds already counts as free for it. Refuses {@code checkout.not-enough-stock}.
     *
     * @param returned what is promised to the order and let go in the same transaction
     */
    Supplied supplies(Order order, OrderDelivery delivery, List<Demand> demands, List<Allocation> returned) {
        Map<UUID, Map<UUID, Long>> free = new HashMap<>();
        availability
                .perLocation(
                        order.source().channelId(),
                        demands.stream().map(Demand::variantId).distinct().toList())
                .forEach((variant, places) -> free.put(variant, new LinkedHashMap<>(places)));
        returned.forEach(allocation -> free.computeIfAbsent(allocation.variantId(), _ -> new LinkedHashMap<>())
                .merge(allocation.locationId(), (long) allocation.quantity(), Long::sum));
        List<UUID> places = places(order, delivery);
        UUID whole = places.stream()
                .filter(place -> hasAll(free, demands, place))
                .findFirst()
                .orElse(null);
        Map<UUID, List<LineAllocation>> supplies = new LinkedHashMap<>();
        List<Backorders.Wanted> later = new ArrayList<>();
        for (Demand demand : demands) {
            supplies.put(
                    demand.lineId(),
                    whole != null
                            ? List.of(new LineAllocation(whole, demand.quantity()))
                            : taken(
                                    demand,
                                    places,
                                    free.getOrDefault(demand.variantId(), new LinkedHashMap<>()),
                                    later));
        }
        requireSoldLater(delivery, later);
        return new Supplied(supplies, later);
    }

    private static boolean hasAll(Map<UUID, Map<UUID, Long>> free, List<Demand> demands, UUID place) {
        Map<UUID, Long> wanted = new HashMap<>();
        demands.forEach(demand -> wanted.merge(demand.variantId(), (long) demand.quantity(), Long::sum));
        return wanted.entrySet().stream()
                .allMatch(variant ->
                        free.getOrDefault(variant.getKey(), Map.of()).getOrDefault(place, 0L) >= variant.getValue());
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

    private static List<LineAllocation> taken(
            Demand demand, List<UUID> places, Map<UUID, Long> free, List<Backorders.Wanted> later) {
        List<LineAllocation> taken = new ArrayList<>();
        int open = demand.quantity();
        for (UUID place : places) {
            int here = (int) Math.min(open, Math.max(0, free.getOrDefault(place, 0L)));
            if (here > 0) {
                taken.add(new LineAllocation(place, here));
                free.merge(place, (long) -here, Long::sum);
                open -= here;
            }
        }
        if (open > 0) {
            later.add(new Backorders.Wanted(demand.lineId(), demand.variantId(), open));
        }
        return taken;
    }

    private List<UUID> places(Order order, OrderDelivery delivery) {
        if (delivery.kind() == OrderDelivery.Kind.COLLECT && delivery.locationId() != null) {
            return List.of(delivery.locationId());
        }
        List<UUID> able = channels.supplying(order.source().channelId()).stream()
                .filter(location -> location.can(Capability.SHIP))
                .map(Location::id)
                .toList();
        Set<UUID> places = new LinkedHashSet<>();
        order.lines().stream()
                .flatMap(line -> line.allocations().stream())
                .filter(allocation -> allocation.open() > 0 && able.contains(allocation.locationId()))
                .forEach(allocation -> places.add(allocation.locationId()));
        places.addAll(able);
        return List.copyOf(places);
    }

    private static boolean comesThere(Backorders.Terms terms, OrderDelivery delivery) {
        return delivery.kind() != OrderDelivery.Kind.COLLECT
                || terms.locationId().equals(delivery.locationId());
    }
}
