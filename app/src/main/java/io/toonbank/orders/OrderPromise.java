package io.toonbank.orders;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When the customer was told to have the goods.
 *
 * @param earliest the first day they may arrive, or lie ready in the store
 * @param latest the last such day, in the time zone of where the goods go
 * @param until handed over after this moment they are late
 */
public record OrderPromise(Kind kind, LocalDate earliest, LocalDate latest, Instant until) {

    /** What was promised. */
    public enum Kind {
        /** Brought by the carrier on one of these days. */
        DELIVERED,
        /** Ready in the store from the store's own shelves. */
        COLLECT_FROM_SHELF,
        /** Ready in the store after travelling there. */
        COLLECT_AFTER_TRANSFER
    }

    public boolean oneDay() {
        return earliest.equals(latest);
    }
}
