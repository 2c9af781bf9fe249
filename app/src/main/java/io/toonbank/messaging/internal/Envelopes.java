package io.toonbank.messaging.internal;

import io.toonbank.messaging.ShopLinks;
import io.toonbank.messaging.internal.Post.Addressed;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Puts letters into mails: HTML and text side by side, pictures inside, and who it is from. */
final class Envelopes {

    /** Comes back in reports about mails that were not delivered. */
    static final String REFERENCE = "X-Toonbank-Message";

    private final MailSettings settings;
    private final ShopLinks shop;

    Envelopes(MailSettings settings, ShopLinks shop) {
        this.settings = settings;
        this.shop = shop;
    }

    MimeMessage mail(Addressed letter, Session session) throws MessagingException {
        String sender = sender();
        SMTPMessage mail = new Named(session, messageId(letter.reference()));
        mail.setEnvelopeFrom(Objects.requireNonNullElse(settings.bounces(), sender));
        MimeMessageHelper helper = new MimeMessageHelper(
                mail, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, StandardCharsets.UTF_8.name());
        helper.setFrom(address(sender, Objects.requireNonNullElse(settings.fromName(), shop.name())));
        mail.setRecipient(RecipientType.TO, address(letter.recipient(), letter.recipientName()));
        if (settings.replyTo() != null) {
            helper.setReplyTo(settings.replyTo());
        }
        helper.setSubject(letter.letter().subject());
        helper.setText(letter.letter().text(), letter.letter().html());
        for (var picture : letter.letter().pictures().entrySet()) {
            helper.addInline(picture.getKey(), new ByteArrayResource(picture.getValue()), "image/png");
        }
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("X-Auto-Response-Suppress", "OOF, AutoReply");
        mail.setHeader("Content-Language", letter.language());
        mail.setHeader(REFERENCE, letter.reference());
        mail.saveChanges();
        return mail;
    }

    String sender() {
        if (settings.from() != null) {
            return settings.from();
        }
        return shop.email() != null ? shop.email() : "no-reply@" + shop.domain();
    }

    /** The same at every try, so that whoever gets a mail twice can see it. */
    private String messageId(String reference) {
        String domain = sender().substring(sender().indexOf('@') + 1);
        return "<" + reference + "@" + domain + ">";
    }

    private static InternetAddress address(String email, @org.jspecify.annotations.Nullable String name)
            throws MessagingException {
        try {
            String readable =
                    name == null ? "" : name.replaceAll("\\p{Cntrl}", " ").strip();
            return readable.isEmpty()
                    ? new InternetAddress(email, true)
                    : new InternetAddress(new InternetAddress(email, true).getAddress(), readable, "UTF-8");
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Keeps its own id, where the library would make one up at each saving. */
    private static final class Named extends SMTPMessage {

        private final String id;

        Named(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
