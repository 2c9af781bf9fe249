package io.toonbank.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.toonbank.access.AccessRefusal;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.fulfillment.Collections.HandOut;
import io.toonbank.fulfillment.Collections.IdentifiedBy;
import io.toonbank.fulfillment.Collections.Rest;
import io.toonbank.fulfillment.StoreWork.LineQuantity;
import io.toonbank.inventory.StockLevels;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.RefusalCode;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderStatus;
import io.toonbank.platform.actor.Actor;
import io.toonbank.testing.ToonbankTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Orders that customers fetch in a store: prepared, ready, handed out once to the right person. */
@ToonbankTest
class CollectingOrdersTest {

    @Autowired
    private FulfilmentCast cast;

    @Autowired
    private ShopCast shops;

    @Autowired
    private Collections collections;

    @Autowired
    private OrderBook orders;

    @Autowired
    private StockLevels levels;

    private Shop shop = new Shop(Ids.next(), Ids.next(), List.of());
    private UUID lamp = Ids.next();

    @BeforeEach
    void aShopWithLamps() {
        shop = shops.aWebShop(1);
        lamp = shops.anArticle(shop, 2_000, 50);
    }

    @Test
    void theCodeOpensTheCollectionAndTheMoneyFollowsTheGoods() {
        UUID order = cast.aCollectedOrder(shop, lamp, 2);
        assertThat(cast.work(order).kind()).isEqualTo(WorkKind.COLLECT);
        assertThat(collections.codesOf(order)).isEmpty();
        FulfilmentOrder ready = cast.ready(order);
        assertThat(ready.state()).isEqualTo(WorkState.READY);
        assertThat(ready.shelf()).isEqualTo("A3");
        var code = collections.codesOf(order).getFirst();
        assertThat(collections.lookUp(shop.location(), code.qrText()).id()).isEqualTo(ready.id());
        assertThat(collections
                        .lookUp(shop.location(), code.code().toLowerCase(java.util.Locale.ROOT))
                        .id())
                .isEqualTo(ready.id());
        FulfilmentOrder done = collections.handOut(byCode(ready, code.code(), null, List.of(), Rest.KEEP));
        assertThat(done.state()).isEqualTo(WorkState.COLLECTED);
        assertThat(orders.require(order).status()).isEqualTo(OrderStatus.FULFILLED);
        assertThat(levels.level(lamp, shop.location()).onHand()).isEqualTo(48);
        cast.assertReconciled(order);
        cast.awaitMoney(order);
    }

    @Test
    void isHandedOutOnceHoweverManyCountersTry() throws Exception {
        UUID order = cast.aCollectedOrder(shop, lamp, 1);
        FulfilmentOrder ready = cast.ready(order);
        String code = cast.codeOf(order);
        try (var counters = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Object> counter = () -> {
                try {
                    return collections.handOut(byCode(ready, code, "Buurvrouw Demo", List.of(), Rest.KEEP));
                } catch (Refused refused) {
                    return refused;
                }
            };
            var outcomes = counters.invokeAll(List.of(counter, counter, counter)).stream()
                    .map(future -> future.resultNow())
                    .toList();
            assertThat(outcomes).filteredOn(FulfilmentOrder.class::isInstance).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(Refused.class::isInstance)
                    .hasSize(2)
                    .allSatisfy(refused -> {
                        assertThat(((Refused) refused).refusal()).isEqualTo(FulfillmentRefusal.ALREADY_COLLECTED);
                        assertThat(((Refused) refused).arguments()).containsKeys("at", "by", "collectedBy");
                    });
        }
        assertThat(levels.level(lamp, shop.location()).onHand()).isEqualTo(49);
        assertThat(collections.codesOf(order)).isEmpty();
    }

    @Test
    void guessingACodeStopsAfterAFewTries() {
        UUID order = cast.aCollectedOrder(shop, lamp, 1);
        var _ = cast.ready(order);
        String right = cast.codeOf(order);
        Actor guesser = new Actor(Actor.Kind.STAFF, Ids.next(), "Gokker Demo");
        for (int i = 0; i < 10; i++) {
            refused(
                    () -> FulfilmentCast.as(guesser, () -> collections.lookUp(shop.location(), "2222-2222")),
                    FulfillmentRefusal.NO_SUCH_CODE);
        }
        refused(
                () -> FulfilmentCast.as(guesser, () -> collections.lookUp(shop.location(), right)),
                AccessRefusal.TOO_MANY_ATTEMPTS);
        assertThat(collections.lookUp(shop.location(), right).orderId()).isEqualTo(order);
    }

    @Test
    void aCodeOfAnotherOrderOrAnotherStoreDoesNotOpenIt() {
        UUID order = cast.aCollectedOrder(shop, lamp, 1);
        UUID other = cast.aCollectedOrder(shop, lamp, 1);
        FulfilmentOrder ready = cast.ready(order);
        var _ = cast.ready(other);
        refused(
                () -> collections.handOut(byCode(ready, cast.codeOf(other), null, List.of(), Rest.KEEP)),
                FulfillmentRefusal.WRONG_CODE);
        refused(() -> collections.lookUp(Ids.next(), cast.codeOf(order)), FulfillmentRefusal.NO_SUCH_CODE);
    }

    @Test
    void whoTakesPartMayLeaveTheRestForLaterOrNotWantIt() {
        UUID order = cast.aCollectedOrder(shop, lamp, 3);
        FulfilmentOrder ready = cast.ready(order);
        String code = cast.codeOf(order);
        var one = List.of(new LineQuantity(ready.lines().getFirst().id(), 1));
        FulfilmentOrder partly = collections.handOut(byCode(ready, code, null, one, Rest.KEEP));
        assertThat(partly.state()).isEqualTo(WorkState.READY);
        assertThat(partly.open()).isEqualTo(2);
        FulfilmentOrder done = collections.handOut(byCode(ready, code, null, one, Rest.CANCEL));
        assertThat(done.state()).isEqualTo(WorkState.COLLECTED);
        assertThat(done.lines().getFirst().cancelled()).isEqualTo(1);
        var level = levels.level(lamp, shop.location());
        assertThat(level.onHand()).isEqualTo(48);
        assertThat(level.reserved()).isZero();
        cast.assertReconciled(order);
        cast.awaitMoney(order);
    }

    @Test
    void isFoundByNameWhenTheCodeIsAtHome() {
        UUID order = cast.aCollectedOrder(shop, lamp, 1);
        FulfilmentOrder ready = cast.ready(order);
        assertThat(collections.waiting(shop.location(), "test pers"))
                .extracting(FulfilmentOrder::id)
                .contains(ready.id());
        assertThat(collections.waiting(shop.location(), orders.require(order).number()))
                .hasSize(1);
        assertThat(collections.waiting(shop.location(), "%")).isEmpty();
        FulfilmentOrder done = collections.handOut(new HandOut(
                Ids.next(), ready.id(), IdentifiedBy.CUSTOMER, null, List.of(), null, Rest.KEEP, List.of(), null));
        assertThat(done.state()).isEqualTo(WorkState.COLLECTED);
    }

    @Test
    void isNotReadyBeforeEverythingIsGathered() {
        UUID order = cast.aCollectedOrder(shop, lamp, 2);
        refused(() -> collections.ready(cast.work(order).id(), null), FulfillmentRefusal.NOT_PICKED_YET);
        refused(
                () -> collections.handOut(byCode(cast.work(order), "2222-2222", null, List.of(), Rest.KEEP)),
                FulfillmentRefusal.NOT_READY);
    }

    static HandOut byCode(
            FulfilmentOrder work, String code, @Nullable String collectedBy, List<LineQuantity> lines, Rest rest) {
        return new HandOut(Ids.next(), work.id(), IdentifiedBy.CODE, code, lines, collectedBy, rest, List.of(), null);
    }

    static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, RefusalCode why) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(why));
    }
}
