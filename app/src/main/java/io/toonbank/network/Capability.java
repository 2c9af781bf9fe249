package io.toonbank.network;

/** What a location can do for a customer. */
public enum Capability {
    /** Sells over its own counter. */
    SELL,
    /** Ships orders. */
    SHIP,
    /** Hands out orders that customers come and collect. */
    COLLECT,
    /** Takes goods back. */
    TAKE_RETURNS
}
