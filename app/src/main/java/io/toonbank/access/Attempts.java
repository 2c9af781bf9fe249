package io.toonbank.access;

/**
 * Counts tries at secrets in the database, so that guessing is slow on every process together. A try is counted before the
 * secret is looked at, in a transaction of its own: a refusal that rolls back the rest does not take the count back.
 */
public interface Attempts {

    /**
     * Counts one try. Refuses {@link AccessRefusal#TOO_MANY_ATTEMPTS} with {@code retryAt} and {@code retryAfterSeconds}.
     *
     * @param who the account or address, as the caller writes it; kept as a hash
     */
    void count(Limit limit, String who);

    /** The secret was right: what was counted for this account is forgotten. Not for addresses. */
    void forget(Limit limit, String who);

    /**
     * How many tries within how long.
     *
     * @param kind keeps one limit's counts apart from another's: "staff-account"
     */
    record Limit(String kind, int max, java.time.Duration within) {}
}
