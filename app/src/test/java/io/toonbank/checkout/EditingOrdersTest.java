package io.toonbank.checkout;

import static io.toonbank.checkout.ShopCast.line;
import static io.toonbank.checkout.ShopCast.paying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.toonbank.checkout.OrderEditing.AddedLine;
import io.toonbank.checkout.OrderEditing.EditOrder;
import io.toonbank.checkout.OrderEditing.OtherDelivery;
import io.toonbank.checkout.OrderEditing.PayOutstanding;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.inventory.Allocation;
import io.toonbank.inventory.OrderStock;
import io.toonbank.inventory.StockLevels;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.HoldReason;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderDelivery;
import io.toonbank.orders.OrderHolds;
import io.toonbank.orders.OrderHolds.HoldOrder;
import io.toonbank.orders.OrderProgress.HandOverLines;
import io.toonbank.orders.OrderProgress.LineQuantity;
import io.toonbank.orders.OrderStatus;
import io.toonbank.orders.OrdersRefusal;
import io.toonbank.payments.PaymentOutcome;
import io.toonbank.payments.Payments;
import io.toonbank.platform.web.PlatformRefusal;
import io.toonbank.testing.ToonbankTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The customer calls after the order was placed. */
@ToonbankTest
class EditingOrdersTest {

    @Autowired
    private ShopCast cast;

    @Autowired
    private Checkouts checkouts;

    @Autowired
    private OrderEditing editing;

    @Autowired
    private OrderHandling handling;

    @Autowired
    private OrderHolds holds;

    @Autowired
    private OrderBook orders;

    @Autowired
    private OrderStock stock;

    @Autowired
    private StockLevels levels;

    @Autowired
    private Payments payments;

    private Shop shop = new Shop(Ids.next(), Ids.next(), List.of());
    private UUID lamp = Ids.next();
    private UUID vase = Ids.next();

    @BeforeEach
    void aShop() {
        shop = cast.aWebShop(2);
        lamp = cast.anArticle(shop, 1_999, 50, 50);
        vase = cast.anArticle(shop, 1_049, 10, 50);
    }

    @Test
    void takesPiecesOffForExactlyWhatWasPaidForThem() {
        Order order = placed(3);
        var edit = edit(order, List.of(off(order, 1)), List.of(), null);

        var preview = editing.preview(edit);
        Order after = editing.edit(edit);

        assertThat(preview.difference()).isEqualTo(eur(-1_999));
        assertThat(preview.outstanding()).isEqualTo(eur(0));
        assertThat(after.due()).isEqualTo(preview.dueAfter());
        assertThat(after.hold()).isNull();
        assertThat(editing.edit(edit)).isEqualTo(after);
        assertThat(stock.promised(order.id())).extracting(Allocation::quantity).containsExactly(2);
        ship(after);
        assertThat(taken(order.id())).isEqualTo(after.due().amount());
    }

    @Test
    void holdsAnOrderThatBecameDearerUntilTheRestIsPaid() {
        Order order = placed(1);
        var edit = edit(order, List.of(), List.of(new AddedLine(vase, 2)), null);
        assertThat(editing.preview(edit).outstanding()).isEqualTo(eur(2_098));

        Order after = editing.edit(edit);

        assertThat(after.lines()).hasSize(2);
        assertThat(after.amounts().total()).isEqualTo(order.amounts().total().plus(eur(2_098)));
        assertThat(after.hold()).isNotNull();
        assertThat(after.hold().reason()).isEqualTo(HoldReason.PAYMENT_DUE);
        Refused held = catchThrowableOfType(Refused.class, () -> ship(after));
        assertThat(held.refusal()).isEqualTo(OrdersRefusal.HELD);

        assertThat(editing.pay(new PayOutstanding(Ids.next(), order.id(), "card", "decline", null)))
                .isInstanceOf(PaymentOutcome.Declined.class);
        assertThat(orders.require(order.id()).hold()).isNotNull();
        UUID payment = Ids.next();
        assertThat(editing.pay(new PayOutstanding(payment, order.id(), "card", "approve", null)))
                .isInstanceOf(PaymentOutcome.Authorised.class);
        assertThat(editing.pay(new PayOutstanding(payment, order.id(), "card", "approve", null)))
                .isInstanceOf(PaymentOutcome.Authorised.class);
        assertThat(orders.require(order.id()).hold()).isNull();
        assertThat(editing.outstanding(order.id())).isEqualTo(eur(0));
        Refused nothing = catchThrowableOfType(
                Refused.class, () -> editing.pay(new PayOutstanding(Ids.next(), order.id(), "card", "approve", null)));
        assertThat(nothing.refusal()).isEqualTo(CheckoutRefusal.NOTHING_DUE);
        ship(orders.require(order.id()));
        assertThat(taken(order.id())).isEqualTo(after.due().amount());
    }

    @Test
    void goesOnByItselfWhenTheBankAnsweredLater() {
        Order order = placed(1);
        editing.edit(edit(order, List.of(), List.of(new AddedLine(vase, 1)), null));
        UUID payment = Ids.next();
        assertThat(editing.pay(new PayOutstanding(payment, order.id(), "card", "redirect", "https://shop.example")))
                .isInstanceOf(PaymentOutcome.RedirectNeeded.class);
        assertThat(orders.require(order.id()).hold()).isNotNull();
    }

    @Test
    void movesGoodsToTheStoreWhereTheyAreCollectedInstead() {
        Order order = placed(2);
        UUID store = shop.locations().getLast();
        var edit = edit(order, List.of(), List.of(), new OtherDelivery("collect", store, null));

        Order after = editing.edit(edit);

        assertThat(after.delivery().kind()).isEqualTo(OrderDelivery.Kind.COLLECT);
        assertThat(after.delivery().gross()).isEqualTo(eur(0));
        assertThat(after.due()).isEqualTo(order.due().minus(eur(495)));
        assertThat(stock.promised(order.id()))
                .extracting(Allocation::locationId)
                .containsExactly(store);
        assertThat(levels.level(lamp, shop.location()).reserved()).isZero();
        handling.handOver(new HandOverLines(Ids.next(), order.id(), store, HandOverLines.Way.COLLECTED, List.of()));
        assertThat(orders.require(order.id()).status()).isEqualTo(OrderStatus.FULFILLED);
        assertThat(taken(order.id())).isEqualTo(after.due().amount());
    }

    @Test
    void refusesWhatCannotBe() {
        Order order = placed(3);
        assertThat(refusal(edit(order, List.of(), List.of(), null))).isEqualTo(CheckoutRefusal.NOTHING_CHANGES);
        assertThat(refusal(edit(order, List.of(), List.of(new AddedLine(vase, 999)), null)))
                .isEqualTo(CheckoutRefusal.NOT_ENOUGH_STOCK);
        assertThat(refusal(edit(order, List.of(off(order, 3)), List.of(new AddedLine(vase, 1)), null)))
                .isEqualTo(CheckoutRefusal.REPLACES_EVERYTHING);
        assertThat(refusal(edit(order, List.of(off(order, 4)), List.of(), null)))
                .isEqualTo(OrdersRefusal.MORE_THAN_OPEN);
        var told = edit(order, List.of(), List.of(new AddedLine(vase, 1)), null);
        var wrong = new EditOrder(
                told.id(), order.id(), order.version(), List.of(), told.added(), null, null, eur(1), null);
        assertThat(refusal(wrong)).isEqualTo(CheckoutRefusal.PRICE_CHANGED);
        editing.edit(edit(order, List.of(off(order, 1)), List.of(), null));
        assertThat(refusal(edit(order, List.of(off(order, 1)), List.of(), null)))
                .isEqualTo(PlatformRefusal.STALE_VERSION);
        handling.handOver(new HandOverLines(
                Ids.next(), order.id(), shop.location(), HandOverLines.Way.SHIPPED, List.of(off(order, 1))));
        var elsewhere = new OtherDelivery("collect", shop.location(), null);
        assertThat(refusal(edit(orders.require(order.id()), List.of(), List.of(), elsewhere)))
                .isEqualTo(OrdersRefusal.ON_ITS_WAY);
        ship(orders.require(order.id()));
        assertThat(refusal(edit(orders.require(order.id()), List.of(), List.of(new AddedLine(vase, 1)), null)))
                .isEqualTo(OrdersRefusal.NOTHING_TO_AMEND);
    }

    @Test
    void givesMoneyBackAlthoughNothingCameBackOnce() {
        Order order = placed(2);
        ship(order);
        var gift = new OrderHandling.GiveGoodwill(Ids.next(), order.id(), eur(500), "deuk in de doos");
        handling.giveGoodwill(gift);
        handling.giveGoodwill(gift);
        assertThat(taken(order.id())).isEqualTo(order.due().amount() - 500);
        Refused tooMuch = catchThrowableOfType(
                Refused.class,
                () -> handling.giveGoodwill(
                        new OrderHandling.GiveGoodwill(Ids.next(), order.id(), eur(1_000_000), "te veel")));
        assertThat(tooMuch.refusal()).isEqualTo(OrdersRefusal.MORE_THAN_PAID);
    }

    @Test
    void heldOrdersAreReleasedOnce() {
        Order order = placed(1);
        UUID id = Ids.next();
        Order held = holds.hold(new HoldOrder(id, order.id(), HoldReason.FRAUD_CHECK, "bel de klant"));
        assertThat(held.hold()).isNotNull();
        assertThat(holds.hold(new HoldOrder(id, order.id(), HoldReason.FRAUD_CHECK, "bel de klant")))
                .isEqualTo(held);
        Refused twice = catchThrowableOfType(
                Refused.class, () -> holds.hold(new HoldOrder(Ids.next(), order.id(), HoldReason.OTHER, null)));
        assertThat(twice.refusal()).isEqualTo(OrdersRefusal.ALREADY_HELD);
        assertThat(holds.release(Ids.next(), order.id(), null).hold()).isNull();
        Refused none = catchThrowableOfType(Refused.class, () -> holds.release(Ids.next(), order.id(), null));
        assertThat(none.refusal()).isEqualTo(OrdersRefusal.NOT_HELD);
    }

    /** Whatever is edited, cancelled, paid and shipped: stock is what is open, totals are sums, and what was taken is what is owed. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void reconcilesAfterWhateverWasEdited(long seed) {
        var random = new Random(seed);
        Order order = placed(1 + random.nextInt(4));
        for (int step = 0; step < 6; step++) {
            order = orders.require(order.id());
            EditOrder edit = any(order, random);
            if (edit != null) {
                order = editing.edit(edit);
            }
            if (order.hold() != null) {
                editing.pay(new PayOutstanding(Ids.next(), order.id(), "card", "approve", null));
            }
            check(orders.require(order.id()));
        }
        Order last = orders.require(order.id());
        if (last.unfinished()) {
            ship(last);
        }
        last = orders.require(order.id());
        assertThat(taken(last.id())).isEqualTo(last.due().amount());
    }

    private @Nullable EditOrder any(Order order, Random random) {
        List<LineQuantity> removed = new ArrayList<>();
        List<AddedLine> added = new ArrayList<>();
        var open = order.lines().stream().filter(line -> line.open() > 0).toList();
        int left = open.stream().mapToInt(Order.Line::open).sum();
        if (random.nextBoolean() && left > 1) {
            var line = open.get(random.nextInt(open.size()));
            removed.add(new LineQuantity(line.id(), Math.min(left - 1, 1 + random.nextInt(line.open()))));
        }
        if (random.nextInt(3) > 0) {
            added.add(new AddedLine(random.nextBoolean() ? lamp : vase, 1 + random.nextInt(3)));
        }
        OtherDelivery delivery = switch (random.nextInt(4)) {
            case 0 -> new OtherDelivery("collect", shop.locations().get(random.nextInt(2)), null);
            case 1 -> new OtherDelivery("standard", null, ShopCast.anAddress());
            default -> null;
        };
        return left == 0 || removed.isEmpty() && added.isEmpty() && delivery == null
                ? null
                : edit(order, removed, added, delivery);
    }

    private void check(Order order) {
        long gross =
                order.lines().stream().mapToLong(line -> line.gross().amount()).sum();
        assertThat(order.amounts().total().amount())
                .isEqualTo(gross + order.delivery().gross().amount());
        assertThat(order.amounts().net().plus(order.amounts().tax()))
                .isEqualTo(order.amounts().total());
        long open = order.lines().stream().mapToLong(Order.Line::open).sum();
        assertThat(stock.promised(order.id()).stream()
                        .mapToLong(Allocation::quantity)
                        .sum())
                .isEqualTo(open);
        var allocated = order.lines().stream()
                .flatMap(line -> line.allocations().stream())
                .filter(allocation -> allocation.open() > 0)
                .collect(Collectors.groupingBy(
                        Order.Allocation::locationId, Collectors.summingLong(Order.Allocation::open)));
        var promised = stock.promised(order.id()).stream()
                .collect(Collectors.groupingBy(Allocation::locationId, Collectors.summingLong(Allocation::quantity)));
        assertThat(allocated).isEqualTo(promised);
        assertThat(editing.outstanding(order.id())).isEqualTo(eur(0));
    }

    private void ship(Order order) {
        order.lines().stream()
                .flatMap(line -> line.allocations().stream())
                .filter(allocation -> allocation.open() > 0)
                .map(Order.Allocation::locationId)
                .distinct()
                .forEach(location -> handling.handOver(
                        new HandOverLines(Ids.next(), order.id(), location, HandOverLines.Way.SHIPPED, List.of())));
    }

    private long taken(UUID orderId) {
        return payments.ofOrder(orderId).stream()
                .mapToLong(payment ->
                        payment.captured().amount() - payment.refunded().amount())
                .sum();
    }

    private io.toonbank.kernel.RefusalCode refusal(EditOrder edit) {
        return catchThrowableOfType(Refused.class, () -> editing.edit(edit)).refusal();
    }

    private static EditOrder edit(
            Order order, List<LineQuantity> removed, List<AddedLine> added, @Nullable OtherDelivery delivery) {
        return new EditOrder(
                Ids.next(), order.id(), order.version(), removed, added, delivery, null, null, "op verzoek");
    }

    private static LineQuantity off(Order order, int quantity) {
        return new LineQuantity(order.lines().getFirst().id(), quantity);
    }

    private Order placed(int quantity) {
        Checkout checkout = checkouts.create(cast.shipping(shop, line(lamp, quantity)));
        assertThat(checkouts.complete(checkout.id(), Shopper.STRANGER, paying("approve")))
                .isInstanceOf(CompletionOutcome.Completed.class);
        return orders.require(checkout.id());
    }

    private static Money eur(long amount) {
        return Money.of(amount, "EUR");
    }
}
