package io.toonbank.returns;

/** What the customer gets for goods that come back. */
public enum RefundWay {
    /** The money, the way it was paid: each payment its share. */
    ORIGINAL,
    STORE_CREDIT,
    /** Other goods; what they cost less is paid back the way it was paid. */
    EXCHANGE
}
