package io.toonbank.access;

/** What a role or an API key may allow. {@code *_WRITE} does not include {@code *_READ}: roles name both. */
public enum Permission {
    CATALOG_READ,
    CATALOG_WRITE,
    PRICES_READ,
    PRICES_WRITE,
    STOCK_READ,
    /** Receive, adjust, count, transfer, set safety stock. */
    STOCK_WRITE,
    ORDERS_READ,
    /** Change and cancel orders, hand out, ship. */
    ORDERS_WRITE,
    /** Do the work of orders at a location: accept, pick, pack, give to the carrier, hand out. */
    FULFIL,
    CUSTOMERS_READ,
    CUSTOMERS_WRITE,
    /** Export everything known of a customer, and erase a customer. */
    CUSTOMERS_PRIVACY,
    PAYMENTS_READ,
    /** Give money back. */
    REFUND,
    NETWORK_READ,
    NETWORK_WRITE,
    STAFF_READ,
    STAFF_WRITE,
    /** Sell at a counter. */
    SELL,
    /** Give a discount at a counter that no promotion gives. */
    DISCOUNT,
    IMPORT,
    REPORTS_READ,
    /** See who changed what. */
    HISTORY_READ,
    SETTINGS
}
