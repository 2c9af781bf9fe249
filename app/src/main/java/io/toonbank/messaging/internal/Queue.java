package io.toonbank.messaging.internal;

import io.toonbank.access.DemoMode;
import io.toonbank.access.EmailAddresses;
import io.toonbank.messaging.Filling;
import io.toonbank.messaging.MessageKind;
import io.toonbank.messaging.MessageState;
import io.toonbank.messaging.Messages;
import io.toonbank.messaging.NewMessage;
import io.toonbank.messaging.Suppressions;
import io.toonbank.messaging.internal.WordingStore.Spot;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes messages in, with the words they will be sent with. */
@Component
class Queue implements Messages {

    /** RFC 2606: nobody lives there. */
    private static final Pattern INVENTED =
            Pattern.compile(".*[@.](example|test|invalid|localhost|example\\.(com|org|net))");

    /** Messages that somebody waits for go before those that may come any time. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private final DeclaredKinds kinds;
    private final WordingStore wordings;
    private final Writing writing;
    private final MessageStore store;
    private final Suppressions suppressions;
    private final Post post;
    private final PostOffice office;
    private final DemoMode demo;
    private final Clock clock;

    Queue(
            DeclaredKinds kinds,
            WordingStore wordings,
            Writing writing,
            MessageStore store,
            Suppressions suppressions,
            Post post,
            PostOffice office,
            DemoMode demo,
            Clock clock) {
        this.kinds = kinds;
        this.wordings = wordings;
        this.writing = writing;
        this.store = store;
        this.suppressions = suppressions;
        this.post = post;
        this.office = office;
        this.demo = demo;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void send(Collection<NewMessage> messages) {
        if (messages.size() > AT_ONCE_MAX) {
            throw new IllegalArgumentException("At most " + AT_ONCE_MAX + " messages at once");
        }
        if (messages.isEmpty()) {
            return;
        }
        Map<Spot, Wording> words =
                wordings.current(messages.stream().map(Queue::spot).collect(Collectors.toSet()));
        wordings.keep(Set.copyOf(words.values()));
        Set<String> unwanted = suppressions.among(
                messages.stream().map(message -> address(message)).toList());
        List<StoredMessage> rows = new ArrayList<>();
        Instant at = clock.instant();
        for (NewMessage message : messages) {
            rows.add(row(message, Objects.requireNonNull(words.get(spot(message))), unwanted, at));
            // they leave in the order they were given: an order is confirmed before it is cancelled
            at = at.plus(1, ChronoUnit.MICROS);
        }
        int added = store.add(rows);
        if (added > 0 && rows.stream().anyMatch(row -> row.state() == MessageState.WAITING)) {
            wake();
        }
    }

    /** The same message again, to whoever it went to or to a corrected address, with a new id. */
    void repeat(UUID id, StoredMessage message, String recipient) {
        MessageState state = state(recipient, suppressions.among(List.of(recipient)));
        Instant now = clock.instant();
        int added = store.add(List.of(new StoredMessage(
                id,
                message.kind(),
                message.language(),
                message.wordingId(),
                recipient,
                message.recipientName(),
                message.subject(),
                message.filled(),
                message.secrets(),
                message.customerId(),
                message.orderId(),
                message.id(),
                state,
                0,
                now,
                message.notAfter(),
                null,
                now,
                null)));
        if (added == 1 && state == MessageState.WAITING) {
            wake();
        }
    }

    @Override
    @Transactional
    public void forget(UUID customerId) {
        store.forget(customerId);
    }

    private StoredMessage row(NewMessage message, Wording words, Set<String> unwanted, Instant now) {
        MessageKind kind = kinds.find(message.kind()).orElseThrow();
        Set<String> secretPlaces = Writing.secrets(kind);
        Filling secrets = message.filling().only(secretPlaces);
        String address = address(message);
        MessageState state = state(address, unwanted);
        return new StoredMessage(
                message.id(),
                message.kind(),
                message.to().spoken(),
                words.id(),
                address,
                message.to().name(),
                writing.subject(words, message.filling()),
                message.filling().without(secretPlaces),
                kept(secrets, state) ? secrets : null,
                message.customerId(),
                message.orderId(),
                null,
                state,
                0,
                message.notAfter() == null ? now : now.minus(AHEAD),
                message.notAfter(),
                state == MessageState.FAILED ? "This is no e-mail address" : null,
                now,
                null);
    }

    /** What nobody will read is not kept: only the demo shows it. */
    private boolean kept(Filling secrets, MessageState state) {
        boolean read = state == MessageState.WAITING || (state == MessageState.KEPT && demo.on());
        return read && !secrets.equals(Filling.NOTHING);
    }

    private MessageState state(String address, Set<String> unwanted) {
        if (unwanted.contains(address)) {
            return MessageState.SUPPRESSED;
        }
        if (EmailAddresses.normalised(address).isEmpty()) {
            return MessageState.FAILED;
        }
        boolean kept = !post.open() || (demo.on() && INVENTED.matcher(address).matches());
        return kept ? MessageState.KEPT : MessageState.WAITING;
    }

    /** Once it is committed. */
    private void wake() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    office.wake();
                }
            });
        } else {
            office.wake();
        }
    }

    private static Spot spot(NewMessage message) {
        return new Spot(message.kind(), message.to().spoken());
    }

    private static String address(NewMessage message) {
        String typed = message.to().email();
        return EmailAddresses.normalised(typed).orElse(typed.strip());
    }
}
