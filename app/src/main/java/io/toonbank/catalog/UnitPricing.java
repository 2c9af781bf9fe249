package io.toonbank.catalog;

import io.toonbank.kernel.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * What is needed to show a price per unit beside a price (Directive 98/6/EC, article 3): a jar holds 370 g, its unit price is
 * stated per 1 kg.
 *
 * @param content how much one piece holds, more than zero
 * @param base the quantity the unit price is stated for, more than zero, in a unit of the same dimension
 */
public record UnitPricing(BigDecimal content, MeasureUnit unit, BigDecimal base, MeasureUnit baseUnit) {

    /** Refuses {@code catalog.bad-unit-pricing}. */
    public UnitPricing {
        if (content.signum() <= 0 || base.signum() <= 0 || unit.dimension() != baseUnit.dimension()) {
            throw io.toonbank.kernel.Refused.because(CatalogRefusal.BAD_UNIT_PRICING);
        }
    }

    /** The price of {@link #base()}, rounded half up to the minor unit. */
    public Money unitPrice(Money price) {
        BigDecimal inBase = content.multiply(unit.factor()).divide(baseUnit.factor(), MathContext.DECIMAL64);
        BigDecimal amount = BigDecimal.valueOf(price.amount()).multiply(base).divide(inBase, 0, RoundingMode.HALF_UP);
        return Money.of(amount.longValueExact(), price.currency());
    }
}
