package io.toonbank.messaging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The words of messages, which the retailer may change, and take back to those that come with the software. */
public interface Templates {

    /** Most versions of a template that are shown. */
    int VERSIONS_SHOWN_MAX = 100;

    List<Summary> list();

    /** Refuses {@code messaging.no-such-kind}. */
    Template require(String kind, String language);

    /**
     * Refuses {@code messaging.no-such-kind}, {@code platform.stale-version}, and words that do not fit:
     * {@code messaging.unknown-place}, {@code messaging.block-in-line}, {@code messaging.link-in-text},
     * {@code messaging.bad-link}, {@code messaging.unclosed-condition}, {@code messaging.stray-end},
     * {@code messaging.place-needed}.
     */
    Template save(String kind, String language, Words words, int version);

    /** Back to the words that come with the software. Refuses {@code messaging.no-such-kind}, {@code platform.stale-version}. */
    Template reset(String kind, String language, int version);

    /**
     * How it would look. Refuses as {@link #save}, and {@code messaging.no-such-case}.
     *
     * @param about the number of a real order, absent for an invented case
     */
    MessageLog.Shown preview(String kind, String language, Words words, @Nullable String about);

    /** Sends it to whoever tries it. Refuses as {@link #preview}. */
    void trial(UUID id, String kind, String language, Words words, @Nullable String about, String to);

    record Words(String subject, String preheader, String body) {}

    /** @param own whether the retailer's words hold; per language */
    record Summary(String kind, String name, String occasion, List<Language> languages) {}

    record Language(
            String language,
            boolean own,
            String subject,
            @Nullable Instant changedAt,
            @Nullable String changedBy) {}

    /** @param version 0 when it was never changed */
    record Template(
            String kind,
            String language,
            String name,
            String occasion,
            List<MessageKind.Place> places,
            Words words,
            Words shipped,
            boolean own,
            int version,
            List<Version> versions) {}

    /** @param words absent where it went back to those that come with the software */
    record Version(int version, @Nullable Words words, Instant changedAt, String changedBy) {}
}
