package io.toonbank.pricing.internal;

import io.toonbank.pricing.PriceChanges.Rounding;
import io.toonbank.pricing.PriceChanges.Rule;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** What becomes of a price by a rule. Amounts are minor units with decimals. */
final class NewPrices {

    private static final BigDecimal BASIS_POINTS = BigDecimal.valueOf(10_000);
    private static final long HUNDRED = 100;

    private NewPrices() {}

    /**
     * @param base the price to start from
     * @param cost absent where nobody said
     * @param taxMillionths what a shown price contains of it; zero where prices are shown without tax
     * @return the new price, or null where the rule says nothing of it
     */
    static @Nullable BigDecimal of(
            Rule rule, BigDecimal base, @Nullable BigDecimal cost, int taxMillionths, @Nullable Long floor) {
        BigDecimal exact = switch (rule.kind()) {
            case PERCENT ->
                base.multiply(BASIS_POINTS.add(BigDecimal.valueOf(rule.value())))
                        .divide(BASIS_POINTS, MathContext.DECIMAL64);
            case AMOUNT -> base.add(BigDecimal.valueOf(rule.value()));
            case SET -> BigDecimal.valueOf(rule.value());
            case MARGIN -> cost == null ? null : withMargin(cost, rule.value(), taxMillionths);
            case GIVEN -> base;
        };
        if (exact == null) {
            return null;
        }
        BigDecimal rounded = rule.kind() == Rule.Kind.GIVEN ? exact : rounded(exact, rule.rounding());
        BigDecimal lowest = rule.keepAboveFloor() && floor != null ? BigDecimal.valueOf(floor) : BigDecimal.ZERO;
        return rounded.max(lowest);
    }

    /** Cost is so much less than the net price; tax comes on top where prices contain it. */
    private static BigDecimal withMargin(BigDecimal cost, long basisPoints, int taxMillionths) {
        BigDecimal net = cost.multiply(BASIS_POINTS)
                .divide(BASIS_POINTS.subtract(BigDecimal.valueOf(basisPoints)), MathContext.DECIMAL64);
        return net.multiply(BigDecimal.ONE.add(BigDecimal.valueOf(taxMillionths, 6)));
    }

    static BigDecimal rounded(BigDecimal exact, Rounding rounding) {
        return switch (rounding) {
            case CENT -> exact.setScale(0, RoundingMode.HALF_UP);
            case FIVE_CENTS -> multiple(exact, 5);
            case TEN_CENTS -> multiple(exact, 10);
            case WHOLE -> multiple(exact, HUNDRED);
            case CENT_95 -> ending(exact, 95);
            case CENT_99 -> ending(exact, 99);
        };
    }

    private static BigDecimal multiple(BigDecimal exact, long of) {
        return exact.divide(BigDecimal.valueOf(of), 0, RoundingMode.HALF_UP).multiply(BigDecimal.valueOf(of));
    }

    /** The nearest price that ends so, and never one below zero. */
    private static BigDecimal ending(BigDecimal exact, long cents) {
        BigDecimal whole =
                exact.subtract(BigDecimal.valueOf(cents)).divide(BigDecimal.valueOf(HUNDRED), 0, RoundingMode.HALF_UP);
        return whole.max(BigDecimal.ZERO).multiply(BigDecimal.valueOf(HUNDRED)).add(BigDecimal.valueOf(cents));
    }

    /** The share of the net price that is not cost, in basis points; null where it cannot be said. */
    static @Nullable Integer margin(@Nullable BigDecimal price, @Nullable BigDecimal cost, int taxMillionths) {
        if (price == null || cost == null || price.signum() <= 0) {
            return null;
        }
        BigDecimal net = net(price, taxMillionths);
        BigDecimal share = net.subtract(cost).multiply(BASIS_POINTS).divide(net, 0, RoundingMode.HALF_UP);
        return share.max(BigDecimal.valueOf(Integer.MIN_VALUE)).intValue();
    }

    static BigDecimal net(BigDecimal price, int taxMillionths) {
        return price.divide(BigDecimal.ONE.add(BigDecimal.valueOf(taxMillionths, 6)), MathContext.DECIMAL64);
    }
}
