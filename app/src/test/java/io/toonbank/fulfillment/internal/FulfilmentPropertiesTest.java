package io.toonbank.fulfillment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.checkout.OrderHandling;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.fulfillment.Collections;
import io.toonbank.fulfillment.Collections.HandOut;
import io.toonbank.fulfillment.Collections.IdentifiedBy;
import io.toonbank.fulfillment.Collections.Rest;
import io.toonbank.fulfillment.FulfilmentCast;
import io.toonbank.fulfillment.FulfilmentOrder;
import io.toonbank.fulfillment.FulfilmentOrders;
import io.toonbank.fulfillment.Packing;
import io.toonbank.fulfillment.Packing.Pack;
import io.toonbank.fulfillment.Parcel;
import io.toonbank.fulfillment.ParcelState;
import io.toonbank.fulfillment.RefusalReason;
import io.toonbank.fulfillment.Shipping;
import io.toonbank.fulfillment.StoreWork;
import io.toonbank.fulfillment.StoreWork.LineQuantity;
import io.toonbank.fulfillment.StoreWork.Pick;
import io.toonbank.fulfillment.StoreWork.PutBack;
import io.toonbank.fulfillment.StoreWork.Refuse;
import io.toonbank.fulfillment.StoreWork.ReportShort;
import io.toonbank.inventory.StockLevels;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderProgress;
import io.toonbank.orders.OrderProgress.CancelLines;
import io.toonbank.orders.OrderProgress.HandOverLines;
import io.toonbank.testing.ToonbankTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whatever people do to an order and its work, in any order: work, order, stock and money say the same in the end. */
@ToonbankTest
class FulfilmentPropertiesTest {

    private static final int STEPS = 40;
    private static final int STOCK = 40;

    @Autowired
    private FulfilmentCast cast;

    @Autowired
    private ShopCast shops;

    @Autowired
    private FulfilmentOrders works;

    @Autowired
    private StoreWork storeWork;

    @Autowired
    private Packing packing;

    @Autowired
    private Shipping shipping;

    @Autowired
    private Collections collections;

    @Autowired
    private OrderHandling handling;

    @Autowired
    private OrderBook orders;

    @Autowired
    private StockLevels levels;

    @Autowired
    private Reconciling reconciling;

    @Autowired
    private SourcingElsewhere elsewhere;

    @Autowired
    private JdbcTemplate database;

    private final Map<UUID, Integer> missed = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void workOrderStockAndMoneyAgree(long seed) {
        Random random = new Random(seed);
        Shop shop = shops.aWebShop(2);
        UUID lamp = shops.anArticle(shop, 1_995, STOCK, STOCK);
        UUID vase = shops.anArticle(shop, 333, STOCK, STOCK);
        var lines = List.of(ShopCast.line(lamp, 1 + random.nextInt(6)), ShopCast.line(vase, 1 + random.nextInt(4)));
        boolean collects = random.nextBoolean();
        UUID order = cast.placed(
                collects
                        ? shops.collecting(shop, shop.location(), lines.get(0), lines.get(1))
                        : shops.shipping(shop, lines.get(0), lines.get(1)));
        for (int i = 0; i < STEPS; i++) {
            step(order, random);
        }
        elsewhereAndBack(order);
        cast.assertReconciled(order);
        for (UUID variant : List.of(lamp, vase)) {
            assertStock(shop, order, variant);
        }
        cast.awaitMoney(order);
        assertThat(works.ofOrder(order))
                .allSatisfy(work -> assertThat(WorkSettling.next(work)).isEqualTo(work.state()));
    }

    /** What left the shelves is what the order says has left. */
    private void assertStock(Shop shop, UUID orderId, UUID variant) {
        Order order = orders.require(orderId);
        int left = order.lines().stream()
                .filter(line -> variant.equals(line.variantId()))
                .mapToInt(line -> line.progress().handedOver())
                .sum();
        int open = order.lines().stream()
                .filter(line -> variant.equals(line.variantId()))
                .mapToInt(Order.Line::open)
                .sum();
        long onHand = shop.locations().stream()
                .mapToLong(location -> levels.level(variant, location).onHand())
                .sum();
        long reserved = shop.locations().stream()
                .mapToLong(location -> levels.level(variant, location).reserved())
                .sum();
        long takenOff = takenOff(variant);
        assertThat(onHand).isEqualTo(2L * STOCK - left - takenOff);
        assertThat(takenOff).isBetween(0L, (long) missed.getOrDefault(variant, 0));
        assertThat(reserved).isEqualTo(open);
    }

    /** What the books lost because somebody looked in vain, less what turned up again. */
    private long takenOff(UUID variant) {
        return Objects.requireNonNull(database.queryForObject("""
                select coalesce(sum(case when movement.from_kind = 'LOCATION' then quantity else -quantity end), 0)
                from inventory.movement join inventory.booking on booking.id = movement.booking_id
                where variant_id = ? and booking.kind = 'ADJUSTMENT'
                """, Long.class, variant));
    }

    private void elsewhereAndBack(UUID order) {
        reconciling.reconcile(order);
        for (FulfilmentOrder work : works.ofOrder(order)) {
            var _ = elsewhere.move(work.id());
        }
        reconciling.reconcile(order);
    }

    private void step(UUID order, Random random) {
        List<FulfilmentOrder> all = works.ofOrder(order);
        FulfilmentOrder work = all.get(random.nextInt(all.size()));
        FulfilmentOrder.Line line = work.lines().get(random.nextInt(work.lines().size()));
        int pieces = 1 + random.nextInt(3);
        try {
            act(order, work, line, pieces, random);
        } catch (Refused _) {
            // Most steps are nonsense at the moment they are tried; refused, they must leave nothing behind.
        }
    }

    private void act(UUID order, FulfilmentOrder work, FulfilmentOrder.Line line, int pieces, Random random) {
        switch (random.nextInt(14)) {
            case 0, 1 -> done(storeWork.accept(work.id()));
            case 2, 3, 4 -> done(storeWork.pick(new Pick(Ids.next(), work.id(), null, line.id(), pieces)));
            case 5 -> done(storeWork.putBack(new PutBack(Ids.next(), work.id(), line.id(), 1)));
            case 6 -> {
                done(storeWork.reportShort(
                        new ReportShort(Ids.next(), work.id(), line.id(), 1, RefusalReason.NOT_FOUND, null)));
                missed.merge(line.variantId(), 1, Integer::sum);
            }
            case 7 ->
                done(storeWork.refuse(new Refuse(
                        Ids.next(), work.id(), RefusalReason.TOO_BUSY, null, List.of(new LineQuantity(line.id(), 1)))));
            case 8 -> done(packing.pack(new Pack(Ids.next(), work.id(), null, null)));
            case 9, 10 -> leave(work, random);
            case 11 -> cancel(order, random);
            case 12 -> {
                if (random.nextInt(4) == 0) {
                    var _ = handling.handOver(new HandOverLines(
                            Ids.next(),
                            order,
                            work.locationId(),
                            HandOverLines.Way.SHIPPED,
                            List.of(new OrderProgress.LineQuantity(line.orderLineId(), 1))));
                } else {
                    elsewhereAndBack(order);
                }
            }
            default -> done(storeWork.offerAgain(work.id()));
        }
    }

    private static void done(FulfilmentOrder now) {
        assertThat(now.lines()).allSatisfy(line -> assertThat(line.open()).isNotNegative());
    }

    private void leave(FulfilmentOrder work, Random random) {
        if (work.state() == io.toonbank.fulfillment.WorkState.PICKED
                || work.milestones().readyAt() != null) {
            var _ = collections.ready(work.id(), null);
            var _ = collections.handOut(new HandOut(
                    Ids.next(),
                    work.id(),
                    IdentifiedBy.CUSTOMER,
                    null,
                    List.of(),
                    null,
                    random.nextBoolean() ? Rest.KEEP : Rest.CANCEL,
                    List.of(),
                    null));
        }
        List<Parcel> parcels = new ArrayList<>(packing.ofWork(work.id()));
        parcels.removeIf(parcel -> parcel.state() != ParcelState.CLOSED && parcel.state() != ParcelState.LABELLED);
        if (parcels.isEmpty()) {
            return;
        }
        Parcel parcel = parcels.get(random.nextInt(parcels.size()));
        if (random.nextInt(4) == 0) {
            var _ = packing.unpack(parcel.id());
        } else {
            var _ = shipping.label(parcel.id());
            var _ = shipping.ship(parcel.id());
        }
    }

    private void cancel(UUID orderId, Random random) {
        Order order = orders.require(orderId);
        Order.Line line = order.lines().get(random.nextInt(order.lines().size()));
        var _ = handling.cancel(
                new CancelLines(Ids.next(), orderId, List.of(new OrderProgress.LineQuantity(line.id(), 1)), "toeval"));
    }
}
