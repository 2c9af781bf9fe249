package io.toonbank.messaging;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a module sends. Every module that writes to people has one bean of this. */
public interface MessageKinds {

    List<MessageKind> kinds();

    /**
     * What would fill a message, for whoever edits its words.
     *
     * @param about what a person typed to name a real case (an order's number), absent for an invented one
     * @return empty when there is no such case
     */
    Optional<Filling> example(String kind, @Nullable String about, String language);
}
