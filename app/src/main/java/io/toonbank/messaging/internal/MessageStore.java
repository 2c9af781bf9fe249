package io.toonbank.messaging.internal;

import static io.toonbank.messaging.db.Tables.ATTEMPT;
import static io.toonbank.messaging.db.Tables.MESSAGE;

import io.toonbank.messaging.Filling;
import io.toonbank.messaging.MessageState;
import io.toonbank.messaging.db.tables.records.MessageRecord;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of messages and of the tries to send them. A state changes by one statement that names the state before. */
@Component
class MessageStore {

    /** A post office that dies while it holds messages lets go of them after this. */
    private static final Duration TAKEN_FOR = Duration.ofMinutes(2);

    private static final int ANSWER_LENGTH_MAX = 1_000;

    private final DSLContext database;
    private final JsonMapper json;
    private final Clock clock;

    MessageStore(DSLContext database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** One statement; ids that are there already stay as they are. Answers how many are new. */
    int add(Collection<StoredMessage> messages) {
        List<MessageRecord> rows = messages.stream().map(this::row).toList();
        return rows.isEmpty()
                ? 0
                : database.insertInto(MESSAGE)
                        .columns(MESSAGE.fields())
                        .valuesOfRecords(rows)
                        .onConflict(MESSAGE.ID)
                        .doNothing()
                        .execute();
    }

    Optional<StoredMessage> find(UUID id) {
        return database.selectFrom(MESSAGE).where(MESSAGE.ID.eq(id)).fetchOptional(this::message);
    }

    /** Takes messages that are due for a while; no other process gets them meanwhile. Oldest first. */
    List<StoredMessage> take(int max) {
        Instant now = clock.instant();
        var due = DSL.select(MESSAGE.ID)
                .from(MESSAGE)
                .where(MESSAGE.STATE.eq(DSL.inline(MessageState.WAITING.name())), MESSAGE.DUE_AT.le(now))
                .orderBy(MESSAGE.DUE_AT)
                .limit(max)
                .forUpdate()
                .skipLocked();
        return database
                .update(MESSAGE)
                .set(MESSAGE.DUE_AT, now.plus(TAKEN_FOR))
                .set(MESSAGE.TRIES, MESSAGE.TRIES.plus(1))
                .where(MESSAGE.ID.in(due))
                .returning()
                .fetch(this::message)
                .stream()
                .sorted(Comparator.comparing(StoredMessage::createdAt))
                .toList();
    }

    /** Answers false when somebody else ended it meanwhile. */
    boolean end(UUID id, MessageState from, MessageState to, @Nullable String answer) {
        Instant now = clock.instant();
        boolean sent = to == MessageState.SENT;
        int changed = database.update(MESSAGE)
                .set(MESSAGE.STATE, to.name())
                .set(MESSAGE.SENT_AT, sent ? DSL.val(now) : MESSAGE.SENT_AT)
                .set(MESSAGE.PROBLEM, sent ? null : cut(answer))
                .set(MESSAGE.SECRETS, to == MessageState.KEPT ? MESSAGE.SECRETS : DSL.val((JSONB) null))
                .where(MESSAGE.ID.eq(id), MESSAGE.STATE.eq(from.name()))
                .execute();
        if (changed == 1) {
            note(id, to.name(), answer);
        }
        return changed == 1;
    }

    void later(UUID id, Instant dueAt, String answer) {
        database.update(MESSAGE)
                .set(MESSAGE.DUE_AT, dueAt)
                .set(MESSAGE.PROBLEM, cut(answer))
                .where(MESSAGE.ID.eq(id), MESSAGE.STATE.eq(MessageState.WAITING.name()))
                .execute();
        note(id, "DEFERRED", answer);
    }

    /** Gives back what was taken and not tried. */
    void giveBack(Collection<UUID> ids, Instant dueAt) {
        database.update(MESSAGE)
                .set(MESSAGE.DUE_AT, dueAt)
                .set(MESSAGE.TRIES, MESSAGE.TRIES.minus(1))
                .where(MESSAGE.ID.in(ids), MESSAGE.STATE.eq(MessageState.WAITING.name()))
                .execute();
    }

    void note(UUID id, String outcome, @Nullable String answer) {
        database.insertInto(ATTEMPT)
                .set(ATTEMPT.MESSAGE_ID, id)
                .set(ATTEMPT.AT, clock.instant())
                .set(ATTEMPT.OUTCOME, outcome)
                .set(ATTEMPT.ANSWER, cut(answer))
                .execute();
    }

    /** Tears up what was said to a customer, and to whom; what waits is not sent. */
    void forget(UUID customerId) {
        database.update(MESSAGE)
                .set(
                        MESSAGE.STATE,
                        DSL.when(MESSAGE.STATE.eq(MessageState.WAITING.name()), MessageState.EXPIRED.name())
                                .otherwise(MESSAGE.STATE))
                .set(MESSAGE.RECIPIENT, "")
                .setNull(MESSAGE.RECIPIENT_NAME)
                .set(MESSAGE.SUBJECT, "")
                .set(MESSAGE.FILLED, JSONB.valueOf(json.writeValueAsString(Filling.NOTHING)))
                .setNull(MESSAGE.SECRETS)
                .setNull(MESSAGE.PROBLEM)
                .where(MESSAGE.CUSTOMER_ID.eq(customerId))
                .execute();
        database.deleteFrom(ATTEMPT)
                .where(ATTEMPT.MESSAGE_ID.in(
                        DSL.select(MESSAGE.ID).from(MESSAGE).where(MESSAGE.CUSTOMER_ID.eq(customerId))))
                .execute();
    }

    /** Deletes what nobody needs any more, a part at a time. */
    int forgetOlderThan(Instant before, int max) {
        return database.deleteFrom(MESSAGE)
                .where(MESSAGE.ID.in(DSL.select(MESSAGE.ID)
                        .from(MESSAGE)
                        .where(MESSAGE.CREATED_AT.lt(before))
                        .limit(max)))
                .execute();
    }

    private static @Nullable String cut(@Nullable String answer) {
        return answer == null || answer.length() <= ANSWER_LENGTH_MAX ? answer : answer.substring(0, ANSWER_LENGTH_MAX);
    }

    private MessageRecord row(StoredMessage message) {
        MessageRecord row = new MessageRecord();
        row.setId(message.id());
        row.setKind(message.kind());
        row.setLanguage(message.language());
        row.setWordingId(message.wordingId());
        row.setRecipient(message.recipient());
        row.setRecipientName(message.recipientName());
        row.setSubject(message.subject());
        row.setFilled(JSONB.valueOf(json.writeValueAsString(message.filled())));
        row.setSecrets(message.secrets() == null ? null : JSONB.valueOf(json.writeValueAsString(message.secrets())));
        row.setCustomerId(message.customerId());
        row.setOrderId(message.orderId());
        row.setRepeats(message.repeats());
        row.setState(message.state().name());
        row.setTries(message.tries());
        row.setDueAt(message.dueAt());
        row.setNotAfter(message.notAfter());
        row.setProblem(message.problem());
        row.setCreatedAt(message.createdAt());
        row.setSentAt(message.sentAt());
        return row;
    }

    StoredMessage message(MessageRecord row) {
        return new StoredMessage(
                row.getId(),
                row.getKind(),
                row.getLanguage(),
                row.getWordingId(),
                row.getRecipient(),
                row.getRecipientName(),
                row.getSubject(),
                Objects.requireNonNull(filling(row.getFilled())),
                filling(row.getSecrets()),
                row.getCustomerId(),
                row.getOrderId(),
                row.getRepeats(),
                MessageState.valueOf(row.getState()),
                row.getTries(),
                row.getDueAt(),
                row.getNotAfter(),
                row.getProblem(),
                row.getCreatedAt(),
                row.getSentAt());
    }

    private @Nullable Filling filling(@Nullable JSONB stored) {
        return stored == null ? null : json.readValue(stored.data(), Filling.class);
    }
}
