package io.toonbank.orders;

/** What an entry of the order book is. */
public enum OrderKind {
    SALE,
    /** A credit note brought in from elsewhere: lines with negative quantities and amounts, nothing to fulfil. */
    CREDIT
}
