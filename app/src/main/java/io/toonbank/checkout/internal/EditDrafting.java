package io.toonbank.checkout.internal;

import io.toonbank.checkout.Checkout;
import io.toonbank.checkout.CheckoutRefusal;
import io.toonbank.checkout.Checkouts.WantedLine;
import io.toonbank.checkout.DeliveryChoice;
import io.toonbank.checkout.DeliveryMethods.DeliveryMethod;
import io.toonbank.checkout.OrderEditing.AddedLine;
import io.toonbank.checkout.OrderEditing.EditOrder;
import io.toonbank.checkout.OrderEditing.OtherDelivery;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.LineProgress;
import io.toonbank.orders.NewOrderLine;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderAddress;
import io.toonbank.orders.OrderAmendments;
import io.toonbank.orders.OrderDelivery;
import io.toonbank.pricing.PriceQuestion;
import io.toonbank.pricing.PriceQuestion.DeliveryPrice;
import io.toonbank.pricing.PriceQuestion.PriceLine;
import io.toonbank.pricing.Quote;
import io.toonbank.pricing.Quotes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prices an edit: what it takes off by what was agreed, what it adds by what it costs today. */
@Component
class EditDrafting {

    private final LineDrafting lines;
    private final CheckoutPricing pricing;
    private final Quotes quotes;
    private final KeepingDeliveryMethods methods;
    private final DeliveryChoosing choosing;
    private final Vouchers vouchers;
    private final OrderAmendments amendments;
    private final Clock clock;

    EditDrafting(
            LineDrafting lines,
            CheckoutPricing pricing,
            Quotes quotes,
            KeepingDeliveryMethods methods,
            DeliveryChoosing choosing,
            Vouchers vouchers,
            OrderAmendments amendments,
            Clock clock) {
        this.lines = lines;
        this.pricing = pricing;
        this.quotes = quotes;
        this.methods = methods;
        this.choosing = choosing;
        this.vouchers = vouchers;
        this.amendments = amendments;
        this.clock = clock;
    }

    /**
     * @param quote of what is added; absent when nothing is
     * @param added without allocations yet
     * @param delivery what it will be; the present one when it stays
     * @param moves whether goods have to come from or go to other places than planned
     */
    record Draft(
            @Nullable Quote quote,
            List<NewOrderLine> added,
            OrderDelivery delivery,
            boolean moves,
            Money removedWorth,
            Money addedWorth,
            Money dueAfter) {

        Money difference(Order order) {
            return dueAfter.minus(order.due());
        }
    }

    Draft draft(Order order, EditOrder edit) {
        boolean nothing =
                edit.removed().isEmpty() && edit.added().isEmpty() && edit.delivery() == null && edit.contact() == null;
        if (nothing) {
            throw Refused.because(CheckoutRefusal.NOTHING_CHANGES);
        }
        List<Checkout.Line> wanted = wanted(order, edit.added());
        Quote quote = wanted.isEmpty() ? null : quotes.quote(question(order, wanted));
        if (quote != null && !quote.sellable()) {
            throw Refused.because(CheckoutRefusal.NOT_PRICED).at("/added");
        }
        List<NewOrderLine> added =
                quote == null ? List.of() : OrderDrafting.lines(wanted, quote, _ -> List.of(), _ -> LineProgress.NONE);
        Money zero = Money.zero(order.currency());
        Money removed = edit.removed().isEmpty() ? zero : amendments.worth(order, edit.removed());
        Money more = added.stream().map(NewOrderLine::gross).reduce(zero, Money::plus);
        OtherDelivery other = edit.delivery();
        OrderDelivery delivery = other == null ? order.delivery() : delivery(order, other, wanted, more.minus(removed));
        boolean moves = delivery.kind() != order.delivery().kind()
                || !java.util.Objects.equals(
                        delivery.locationId(), order.delivery().locationId());
        // With the last line its delivery is cancelled too; what is added keeps it in the order.
        boolean deliveryGone = removed.compareTo(zero) > 0 && nothingLeft(order, edit);
        if (deliveryGone && !added.isEmpty()) {
            throw Refused.because(CheckoutRefusal.REPLACES_EVERYTHING).at("/removed");
        }
        Money due = order.due()
                .minus(removed)
                .plus(more)
                .plus(
                        deliveryGone
                                ? zero
                                : delivery.gross().minus(order.delivery().gross()));
        return new Draft(quote, added, delivery, moves, removed, more, due);
    }

    private static boolean nothingLeft(Order order, EditOrder edit) {
        long open = order.lines().stream()
                .mapToLong(
                        line -> Math.max(0, line.quantity()) - line.progress().cancelled())
                .sum();
        long removed =
                edit.removed().stream().mapToLong(line -> line.quantity()).sum();
        return open == removed;
    }

    private List<Checkout.Line> wanted(Order order, List<AddedLine> added) {
        if (added.isEmpty()) {
            return List.of();
        }
        if (added.stream().anyMatch(line -> vouchers.is(line.variantId()))) {
            throw Refused.because(CheckoutRefusal.GIFT_CARD_BY_ITSELF).at("/added");
        }
        String language = order.contact().language();
        return lines.lines(
                order.source().channelId(),
                added.stream()
                        .map(line -> new WantedLine(Ids.next(), line.variantId(), line.quantity()))
                        .toList(),
                io.toonbank.checkout.OrderEditing.QUANTITY_MAX,
                language == null ? "nl" : language);
    }

    private PriceQuestion question(Order order, List<Checkout.Line> wanted) {
        return new PriceQuestion(
                order.source().channelId(),
                null,
                order.customerId(),
                order.contact().email(),
                pricing.tagsOf(order.customerId()),
                order.country(),
                clock.instant(),
                wanted.stream()
                        .map(line -> new PriceLine(line.id().toString(), line.variantId(), line.quantity()))
                        .toList(),
                null,
                List.of(),
                List.of());
    }

    /** The same way of delivery keeps its price, whatever it costs today. */
    private OrderDelivery delivery(Order order, OtherDelivery other, List<Checkout.Line> added, Money moreGoods) {
        UUID channelId = order.source().channelId();
        DeliveryMethod method = methods.find(channelId, other.method())
                .orElseThrow(
                        () -> Refused.because(CheckoutRefusal.NO_SUCH_DELIVERY).with("method", other.method()));
        boolean collect = method.kind() == DeliveryChoice.Kind.COLLECT;
        OrderAddress address = collect ? null : other.address();
        if (!collect && address == null) {
            throw Refused.because(CheckoutRefusal.INCOMPLETE)
                    .with("missing", "address")
                    .at("/delivery/address");
        }
        UUID locationId = collect ? other.locationId() : null;
        if (collect && (locationId == null || !choosing.canCollectAt(channelId, locationId))) {
            throw Refused.because(CheckoutRefusal.NO_SUCH_LOCATION).at("/delivery/locationId");
        }
        OrderDelivery before = order.delivery();
        OrderDelivery.Kind kind = collect ? OrderDelivery.Kind.COLLECT : OrderDelivery.Kind.SHIP;
        if (method.code().equals(before.method())) {
            return new OrderDelivery(
                    kind,
                    before.method(),
                    locationId,
                    address,
                    before.taxRateMillionths(),
                    before.net(),
                    before.tax(),
                    before.gross(),
                    before.discounts());
        }
        Money goods = order.due().minus(before.gross()).plus(moreGoods);
        Money price = CheckoutPricing.priceFor(method, goods);
        List<Checkout.Line> all = new ArrayList<>(added);
        order.lines().stream()
                .filter(line -> line.open() > 0 && line.variantId() != null && !vouchers.is(line.variantId()))
                .forEach(line ->
                        all.add(new Checkout.Line(line.id(), line.variantId(), line.sku(), line.title(), line.open())));
        Quote quote = quotes.quote(
                question(order, all).withDelivery(new DeliveryPrice(method.code(), price, method.taxCategory())));
        var quoted = quote.deliveryLine();
        if (quoted == null) {
            throw Refused.because(CheckoutRefusal.NO_SUCH_DELIVERY).with("method", other.method());
        }
        return new OrderDelivery(
                kind,
                method.code(),
                locationId,
                address,
                quoted.taxRateMillionths(),
                quoted.net(),
                quoted.tax(),
                quoted.gross());
    }
}
