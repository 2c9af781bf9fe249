package io.toonbank.messaging.internal;

import io.toonbank.messaging.ShopLinks;
import io.toonbank.messaging.internal.Post.Handed.Closed;
import io.toonbank.messaging.internal.Post.Handed.Later;
import io.toonbank.messaging.internal.Post.Handed.Never;
import io.toonbank.messaging.internal.Post.Handed.Taken;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Letters over SMTP, several over one connection. */
@Component
class SmtpPost implements Post {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpPost.class);
    private static final String CONNECT_MAX_MILLIS = "5000";
    private static final String ANSWER_MAX_MILLIS = "20000";
    private static final int PERMANENT = 500;
    private static final int SYNTAX_OR_LOGIN_FROM = 530;
    private static final int SYNTAX_OR_LOGIN_TO = 538;

    /** RFC 3463: 5.1.x is about the address, 5.2.1 a mailbox that was closed. */
    private static final Pattern ADDRESS_GONE = Pattern.compile("(?s).*\\b5\\.(1\\.[0-36]|1\\.10|2\\.1)\\b.*");

    private static final Pattern ANY_STATUS = Pattern.compile("(?s).*\\b[245]\\.\\d{1,3}\\.\\d{1,3}\\b.*");
    private static final int MAILBOX_UNAVAILABLE = 550;

    private final MailSettings settings;
    private final Envelopes envelopes;
    private final Session session;

    SmtpPost(MailSettings settings, ShopLinks shop) {
        this.settings = settings;
        this.envelopes = new Envelopes(settings, shop);
        this.session = Session.getInstance(properties(settings));
    }

    private static Properties properties(MailSettings settings) {
        Properties mail = new Properties();
        mail.setProperty("mail.smtp.host", Objects.requireNonNullElse(settings.host(), "localhost"));
        mail.setProperty("mail.smtp.port", Integer.toString(settings.portOrUsual()));
        mail.setProperty("mail.smtp.connectiontimeout", CONNECT_MAX_MILLIS);
        mail.setProperty("mail.smtp.timeout", ANSWER_MAX_MILLIS);
        mail.setProperty("mail.smtp.writetimeout", ANSWER_MAX_MILLIS);
        mail.setProperty("mail.smtp.auth", Boolean.toString(settings.username() != null));
        mail.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (settings.securityOrUsual()) {
            case STARTTLS -> {
                mail.setProperty("mail.smtp.starttls.enable", "true");
                mail.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> mail.setProperty("mail.smtp.ssl.enable", "true");
            case NONE -> {}
        }
        return mail;
    }

    @Override
    public boolean open() {
        return settings.serverKnown();
    }

    @Override
    public List<Handed> hand(List<Addressed> letters) {
        List<Handed> answers = new ArrayList<>();
        try (Transport transport = session.getTransport("smtp")) {
            for (Addressed letter : letters) {
                if (!transport.isConnected()) {
                    transport.connect(
                            settings.host(), settings.portOrUsual(), settings.username(), settings.password());
                }
                answers.add(hand(letter, transport));
            }
        } catch (MessagingException closed) {
            LOG.warn("The mail server {} does not take messages: {}", settings.host(), reason(closed));
            while (answers.size() < letters.size()) {
                answers.add(new Closed(reason(closed)));
            }
        }
        return answers;
    }

    private Handed hand(Addressed letter, Transport transport) {
        try {
            MimeMessage mail = envelopes.mail(letter, session);
            transport.sendMessage(mail, mail.getRecipients(jakarta.mail.Message.RecipientType.TO));
            return new Taken(
                    transport instanceof SMTPTransport smtp
                            ? smtp.getLastServerResponse().strip()
                            : "");
        } catch (SendFailedException refused) {
            return refused(refused);
        } catch (MessagingException broken) {
            return new Later(reason(broken));
        }
    }

    /** The server spoke: the code it gave for the recipient, or for the whole letter. */
    private static Handed refused(SendFailedException refused) {
        for (Exception cause = refused; cause != null; cause = next(cause)) {
            switch (cause) {
                case SMTPAddressFailedException address -> {
                    return verdict(address.getReturnCode(), address);
                }
                case SMTPSenderFailedException sender -> {
                    return new Later(reason(sender));
                }
                case SMTPSendFailedException whole
                when whole.getNextException() == null -> {
                    return verdict(whole.getReturnCode(), whole);
                }
                default -> {}
            }
        }
        Address[] invalid = refused.getInvalidAddresses();
        return invalid != null && invalid.length > 0 ? new Never(reason(refused), false) : new Later(reason(refused));
    }

    private static @org.jspecify.annotations.Nullable Exception next(Exception cause) {
        return cause instanceof MessagingException mail ? mail.getNextException() : null;
    }

    private static Handed verdict(int code, Exception answer) {
        String reason = reason(answer);
        if (code < PERMANENT || (code >= SYNTAX_OR_LOGIN_FROM && code <= SYNTAX_OR_LOGIN_TO)) {
            return new Later(reason);
        }
        boolean gone = ADDRESS_GONE.matcher(reason).matches()
                || (code == MAILBOX_UNAVAILABLE
                        && answer instanceof SMTPAddressFailedException
                        && !ANY_STATUS.matcher(reason).matches());
        return new Never(reason, gone);
    }

    private static String reason(Exception failure) {
        return Objects.requireNonNullElse(
                        failure.getMessage(), failure.getClass().getSimpleName())
                .strip();
    }
}
