package io.toonbank.payments.internal;

import io.toonbank.access.Secrets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.UUID;

/** Codes and PINs: how they are made, written, compared. */
final class CardCodes {

    static final int CODE_LENGTH = 16;

    private static final int CODE_LENGTH_MAX = 40;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CardCodes() {}

    static String newCode() {
        return Secrets.readable(CODE_LENGTH);
    }

    static String newPin() {
        return String.format(Locale.ROOT, "%04d", RANDOM.nextInt(10_000));
    }

    /** As people and scanners write it: without dashes, spaces and small letters. */
    static String plain(String code) {
        String plain = code.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
        return plain.length() > CODE_LENGTH_MAX ? plain.substring(0, CODE_LENGTH_MAX) : plain;
    }

    /** "7KQM-2XPA-9F4T-B6WD". */
    static String grouped(String plain) {
        return plain.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    static String lastFour(String plain) {
        return plain.substring(Math.max(0, plain.length() - GROUP));
    }

    static byte[] codeHash(String plain) {
        return Secrets.hash("gift card " + plain);
    }

    /** Together with the code, which nobody guesses: the four digits cannot be tried out on a stolen table. */
    static byte[] pinHash(UUID cardId, String plain, String pin) {
        return Secrets.hash("gift card " + cardId + " " + plain + " " + pin.strip());
    }

    static boolean same(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }
}
