package io.toonbank.fulfillment;

/** Why a location does not supply what it was asked for. */
public enum RefusalReason {
    NOT_FOUND,
    DAMAGED,
    TOO_BUSY,
    CLOSED,
    KEPT_FOR_CUSTOMER,
    OTHER,
    /** Nobody answered in time. */
    TIMED_OUT,
    /** The location was taken out of use. */
    LOCATION_CLOSED,
    /** Sold over the counter, or counted, below what was promised. */
    OVERSOLD;

    /** Only we say these, people do not. */
    public boolean byTheSystem() {
        return this == TIMED_OUT || this == LOCATION_CLOSED || this == OVERSOLD;
    }
}
