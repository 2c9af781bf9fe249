package io.toonbank.customers;

/** Through what. {@link #NONE} for purposes that reach the customer through nothing, such as profiling. */
public enum ConsentChannel {
    EMAIL,
    SMS,
    PUSH,
    POST,
    PHONE,
    WHATSAPP,
    NONE
}
