package io.toonbank.fulfillment.internal;

import io.toonbank.fulfillment.Arrivals;
import io.toonbank.fulfillment.FulfillmentRefusal;
import io.toonbank.fulfillment.FulfilmentOrder;
import io.toonbank.fulfillment.Parcel;
import io.toonbank.fulfillment.ParcelState;
import io.toonbank.fulfillment.StoreWork.LineQuantity;
import io.toonbank.fulfillment.WorkKind;
import io.toonbank.fulfillment.WorkState;
import io.toonbank.inventory.Allocation;
import io.toonbank.inventory.OrderStock;
import io.toonbank.inventory.StockLine;
import io.toonbank.inventory.StockTransfers;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderProgress;
import io.toonbank.orders.OrderProgress.MovedSupply;
import io.toonbank.orders.OrderProgress.Reallocate;
import io.toonbank.orders.OrdersRefusal;
import io.toonbank.platform.audit.Audit;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Goods on their way to the store where the customer fetches them. They leave as a transfer; on the way they are promised to nobody,
 * and the order counts them at the store; as they arrive they are promised to the order again.
 */
@Component
class ToStores implements Arrivals {

    private final WorkSettling settling;
    private final WorkReading reading;
    private final LinePieces pieces;
    private final ParcelStore parcels;
    private final Reconciling reconciling;
    private final LostOnTheWay lostOnTheWay;
    private final OrderProgress progress;
    private final OrderStock stock;
    private final StockTransfers transfers;
    private final Audit audit;
    private final JdbcTemplate database;
    private final Clock clock;

    ToStores(
            WorkSettling settling,
            WorkReading reading,
            LinePieces pieces,
            ParcelStore parcels,
            Reconciling reconciling,
            LostOnTheWay lostOnTheWay,
            OrderProgress progress,
            OrderStock stock,
            StockTransfers transfers,
            Audit audit,
            JdbcTemplate database,
            Clock clock) {
        this.settling = settling;
        this.reading = reading;
        this.pieces = pieces;
        this.parcels = parcels;
        this.reconciling = reconciling;
        this.lostOnTheWay = lostOnTheWay;
        this.progress = progress;
        this.stock = stock;
        this.transfers = transfers;
        this.audit = audit;
        this.database = database;
        this.clock = clock;
    }

    /** The caller holds the sheet and the work. */
    FulfilmentOrder leave(FulfilmentOrder work, Parcel parcel) {
        UUID store = Objects.requireNonNull(work.destinationId());
        List<MovedSupply> moved = new ArrayList<>();
        for (Parcel.Content content : parcel.lines()) {
            if (!pieces.handOver(content.lineId(), content.quantity())) {
                throw Refused.because(FulfillmentRefusal.MORE_THAN_ASKED)
                        .with("sku", content.sku())
                        .with("open", 0);
            }
            moved.add(new MovedSupply(content.orderLineId(), work.locationId(), store, content.quantity()));
        }
        if (!parcels.become(parcel.id(), parcel.state(), ParcelState.SHIPPED)) {
            throw ParcelStore.wrongState(parcel);
        }
        database.update(
                "update fulfillment.parcel set shipped_at = ? where id = ?", Moments.at(clock.instant()), parcel.id());
        reallocate(work, parcel, moved);
        List<StockLine> goods = goods(parcel);
        stock.cancel(
                named("promise of", parcel.id()),
                work.orderId(),
                goods.stream()
                        .map(one -> new Allocation(one.variantId(), work.locationId(), one.quantity()))
                        .toList());
        var _ = transfers.request(parcel.id(), work.locationId(), store, "order " + work.orderNumber(), goods);
        var _ = transfers.ship(parcel.id(), goods);
        audit.record("work order", work.id(), "sent-to-store", null, Map.of("parcel", parcel.number()));
        return settling.settle(work.id(), "shipped", Map.of("parcel", parcel.number()));
    }

    private void reallocate(FulfilmentOrder work, Parcel parcel, List<MovedSupply> moved) {
        try {
            progress.reallocateAll(List.of(new Reallocate(parcel.id(), work.orderId(), "SENT_TO_STORE", moved)));
        } catch (Refused refused) {
            throw refused.is(OrdersRefusal.MORE_THAN_OPEN)
                    ? Refused.because(FulfillmentRefusal.ORDER_CHANGED, refused).with("number", work.orderNumber())
                    : refused;
        }
    }

    private static List<StockLine> goods(Parcel parcel) {
        Map<UUID, Integer> sums = new LinkedHashMap<>();
        parcel.lines().forEach(line -> sums.merge(line.variantId(), line.quantity(), Integer::sum));
        return sums.entrySet().stream()
                .map(sum -> new StockLine(sum.getKey(), sum.getValue()))
                .toList();
    }

    private static UUID named(String what, UUID id) {
        return UUID.nameUUIDFromBytes((what + " " + id).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<Arrival> expected(UUID locationId) {
        List<UUID> ids = database.query("""
                select work.id from fulfillment.work_order work
                where work.destination_id = ? and work.kind = 'SHIP_TO_STORE' and exists (
                  select 1 from fulfillment.parcel where work_order_id = work.id and state = 'SHIPPED')
                order by work.due_at, work.id limit 200
                """, (row, _) -> row.getObject(1, UUID.class), locationId);
        return reading.byIds(ids).stream().map(this::arrival).toList();
    }

    private Arrival arrival(FulfilmentOrder work) {
        List<Parcel> under = underWay(work);
        Map<UUID, Line> lines = new LinkedHashMap<>();
        under.stream()
                .flatMap(parcel -> parcel.lines().stream())
                .forEach(one -> lines.merge(
                        one.lineId(),
                        new Line(one.lineId(), one.sku(), one.title(), one.quantity()),
                        (a, b) -> new Line(a.lineId(), a.sku(), a.title(), a.quantity() + b.quantity())));
        return new Arrival(
                work.id(),
                work.number(),
                work.orderNumber(),
                work.locationId(),
                Objects.requireNonNull(under.getFirst().shippedAt()),
                List.copyOf(lines.values()));
    }

    private List<Parcel> underWay(FulfilmentOrder work) {
        return parcels.ofWork(work.id()).stream()
                .filter(parcel -> parcel.state() == ParcelState.SHIPPED)
                .toList();
    }

    @Override
    @Transactional
    public FulfilmentOrder receive(UUID workId, List<LineQuantity> lines, boolean nothingCame) {
        FulfilmentOrder work = settling.lockWithOrder(workId);
        List<Parcel> under = underWay(work);
        if (work.kind() != WorkKind.SHIP_TO_STORE || under.isEmpty() && work.state() != WorkState.DELIVERED) {
            throw WorkSettling.wrongState(work);
        }
        if (!under.isEmpty()) {
            receive(work, under, came(work, under, lines, nothingCame));
        }
        UUID store = Objects.requireNonNull(work.destinationId());
        return reading.ofOrder(work.orderId()).stream()
                .filter(one -> one.kind() == WorkKind.COLLECT
                        && one.locationId().equals(store)
                        && one.state().open())
                .reduce((_, last) -> last)
                .orElse(reading.require(workId));
    }

    /** Pieces that came by line of the work. */
    private static Map<UUID, Integer> came(
            FulfilmentOrder work, List<Parcel> under, List<LineQuantity> lines, boolean nothingCame) {
        Map<UUID, Integer> sent = new LinkedHashMap<>();
        under.forEach(
                parcel -> parcel.lines().forEach(line -> sent.merge(line.lineId(), line.quantity(), Integer::sum)));
        if (lines.isEmpty() && !nothingCame) {
            return sent;
        }
        Map<UUID, Integer> came = new LinkedHashMap<>();
        for (LineQuantity line : lines) {
            FulfilmentOrder.Line known = Gathering.requireLine(work, line.lineId());
            int all = came.merge(line.lineId(), line.quantity(), Math::addExact);
            if (line.quantity() < 0 || all > sent.getOrDefault(line.lineId(), 0)) {
                throw Refused.because(FulfillmentRefusal.MORE_THAN_ASKED)
                        .with("sku", known.sku())
                        .with("open", sent.getOrDefault(line.lineId(), 0));
            }
        }
        return came;
    }

    private void receive(FulfilmentOrder work, List<Parcel> under, Map<UUID, Integer> came) {
        UUID store = Objects.requireNonNull(work.destinationId());
        Map<UUID, Integer> left = new LinkedHashMap<>(came);
        List<Booked> booked = new ArrayList<>();
        Map<UUID, Integer> missing = new LinkedHashMap<>();
        Map<UUID, Integer> arrived = new LinkedHashMap<>();
        for (Parcel parcel : under) {
            Map<UUID, Integer> goods = new LinkedHashMap<>();
            for (Parcel.Content content : parcel.lines()) {
                int here = Math.min(content.quantity(), left.getOrDefault(content.lineId(), 0));
                left.merge(content.lineId(), -here, Integer::sum);
                goods.merge(content.variantId(), here, Integer::sum);
                arrived.merge(content.orderLineId(), here, Integer::sum);
                missing.merge(content.orderLineId(), content.quantity() - here, Integer::sum);
            }
            booked.add(new Booked(parcel, goods));
        }
        // The order is locked before stock, as everywhere.
        Order order = progress.lock(work.orderId());
        List<OrderProgress.LineQuantity> lost = lost(order, store, missing, arrived);
        Map<UUID, Integer> wanted = wanted(order, store, arrived);
        for (Booked one : booked) {
            boolean _ = parcels.become(one.parcel().id(), ParcelState.SHIPPED, ParcelState.DELIVERED);
            database.update(
                    "update fulfillment.parcel set delivered_at = ? where id = ?",
                    Moments.at(clock.instant()),
                    one.parcel().id());
            var _ = transfers.receive(
                    one.parcel().id(),
                    one.goods().entrySet().stream()
                            .filter(line -> line.getValue() > 0)
                            .map(line -> new StockLine(line.getKey(), line.getValue()))
                            .toList());
        }
        stock.promiseArrived(
                named("arrival of", under.getFirst().id()),
                work.orderId(),
                wanted.entrySet().stream()
                        .map(line -> new Allocation(line.getKey(), store, line.getValue()))
                        .toList());
        lostOnTheWay.replace(under.getFirst().id(), order, store, lost);
        delivered(work.id());
        reconciling.reconcile(work.orderId());
        audit.record("work order", work.id(), "received-at-store", null, Map.of("missing", missing));
    }

    private record Booked(Parcel parcel, Map<UUID, Integer> goods) {}

    /** Of what did not come, what the order still wants at the store. */
    private List<OrderProgress.LineQuantity> lost(
            Order order, UUID store, Map<UUID, Integer> missing, Map<UUID, Integer> arrived) {
        return missing.entrySet().stream()
                .map(one -> {
                    int wanted = openAt(order, one.getKey(), store) - laidReady(order.id(), one.getKey(), store);
                    int lacking = wanted - arrived.getOrDefault(one.getKey(), 0);
                    return new OrderProgress.LineQuantity(one.getKey(), Math.min(one.getValue(), lacking));
                })
                .filter(one -> one.quantity() > 0)
                .toList();
    }

    /** What the store is at already. */
    private int laidReady(UUID orderId, UUID orderLineId, UUID store) {
        return reading.ofOrder(orderId).stream()
                .filter(one -> one.locationId().equals(store))
                .flatMap(one -> one.lines().stream())
                .filter(line -> line.orderLineId().equals(orderLineId))
                .mapToInt(line -> line.open() + line.shortage())
                .sum();
    }

    private static int openAt(Order order, UUID lineId, UUID store) {
        return order.line(lineId).stream()
                .flatMap(line -> line.allocations().stream())
                .filter(allocation -> allocation.locationId().equals(store))
                .mapToInt(Order.Allocation::open)
                .sum();
    }

    /** Of what arrived, by variant, what the order still wants there and is not promised yet. */
    private Map<UUID, Integer> wanted(Order order, UUID store, Map<UUID, Integer> arrived) {
        Map<UUID, Integer> here = new LinkedHashMap<>();
        Map<UUID, Integer> open = new LinkedHashMap<>();
        order.lines().forEach(line -> {
            UUID variant = line.variantId();
            if (variant != null) {
                here.merge(variant, arrived.getOrDefault(line.id(), 0), Integer::sum);
                open.merge(variant, openAt(order, line.id(), store), Integer::sum);
            }
        });
        stock.promised(order.id()).stream()
                .filter(promise -> promise.locationId().equals(store))
                .forEach(promise -> open.merge(promise.variantId(), -promise.quantity(), Integer::sum));
        Map<UUID, Integer> wanted = new LinkedHashMap<>();
        here.forEach((variant, pieces) -> {
            int needed = Math.min(pieces, open.getOrDefault(variant, 0));
            if (needed > 0) {
                wanted.put(variant, needed);
            }
        });
        return wanted;
    }

    private void delivered(UUID workId) {
        FulfilmentOrder work = reading.require(workId);
        if (work.state() == WorkState.SHIPPED) {
            var _ = settling.become(work, WorkState.DELIVERED, "received", Map.of());
        }
    }
}
