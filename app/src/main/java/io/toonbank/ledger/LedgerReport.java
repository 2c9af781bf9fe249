package io.toonbank.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the auditor of balances found.
 *
 * @param accounts how many guarded accounts were added up again
 * @param findings at most {@link #FINDINGS_MAX}; {@code findingCount} tells how many there were
 */
public record LedgerReport(
        UUID id,
        Instant startedAt,
        Instant endedAt,
        long accounts,
        long postings,
        long findingCount,
        List<Finding> findings) {

    public static final int FINDINGS_MAX = 1_000;

    public LedgerReport {
        findings = List.copyOf(findings);
    }

    public boolean clean() {
        return findingCount == 0;
    }

    /**
     * @param subject the account, or the entry that does not balance
     * @param expected as added up from postings and holds; {@code actual} as stored
     */
    public record Finding(Kind kind, UUID subject, long expected, long actual) {}

    /** What is wrong. */
    public enum Kind {
        /** A balance is not the sum of its postings. */
        BALANCE_DIFFERS,
        /** What an account holds is not the sum of its open holds. */
        HELD_DIFFERS,
        /** Credit that can expire is more than the balance. */
        LOTS_EXCEED_BALANCE,
        /** The postings of an entry do not sum to nothing. */
        ENTRY_UNBALANCED
    }
}
