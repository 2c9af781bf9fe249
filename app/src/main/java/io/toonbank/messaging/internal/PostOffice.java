package io.toonbank.messaging.internal;

import io.toonbank.messaging.MessageState;
import io.toonbank.messaging.Suppressions;
import io.toonbank.messaging.internal.Post.Addressed;
import io.toonbank.messaging.internal.Post.Handed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is due. No transaction is open while a mail server is talked to: a message is taken for a while, handed over, and its
 * row says what came of it. Should the process die in between, it is handed over again, under the same Message-ID.
 */
@Component
class PostOffice {

    private static final Logger LOG = LoggerFactory.getLogger(PostOffice.class);
    private static final int BATCH = 25;
    private static final int ROUNDS_MAX = 200;

    /** How long after each try that did not succeed the next one comes; the last one counts from then on. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12));

    /** Whoever cannot be reached in this time is told another way. */
    static final Duration TRIED_FOR = Duration.ofDays(3);

    private final MessageStore store;
    private final WordingStore wordings;
    private final Writing writing;
    private final Suppressions suppressions;
    private final Post post;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ReentrantLock working = new ReentrantLock();
    private final AtomicBoolean woken = new AtomicBoolean();

    PostOffice(
            MessageStore store,
            WordingStore wordings,
            Writing writing,
            Suppressions suppressions,
            Post post,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.wordings = wordings;
        this.writing = writing;
        this.suppressions = suppressions;
        this.post = post;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Sends soon, on a thread of its own; one thread serves all who knock meanwhile. */
    void wake() {
        if (woken.compareAndSet(false, true)) {
            Thread.ofVirtual().name("post-office").start(() -> {
                try {
                    send();
                } catch (RuntimeException failure) {
                    LOG.warn("Messages could not be sent and are tried again", failure);
                }
            });
        }
    }

    /** Sends until nothing is due, or the server is closed. */
    void send() {
        working.lock();
        try {
            woken.set(false);
            int rounds = 0;
            while (round() == BATCH && rounds < ROUNDS_MAX) {
                rounds++;
            }
        } finally {
            working.unlock();
        }
    }

    /** Answers how many were dealt with; fewer than a batch when there is nothing left to do now. */
    private int round() {
        List<StoredMessage> taken = store.take(BATCH);
        List<StoredMessage> going = taken.isEmpty() ? taken : sorted(taken);
        if (going.isEmpty()) {
            return taken.size();
        }
        List<Handed> answers = post.hand(going.stream().map(this::addressed).toList());
        List<UUID> notTried = new ArrayList<>();
        for (int i = 0; i < going.size(); i++) {
            StoredMessage message = going.get(i);
            switch (answers.get(i)) {
                case Handed.Taken sent -> ended(message, MessageState.SENT, sent.answer());
                case Handed.Later later -> deferred(message, later.reason());
                case Handed.Never never -> refused(message, never);
                case Handed.Closed _ -> notTried.add(message.id());
            }
        }
        if (!notTried.isEmpty()) {
            store.giveBack(notTried, clock.instant().plus(PAUSES.getFirst()));
            return 0;
        }
        return taken.size();
    }

    /** Ends those that need no server; answers the others. */
    private List<StoredMessage> sorted(List<StoredMessage> taken) {
        Instant now = clock.instant();
        Set<String> unwanted =
                suppressions.among(taken.stream().map(StoredMessage::recipient).toList());
        List<StoredMessage> going = new ArrayList<>();
        for (StoredMessage message : taken) {
            if (!post.open()) {
                ended(message, MessageState.KEPT, null);
            } else if (unwanted.contains(message.recipient())) {
                ended(message, MessageState.SUPPRESSED, null);
            } else if (message.notAfter() != null && now.isAfter(message.notAfter())) {
                ended(message, MessageState.EXPIRED, message.problem());
            } else if (now.isAfter(message.createdAt().plus(TRIED_FOR))) {
                ended(message, MessageState.FAILED, message.problem());
            } else {
                going.add(message);
            }
        }
        return going;
    }

    private Addressed addressed(StoredMessage message) {
        Wording words = wordings.find(message.wordingId()).orElseThrow();
        return new Addressed(
                message.id().toString(),
                message.recipient(),
                message.recipientName(),
                message.language(),
                writing.letter(words, message.filling(), message.language()));
    }

    private void deferred(StoredMessage message, String reason) {
        Duration pause = PAUSES.get(Math.min(message.tries(), PAUSES.size()) - 1);
        transaction.executeWithoutResult(
                _ -> store.later(message.id(), clock.instant().plus(pause), reason));
    }

    private void refused(StoredMessage message, Handed.Never never) {
        transaction.executeWithoutResult(_ -> {
            boolean ended = store.end(message.id(), MessageState.WAITING, MessageState.BOUNCED, never.reason());
            if (ended && never.addressGone()) {
                var _ = suppressions.suppress(
                        message.recipient(), Suppressions.Reason.BOUNCED, never.reason(), message.id());
            }
        });
    }

    private void ended(StoredMessage message, MessageState state, @Nullable String answer) {
        transaction.executeWithoutResult(_ -> {
            boolean _ = store.end(message.id(), MessageState.WAITING, state, answer);
        });
    }
}
