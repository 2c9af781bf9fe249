package io.toonbank.messaging.internal;

import io.toonbank.messaging.Filling;
import io.toonbank.messaging.MessageKind;
import io.toonbank.messaging.MessageState;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Sends a template to whoever works on it. */
@Component
class Trials {

    private final MessageStore store;
    private final WordingStore wordings;
    private final Writing writing;
    private final Post post;
    private final PostOffice office;
    private final Clock clock;

    Trials(MessageStore store, WordingStore wordings, Writing writing, Post post, PostOffice office, Clock clock) {
        this.store = store;
        this.wordings = wordings;
        this.writing = writing;
        this.post = post;
        this.office = office;
        this.clock = clock;
    }

    /** In the caller's transaction. */
    void send(UUID id, MessageKind kind, String language, Wording words, Filling filling, String to) {
        wordings.keep(List.of(words));
        Instant now = clock.instant();
        var _ = store.add(List.of(new StoredMessage(
                id,
                kind.code(),
                language,
                words.id(),
                to,
                null,
                writing.subject(words, filling),
                filling,
                null,
                null,
                null,
                null,
                post.open() ? MessageState.WAITING : MessageState.KEPT,
                0,
                now,
                null,
                null,
                now,
                null)));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                office.wake();
            }
        });
    }
}
