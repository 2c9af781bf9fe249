package io.toonbank.fulfillment.internal;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/** Codes that customers show: eight letters nobody mistakes for another, a million million of them. */
final class CollectionCodes {

    static final int LENGTH = 8;
    /** In front of the code in the QR, so that a scanner's text is known for what it is. */
    static final String QR_PREFIX = "TOONBANK:COLLECT:";

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private CollectionCodes() {}

    static String make() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    static String shown(String code) {
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }

    static String qrText(String code) {
        return QR_PREFIX + code;
    }

    /** What somebody typed or scanned; empty where it cannot be a code. */
    static Optional<String> read(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        int behind = Math.max(upper.lastIndexOf(':'), upper.lastIndexOf('/'));
        String code = upper.substring(behind + 1).replaceAll("[\\s-]", "");
        boolean possible = code.length() == LENGTH && code.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
        return possible ? Optional.of(code) : Optional.empty();
    }
}
