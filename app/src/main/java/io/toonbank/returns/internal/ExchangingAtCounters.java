package io.toonbank.returns.internal;

import io.toonbank.checkout.CounterSales;
import io.toonbank.checkout.CounterSales.Basket;
import io.toonbank.checkout.CounterSales.CounterReceipt;
import io.toonbank.checkout.CounterSales.CounterSale;
import io.toonbank.checkout.CounterSales.CounterTender;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.payments.ExchangeValue;
import io.toonbank.pricing.Quote;
import io.toonbank.returns.Exchanges;
import io.toonbank.returns.RefundWay;
import io.toonbank.returns.Return;
import io.toonbank.returns.ReturnsRefusal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Exchanges at a till: an ordinary sale whose first tender is the value of what came back. */
@Component
class ExchangingAtCounters implements Exchanges {

    private final CounterSales sales;
    private final PriceKeeping prices;
    private final ExchangeRows rows;
    private final ExchangeValue values;
    private final ReturnReading reading;
    private final PayingExchangesBack rest;

    ExchangingAtCounters(
            CounterSales sales,
            PriceKeeping prices,
            ExchangeRows rows,
            ExchangeValue values,
            ReturnReading reading,
            PayingExchangesBack rest) {
        this.sales = sales;
        this.prices = prices;
        this.rows = rows;
        this.values = values;
        this.reading = reading;
        this.rest = rest;
    }

    @Override
    public ExchangeQuote quote(UUID returnId, Basket basket) {
        Return returned = require(returnId);
        Quote quote = sales.price(kept(returned, basket));
        Money value = values.available(ExchangeAccounts.of(returnId), returned.currency());
        Money paid = smaller(value, quote.total());
        return new ExchangeQuote(quote, value, quote.total().minus(paid), value.minus(paid));
    }

    @Override
    public CounterReceipt sell(UUID returnId, CounterSale sale) {
        Return returned = require(returnId);
        Return.Exchange exchange = returned.exchange();
        if (exchange != null
                && exchange.orderId() != null
                && !exchange.orderId().equals(sale.id())) {
            throw Refused.because(ReturnsRefusal.EXCHANGE_PLACED)
                    .with("number", exchange.orderNumber() == null ? "" : exchange.orderNumber());
        }
        Basket basket = kept(returned, sale.basket());
        Money value = values.available(ExchangeAccounts.of(returnId), returned.currency());
        Money paid = smaller(value, sales.price(basket).total());
        CounterReceipt sold = sales.sell(new CounterSale(
                sale.id(),
                basket,
                sale.contact(),
                sale.deviceId(),
                sale.staffId(),
                sale.staffName(),
                tenders(returned, sale, paid),
                sale.expectedTotal()));
        if (rows.ordered(returnId, sold.order().id(), sold.order().number())) {
            rest.payBack(returnId);
        }
        return sold;
    }

    @Override
    public Return payBack(UUID returnId) {
        var _ = require(returnId);
        rest.payBack(returnId);
        return require(returnId);
    }

    private static List<CounterTender> tenders(Return returned, CounterSale sale, Money paid) {
        List<CounterTender> tenders = new ArrayList<>();
        if (paid.isPositive()) {
            UUID id = UUID.nameUUIDFromBytes(
                    ("exchange " + returned.id() + " " + sale.id()).getBytes(StandardCharsets.UTF_8));
            tenders.add(new CounterTender(
                    id, ExchangeValue.METHOD, paid, returned.number(), ExchangeAccounts.of(returned.id())));
        }
        tenders.addAll(sale.tenders());
        return tenders;
    }

    private Basket kept(Return returned, Basket basket) {
        return new Basket(
                basket.channelId(),
                basket.locationId(),
                basket.customerId() == null ? returned.customerId() : basket.customerId(),
                basket.lines(),
                basket.couponCodes(),
                prices.adjustments(returned, basket.lines(), sales.price(basket)),
                basket.language());
    }

    private Return require(UUID returnId) {
        Return returned = reading.find(returnId).orElseThrow(() -> Refused.because(ReturnsRefusal.NOT_FOUND));
        if (returned.refundWay() != RefundWay.EXCHANGE || returned.exchange() == null) {
            throw Refused.because(ReturnsRefusal.NOT_EXCHANGED);
        }
        return returned;
    }

    private static Money smaller(Money one, Money other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
