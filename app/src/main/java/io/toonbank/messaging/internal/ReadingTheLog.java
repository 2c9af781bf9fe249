package io.toonbank.messaging.internal;

import static io.toonbank.messaging.db.Tables.ATTEMPT;
import static io.toonbank.messaging.db.Tables.MESSAGE;

import io.toonbank.access.DemoMode;
import io.toonbank.access.EmailAddresses;
import io.toonbank.kernel.Refused;
import io.toonbank.messaging.Filling;
import io.toonbank.messaging.MessageLog;
import io.toonbank.messaging.MessageState;
import io.toonbank.messaging.MessagingRefusal;
import io.toonbank.messaging.Suppressions;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows messages, and sends them again where somebody asks for it. */
@Component
class ReadingTheLog implements MessageLog {

    private static final Keyset<Entry> LIST = Keyset.<Entry>by(MESSAGE.ID)
            .sortable("createdAt", MESSAGE.CREATED_AT)
            .first("-createdAt");
    private static final Duration LAST = Duration.ofDays(1);

    private final DSLContext database;
    private final MessageStore store;
    private final WordingStore wordings;
    private final DeclaredKinds kinds;
    private final Writing writing;
    private final Queue queue;
    private final Suppressions suppressions;
    private final MailSettings settings;
    private final Envelopes envelopes;
    private final DemoMode demo;
    private final Audit audit;
    private final Clock clock;

    ReadingTheLog(
            DSLContext database,
            MessageStore store,
            WordingStore wordings,
            DeclaredKinds kinds,
            Writing writing,
            Queue queue,
            Suppressions suppressions,
            MailSettings settings,
            io.toonbank.messaging.ShopLinks shop,
            DemoMode demo,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.wordings = wordings;
        this.kinds = kinds;
        this.writing = writing;
        this.queue = queue;
        this.suppressions = suppressions;
        this.settings = settings;
        this.envelopes = new Envelopes(settings, shop);
        this.demo = demo;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Page<Entry> list(Filter filter, PageRequest page) {
        org.jooq.Condition where = DSL.noCondition();
        if (filter.q() != null && !filter.q().isBlank()) {
            where = where.and(MESSAGE.RECIPIENT.startsWith(filter.q().strip().toLowerCase(Locale.ROOT)));
        }
        if (!filter.states().isEmpty()) {
            where = where.and(
                    MESSAGE.STATE.in(filter.states().stream().map(Enum::name).toList()));
        }
        if (filter.kind() != null) {
            where = where.and(MESSAGE.KIND.eq(filter.kind()));
        }
        if (filter.orderId() != null) {
            where = where.and(MESSAGE.ORDER_ID.eq(filter.orderId()));
        }
        if (filter.customerId() != null) {
            where = where.and(MESSAGE.CUSTOMER_ID.eq(filter.customerId()));
        }
        return LIST.fetch(database, MESSAGE, where, page, this::entry, MESSAGE.asterisk());
    }

    @Override
    public Detail require(UUID id) {
        StoredMessage message = message(id);
        List<Attempt> attempts = database.selectFrom(ATTEMPT)
                .where(ATTEMPT.MESSAGE_ID.eq(id))
                .orderBy(ATTEMPT.ID)
                .fetch(row -> new Attempt(row.getAt(), row.getOutcome(), row.getAnswer()));
        return new Detail(
                entry(message),
                message.state() == MessageState.WAITING ? message.dueAt() : null,
                repeatable(message),
                attempts);
    }

    @Override
    public Shown shown(UUID id) {
        StoredMessage message = message(id);
        Wording words = wordings.find(message.wordingId()).orElseThrow();
        boolean open = demo.on() && message.state() == MessageState.KEPT;
        Filling filling = kinds.find(message.kind())
                .filter(_ -> !open)
                .map(kind -> writing.masked(kind, message.filled(), message.language()))
                .orElseGet(message::filling);
        return shown(writing.letter(words, filling, message.language()));
    }

    @Override
    @Transactional
    public Detail repeat(UUID id, UUID newId, @Nullable String address) {
        StoredMessage message = message(id);
        if (!repeatable(message)) {
            throw Refused.because(MessagingRefusal.NOT_REPEATABLE);
        }
        String to = EmailAddresses.normalised(address == null ? message.recipient() : address)
                .orElseThrow(() -> Refused.because(MessagingRefusal.BAD_ADDRESS).at("/address"));
        if (!suppressions.among(List.of(to)).isEmpty()) {
            throw Refused.because(MessagingRefusal.SUPPRESSED).with("address", to);
        }
        queue.repeat(newId, message, to);
        audit.record("message", id, "repeated", null, Map.of("as", newId, "to", to));
        return require(newId);
    }

    /** Those with secrets are of no use later, or must not be sent to anybody else. */
    private boolean repeatable(StoredMessage message) {
        boolean secret = kinds.find(message.kind())
                .map(kind -> !Writing.secrets(kind).isEmpty())
                .orElse(true);
        return !secret
                && message.state() != MessageState.WAITING
                && !message.recipient().isEmpty();
    }

    @Override
    public Condition condition() {
        var waiting = database.select(DSL.count(), DSL.min(MESSAGE.CREATED_AT), DSL.max(MESSAGE.PROBLEM))
                .from(MESSAGE)
                .where(MESSAGE.STATE.eq(DSL.inline(MessageState.WAITING.name())))
                .fetchSingle();
        List<Count> counts = database.select(MESSAGE.STATE, DSL.count())
                .from(MESSAGE)
                .where(MESSAGE.CREATED_AT.gt(clock.instant().minus(LAST)))
                .groupBy(MESSAGE.STATE)
                .orderBy(MESSAGE.STATE)
                .fetch(row -> new Count(MessageState.valueOf(row.value1()), row.value2()));
        return new Condition(
                settings.serverKnown() ? settings.host() + ":" + settings.portOrUsual() : null,
                envelopes.sender(),
                waiting.value1(),
                waiting.value2(),
                waiting.value3(),
                counts);
    }

    /** Pictures go into the page itself, because what shows it fetches nothing. */
    static Shown shown(Letter letter) {
        String html = letter.html();
        for (var picture : letter.pictures().entrySet()) {
            String bytes = Base64.getEncoder().encodeToString(picture.getValue());
            html = html.replace("cid:" + picture.getKey() + "\"", "data:image/png;base64," + bytes + "\"");
        }
        return new Shown(letter.subject(), html, letter.text());
    }

    private StoredMessage message(UUID id) {
        return store.find(id).orElseThrow(() -> Refused.because(MessagingRefusal.NO_SUCH_MESSAGE));
    }

    private Entry entry(Record found) {
        return entry(store.message(found.into(MESSAGE)));
    }

    private Entry entry(StoredMessage message) {
        String language = LocaleContextHolder.getLocale().getLanguage();
        return new Entry(
                message.id(),
                message.kind(),
                kinds.find(message.kind()).map(kind -> kind.name().in(language)).orElse(message.kind()),
                message.language(),
                message.recipient(),
                message.recipientName(),
                message.subject(),
                message.state(),
                message.tries(),
                message.problem(),
                message.customerId(),
                message.orderId(),
                message.repeats(),
                message.createdAt(),
                message.sentAt());
    }
}
