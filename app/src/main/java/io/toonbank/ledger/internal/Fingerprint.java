package io.toonbank.ledger.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The first eight bytes of a SHA-256: tells whether an id is used again for something else. */
final class Fingerprint {

    private Fingerprint() {}

    /** @param content plain values whose text is always the same */
    static long of(Object content) {
        try {
            byte[] text = content.toString().getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text))
                    .getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
