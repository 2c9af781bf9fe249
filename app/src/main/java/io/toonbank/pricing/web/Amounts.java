package io.toonbank.pricing.web;

import java.math.BigDecimal;
import java.util.Currency;

/** Minor units with decimals, as people write them. */
final class Amounts {

    private Amounts() {}

    /** "12.345": as exact as it is, with at least the currency's own decimals. */
    static String major(BigDecimal minor, String currency) {
        int digits = Currency.getInstance(currency).getDefaultFractionDigits();
        BigDecimal major = minor.movePointLeft(digits).stripTrailingZeros();
        return major.setScale(Math.max(digits, major.scale())).toPlainString();
    }

    static BigDecimal minor(BigDecimal major, String currency) {
        return major.movePointRight(Currency.getInstance(currency).getDefaultFractionDigits());
    }
}
