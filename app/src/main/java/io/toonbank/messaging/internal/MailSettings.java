package io.toonbank.messaging.internal;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The mail server, {@code toonbank.mail.*}. Without a host nothing is sent; messages are kept to be read in the back office.
 *
 * @param security STARTTLS (587), TLS from the first byte on (465), or NONE for a server on this machine
 * @param from what recipients see as the sender
 * @param bounces where mail servers send what they could not deliver (the envelope's sender); absent for {@code from}
 * @param pause how long the post office rests when there is nothing to do
 */
@ConfigurationProperties("toonbank.mail")
record MailSettings(
        @Nullable String host,
        @Nullable Integer port,
        @Nullable String username,
        @Nullable String password,
        @Nullable Security security,
        @Nullable String from,
        @Nullable String fromName,
        @Nullable String replyTo,
        @Nullable String bounces,
        @Nullable Duration pause) {

    private static final int SUBMISSION = 587;
    private static final int SUBMISSION_TLS = 465;
    private static final int PLAIN = 25;
    private static final Duration PAUSE = Duration.ofSeconds(10);

    enum Security {
        STARTTLS,
        TLS,
        NONE
    }

    boolean serverKnown() {
        return host != null && !host.isBlank();
    }

    Security securityOrUsual() {
        return Objects.requireNonNullElse(security, Security.STARTTLS);
    }

    int portOrUsual() {
        return port != null
                ? port
                : switch (securityOrUsual()) {
                    case STARTTLS -> SUBMISSION;
                    case TLS -> SUBMISSION_TLS;
                    case NONE -> PLAIN;
                };
    }

    Duration pauseOrUsual() {
        return Objects.requireNonNullElse(pause, PAUSE);
    }
}
