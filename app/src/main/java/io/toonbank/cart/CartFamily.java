package io.toonbank.cart;

/** Channels that share a customer's cart. */
public enum CartFamily {
    /** Web shop, app, social and agents. */
    ONLINE,
    /** A store associate's basket at the till. */
    COUNTER
}
