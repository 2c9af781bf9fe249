package io.toonbank.catalog;

import io.toonbank.kernel.Refused;

/** Global Trade Item Numbers (GS1 General Specifications, sections 3.3 and 7.9). */
public final class Gtin {

    private static final int LENGTH_MAX = 14;

    private Gtin() {}

    /**
     * The number itself when it is right. Refuses {@code catalog.bad-gtin-digits}, {@code catalog.bad-gtin-length} and
     * {@code catalog.bad-check-digit}, which says the digit that was expected.
     */
    public static String require(String given) {
        if (!isDigits(given)) {
            throw Refused.because(CatalogRefusal.BAD_GTIN_DIGITS).with("gtin", given);
        }
        int length = given.length();
        if (length != 8 && (length < 12 || length > LENGTH_MAX)) {
            throw Refused.because(CatalogRefusal.BAD_GTIN_LENGTH)
                    .with("gtin", given)
                    .with("length", length);
        }
        int expected = checkDigit(given.substring(0, length - 1));
        int last = given.charAt(length - 1) - '0';
        if (last != expected) {
            throw Refused.because(CatalogRefusal.BAD_CHECK_DIGIT)
                    .with("gtin", given)
                    .with("expected", expected)
                    .with("given", last);
        }
        return given;
    }

    /** The digit that belongs behind these: from the right, every other digit counts three times. */
    public static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? 3 * digit : digit;
        }
        return (10 - sum % 10) % 10;
    }

    /** Fourteen digits, zeros in front: the form in which a UPC and the EAN it is scanned as are the same. */
    public static String padded(String gtin) {
        return "0".repeat(Math.max(0, LENGTH_MAX - gtin.length())) + gtin;
    }

    static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(character -> character >= '0' && character <= '9');
    }
}
