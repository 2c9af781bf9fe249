package io.toonbank.inventory;

import io.toonbank.kernel.Refused;

/** Each request of a group gets its own. */
public sealed interface ReserveAnswer {

    record Held(Reservation reservation) implements ReserveAnswer {}

    /** @param refused as {@link Reservations#reserve} would have thrown it */
    record No(Refused refused) implements ReserveAnswer {}
}
