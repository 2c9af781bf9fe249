package io.toonbank.customers.internal;

import static io.toonbank.customers.db.Sequences.LOYALTY_CARD_SERIAL;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Loyalty card numbers: EAN-13 with a prefix of the range 20–29, which GS1 leaves to retailers (General Specifications,
 * restricted circulation numbers), so that every scanner reads them and none is a product of somebody else.
 */
@Component
class LoyaltyCards {

    private static final Pattern FORM = Pattern.compile("2[0-9]{12}");
    private static final String PREFIX = "29";
    private static final BigInteger SERIALS = BigInteger.TEN.pow(10);
    /** Has no factor in common with {@link #SERIALS}, so that every serial gives another number. */
    private static final BigInteger STRIDE = BigInteger.valueOf(6_364_136_223L);

    private final DSLContext database;

    LoyaltyCards(DSLContext database) {
        this.database = database;
    }

    /** Digits only; absent when it is no card number. */
    static Optional<String> normalised(String card) {
        String digits = card.replaceAll("[ .-]", "");
        return FORM.matcher(digits).matches() && checkDigit(digits.substring(0, 12)) == digits.charAt(12) - '0'
                ? Optional.of(digits)
                : Optional.empty();
    }

    /** Spread over the range, so that a neighbour's number is not one's own plus one. */
    String next() {
        long serial = database.nextval(LOYALTY_CARD_SERIAL);
        BigInteger spread = BigInteger.valueOf(serial).multiply(STRIDE).mod(SERIALS);
        String body = PREFIX + "0".repeat(10 - spread.toString().length()) + spread;
        return body + checkDigit(body);
    }

    /** GS1 modulo 10: weights 1 and 3 in turn, from the left for twelve digits. */
    private static int checkDigit(String twelve) {
        int sum = 0;
        for (int i = 0; i < twelve.length(); i++) {
            sum += (twelve.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return (10 - sum % 10) % 10;
    }
}
