package io.toonbank.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Currency;

/**
 * An exact amount: whole minor units (cents for EUR, yen for JPY) of an ISO 4217 currency. May be negative. Never a floating
 * point number. Arithmetic that would overflow throws {@link ArithmeticException}; mixing currencies throws
 * {@link IllegalArgumentException}, because it is a mistake in the program and not something a person asked for.
 */
public record Money(long amount, String currency) implements Comparable<Money> {

    public Money {
        if (currency.length() != 3) {
            throw new IllegalArgumentException("Not an ISO 4217 currency code: " + currency);
        }
    }

    public static Money of(long amount, String currency) {
        return new Money(amount, currency);
    }

    public static Money zero(String currency) {
        return new Money(0, currency);
    }

    /** The amount in major units ("12.95"), rounded half up to the currency's minor unit. */
    public static Money ofMajor(BigDecimal major, String currency) {
        return new Money(
                major.movePointRight(fractionDigits(currency))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact(),
                currency);
    }

    public BigDecimal major() {
        return BigDecimal.valueOf(amount, fractionDigits(currency));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(amount, same(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(amount, same(other).amount), currency);
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(amount, factor), currency);
    }

    public Money negated() {
        return new Money(Math.negateExact(amount), currency);
    }

    public boolean isZero() {
        return amount == 0;
    }

    public boolean isNegative() {
        return amount < 0;
    }

    public boolean isPositive() {
        return amount > 0;
    }

    @Override
    public int compareTo(Money other) {
        return Comparator.comparingLong(Money::amount).compare(this, same(other));
    }

    /** "EUR 12.95": for logs and refusals; screens format by locale. */
    @Override
    public String toString() {
        return currency + " " + major().toPlainString();
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot combine " + currency + " with " + other.currency);
        }
        return other;
    }

    private static int fractionDigits(String currency) {
        return Currency.getInstance(currency).getDefaultFractionDigits();
    }
}
