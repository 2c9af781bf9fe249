package io.toonbank.fulfillment;

/** What a location does for an order. */
public enum WorkKind {
    /** Packs it and gives it to a carrier. */
    SHIP,
    /** Lays it ready for the customer to fetch. */
    COLLECT,
    /** Sends it to the store where the customer fetches it. */
    SHIP_TO_STORE
}
