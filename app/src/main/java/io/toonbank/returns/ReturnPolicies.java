package io.toonbank.returns;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rules under which goods come back, in books that are published whole and never changed. */
public interface ReturnPolicies {

    /** The law's days for a sale at a distance (directive 2011/83/EU, article 9). */
    int WITHDRAWAL_DAYS = 14;

    /** The book for what is sold now. */
    PolicyBook current();

    /** The book for what was sold then. */
    PolicyBook heldAt(Instant moment);

    /** Newest first. */
    List<PolicyBook> all();

    /**
     * Publishes a book for sales from now on, or from a moment to come. Leaves an audit row. Refuses
     * {@code returns.stale-book} when {@code basedOn} is not the newest version, {@code returns.too-many-rules},
     * {@code returns.code-twice}, {@code returns.bad-code}, {@code returns.bad-window}, {@code returns.bad-fee},
     * {@code returns.bad-period}, {@code returns.no-way-to-refund}, {@code returns.last-rule}, {@code returns.unknown-category},
     * {@code returns.in-the-past}, and {@code returns.shorter-than-the-law} for a sale at a distance without a legal exception.
     */
    PolicyBook publish(PublishBook request);

    /** @param validFrom absent for now */
    record PublishBook(
            int basedOn,
            @Nullable Instant validFrom,
            @Nullable String note,
            List<ReturnRule> rules) {}

    /**
     * What may come back of an order now, and under which terms. Refuses {@code orders.not-found}.
     */
    List<LineTerms> terms(UUID orderId);
}
