package io.toonbank.checkout.internal;

import io.toonbank.checkout.Checkout;
import io.toonbank.checkout.CheckoutRefusal;
import io.toonbank.checkout.Checkouts;
import io.toonbank.inventory.BackorderHolds;
import io.toonbank.inventory.BackorderHolds.Hold;
import io.toonbank.inventory.Backorders;
import io.toonbank.kernel.Refused;
import io.toonbank.network.Capability;
import io.toonbank.network.Locations;
import io.toonbank.sourcing.Sourcing;
import io.toonbank.sourcing.Sourcing.Demand;
import io.toonbank.sourcing.Sourcing.Supply;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What of a purchase is sold before it is there: the pieces of its lines that nobody supplies yet. They are held beside the
 * reservation, under its id, and become the order's together with it. Nothing is asked of the database for other purchases.
 */
@Component
class SellingLater {

    private final Backorders backorders;
    private final BackorderHolds holds;
    private final Locations locations;
    private final Vouchers vouchers;
    private final Clock clock;

    SellingLater(Backorders backorders, BackorderHolds holds, Locations locations, Vouchers vouchers, Clock clock) {
        this.backorders = backorders;
        this.holds = holds;
        this.locations = locations;
        this.vouchers = vouchers;
        this.clock = clock;
    }

    /** What the supplies of the attempt leave open. */
    List<Backorders.Wanted> parts(CheckoutRow row) {
        List<Backorders.Wanted> parts = new ArrayList<>(0);
        for (Checkout.Line line : row.wanted().lines()) {
            int open = line.quantity() - supplied(row, line.id());
            if (open > 0 && !vouchers.is(line.variantId())) {
                parts.add(new Backorders.Wanted(line.id(), line.variantId(), open));
            }
        }
        return parts;
    }

    private static int supplied(CheckoutRow row, UUID lineId) {
        return row.attempt().supplies().stream()
                .filter(supply -> supply.lineId().equals(lineId))
                .mapToInt(Supply::quantity)
                .sum();
    }

    /**
     * The question without what can be promised for later: first without what is free nowhere, then without the articles as a whole.
     * Empty when that is no other question.
     */
    Optional<Sourcing.Question> without(CheckoutRow row, Sourcing.Question question, Collection<UUID> tooFew) {
        Map<UUID, Long> wanted = new HashMap<>();
        Map<UUID, Long> asked = new HashMap<>();
        row.wanted().lines().stream()
                .filter(line -> tooFew.contains(line.variantId()))
                .forEach(line -> wanted.merge(line.variantId(), (long) line.quantity(), Long::sum));
        question.demands().stream()
                .filter(demand -> tooFew.contains(demand.variantId()))
                .forEach(demand -> asked.merge(demand.variantId(), (long) demand.quantity(), Long::sum));
        Map<UUID, Long> lacking = new HashMap<>();
        wanted.forEach((variant, pieces) -> {
            long free = free(question, variant);
            boolean askedLess = free >= asked.getOrDefault(variant, 0L);
            lacking.put(variant, askedLess ? pieces : pieces - free);
        });
        Map<UUID, Backorders.Later> later = backorders.later(row.channelId(), lacking);
        Map<UUID, Long> kept = new HashMap<>();
        later.values().stream()
                .filter(Backorders.Later::whole)
                .filter(one -> reaches(question, one))
                .forEach(one -> {
                    UUID variant = one.variantId();
                    kept.put(variant, Objects.requireNonNull(wanted.get(variant)) - one.pieces());
                });
        List<Demand> demands = kept(question.demands(), row, kept);
        return demands.equals(question.demands())
                ? Optional.empty()
                : Optional.of(question.with(demands, question.available()));
    }

    private static long free(Sourcing.Question question, UUID variant) {
        return question.available().getOrDefault(variant, Map.of()).values().stream()
                .mapToLong(free -> Math.max(0, free))
                .sum();
    }

    /** Lines of the purchase keep what is left of their article, in their order; gifts stay as they are. */
    private static List<Demand> kept(List<Demand> demands, CheckoutRow row, Map<UUID, Long> left) {
        Map<UUID, Long> open = new HashMap<>(left);
        List<Demand> kept = new ArrayList<>();
        for (Demand demand : demands) {
            boolean ofPurchase =
                    row.wanted().lines().stream().anyMatch(line -> line.id().equals(demand.lineId()));
            Long most = ofPurchase ? open.get(demand.variantId()) : null;
            int quantity = most == null ? demand.quantity() : (int) Math.min(most, demand.quantity());
            if (most != null) {
                open.put(demand.variantId(), most - quantity);
            }
            if (quantity > 0) {
                kept.add(new Demand(demand.lineId(), demand.variantId(), quantity));
            }
        }
        return kept;
    }

    /** Whether what arrives there can go where it is wanted. */
    private boolean reaches(Sourcing.Question question, Backorders.Later later) {
        return later.locationId().equals(question.collectAt())
                || locations
                        .find(later.locationId())
                        .filter(location -> location.can(Capability.SHIP))
                        .isPresent();
    }

    /** Refuses {@code checkout.not-enough-stock}; the caller lets the rest go. */
    void hold(CheckoutRow row) {
        List<Backorders.Wanted> parts = parts(row);
        UUID reservationId = row.attempt().reservationId();
        if (parts.isEmpty() || reservationId == null) {
            return;
        }
        Instant until = clock.instant().plus(Checkouts.RESERVATION_HOLDS);
        boolean held = holds.holdAll(List.of(new Hold(reservationId, row.id(), row.channelId(), until, parts)))
                .getFirst();
        if (!held) {
            throw Refused.because(CheckoutRefusal.NOT_ENOUGH_STOCK)
                    .with(
                            "variantIds",
                            parts.stream()
                                    .map(Backorders.Wanted::variantId)
                                    .distinct()
                                    .toList());
        }
    }

    void extend(CheckoutRow row, Instant until) {
        UUID reservationId = row.attempt().reservationId();
        if (reservationId != null && !parts(row).isEmpty()) {
            holds.extend(reservationId, until);
        }
    }

    void release(CheckoutRow row) {
        UUID reservationId = row.attempt().reservationId();
        if (reservationId != null && !parts(row).isEmpty()) {
            holds.release(reservationId);
        }
    }

    /** In the transaction that places orders. Refuses {@code inventory.reservation-lapsed}. */
    void commit(List<UUID> holdIds) {
        holds.commit(holdIds);
    }
}
