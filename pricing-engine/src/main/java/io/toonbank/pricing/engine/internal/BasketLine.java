package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.Line;
import io.toonbank.pricing.engine.PriceCandidate;
import io.toonbank.pricing.engine.QuotedLine.Unsellable;
import io.toonbank.pricing.engine.TaxRate;
import org.jspecify.annotations.Nullable;

/** A line with its list price, or with the reason why it has none. */
record BasketLine(
        int index,
        Line line,
        @Nullable PriceCandidate price,
        @Nullable TaxRate rate,
        long list,
        @Nullable Unsellable unsellable) {

    boolean sellable() {
        return unsellable == null;
    }

    PriceCandidate chosenPrice() {
        if (price == null) {
            throw new IllegalStateException("line " + line.id() + " has no price");
        }
        return price;
    }

    TaxRate taxRate() {
        if (rate == null) {
            throw new IllegalStateException("line " + line.id() + " has no tax rate");
        }
        return rate;
    }
}
