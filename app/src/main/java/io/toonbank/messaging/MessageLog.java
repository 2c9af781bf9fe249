package io.toonbank.messaging;

import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was sent to whom, and what came of it. */
public interface MessageLog {

    /** Sorts: createdAt. */
    Page<Entry> list(Filter filter, PageRequest page);

    /** Refuses {@code messaging.no-such-message}. */
    Detail require(UUID id);

    /**
     * As its recipient sees it; what only the recipient may read is hidden, but in the demo, where nothing is sent. Refuses
     * {@code messaging.no-such-message}.
     */
    Shown shown(UUID id);

    /**
     * Sends it again, to the same address or to another one. Repeatable by {@code newId}. Refuses
     * {@code messaging.no-such-message}, {@code messaging.bad-address}, {@code messaging.not-repeatable} (it waits still, or holds
     * secrets, which are torn up), {@code messaging.suppressed}.
     */
    Detail repeat(UUID id, UUID newId, @Nullable String address);

    /** How sending goes. */
    Condition condition();

    /**
     * @param q the start of an e-mail address
     * @param states none for all
     */
    record Filter(
            @Nullable String q,
            List<MessageState> states,
            @Nullable String kind,
            @Nullable UUID orderId,
            @Nullable UUID customerId) {}

    record Entry(
            UUID id,
            String kind,
            String kindName,
            String language,
            String recipient,
            @Nullable String recipientName,
            String subject,
            MessageState state,
            int tries,
            @Nullable String problem,
            @Nullable UUID customerId,
            @Nullable UUID orderId,
            @Nullable UUID repeats,
            Instant createdAt,
            @Nullable Instant sentAt) {}

    /**
     * @param nextTryAt of one that waits
     * @param repeatable whether {@link #repeat} would do it
     */
    record Detail(Entry message, @Nullable Instant nextTryAt, boolean repeatable, List<Attempt> attempts) {}

    /** @param outcome SENT, DEFERRED, BOUNCED, DELAYED, COMPLAINED, … */
    record Attempt(Instant at, String outcome, @Nullable String answer) {}

    /** @param html with its pictures in it */
    record Shown(String subject, String html, String text) {}

    /**
     * @param server absent when none is set: messages are kept then
     * @param oldestWaiting absent when nothing waits
     * @param lastDay how many of each state were made in the last day
     */
    record Condition(
            @Nullable String server,
            String from,
            long waiting,
            @Nullable Instant oldestWaiting,
            @Nullable String lastProblem,
            List<Count> lastDay) {}

    record Count(MessageState state, long messages) {}
}
