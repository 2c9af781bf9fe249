package io.toonbank.inventory;

/** Why units moved. */
public enum MovementReason {
    RECEIVED,
    TAKEN_BACK,
    /** Set aside before, and decided to be sold or sent on. */
    RELEASED,
    /** To whoever made it. */
    SENT_BACK,
    SOLD,
    HANDED_OVER,
    DAMAGED,
    EXPIRED,
    STOLEN,
    LOST,
    FOUND,
    OWN_USE,
    GIVEN_AWAY,
    CORRECTION,
    COUNTED,
    LEVEL_SET,
    TRANSFER_SHIPPED,
    TRANSFER_RECEIVED,
    TRANSFER_DIFFERENCE
}
