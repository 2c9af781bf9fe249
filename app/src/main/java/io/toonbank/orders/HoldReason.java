package io.toonbank.orders;

/** Why an order waits for a person. */
public enum HoldReason {
    /** An edit made it dearer, and the difference is not paid yet. */
    PAYMENT_DUE,
    FRAUD_CHECK,
    ADDRESS_CHECK,
    STOCK_CHECK,
    CUSTOMER_ASKED,
    OTHER
}
