package io.toonbank.checkout.internal;

import io.toonbank.checkout.Checkout;
import io.toonbank.checkout.DeliveryChoice;
import io.toonbank.checkout.DeliveryMethods.DeliveryMethod;
import io.toonbank.checkout.DeliveryWish;
import io.toonbank.kernel.Money;
import io.toonbank.orders.LineDiscount;
import io.toonbank.orders.LineProgress;
import io.toonbank.orders.NewOrder;
import io.toonbank.orders.NewOrderLine;
import io.toonbank.orders.NewOrderLine.LineAllocation;
import io.toonbank.orders.OrderAmounts;
import io.toonbank.orders.OrderContact;
import io.toonbank.orders.OrderDelivery;
import io.toonbank.orders.OrderKind;
import io.toonbank.orders.OrderSource;
import io.toonbank.pricing.Quote;
import io.toonbank.pricing.Quote.AppliedDiscount;
import io.toonbank.pricing.Quote.QuotedLine;
import io.toonbank.sourcing.Sourcing.Supply;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down as an order what was quoted, to the cent. */
@Component
class OrderDrafting {

    private final KeepingDeliveryMethods methods;
    private final Vouchers vouchers;
    private final GiftLines gifts;
    private final Clock clock;

    OrderDrafting(KeepingDeliveryMethods methods, Vouchers vouchers, GiftLines gifts, Clock clock) {
        this.methods = methods;
        this.vouchers = vouchers;
        this.gifts = gifts;
        this.clock = clock;
    }

    NewOrder ofCheckout(CheckoutRow row) {
        Wanted wanted = row.wanted();
        OrderContact contact = wanted.contact();
        List<NewOrderLine> lines = new ArrayList<>(
                lines(wanted.lines(), row.quote(), line -> supplied(row, line), _ -> LineProgress.NONE));
        lines.addAll(gifts.lines(
                row.id(),
                row.quote(),
                wanted.language(),
                gift -> supplied(row, gift.lineId()),
                _ -> LineProgress.NONE));
        return order(
                row.id(),
                OrderSource.channel(row.channelId()),
                row.customerId(),
                contact == null ? OrderContact.NOBODY : inLanguage(contact, wanted.language()),
                wanted.country(),
                row.quote(),
                lines,
                delivery(row),
                wanted.billingAddress());
    }

    private static List<LineAllocation> supplied(CheckoutRow row, UUID line) {
        return row.attempt().supplies().stream()
                .filter(supply -> supply.lineId().equals(line))
                .map(supply -> new LineAllocation(supply.locationId(), supply.quantity()))
                .toList();
    }

    NewOrder order(
            UUID id,
            OrderSource source,
            @Nullable UUID customerId,
            OrderContact contact,
            String country,
            Quote quote,
            List<NewOrderLine> lines,
            OrderDelivery delivery,
            io.toonbank.orders.@Nullable OrderAddress billing) {
        return new NewOrder(
                id,
                OrderKind.SALE,
                source,
                customerId,
                contact,
                clock.instant(),
                quote.currency(),
                quote.pricesIncludeTax(),
                country,
                lines,
                delivery,
                billing,
                OrderAmounts.of(lines, delivery, quote.currency()));
    }

    /** @param progress how far a line of so many pieces is when it is written */
    static List<NewOrderLine> lines(
            List<Checkout.Line> lines,
            Quote quote,
            Function<UUID, List<LineAllocation>> allocations,
            IntFunction<LineProgress> progress) {
        Map<String, QuotedLine> quoted =
                quote.lines().stream().collect(Collectors.toMap(QuotedLine::lineId, Function.identity()));
        return lines.stream()
                .map(line -> line(
                        line, required(quoted, line), allocations.apply(line.id()), progress.apply(line.quantity())))
                .toList();
    }

    private static QuotedLine required(Map<String, QuotedLine> quoted, Checkout.Line line) {
        QuotedLine found = quoted.get(line.id().toString());
        if (found == null) {
            throw new IllegalStateException("Line " + line.id() + " was not quoted");
        }
        return found;
    }

    private static NewOrderLine line(
            Checkout.Line line, QuotedLine quoted, List<LineAllocation> allocations, LineProgress progress) {
        return new NewOrderLine(
                line.id(),
                line.variantId(),
                line.sku(),
                line.title(),
                line.quantity(),
                quoted.unitList(),
                unitPrice(quoted),
                quoted.discount(),
                quoted.taxRateMillionths(),
                quoted.net(),
                quoted.tax(),
                quoted.gross(),
                quoted.exactUnitPrice(),
                allocations,
                progress,
                discounts(quoted.discounts()));
    }

    private static List<LineDiscount> discounts(List<AppliedDiscount> discounts) {
        return discounts.stream()
                .map(discount ->
                        new LineDiscount(discount.source(), discount.title(), discount.amount(), discount.byHand()))
                .toList();
    }

    /** Of one unit after discounts, rounded half up; shown to people, never summed. */
    private static Money unitPrice(QuotedLine quoted) {
        long twice = 2 * quoted.paid().amount();
        return Money.of(
                Math.floorDiv(twice + quoted.quantity(), 2L * quoted.quantity()),
                quoted.paid().currency());
    }

    private OrderDelivery delivery(CheckoutRow row) {
        if (vouchers.only(row.wanted().lines())) {
            return OrderDelivery.free(
                    OrderDelivery.Kind.AT_ONCE,
                    OrderDelivery.DIGITAL,
                    null,
                    row.quote().currency());
        }
        DeliveryWish wish = row.wanted().delivery();
        DeliveryMethod method = methods.of(row.channelId()).stream()
                .filter(offered -> wish != null && offered.code().equals(wish.method()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Checkout " + row.id() + " has no way of delivery"));
        boolean collect = method.kind() == DeliveryChoice.Kind.COLLECT;
        OrderDelivery.Kind kind = collect ? OrderDelivery.Kind.COLLECT : OrderDelivery.Kind.SHIP;
        UUID location = collect && wish != null ? wish.locationId() : null;
        var quoted = row.quote().deliveryLine();
        if (quoted == null) {
            throw new IllegalStateException("The delivery of checkout " + row.id() + " was not quoted");
        }
        return new OrderDelivery(
                kind,
                method.code(),
                location,
                collect || wish == null ? null : wish.address(),
                quoted.taxRateMillionths(),
                quoted.net(),
                quoted.tax(),
                quoted.gross(),
                discounts(quoted.discounts()),
                row.wanted().promise());
    }

    private static OrderContact inLanguage(OrderContact contact, String language) {
        return contact.language() != null
                ? contact
                : new OrderContact(contact.name(), contact.email(), contact.phone(), language);
    }

    static List<io.toonbank.inventory.Allocation> allocations(List<Supply> supplies) {
        return supplies.stream()
                .map(supply -> new io.toonbank.inventory.Allocation(
                        supply.variantId(), supply.locationId(), supply.quantity()))
                .toList();
    }
}
