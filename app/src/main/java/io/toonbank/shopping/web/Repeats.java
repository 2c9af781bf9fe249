package io.toonbank.shopping.web;

import io.toonbank.kernel.Refused;
import io.toonbank.platform.idempotency.StoredAnswers;
import io.toonbank.platform.idempotency.StoredAnswers.Call;
import io.toonbank.platform.web.PlatformRefusal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the protocol's promise about {@code Idempotency-Key}: the key and the hash of the body are written in the transaction of
 * the work. A repetition is not worked again; it is answered with the state as it now is, which for a purchase is more use than a
 * stored copy, and costs one small row instead of a stored answer.
 */
@Component
class Repeats {

    private static final int KEY_LENGTH_MAX = 200;

    private final StoredAnswers answers;
    private final TransactionTemplate transaction;

    Repeats(StoredAnswers answers, TransactionTemplate transaction) {
        this.answers = answers;
        this.transaction = transaction;
    }

    /** Runs the work unless this key did it before; refuses {@code platform.idempotency-key-reused}. */
    <T> T once(@Nullable String key, String address, Object body, Supplier<T> work, Supplier<T> asItIs) {
        if (key == null) {
            return work.get();
        }
        requireUsable(key);
        var call = new Call("ucp " + address, key, hash(body.toString()));
        T answer = transaction.execute(_ -> answers.claim(call) == null ? work.get() : null);
        return answer == null ? asItIs.get() : answer;
    }

    /** The id of what a key creates, the same at each repetition; a fresh one for callers without a key. */
    static UUID idFor(@Nullable String key, String what) {
        if (key == null) {
            return io.toonbank.kernel.Ids.next();
        }
        requireUsable(key);
        ByteBuffer digest = ByteBuffer.wrap(hash(what + " " + key));
        long high = digest.getLong() & ~0xF000L | 0x8000L;
        long low = digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static void requireUsable(String key) {
        if (key.isBlank() || key.length() > KEY_LENGTH_MAX) {
            throw Refused.because(PlatformRefusal.BAD_IDEMPOTENCY_KEY);
        }
    }

    /** Of what was asked, for whoever keeps it with its own row. */
    static String fingerprint(Object body) {
        return HexFormat.of().formatHex(hash(body.toString()));
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
