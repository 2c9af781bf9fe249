package io.toonbank.inventory.internal;

import io.toonbank.inventory.MovementReason;
import io.toonbank.inventory.Place;
import java.util.UUID;

/** A movement about to be written. */
record Move(Booking booking, UUID variantId, Place from, Place to, long quantity, MovementReason reason) {

    /** More at the location when {@code difference} is positive, taken from {@code elsewhere}; fewer when negative. */
    static Move by(
            long difference, Booking booking, UUID variantId, Place location, Place elsewhere, MovementReason reason) {
        return difference > 0
                ? new Move(booking, variantId, elsewhere, location, difference, reason)
                : new Move(booking, variantId, location, elsewhere, -difference, reason);
    }
}
