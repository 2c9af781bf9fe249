package io.toonbank.messaging.internal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The words of a kind of message in one language, with places in them.
 *
 * @param preheader what a list of mails shows behind the subject
 * @param body one text, from which both the HTML and the plain text are made; see {@link WordingParser}
 */
record Wording(String subject, String preheader, String body) {

    static final int SUBJECT_LENGTH_MAX = 200;
    static final int BODY_LENGTH_MAX = 20_000;

    /** The same words have the same id. */
    UUID id() {
        String all = subject + '\u0000' + preheader + '\u0000' + body;
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }
}
