package io.toonbank.inventory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the stock auditor found.
 *
 * @param levels how many levels were computed again from the ledger
 * @param movements how many movements were added up
 * @param seals how many seals were verified
 * @param findings at most {@link #FINDINGS_MAX}; {@code findingCount} tells how many there were
 */
public record AuditReport(
        UUID id,
        Instant startedAt,
        Instant endedAt,
        long levels,
        long movements,
        long seals,
        long findingCount,
        List<Finding> findings) {

    public static final int FINDINGS_MAX = 1_000;

    public boolean clean() {
        return findingCount == 0;
    }

    /** @param expected as computed from ledger, promises or rows; {@code actual} as stored */
    public record Finding(
            Kind kind, @Nullable UUID variantId, @Nullable UUID locationId, String expected, String actual) {}

    /** What is wrong. */
    public enum Kind {
        /** A level's on hand is not the sum of its movements. */
        ON_HAND_DIFFERS,
        /** A level's reserved is not the sum of its open reservation lines. */
        RESERVED_DIFFERS,
        /** What lies set aside is not the sum of its movements. */
        SET_ASIDE_DIFFERS,
        /** A sealed batch of movements is not what it was when it was sealed. */
        SEAL_BROKEN,
        /** A seal does not follow from the one before it. */
        SEAL_CHAIN_BROKEN
    }
}
