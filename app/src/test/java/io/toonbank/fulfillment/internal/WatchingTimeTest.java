package io.toonbank.fulfillment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.fulfillment.FulfilmentCast;
import io.toonbank.fulfillment.FulfilmentOrder;
import io.toonbank.fulfillment.Packing;
import io.toonbank.fulfillment.Parcel;
import io.toonbank.fulfillment.ParcelState;
import io.toonbank.fulfillment.RefusalReason;
import io.toonbank.fulfillment.Shipping;
import io.toonbank.fulfillment.WorkState;
import io.toonbank.inventory.StockLevels;
import io.toonbank.kernel.Ids;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderStatus;
import io.toonbank.testing.ToonbankTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What happens by itself when time passes. */
@ToonbankTest
class WatchingTimeTest {

    @Autowired
    private FulfilmentCast cast;

    @Autowired
    private ShopCast shops;

    @Autowired
    private WatchingTime time;

    @Autowired
    private FollowingParcels following;

    @Autowired
    private Shipping shipping;

    @Autowired
    private Packing packing;

    @Autowired
    private OrderBook orders;

    @Autowired
    private StockLevels levels;

    @Autowired
    private JdbcTemplate database;

    private Shop shop = new Shop(Ids.next(), Ids.next(), List.of());
    private UUID lamp = Ids.next();

    @BeforeEach
    void aShopWithLamps() {
        shop = shops.aWebShop(1);
        lamp = shops.anArticle(shop, 2_000, 50);
    }

    @Test
    void anOfferNobodyAnswersIsTakenAway() {
        UUID order = cast.aShippedOrder(shop, lamp, 1);
        ago("answer_by", cast.work(order));
        int _ = time.endOffers();
        FulfilmentOrder work = cast.work(order);
        assertThat(work.state()).isEqualTo(WorkState.REFUSED);
        assertThat(work.refusal()).isNotNull();
        assertThat(java.util.Objects.requireNonNull(work.refusal()).reason()).isEqualTo(RefusalReason.TIMED_OUT);
        await().until(() -> FulfilmentOrder.NOTHING_FREE.equals(cast.work(order).problem()));
        cast.assertReconciled(order);
    }

    @Test
    void whatNobodyFetchesIsForSaleAgainAndTheMoneyGoesBack() {
        UUID order = cast.aCollectedOrder(shop, lamp, 2);
        FulfilmentOrder ready = cast.ready(order);
        ago("collect_until", ready);
        int _ = time.endCollections();
        assertThat(cast.work(order).state()).isEqualTo(WorkState.CANCELLED);
        assertThat(orders.require(order).status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(levels.level(lamp, shop.location()).reserved()).isZero();
        cast.assertReconciled(order);
        cast.awaitMoney(order);
        assertThat(told("fulfillment.collection-expired.v1", order)).isEqualTo(1);
    }

    @Test
    void aReminderIsDueOnce() {
        UUID order = cast.aCollectedOrder(shop, lamp, 1);
        FulfilmentOrder ready = cast.ready(order);
        int _ = time.remind();
        assertThat(told("fulfillment.collection-reminder-due.v1", order)).isZero();
        database.update(
                "update fulfillment.work_order set ready_at = ready_at - interval '4 days' where id = ?", ready.id());
        int _ = time.remind();
        int _ = time.remind();
        assertThat(told("fulfillment.collection-reminder-due.v1", order)).isEqualTo(1);
    }

    @Test
    void whatIsLateIsToldOnce() {
        UUID order = cast.aShippedOrder(shop, lamp, 1);
        ago("due_at", cast.work(order));
        int _ = time.tellDelays();
        int _ = time.tellDelays();
        assertThat(told("fulfillment.fulfilment-delayed.v1", order)).isEqualTo(1);
    }

    @Test
    void aParcelIsFollowedUntilItIsDelivered() {
        UUID order = cast.aShippedOrder(shop, lamp, 1);
        Parcel parcel = shippedDaysAgo(order, 4);
        assertThat(parcel.state()).isEqualTo(ParcelState.DELIVERED);
        assertThat(parcel.tracking()).hasSize(4);
        assertThat(parcel.deliveredAt()).isNotNull();
        assertThat(cast.work(order).state()).isEqualTo(WorkState.DELIVERED);
        assertThat(told("fulfillment.parcel-delivered.v1", order)).isEqualTo(1);
    }

    @Test
    void aLostParcelIsTold() {
        UUID order = cast.aShippedOrder(shop, lamp, 1, "LOST");
        assertThat(shippedDaysAgo(order, 9).state()).isEqualTo(ParcelState.LOST);
        assertThat(cast.work(order).state()).isEqualTo(WorkState.LOST);
        assertThat(told("fulfillment.parcel-lost.v1", order)).isEqualTo(1);
    }

    @Test
    void aParcelThatCouldNotBeDeliveredComesBackWithItsMoney() {
        UUID order = cast.aShippedOrder(shop, lamp, 2, "RETURN");
        Parcel parcel = shippedDaysAgo(order, 7);
        assertThat(parcel.state()).isEqualTo(ParcelState.RETURNED_TO_SENDER);
        assertThat(cast.work(order).state()).isEqualTo(WorkState.RETURNED_TO_SENDER);
        cast.awaitMoney(order);
        assertThat(levels.level(lamp, shop.location()).onHand()).isEqualTo(48);
        assertThat(shipping.receiveReturned(parcel.id()).state()).isEqualTo(ParcelState.RETURNED);
        assertThat(shipping.receiveReturned(parcel.id()).state()).isEqualTo(ParcelState.RETURNED);
        assertThat(levels.level(lamp, shop.location()).onHand()).isEqualTo(50);
        assertThat(orders.require(order).status()).isEqualTo(OrderStatus.RETURNED);
        cast.awaitMoney(order);
    }

    private Parcel shippedDaysAgo(UUID order, int days) {
        Parcel parcel = cast.shipped(order);
        database.update(
                "update fulfillment.parcel set shipped_at = shipped_at - make_interval(days => ?), ask_at = shipped_at where id = ?",
                days,
                parcel.id());
        int _ = following.round();
        return packing.require(parcel.id());
    }

    private void ago(String column, FulfilmentOrder work) {
        database.update(
                "update fulfillment.work_order set " + column + " = created_at - interval '1 minute' where id = ?",
                work.id());
    }

    private int told(String type, UUID order) {
        Integer told = database.queryForObject("""
                select (select count(*) from platform.outbox where type = ? and aggregate_id = ?)
                  + (select count(*) from platform.event where type = ? and aggregate_id = ?)
                """, Integer.class, type, order, type, order);
        return told == null ? 0 : told;
    }
}
