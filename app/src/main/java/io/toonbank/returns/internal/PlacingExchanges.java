package io.toonbank.returns.internal;

import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.checkout.CounterSales.BasketLine;
import io.toonbank.customers.Customer;
import io.toonbank.customers.Customers;
import io.toonbank.inventory.Allocation;
import io.toonbank.inventory.Availability;
import io.toonbank.inventory.InventoryRefusal;
import io.toonbank.inventory.OrderReservation;
import io.toonbank.inventory.OrderStock;
import io.toonbank.inventory.Reservations;
import io.toonbank.inventory.ReserveStock;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.HoldReason;
import io.toonbank.orders.LineDiscount;
import io.toonbank.orders.LineProgress;
import io.toonbank.orders.NewOrder;
import io.toonbank.orders.NewOrderLine;
import io.toonbank.orders.NewOrderLine.LineAllocation;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderAddress;
import io.toonbank.orders.OrderAmounts;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderDelivery;
import io.toonbank.orders.OrderHolds;
import io.toonbank.orders.OrderHolds.HoldOrder;
import io.toonbank.orders.OrderKind;
import io.toonbank.orders.OrderSource;
import io.toonbank.orders.PlacementStep;
import io.toonbank.payments.ExchangeValue;
import io.toonbank.payments.StoredValue;
import io.toonbank.payments.StoredValue.Spend;
import io.toonbank.platform.database.GatheredStatements;
import io.toonbank.pricing.PriceQuestion;
import io.toonbank.pricing.PriceQuestion.PriceLine;
import io.toonbank.pricing.Quote;
import io.toonbank.pricing.Quote.QuotedLine;
import io.toonbank.pricing.Quotes;
import io.toonbank.returns.Return;
import io.toonbank.sourcing.Decision;
import io.toonbank.sourcing.Sourcing;
import io.toonbank.sourcing.Sourcing.Demand;
import io.toonbank.sourcing.Sourcing.Destination;
import io.toonbank.sourcing.Sourcing.Sourced.Found;
import io.toonbank.sourcing.Sourcing.Supply;
import io.toonbank.sourcing.SourcingDecisions;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends the other size or colour that was asked for, once what came back was judged: an order of its own, delivered as the first
 * was and at no extra cost. What costs more than came back is kept until the customer has paid the difference. What cannot be sent,
 * for want of stock, is paid back instead.
 */
@Component
class PlacingExchanges {

    private static final Logger LOG = LoggerFactory.getLogger(PlacingExchanges.class);
    private static final Duration HELD_FOR = Duration.ofMinutes(10);

    private final OrderBook orders;
    private final Quotes quotes;
    private final PriceKeeping prices;
    private final Variants variants;
    private final Customers customers;
    private final Availability availability;
    private final Reservations reservations;
    private final OrderStock stock;
    private final StoredValue storedValue;
    private final ExchangeValue values;
    private final Sourcing sourcing;
    private final SourcingDecisions decisions;
    private final ExchangeRows rows;
    private final OrderHolds holds;
    private final GatheredStatements gathered;
    private final Clock clock;
    private final PlacementStep.Steps<Detail> steps = this::inTransaction;

    PlacingExchanges(
            OrderBook orders,
            Quotes quotes,
            PriceKeeping prices,
            Variants variants,
            Customers customers,
            Availability availability,
            Reservations reservations,
            OrderStock stock,
            StoredValue storedValue,
            ExchangeValue values,
            Sourcing sourcing,
            SourcingDecisions decisions,
            ExchangeRows rows,
            OrderHolds holds,
            GatheredStatements gathered,
            Clock clock) {
        this.orders = orders;
        this.quotes = quotes;
        this.prices = prices;
        this.variants = variants;
        this.customers = customers;
        this.availability = availability;
        this.reservations = reservations;
        this.stock = stock;
        this.storedValue = storedValue;
        this.values = values;
        this.sourcing = sourcing;
        this.decisions = decisions;
        this.rows = rows;
        this.holds = holds;
        this.gathered = gathered;
        this.clock = clock;
    }

    /** @param hold absent where the value pays it all */
    private record Detail(
            OrderReservation reservation,
            Spend spend,
            Decision decision,
            @Nullable HoldOrder hold) {}

    /** Once everything was judged; repeatable. With no transaction open. */
    void place(Return returned) {
        List<BasketLine> wanted = wanted(returned);
        if (wanted.isEmpty() || !returned.state().closed()) {
            return;
        }
        try {
            Order first = orders.require(returned.orderId());
            Optional<OrderDelivery> delivery = delivery(first);
            Quote quote = quote(returned, first, wanted);
            Money value = values.available(ExchangeAccounts.of(returned.id()), returned.currency());
            if (delivery.isPresent() && quote.sellable() && value.isPositive()) {
                order(returned, first, wanted, quote, delivery.get(), value);
            }
        } catch (Refused refused) {
            LOG.info("The exchange of return {} is paid back instead: {}", returned.number(), refused.code());
        }
    }

    /** As many as were taken back. */
    private static List<BasketLine> wanted(Return returned) {
        Return.Exchange exchange = returned.exchange();
        if (exchange == null || exchange.orderId() != null) {
            return List.of();
        }
        List<BasketLine> lines = new ArrayList<>();
        for (Return.Wanted wanted : exchange.wanted()) {
            int taken = returned.line(wanted.lineId())
                    .map(line -> Math.min(line.accepted(), wanted.quantity()))
                    .orElse(0);
            if (taken > 0) {
                lines.add(new BasketLine(id(returned, "line of " + wanted.lineId()), wanted.variantId(), taken));
            }
        }
        return lines;
    }

    private static UUID id(Return returned, String what) {
        return UUID.nameUUIDFromBytes(("exchange " + returned.id() + " " + what).getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<OrderDelivery> delivery(Order first) {
        OrderDelivery before = first.delivery();
        boolean again = (before.kind() == OrderDelivery.Kind.SHIP && before.address() != null)
                || (before.kind() == OrderDelivery.Kind.COLLECT && before.locationId() != null);
        Money none = Money.zero(first.currency());
        return again
                ? Optional.of(new OrderDelivery(
                        before.kind(),
                        before.method(),
                        before.locationId(),
                        before.address(),
                        before.taxRateMillionths(),
                        none,
                        none,
                        none))
                : Optional.empty();
    }

    private Quote quote(Return returned, Order first, List<BasketLine> wanted) {
        Quote today = quotes.quote(question(first, wanted, List.of()));
        return quotes.quote(question(first, wanted, prices.adjustments(returned, wanted, today)));
    }

    private PriceQuestion question(Order first, List<BasketLine> wanted, List<PriceQuestion.Adjustment> adjustments) {
        UUID customer = first.customerId();
        return new PriceQuestion(
                first.source().channelId(),
                null,
                customer,
                customer == null
                        ? Set.of()
                        : customers.find(customer).map(Customer::tags).orElse(Set.of()),
                first.country(),
                clock.instant(),
                wanted.stream()
                        .map(line -> new PriceLine(line.lineId().toString(), line.variantId(), line.quantity()))
                        .toList(),
                null,
                List.of(),
                adjustments);
    }

    private void order(
            Return returned, Order first, List<BasketLine> wanted, Quote quote, OrderDelivery delivery, Money value) {
        UUID orderId = id(returned, "order");
        Optional<Order> before = orders.find(orderId);
        if (before.isPresent()) {
            boolean _ = rows.ordered(returned.id(), orderId, before.get().number());
            return;
        }
        boolean dearer = quote.total().compareTo(value) > 0;
        if (dearer) {
            rows.waitsForPayment(returned.id(), clock.instant().plus(WaitingForDifferences.PATIENCE));
        }
        Found found = sourced(orderId, first, wanted, delivery);
        UUID reservation = id(returned, "stock");
        var _ = reservations.reserve(new ReserveStock(
                reservation,
                "exchange " + returned.number(),
                clock.instant().plus(HELD_FOR),
                found.supplies().stream()
                        .map(supply -> new Allocation(supply.variantId(), supply.locationId(), supply.quantity()))
                        .toList()));
        try {
            Order placed = orders.place(
                    newOrder(orderId, first, wanted, quote, delivery, found.supplies()),
                    new PlacementStep<>(
                            steps,
                            new Detail(
                                    new OrderReservation(reservation, orderId),
                                    new Spend(
                                            id(returned, "payment"),
                                            orderId,
                                            ExchangeValue.METHOD,
                                            ExchangeAccounts.of(returned.id()),
                                            dearer ? value : quote.total(),
                                            clock.instant(),
                                            null),
                                    found.decision(),
                                    dearer
                                            ? new HoldOrder(
                                                    id(returned, "difference"), orderId, HoldReason.PAYMENT_DUE, null)
                                            : null)));
            boolean _ = rows.ordered(returned.id(), placed.id(), placed.number());
        } catch (Refused refused) {
            reservations.release(reservation, refused.code());
            throw refused;
        }
    }

    private void inTransaction(List<Detail> details) {
        stock.commit(details.stream().map(Detail::reservation).toList());
        storedValue.spend(details.stream().map(Detail::spend).toList());
        decisions.keep(details.stream().map(Detail::decision).toList());
        List<HoldOrder> kept = details.stream()
                .flatMap(detail -> Stream.ofNullable(detail.hold()))
                .toList();
        if (!kept.isEmpty()) {
            // What was written so far may still travel together; holding looks at the orders.
            var _ = gathered.query("select 1", (row, _) -> row.getInt(1)).get();
            kept.forEach(holds::hold);
        }
    }

    /** Where it comes from at the lowest cost, as for any order. Refuses {@code inventory.not-enough}. */
    private Found sourced(UUID orderId, Order first, List<BasketLine> wanted, OrderDelivery delivery) {
        UUID channel = first.source().channelId();
        OrderAddress address = delivery.address();
        var question = new Sourcing.Question(
                orderId,
                channel,
                delivery.kind() == OrderDelivery.Kind.COLLECT ? Sourcing.Way.COLLECT : Sourcing.Way.SHIP,
                delivery.method(),
                delivery.kind() == OrderDelivery.Kind.COLLECT ? delivery.locationId() : null,
                address == null
                        ? new Destination(first.country(), "")
                        : new Destination(address.country(), address.postcode()),
                first.currency(),
                clock.instant(),
                null,
                wanted.stream()
                        .map(line -> new Demand(line.lineId(), line.variantId(), line.quantity()))
                        .toList(),
                availability.perLocation(
                        channel,
                        wanted.stream().map(BasketLine::variantId).distinct().toList()));
        return switch (sourcing.decide(question)) {
            case Found found -> found;
            case Sourcing.Sourced.Short tooFew ->
                throw Refused.because(InventoryRefusal.NOT_ENOUGH).with("variantIds", tooFew.variantIds());
        };
    }

    private NewOrder newOrder(
            UUID orderId,
            Order first,
            List<BasketLine> wanted,
            Quote quote,
            OrderDelivery delivery,
            List<Supply> supplies) {
        String language =
                first.contact().language() == null ? "nl" : first.contact().language();
        List<NewOrderLine> lines = wanted.stream()
                .map(line -> line(line, quote, language, supplies))
                .toList();
        return new NewOrder(
                orderId,
                OrderKind.SALE,
                OrderSource.channel(first.source().channelId()),
                first.customerId(),
                first.contact(),
                clock.instant(),
                quote.currency(),
                quote.pricesIncludeTax(),
                first.country(),
                lines,
                delivery,
                first.billingAddress(),
                OrderAmounts.of(lines, delivery, quote.currency()));
    }

    private NewOrderLine line(BasketLine line, Quote quote, String language, List<Supply> supplies) {
        Variant variant = variants.find(line.variantId()).orElseThrow();
        QuotedLine quoted = quote.lines().stream()
                .filter(found -> found.lineId().equals(line.lineId().toString()))
                .findFirst()
                .orElseThrow();
        return new NewOrderLine(
                line.lineId(),
                variant.id(),
                variant.sku(),
                variant.title().in(language),
                line.quantity(),
                quoted.unitList(),
                Money.of(Math.floorDiv(quoted.paid().amount(), line.quantity()), quote.currency()),
                quoted.discount(),
                quoted.taxRateMillionths(),
                quoted.net(),
                quoted.tax(),
                quoted.gross(),
                quoted.exactUnitPrice(),
                supplies.stream()
                        .filter(supply -> supply.lineId().equals(line.lineId()))
                        .map(supply -> new LineAllocation(supply.locationId(), supply.quantity()))
                        .toList(),
                LineProgress.NONE,
                quoted.discounts().stream()
                        .map(given -> new LineDiscount(given.source(), given.title(), given.amount(), given.byHand()))
                        .toList());
    }
}
