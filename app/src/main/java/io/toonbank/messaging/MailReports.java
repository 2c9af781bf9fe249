package io.toonbank.messaging;

import java.util.UUID;

/** Takes what mail servers report back: bounces (RFC 3464) and complaints (RFC 5965). */
public interface MailReports {

    /** Largest report. */
    int BYTES_MAX = 1_000_000;

    /**
     * May be repeated. Refuses {@code messaging.not-a-report} for anything but a report about a message of ours.
     *
     * @param mail as it came, head and all
     */
    Booked take(byte[] mail);

    /** @param outcome FAILED, DELAYED, ARRIVED or COMPLAINED */
    record Booked(UUID messageId, String outcome, boolean addressSuppressed) {}
}
