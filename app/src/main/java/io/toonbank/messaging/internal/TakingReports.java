package io.toonbank.messaging.internal;

import io.toonbank.kernel.Refused;
import io.toonbank.messaging.MailReports;
import io.toonbank.messaging.MessageState;
import io.toonbank.messaging.MessagingRefusal;
import io.toonbank.messaging.Suppressions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Books what mail servers report back. */
@Component
class TakingReports implements MailReports {

    private final MessageStore store;
    private final Suppressions suppressions;

    TakingReports(MessageStore store, Suppressions suppressions) {
        this.store = store;
        this.suppressions = suppressions;
    }

    @Override
    @Transactional
    public Booked take(byte[] mail) {
        MailReport report = MailReport.read(mail).orElseThrow(() -> Refused.because(MessagingRefusal.NOT_A_REPORT));
        StoredMessage message =
                store.find(report.messageId()).orElseThrow(() -> Refused.because(MessagingRefusal.NOT_A_REPORT));
        boolean suppressed = switch (report.what()) {
            case FAILED -> failed(report, message);
            case COMPLAINED -> {
                store.note(message.id(), "COMPLAINED", report.reason());
                yield suppress(message, Suppressions.Reason.COMPLAINED, report);
            }
            case DELAYED, ARRIVED -> {
                store.note(message.id(), report.what().name(), report.reason());
                yield false;
            }
        };
        return new Booked(message.id(), report.what().name(), suppressed);
    }

    private boolean failed(MailReport report, StoredMessage message) {
        String reason = report.reason() == null ? report.status() : report.reason();
        boolean first = store.end(message.id(), MessageState.SENT, MessageState.BOUNCED, reason)
                || message.state() == MessageState.BOUNCED;
        return first
                && report.addressGone()
                && report.recipients().contains(message.recipient())
                && suppress(message, Suppressions.Reason.BOUNCED, report);
    }

    private boolean suppress(StoredMessage message, Suppressions.Reason reason, MailReport report) {
        var _ = suppressions.suppress(message.recipient(), reason, report.reason(), message.id());
        return true;
    }
}
