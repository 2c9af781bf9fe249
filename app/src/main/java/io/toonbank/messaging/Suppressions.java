package io.toonbank.messaging;

import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Addresses that get nothing any more, whatever the message is. */
public interface Suppressions {

    int NOTE_LENGTH_MAX = 500;

    /** Of these, the ones that get nothing. */
    Set<String> among(Collection<String> addresses);

    /** Repeatable; the first reason stays. Refuses {@code messaging.bad-address}. */
    Suppression suppress(String address, Reason reason, @Nullable String note, @Nullable UUID messageId);

    /** Lets messages through again. Refuses {@code messaging.not-suppressed}. */
    void release(String address);

    /** Sorts: createdAt, address. @param q the start of an address, absent for all */
    Page<Suppression> list(@Nullable String q, @Nullable Reason reason, PageRequest page);

    /** Why. */
    enum Reason {
        /** The address does not exist. */
        BOUNCED,
        /** The recipient called it unwanted. */
        COMPLAINED,
        BY_HAND
    }

    /** @param messageId the message that came back */
    record Suppression(
            String address,
            Reason reason,
            @Nullable String note,
            @Nullable UUID messageId,
            Instant createdAt,
            String createdBy) {}
}
