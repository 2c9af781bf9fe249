package io.toonbank.checkout.internal;

import io.toonbank.checkout.CheckoutRefusal;
import io.toonbank.checkout.DeliveryMethods.DeliveryMethod;
import io.toonbank.checkout.DeliveryWish;
import io.toonbank.customers.Customer;
import io.toonbank.customers.Customers;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.pricing.PriceQuestion;
import io.toonbank.pricing.PriceQuestion.DeliveryPrice;
import io.toonbank.pricing.PriceQuestion.PriceLine;
import io.toonbank.pricing.Quote;
import io.toonbank.pricing.Quote.QuotedLine;
import io.toonbank.pricing.Quotes;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks pricing what a checkout costs, delivery included once it is chosen. */
@Component
class CheckoutPricing {

    private final Quotes quotes;
    private final Customers customers;
    private final KeepingDeliveryMethods methods;
    private final Vouchers vouchers;
    private final Clock clock;

    CheckoutPricing(
            Quotes quotes, Customers customers, KeepingDeliveryMethods methods, Vouchers vouchers, Clock clock) {
        this.quotes = quotes;
        this.customers = customers;
        this.methods = methods;
        this.vouchers = vouchers;
        this.clock = clock;
    }

    /** Refuses {@code checkout.not-priced}, {@code checkout.no-such-delivery}. */
    Quote price(UUID channelId, @Nullable UUID customerId, Wanted wanted) {
        PriceQuestion question = question(channelId, customerId, wanted);
        DeliveryWish wish = vouchers.only(wanted.lines()) ? null : wanted.delivery();
        String code = wish == null ? null : wish.method();
        Quote quote = code == null ? quotes.quote(question) : withDelivery(question, method(channelId, code));
        if (!quote.sellable()) {
            UUID variantId = quote.lines().stream()
                    .filter(line -> !line.sellable())
                    .map(QuotedLine::variantId)
                    .findFirst()
                    .orElseThrow();
            throw Refused.because(CheckoutRefusal.NOT_PRICED).with("variantId", variantId);
        }
        return quote;
    }

    private Quote withDelivery(PriceQuestion question, DeliveryMethod method) {
        Money price = method.freeFrom() == null ? method.price() : priceFor(method, goodsWorth(quotes.quote(question)));
        return quotes.quote(question.withDelivery(new DeliveryPrice(method.code(), price, method.taxCategory())));
    }

    /** What the goods cost after discounts: what decides about free delivery. */
    static Money goodsWorth(Quote quote) {
        Money worth = Money.zero(quote.currency());
        for (QuotedLine line : quote.lines()) {
            worth = worth.plus(line.paid());
        }
        return worth;
    }

    static Money priceFor(DeliveryMethod method, Money goods) {
        Money freeFrom = method.freeFrom();
        return freeFrom != null && goods.compareTo(freeFrom) >= 0
                ? Money.zero(method.price().currency())
                : method.price();
    }

    private DeliveryMethod method(UUID channelId, String code) {
        return methods.find(channelId, code)
                .orElseThrow(
                        () -> Refused.because(CheckoutRefusal.NO_SUCH_DELIVERY).with("method", code));
    }

    private PriceQuestion question(UUID channelId, @Nullable UUID customerId, Wanted wanted) {
        List<PriceLine> lines = wanted.lines().stream()
                .map(line -> new PriceLine(line.id().toString(), line.variantId(), line.quantity()))
                .toList();
        return new PriceQuestion(
                channelId,
                null,
                customerId,
                wanted.contact() == null ? null : wanted.contact().email(),
                tagsOf(customerId),
                wanted.country(),
                clock.instant(),
                lines,
                null,
                wanted.couponCodes(),
                List.of());
    }

    Set<String> tagsOf(@Nullable UUID customerId) {
        return customerId == null
                ? Set.of()
                : customers.find(customerId).map(Customer::tags).orElse(Set.of());
    }
}
