package io.toonbank.notices.internal;

import io.toonbank.messaging.Filling;
import io.toonbank.messaging.Messages;
import io.toonbank.messaging.NewMessage;
import io.toonbank.messaging.NewMessage.Recipient;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderContact;
import io.toonbank.orders.OrderKind;
import io.toonbank.platform.database.FirstData;
import io.toonbank.platform.events.Delivery;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom to tell, and whether at all: never twice, never what is long past, never what happened elsewhere. */
@Component
class Telling {

    /** Who was not told by then found out another way. */
    static final Duration NEWS_FOR = Duration.ofHours(48);

    private final Messages messages;
    private final FirstData firstData;
    private final Clock clock;

    Telling(Messages messages, FirstData firstData, Clock clock) {
        this.messages = messages;
        this.firstData = firstData;
        this.clock = clock;
    }

    /** Also of what the demo's past brought about, only the last days are told. */
    boolean isNews(Delivery delivery) {
        Instant now = firstData.writingSince().orElseGet(clock::instant);
        return delivery.occurredAt().isAfter(now.minus(NEWS_FOR));
    }

    /**
     * A message to whoever placed the order; absent when nobody left an address, or when the order was not placed with us.
     *
     * @param fact what the message tells: the same fact is told once
     */
    Optional<NewMessage> about(
            Order order, String kind, UUID fact, @Nullable Instant notAfter, Function<Speech, Filling> filling) {
        OrderContact contact = order.contact();
        if (order.kind() != OrderKind.SALE
                || contact.email() == null
                || contact.email().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new NewMessage(
                id(kind, fact),
                kind,
                new Recipient(contact.email(), contact.name(), contact.language()),
                filling.apply(Speech.of(contact.language())),
                order.customerId(),
                order.id(),
                notAfter));
    }

    void send(List<NewMessage> told) {
        messages.send(told);
    }

    static UUID id(String kind, UUID fact) {
        return UUID.nameUUIDFromBytes((kind + ":" + fact).getBytes(StandardCharsets.UTF_8));
    }
}
