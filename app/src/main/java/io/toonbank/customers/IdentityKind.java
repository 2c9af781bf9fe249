package io.toonbank.customers;

/** By what a customer is recognised. A value belongs to one customer; a customer has at most one of each kind. */
public enum IdentityKind {
    /** Trimmed and in lower case. */
    EMAIL,
    /** E.164: "+31612345678". */
    PHONE,
    /** EAN-13 in the range 20–29 that GS1 leaves to retailers, check digit verified. */
    LOYALTY_CARD,
    /** The id in a system the customer was imported from: "shopify:5123". */
    EXTERNAL
}
