package io.toonbank.kernel;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Mints UUID version 7 (RFC 9562 section 5.7): 48 bits of Unix milliseconds, then a counter and random bits, so that ids
 * minted by one process sort by time and index pages fill in order. Minted at the edge, never inside a rule.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int COUNTER_BITS = 12;
    /** Milliseconds in the high bits, a 12-bit counter in the low ones: strictly increasing, also within a millisecond. */
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    public static UUID next() {
        return at(System.currentTimeMillis());
    }

    private static UUID at(long millis) {
        long floor = millis << COUNTER_BITS;
        long stamp = LAST.updateAndGet(last -> Math.max(last + 1, floor));
        long high = (stamp >>> COUNTER_BITS) << 16 | 0x7000L | (stamp & 0xFFF);
        long low = RandomBits.next() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** Reads the secure generator in blocks, because one call per id shows up in profiles of the order path. */
    private static final class RandomBits {
        private static final ThreadLocal<long[]> BLOCK = ThreadLocal.withInitial(() -> new long[33]);

        static long next() {
            long[] block = BLOCK.get();
            if (block[32] == 0) {
                byte[] bytes = new byte[256];
                RANDOM.nextBytes(bytes);
                var buffer = java.nio.ByteBuffer.wrap(bytes);
                for (int i = 0; i < 32; i++) {
                    block[i] = buffer.getLong();
                }
                block[32] = 32;
            }
            return block[(int) --block[32]];
        }
    }
}
