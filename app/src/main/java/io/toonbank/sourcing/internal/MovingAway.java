package io.toonbank.sourcing.internal;

import io.toonbank.inventory.OrderStock;
import io.toonbank.inventory.OrderStock.PromisedOrder;
import io.toonbank.inventory.OversoldAt;
import io.toonbank.inventory.StockLevel;
import io.toonbank.inventory.StockLevels;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.network.Locations;
import io.toonbank.network.NetworkChanged;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderProgress.LineQuantity;
import io.toonbank.orders.OrderTimeline;
import io.toonbank.platform.events.Delivery;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventSubscriber;
import io.toonbank.sourcing.Decision.Reason;
import io.toonbank.sourcing.FixedSupplies;
import io.toonbank.sourcing.Resourcing;
import io.toonbank.sourcing.Resourcing.MoveSupply;
import io.toonbank.sourcing.Resourcing.Resourced;
import io.toonbank.sourcing.Sourcing.Supply;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Repairs promises that facts broke: a sale over the counter took what was promised, or a location closed. What nobody else has
 * stays where it was, and the order's timeline says so.
 */
@Component
class MovingAway implements EventSubscriber {

    /** Shown in the timeline; the screens have its text. */
    static final String NOTHING_FREE = "sourcing.nothing-free";

    private static final Logger LOG = LoggerFactory.getLogger(MovingAway.class);

    private final Resourcing resourcing;
    private final OrderStock stock;
    private final StockLevels levels;
    private final OrderBook orders;
    private final OrderTimeline timeline;
    private final Locations locations;
    private final ObjectProvider<FixedSupplies> fixed;
    private final TransactionTemplate apart;

    MovingAway(
            Resourcing resourcing,
            OrderStock stock,
            StockLevels levels,
            OrderBook orders,
            OrderTimeline timeline,
            Locations locations,
            ObjectProvider<FixedSupplies> fixed,
            PlatformTransactionManager transactions) {
        this.resourcing = resourcing;
        this.stock = stock;
        this.levels = levels;
        this.orders = orders;
        this.timeline = timeline;
        this.locations = locations;
        this.fixed = fixed;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public String id() {
        return "sourcing.move-away";
    }

    @Override
    public Set<Class<? extends Event>> listensTo() {
        return Set.of(OversoldAt.class, NetworkChanged.class);
    }

    @Override
    public boolean fromTheBeginning() {
        return false;
    }

    @Override
    public void on(List<Delivery> deliveries) {
        for (Delivery delivery : deliveries) {
            if (delivery.event() instanceof OversoldAt oversold) {
                replace(oversold.variantId(), oversold.locationId());
            } else if (delivery.event() instanceof NetworkChanged changed) {
                locations
                        .find(changed.subjectId())
                        .filter(location -> !location.active())
                        .ifPresent(location -> empty(location.id()));
            }
        }
    }

    /** Orders promised last give way first, until what is promised is there again. */
    private void replace(UUID variantId, UUID locationId) {
        forEachPage(locationId, variantId, page -> {
            for (PromisedOrder promised : movable(locationId, page)) {
                long missing = missing(variantId, locationId);
                if (missing <= 0) {
                    return false;
                }
                move(promised.orderId(), locationId, variantId, missing, Reason.OVERSOLD);
            }
            return true;
        });
    }

    /** Pieces that work looked for in vain find another place by themselves; nobody else gives way for them. */
    private long missing(UUID variantId, UUID locationId) {
        StockLevel level = levels.level(variantId, locationId);
        long looked = fixed.stream()
                .mapToLong(work -> work.missedAt(locationId, variantId))
                .sum();
        return level.reserved() - Math.max(0, level.onHand()) - looked;
    }

    private void empty(UUID locationId) {
        forEachPage(locationId, null, page -> {
            page.forEach(promised -> move(promised.orderId(), locationId, null, Long.MAX_VALUE, Reason.CLOSED));
            return true;
        });
    }

    /** However many there are; stops when told that it is enough. */
    private void forEachPage(UUID locationId, @Nullable UUID variantId, Predicate<List<PromisedOrder>> page) {
        List<PromisedOrder> some = stock.promisedAt(locationId, variantId, null, OrderStock.PROMISED_MAX);
        while (!some.isEmpty() && page.test(some)) {
            some = stock.promisedAt(locationId, variantId, some.getLast(), OrderStock.PROMISED_MAX);
        }
    }

    private List<PromisedOrder> movable(UUID locationId, List<PromisedOrder> promised) {
        List<UUID> ids = promised.stream().map(PromisedOrder::orderId).toList();
        Set<UUID> inHand = new HashSet<>();
        fixed.forEach(work -> inHand.addAll(work.atWork(locationId, ids)));
        return promised.stream().filter(one -> !inHand.contains(one.orderId())).toList();
    }

    /** In a transaction of its own: one order that cannot be moved keeps no other. */
    private void move(UUID orderId, UUID locationId, @Nullable UUID variantId, long atMost, Reason reason) {
        try {
            apart.executeWithoutResult(_ -> {
                List<LineQuantity> lines = lines(orders.require(orderId), locationId, variantId, atMost);
                if (!lines.isEmpty()) {
                    moveLines(orderId, locationId, lines, reason);
                }
            });
        } catch (Refused refused) {
            LOG.warn("Order {} keeps what is not at location {}: {}", orderId, locationId, refused.code());
        }
    }

    private void moveLines(UUID orderId, UUID locationId, List<LineQuantity> lines, Reason reason) {
        Resourced answer = resourcing.resource(new MoveSupply(Ids.next(), orderId, locationId, lines, reason));
        boolean all = answer instanceof Resourced.Moved moved && moved.left().isEmpty();
        if (!all) {
            timeline.add(
                    Ids.next(),
                    orderId,
                    OrderTimeline.Kind.WARNING,
                    NOTHING_FREE,
                    Map.of("locationId", locationId, "reason", reason.name()));
        }
    }

    private static List<LineQuantity> lines(Order order, UUID locationId, @Nullable UUID variantId, long atMost) {
        List<LineQuantity> lines = new java.util.ArrayList<>();
        long left = atMost;
        for (Supply supply : OpenSupply.of(order)) {
            boolean meant = supply.locationId().equals(locationId)
                    && (variantId == null || supply.variantId().equals(variantId));
            int taken = meant ? (int) Math.min(left, supply.quantity()) : 0;
            if (taken > 0) {
                lines.add(new LineQuantity(supply.lineId(), taken));
                left -= taken;
            }
        }
        return lines;
    }
}
