package io.toonbank.returns;

/** Who asked for a return, and where. */
public enum ReturnSource {
    /** The customer, in the shop's own pages or an agent for them. */
    ONLINE,
    /** The customer, standing at a till. */
    TILL,
    /** The service desk, for the customer. */
    DESK
}
