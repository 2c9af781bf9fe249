package io.toonbank.fulfillment.internal;

import io.toonbank.fulfillment.FulfilmentOrder;
import io.toonbank.fulfillment.WorkKind;
import io.toonbank.fulfillment.WorkState;
import io.toonbank.fulfillment.internal.LinePieces.Fate;
import io.toonbank.fulfillment.internal.WorkMaking.Part;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the work of locations say what the order says: more pieces become work, pieces that are cancelled, moved or handed over
 * by others stop being work. It compares, so it may run any number of times; whoever changes open pieces holds the order's sheet,
 * so both stand still meanwhile.
 */
@Component
class Reconciling {

    private final OrderBook orders;
    private final WorkMaking making;
    private final WorkReading reading;
    private final WorkSettling settling;
    private final LinePieces pieces;
    private final ParcelStore parcels;
    private final LookedInVain shelf;

    Reconciling(
            OrderBook orders,
            WorkMaking making,
            WorkReading reading,
            WorkSettling settling,
            LinePieces pieces,
            ParcelStore parcels,
            LookedInVain shelf) {
        this.orders = orders;
        this.making = making;
        this.reading = reading;
        this.settling = settling;
        this.pieces = pieces;
        this.parcels = parcels;
        this.shelf = shelf;
    }

    /** New orders together, known ones each by itself. */
    @Transactional
    public void reconcileAll(Collection<UUID> orderIds) {
        Set<UUID> known = making.known(orderIds);
        Set<UUID> fresh = new LinkedHashSet<>(orderIds);
        fresh.removeAll(known);
        if (!fresh.isEmpty()) {
            making.begin(List.copyOf(orders.find(fresh).values()));
        }
        known.stream().sorted().forEach(this::reconcile);
    }

    @Transactional
    public void reconcile(UUID orderId) {
        if (!settling.lockSheet(orderId)) {
            return;
        }
        Order order = orders.require(orderId);
        making.refresh(order);
        Map<Spot, Integer> sent = sent(orderId);
        Set<UUID> changed = new LinkedHashSet<>();
        retire(order, changed);
        List<FulfilmentOrder> works = reading.ofOrder(orderId);
        Map<UUID, Map<Order.Line, Integer>> missing = new LinkedHashMap<>();
        for (Spot spot : spots(order, works)) {
            int more = adjust(order, spot, works, sent, changed);
            if (more > 0) {
                order.line(spot.lineId())
                        .ifPresent(line -> missing.computeIfAbsent(spot.locationId(), _ -> new LinkedHashMap<>())
                                .put(line, more));
            }
        }
        changed.stream().sorted().forEach(work -> {
            var _ = settling.settle(settling.lock(work).id(), "order-changed", Map.of());
        });
        List<Part> parts = new ArrayList<>();
        missing.forEach((location, lines) ->
                addTo(order, location, lines, works, changed).ifPresent(parts::add));
        if (!parts.isEmpty()) {
            making.add(parts);
        }
    }

    /** Work that another way of delivery made needless ends; what it was to supply becomes work of the new kind. */
    private void retire(Order order, Set<UUID> changed) {
        for (FulfilmentOrder work : reading.ofOrder(order.id())) {
            boolean fits = work.kind() == WorkMaking.kind(order, work.locationId())
                    && (work.kind() != WorkKind.SHIP_TO_STORE
                            || Objects.equals(
                                    work.destinationId(), order.delivery().locationId()));
            for (FulfilmentOrder.Line line : work.lines()) {
                if (!fits && line.open() + line.shortage() > 0) {
                    var _ = settling.lock(work.id());
                    if (line.shortage() > 0) {
                        pieces.settleShort(line.id(), line.shortage(), Fate.MOVED);
                    }
                    if (line.open() > 0) {
                        pieces.settleOpen(line.id(), line.open(), Fate.MOVED);
                        parcels.trim(line.id());
                    }
                    changed.add(work.id());
                }
            }
        }
    }

    private record Spot(UUID locationId, UUID lineId) {}

    private static Set<Spot> spots(Order order, List<FulfilmentOrder> works) {
        Set<Spot> spots = new LinkedHashSet<>();
        order.lines().stream()
                .filter(line -> line.variantId() != null)
                .forEach(line -> line.allocations()
                        .forEach(allocation -> spots.add(new Spot(allocation.locationId(), line.id()))));
        works.forEach(work -> work.lines().forEach(line -> spots.add(new Spot(work.locationId(), line.orderLineId()))));
        return spots;
    }

    /** Takes away what the order does not want from here; answers how many more it does. */
    private int adjust(
            Order order, Spot spot, List<FulfilmentOrder> works, Map<Spot, Integer> sent, Set<UUID> changed) {
        Order.Allocation wanted = order.line(spot.lineId()).stream()
                .flatMap(line -> line.allocations().stream())
                .filter(allocation -> allocation.locationId().equals(spot.locationId()))
                .findFirst()
                .orElse(new Order.Allocation(spot.locationId(), 0, 0, 0));
        List<Here> here = here(spot, works);
        int open = here.stream()
                        .mapToInt(one -> one.line.open() + one.line.shortage())
                        .sum()
                + onTheWay(spot, sent);
        int elsewhere = Math.max(
                0,
                wanted.handedOver()
                        - here.stream().mapToInt(one -> one.line.handedOver()).sum());
        int cancelled = Math.max(
                0,
                wanted.cancelled()
                        - here.stream().mapToInt(one -> one.line.cancelled()).sum());
        int tooMany = open - wanted.open();
        if (tooMany <= 0) {
            return -tooMany;
        }
        int byOthers = handedOver(here, Math.min(tooMany, elsewhere), changed);
        int byCustomer = settle(here, Math.min(tooMany - byOthers, cancelled), Fate.CANCELLED, changed);
        int _ = settle(here, tooMany - byOthers - byCustomer, Fate.MOVED, changed);
        return 0;
    }

    /** Pieces that left elsewhere and have not arrived here yet: they become work when they do. */
    private static int onTheWay(Spot spot, Map<Spot, Integer> sent) {
        return sent.getOrDefault(spot, 0);
    }

    private Map<Spot, Integer> sent(UUID orderId) {
        Map<Spot, Integer> sent = new LinkedHashMap<>();
        parcels.onTheWayToStores(orderId)
                .forEach((destination, lines) -> lines.forEach(
                        (line, quantity) -> sent.merge(new Spot(destination, line), quantity, Integer::sum)));
        return sent;
    }

    /** A line of some work at a spot, and what of it was dealt with just now. */
    private static final class Here {
        private final FulfilmentOrder work;
        private final FulfilmentOrder.Line line;
        private int goneOpen;
        private int goneShort;

        private Here(FulfilmentOrder work, FulfilmentOrder.Line line) {
            this.work = work;
            this.line = line;
        }

        private int open() {
            return line.open() - goneOpen;
        }

        private int shortage() {
            return line.shortage() - goneShort;
        }
    }

    /** Those least far come first. */
    private static List<Here> here(Spot spot, List<FulfilmentOrder> works) {
        return works.stream()
                .filter(work -> work.locationId().equals(spot.locationId()))
                .sorted(Comparator.comparing(FulfilmentOrder::state))
                .flatMap(work -> work.lines().stream()
                        .filter(line -> line.orderLineId().equals(spot.lineId()))
                        .map(line -> new Here(work, line)))
                .toList();
    }

    private int handedOver(List<Here> here, int wanted, Set<UUID> changed) {
        int left = wanted;
        for (Here one : here.reversed()) {
            int taken = Math.min(left, one.open());
            if (taken > 0) {
                var _ = settling.lock(one.work.id());
                pieces.handedOverElsewhere(one.line.id(), taken);
                one.goneOpen += taken;
                changed.add(one.work.id());
                left -= taken;
            }
        }
        return wanted - handedOverAfterAll(here, left, changed);
    }

    /** Pieces that were not found here, and yet somebody handed them over; answers how many are left. */
    private int handedOverAfterAll(List<Here> here, int wanted, Set<UUID> changed) {
        int left = wanted;
        for (Here one : here.reversed()) {
            int taken = Math.min(left, one.shortage());
            if (taken > 0) {
                var _ = settling.lock(one.work.id());
                int back = pieces.askAgain(one.line.id(), taken);
                pieces.handedOverElsewhere(one.line.id(), taken);
                shelf.putBack(one.work.locationId(), one.work.number(), one.line.variantId(), back);
                one.goneShort += taken;
                changed.add(one.work.id());
                left -= taken;
            }
        }
        return left;
    }

    private int settle(List<Here> here, int wanted, Fate fate, Set<UUID> changed) {
        int left = wanted;
        for (Here one : here) {
            int taken = Math.min(left, one.shortage());
            if (taken > 0) {
                var _ = settling.lock(one.work.id());
                pieces.settleShort(one.line.id(), taken, fate);
                one.goneShort += taken;
                changed.add(one.work.id());
                left -= taken;
            }
        }
        for (Here one : here) {
            int taken = Math.min(left, one.open());
            if (taken > 0) {
                var _ = settling.lock(one.work.id());
                pieces.settleOpen(one.line.id(), taken, fate);
                parcels.trim(one.line.id());
                one.goneOpen += taken;
                changed.add(one.work.id());
                left -= taken;
            }
        }
        return wanted - left;
    }

    /** Into work nobody began, where there is some; else it becomes work of its own. */
    private Optional<Part> addTo(
            Order order,
            UUID locationId,
            Map<Order.Line, Integer> lines,
            List<FulfilmentOrder> works,
            Set<UUID> changed) {
        var open = works.stream()
                .filter(work -> work.locationId().equals(locationId))
                .filter(work -> work.state() == WorkState.OFFERED && !changed.contains(work.id()))
                .findFirst();
        if (open.isEmpty()) {
            return Optional.of(new Part(order, locationId, lines));
        }
        FulfilmentOrder work = settling.lock(open.get().id());
        if (work.state() != WorkState.OFFERED) {
            return Optional.of(new Part(order, locationId, lines));
        }
        lines.forEach((line, more) -> work.lines().stream()
                .filter(there -> there.orderLineId().equals(line.id()))
                .findFirst()
                .ifPresentOrElse(
                        there -> pieces.add(there.id(), more),
                        () -> making.addLine(work.id(), work.lines().size(), line, more)));
        var _ = settling.settle(work.id(), "order-changed", Map.of());
        return Optional.empty();
    }
}
