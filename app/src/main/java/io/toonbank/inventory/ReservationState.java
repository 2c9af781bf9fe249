package io.toonbank.inventory;

/** What became of a reservation. */
public enum ReservationState {
    /** Held for a customer until it expires. */
    HELD,
    /** Belongs to an order; does not expire. */
    COMMITTED,
    /** Given back by whoever held it. */
    RELEASED,
    /** Its time ran out. */
    LAPSED
}
