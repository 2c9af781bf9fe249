package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.Amounts;
import io.toonbank.pricing.engine.TaxRate;
import io.toonbank.pricing.engine.TaxRounding;
import java.util.ArrayList;
import java.util.List;

/** The tax in, or on, amounts that are each taxed at one rate. */
final class Taxing {
    private static final long WHOLE_MILLIONTHS = 1_000_000;

    private final boolean included;
    private final TaxRounding rounding;

    Taxing(boolean included, TaxRounding rounding) {
        this.included = included;
        this.rounding = rounding;
    }

    /** The tax of each amount. */
    long[] of(List<TaxRate> rates, long[] amounts) {
        return switch (rounding) {
            case HALF_UP_PER_LINE -> perLine(rates, amounts);
            case HALF_UP_PER_RATE -> perRate(rates, amounts);
        };
    }

    private long[] perLine(List<TaxRate> rates, long[] amounts) {
        long[] taxes = new long[amounts.length];
        for (int i = 0; i < taxes.length; i++) {
            taxes[i] = of(rates.get(i), amounts[i]);
        }
        return taxes;
    }

    private long[] perRate(List<TaxRate> rates, long[] amounts) {
        long[] taxes = new long[amounts.length];
        List<TaxRate> done = new ArrayList<>();
        for (TaxRate rate : rates) {
            if (!containsSameRate(done, rate)) {
                done.add(rate);
                sharePerRate(rate, rates, amounts, taxes);
            }
        }
        return taxes;
    }

    private void sharePerRate(TaxRate rate, List<TaxRate> rates, long[] amounts, long[] taxes) {
        long[] weights = new long[amounts.length];
        long sum = 0;
        for (int i = 0; i < weights.length; i++) {
            if (sameRate(rates.get(i), rate)) {
                weights[i] = amounts[i];
                sum += amounts[i];
            }
        }
        long[] parts = Amounts.share(of(rate, sum), weights);
        for (int i = 0; i < parts.length; i++) {
            taxes[i] += parts[i];
        }
    }

    private long of(TaxRate rate, long amount) {
        long whole = included ? WHOLE_MILLIONTHS + rate.rateMillionths() : WHOLE_MILLIONTHS;
        return Amounts.roundHalfUp(amount, rate.rateMillionths(), whole);
    }

    private static boolean containsSameRate(List<TaxRate> rates, TaxRate rate) {
        for (TaxRate other : rates) {
            if (sameRate(other, rate)) {
                return true;
            }
        }
        return false;
    }

    /** Categories with the same name and rate are one row on the invoice. */
    static boolean sameRate(TaxRate one, TaxRate other) {
        return one.rateMillionths() == other.rateMillionths() && one.name().equals(other.name());
    }
}
