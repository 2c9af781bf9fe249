package io.toonbank.checkout.internal;

import io.toonbank.checkout.Checkout;
import io.toonbank.checkout.CheckoutRefusal;
import io.toonbank.checkout.Checkouts.WantedLine;
import io.toonbank.checkout.CounterSales;
import io.toonbank.checkout.CounterSales.Basket;
import io.toonbank.checkout.CounterSales.CounterReceipt;
import io.toonbank.checkout.CounterSales.CounterSale;
import io.toonbank.checkout.CounterSales.PaidTender;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Quantity;
import io.toonbank.kernel.Refused;
import io.toonbank.network.Locations;
import io.toonbank.network.SalesChannels;
import io.toonbank.orders.LineProgress;
import io.toonbank.orders.NewOrder;
import io.toonbank.orders.NewOrderLine;
import io.toonbank.orders.NewOrderLine.LineAllocation;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderDelivery;
import io.toonbank.orders.OrderSource;
import io.toonbank.orders.PlacementStep;
import io.toonbank.payments.ExchangeValue;
import io.toonbank.payments.Payments;
import io.toonbank.payments.Payments.PaymentMethod;
import io.toonbank.payments.Payments.Tender;
import io.toonbank.pricing.CashRounding;
import io.toonbank.pricing.PriceQuestion;
import io.toonbank.pricing.PriceQuestion.PriceLine;
import io.toonbank.pricing.PromotionClaims;
import io.toonbank.pricing.PromotionClaims.Claim;
import io.toonbank.pricing.PromotionRefusal;
import io.toonbank.pricing.Quote;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Sells over the counter while the till has network: quote, tenders, stock and order in one grouped transaction. */
@Component
class CounterSelling {

    static final String METHOD = "counter";

    private final LineDrafting drafting;
    private final OrderDrafting orderDrafting;
    private final GiftLines gifts;
    private final io.toonbank.pricing.Quotes quotes;
    private final CheckoutPricing pricing;
    private final OrderBook orders;
    private final Payments payments;
    private final CounterStock stock;
    private final KnownContact contacts;
    private final PromotionClaims claims;
    private final CounterBalances balances;
    private final SalesChannels channels;
    private final Locations locations;
    private final Clock clock;
    private final PlacementStep.Steps<Detail> steps = this::inTransaction;

    CounterSelling(
            LineDrafting drafting,
            OrderDrafting orderDrafting,
            GiftLines gifts,
            io.toonbank.pricing.Quotes quotes,
            CheckoutPricing pricing,
            OrderBook orders,
            Payments payments,
            CounterStock stock,
            KnownContact contacts,
            PromotionClaims claims,
            CounterBalances balances,
            SalesChannels channels,
            Locations locations,
            Clock clock) {
        this.drafting = drafting;
        this.orderDrafting = orderDrafting;
        this.gifts = gifts;
        this.quotes = quotes;
        this.pricing = pricing;
        this.orders = orders;
        this.payments = payments;
        this.stock = stock;
        this.contacts = contacts;
        this.claims = claims;
        this.balances = balances;
        this.channels = channels;
        this.locations = locations;
        this.clock = clock;
    }

    Quote price(Basket basket) {
        return quote(basket, lines(basket));
    }

    CounterReceipt sell(CounterSale sale) {
        Optional<Order> before = orders.find(sale.id());
        if (before.isPresent()) {
            return replay(before.get());
        }
        Basket basket = sale.basket();
        List<Checkout.Line> lines = lines(basket);
        Quote quote = quote(basket, lines);
        if (sale.expectedTotal() != null && !sale.expectedTotal().equals(quote.total())) {
            throw Refused.because(CheckoutRefusal.PRICE_CHANGED)
                    .with("oldTotal", sale.expectedTotal())
                    .with("newTotal", quote.total());
        }
        var matched = TenderMatching.match(
                quote.total(), sale.tenders(), takenAt(basket.channelId()), cashStep(basket, quote.currency()));
        balances.requireOtherMoney(quote, matched.tenders());
        NewOrder order = order(sale, lines, quote);
        List<String> warnings = stock.warnings(order);
        var detail = new Detail(
                order,
                tenders(sale, CounterBalances.others(matched.tenders()), matched.rounding()),
                Claim.of(sale.id(), basket.customerId(), null, quote),
                balances.of(sale, order, matched.tenders()));
        Order placed = place(detail, basket, lines, quote);
        return new CounterReceipt(placed, matched.tenders(), matched.change(), false, warnings);
    }

    /** A limit or a coupon may be used up since the quote: then the seller is told what it costs now. */
    private Order place(Detail detail, Basket basket, List<Checkout.Line> lines, Quote quoted) {
        try {
            return orders.place(detail.order(), new PlacementStep<>(steps, detail));
        } catch (Refused refused) {
            if (refused.is(PromotionRefusal.LIMIT_REACHED) || refused.is(PromotionRefusal.COUPON_USED)) {
                throw Refused.because(CheckoutRefusal.PRICE_CHANGED, refused)
                        .with("oldTotal", quoted.total())
                        .with("newTotal", quote(basket, lines).total());
            }
            throw refused;
        }
    }

    private void inTransaction(List<Detail> details) {
        payments.recordTenders(
                details.stream().flatMap(detail -> detail.tenders().stream()).toList());
        stock.record(details.stream().map(Detail::order).toList());
        claims.claimWithOrder(details.stream().map(Detail::claim).toList());
        balances.inTransaction(details.stream().map(Detail::balances).toList());
    }

    private CounterReceipt replay(Order order) {
        List<PaidTender> paid = new ArrayList<>();
        Money change = Money.zero(order.currency());
        for (Payments.Payment payment : payments.ofOrder(order.id())) {
            if (payment.method().equals(CounterSales.ROUNDING)) {
                continue;
            }
            Money received = payment.received() == null ? payment.amount() : payment.received();
            change = change.plus(received.minus(payment.amount()));
            paid.add(new PaidTender(payment.id(), payment.method(), received, payment.amount(), payment.reference()));
        }
        return new CounterReceipt(order, paid, change, true, List.of());
    }

    private List<Checkout.Line> lines(Basket basket) {
        return drafting.lines(
                basket.channelId(),
                basket.lines().stream()
                        .map(line -> new WantedLine(line.lineId(), line.variantId(), line.quantity()))
                        .toList(),
                Quantity.LINE_MAX,
                basket.language());
    }

    private Quote quote(Basket basket, List<Checkout.Line> lines) {
        Quote quote = quotes.quote(new PriceQuestion(
                basket.channelId(),
                basket.locationId(),
                basket.customerId(),
                pricing.tagsOf(basket.customerId()),
                locations.require(basket.locationId()).address().country(),
                clock.instant(),
                lines.stream()
                        .map(line -> new PriceLine(line.id().toString(), line.variantId(), line.quantity()))
                        .toList(),
                null,
                basket.couponCodes(),
                basket.adjustments()));
        if (!quote.sellable()) {
            throw Refused.because(CheckoutRefusal.NOT_PRICED);
        }
        return quote;
    }

    private NewOrder order(CounterSale sale, List<Checkout.Line> lines, Quote quote) {
        Basket basket = sale.basket();
        List<NewOrderLine> orderLines = new ArrayList<>(OrderDrafting.lines(
                lines,
                quote,
                line -> lines.stream()
                        .filter(candidate -> candidate.id().equals(line))
                        .map(candidate -> new LineAllocation(basket.locationId(), candidate.quantity()))
                        .toList(),
                LineProgress::collected));
        orderLines.addAll(gifts.lines(
                sale.id(),
                quote,
                basket.language(),
                gift -> List.of(new LineAllocation(basket.locationId(), gift.quantity())),
                LineProgress::collected));
        return orderDrafting.order(
                sale.id(),
                new OrderSource(
                        basket.channelId(),
                        basket.locationId(),
                        sale.deviceId(),
                        sale.staffId(),
                        sale.staffName(),
                        null),
                basket.customerId(),
                sale.contact() == null ? contacts.of(basket.customerId()) : sale.contact(),
                locations.require(basket.locationId()).address().country(),
                quote,
                orderLines,
                OrderDelivery.free(OrderDelivery.Kind.AT_ONCE, METHOD, basket.locationId(), quote.currency()),
                null);
    }

    private long cashStep(Basket basket, String currency) {
        String country = locations.require(basket.locationId()).address().country();
        return CashRounding.step(country, currency, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private List<Tender> tenders(CounterSale sale, List<PaidTender> paid, Money rounding) {
        List<Tender> tenders = new ArrayList<>(tenders(sale, paid));
        if (!rounding.isZero()) {
            tenders.add(new Tender(
                    Ids.next(),
                    sale.id(),
                    CounterSales.ROUNDING,
                    rounding,
                    null,
                    clock.instant(),
                    sale.deviceId(),
                    null));
        }
        return tenders;
    }

    private List<Tender> tenders(CounterSale sale, List<PaidTender> paid) {
        return paid.stream()
                .map(tender -> new Tender(
                        tender.id(),
                        sale.id(),
                        tender.method(),
                        tender.paid(),
                        tender.received().equals(tender.paid()) ? null : tender.received(),
                        clock.instant(),
                        sale.deviceId(),
                        tender.reference()))
                .toList();
    }

    private Set<String> takenAt(UUID channelId) {
        Set<String> taken = payments.methods(channels.require(channelId).kind().name()).stream()
                .filter(PaymentMethod::atCounter)
                .map(PaymentMethod::code)
                .collect(Collectors.toSet());
        // Nobody chooses it; whoever takes goods back names the account.
        taken.add(ExchangeValue.METHOD);
        return taken;
    }

    private record Detail(NewOrder order, List<Tender> tenders, Claim claim, CounterBalances.Part balances) {}
}
