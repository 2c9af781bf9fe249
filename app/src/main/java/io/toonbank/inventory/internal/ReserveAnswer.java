package io.toonbank.inventory.internal;

import io.toonbank.inventory.Reservation;
import io.toonbank.kernel.Refused;

/** Each request of a group gets its own. */
sealed interface ReserveAnswer {

    record Held(Reservation reservation) implements ReserveAnswer {}

    record No(Refused refused) implements ReserveAnswer {}
}
