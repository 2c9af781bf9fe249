package io.toonbank.messaging;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** E-mail to people. Who sends says what kind of message it is and what fills its template; the words are the retailer's. */
public interface Messages {

    /** Most messages in one call. */
    int AT_ONCE_MAX = 500;

    /** Puts a message in the queue, in the caller's transaction where there is one. The same id again changes nothing. */
    default void send(NewMessage message) {
        send(List.of(message));
    }

    /**
     * The same for many, a few statements for all of them. A message to an address that gets nothing any more is kept as
     * {@link MessageState#SUPPRESSED}, so that somebody who looks for it finds why. Throws {@link IllegalArgumentException} for a
     * kind that no module declared.
     */
    void send(Collection<NewMessage> messages);

    /** Tears up what messages said to a customer who asked to be forgotten, and to whom. May be repeated. */
    void forget(UUID customerId);
}
