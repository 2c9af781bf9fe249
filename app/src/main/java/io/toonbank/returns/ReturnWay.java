package io.toonbank.returns;

/** How goods come back. */
public enum ReturnWay {
    /** In a parcel. */
    POST,
    /** Brought to a store. */
    STORE
}
