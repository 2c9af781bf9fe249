package io.toonbank.payments;

import io.toonbank.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Holds what providers say they moved against what is booked here, payment by payment, and names every difference. Runs each night
 * for the day before; an account may also be brought in by hand.
 */
public interface Settlements {

    /** Most lines of one account. */
    int LINES_MAX = 200_000;

    int RESOLUTION_LENGTH_MAX = 500;

    /**
     * Reads an account, keeps its lines and compares. The same account again changes nothing and answers what there is. Refuses
     * {@code payments.settlement-unreadable} with the line at fault, {@code payments.settlement-other} when an account of this name
     * is there with other contents, {@code payments.settlement-too-large}.
     */
    Settlement bring(UUID id, String provider, String csv);

    /** Asks the provider for its account of a day and brings it; absent while there is none. Refuses {@code payments.no-such-source}. */
    Optional<Settlement> fetch(String provider, LocalDate day);

    /** A person explains a difference. Refuses {@code payments.no-such-difference}, {@code payments.difference-resolved}. */
    void resolve(UUID differenceId, String how);

    /** Providers that can be asked. */
    List<String> sources();

    /** @param paidOut what reaches our bank account: captured less refunded, charged back and fees */
    record Settlement(
            UUID id,
            String provider,
            String reference,
            LocalDate day,
            Money captured,
            Money refunded,
            Money fees,
            Money paidOut,
            int lines,
            int openDifferences,
            Instant importedAt) {}

    /** What is wrong, in words a bookkeeper uses. */
    enum DifferenceKind {
        /** Taken here, and the provider does not settle it. */
        NOT_SETTLED,
        /** The provider took or gave money that is not booked here. */
        NOT_BOOKED,
        /** Both know of it, the sums differ. */
        AMOUNT_DIFFERS,
        /** The provider settles the same thing twice. */
        SETTLED_TWICE,
        /** The provider names a payment that is not here at all. */
        UNKNOWN_PAYMENT,
        OTHER_CURRENCY,
        /** The customer's bank took the money back. */
        CHARGED_BACK
    }
}
