package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.DeliveryChoice;
import io.toonbank.pricing.engine.Quote.Discount;
import io.toonbank.pricing.engine.Quote.Layer;
import io.toonbank.pricing.engine.TaxRate;
import java.util.ArrayList;
import java.util.List;

/** The price of the delivery while it is being reduced. */
final class DeliveryPrice {
    final DeliveryChoice choice;
    final TaxRate rate;
    final List<Discount> discounts = new ArrayList<>();
    private long paid;

    DeliveryPrice(DeliveryChoice choice, TaxRate rate) {
        this.choice = choice;
        this.rate = rate;
        this.paid = choice.price();
    }

    long paid() {
        return paid;
    }

    void takeOff(String source, Layer layer, long amount) {
        if (amount > 0) {
            discounts.add(new Discount(source, layer, amount));
            paid -= amount;
        }
    }
}
