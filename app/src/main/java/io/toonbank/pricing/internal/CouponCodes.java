package io.toonbank.pricing.internal;

import io.toonbank.pricing.Coupons;
import java.security.SecureRandom;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Draws codes nobody can guess, in letters and digits nobody confuses. */
final class CouponCodes {

    /** Characters that are drawn: 31 to the power of 12 is about 2 to the power of 59. */
    static final int DRAWN = 12;

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ".replace("L", "");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{3,40}");
    private static final Pattern PREFIX = Pattern.compile("[A-Z0-9]{0,20}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private CouponCodes() {}

    static boolean isCode(String normalised) {
        return normalised.length() <= Coupons.CODE_MAX
                && CODE.matcher(normalised).matches();
    }

    static boolean isPrefix(String normalised) {
        return PREFIX.matcher(normalised).matches();
    }

    static Set<String> draw(String prefix, int count) {
        Set<String> drawn = LinkedHashSet.newLinkedHashSet(count);
        StringBuilder code = new StringBuilder();
        while (drawn.size() < count) {
            code.setLength(0);
            code.append(prefix);
            for (int i = 0; i < DRAWN; i++) {
                code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
            }
            drawn.add(code.toString());
        }
        return drawn;
    }
}
