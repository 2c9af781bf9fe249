package io.toonbank.messaging.internal;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a mail server reports of a mail we sent: that it could not be delivered (RFC 3464), or that its recipient complained
 * (RFC 5965).
 *
 * @param recipients it speaks of, in lower case
 */
record MailReport(
        UUID messageId,
        What what,
        Set<String> recipients,
        @Nullable String status,
        @Nullable String reason) {

    private static final Pattern OURS = Pattern.compile("(?im)^" + Envelopes.REFERENCE + ":\\s*([0-9a-f-]{36})\\s*$");
    private static final Pattern FOLDED = Pattern.compile("\\r?\\n[ \\t]+");
    private static final Pattern RECIPIENT =
            Pattern.compile("(?im)^(?:Final|Original)-Recipient:\\s*(?:rfc822;)?\\s*<?([^<>\\s;]+)>?\\s*$");
    private static final Pattern ACTION = Pattern.compile("(?im)^Action:\\s*([a-z]+)");
    private static final Pattern STATUS = Pattern.compile("(?im)^Status:\\s*(\\d\\.\\d{1,3}\\.\\d{1,3})");
    private static final Pattern DIAGNOSTIC = Pattern.compile("(?im)^Diagnostic-Code:\\s*(.+)$");
    private static final Pattern FEEDBACK = Pattern.compile("(?im)^Feedback-Type:\\s*([a-z-]+)");

    /** What happened to the mail. */
    enum What {
        FAILED,
        DELAYED,
        ARRIVED,
        COMPLAINED
    }

    /** Empty when it is no report, or not about a message of ours. */
    static Optional<MailReport> read(byte[] mail) {
        try {
            MimeMessage message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
            if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof Multipart parts)) {
                return Optional.empty();
            }
            String status = "";
            String feedback = "";
            String original = "";
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                if (part.isMimeType("message/delivery-status")) {
                    status = text(part);
                } else if (part.isMimeType("message/feedback-report")) {
                    feedback = text(part);
                } else if (part.isMimeType("message/*") || part.isMimeType("text/rfc822-headers")) {
                    original = text(part);
                }
            }
            return report(status, feedback, original);
        } catch (MessagingException | IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<MailReport> report(String status, String feedback, String original) {
        Optional<UUID> id = first(OURS, original).map(UUID::fromString);
        Optional<What> what = feedback.isEmpty() ? what(first(ACTION, status)) : complaint(first(FEEDBACK, feedback));
        if (id.isEmpty() || what.isEmpty()) {
            return Optional.empty();
        }
        Set<String> recipients = new LinkedHashSet<>();
        Matcher found = RECIPIENT.matcher(status);
        while (found.find()) {
            recipients.add(found.group(1).toLowerCase(Locale.ROOT));
        }
        return Optional.of(new MailReport(
                id.get(),
                what.get(),
                recipients,
                first(STATUS, status).orElse(null),
                first(DIAGNOSTIC, status).orElse(null)));
    }

    private static Optional<What> what(Optional<String> action) {
        return switch (action.map(said -> said.toLowerCase(Locale.ROOT)).orElse("")) {
            case "failed" -> Optional.of(What.FAILED);
            case "delayed" -> Optional.of(What.DELAYED);
            case "delivered", "relayed", "expanded" -> Optional.of(What.ARRIVED);
            default -> Optional.empty();
        };
    }

    private static Optional<What> complaint(Optional<String> type) {
        return type.filter(said -> !said.equalsIgnoreCase("not-spam")).map(_ -> What.COMPLAINED);
    }

    /** The address does not exist (5.1.x), or its mailbox was closed (5.2.1): a full one, or a policy, may be otherwise tomorrow. */
    boolean addressGone() {
        return status != null && status.matches("5\\.1\\.([0-36]|10)|5\\.2\\.1");
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
    }

    private static String text(BodyPart part) throws MessagingException, IOException {
        String text = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return FOLDED.matcher(text).replaceAll(" ");
    }
}
