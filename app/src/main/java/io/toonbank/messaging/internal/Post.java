package io.toonbank.messaging.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whatever carries letters to people. */
interface Post {

    /** Whether there is anything to carry them. */
    boolean open();

    /** Hands letters over one after the other; one answer for each, in their order. */
    List<Handed> hand(List<Addressed> letters);

    /** A letter with where it goes. @param reference of the message, which comes back when it bounces */
    record Addressed(
            String reference, String recipient, @Nullable String recipientName, String language, Letter letter) {}

    /** What came of it. */
    sealed interface Handed {

        /** @param answer of the mail server */
        record Taken(String answer) implements Handed {}

        /** Not now: the server said so, or it broke off. */
        record Later(String reason) implements Handed {}

        /** Never. @param addressGone the address does not exist, so that nothing else needs be sent there */
        record Never(String reason, boolean addressGone) implements Handed {}

        /** Nobody answers, or does not let us in: no letter's fault. */
        record Closed(String reason) implements Handed {}
    }
}
