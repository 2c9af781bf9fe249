package io.toonbank.cart;

/** Where a cart stands. Only an open cart can be changed. */
public enum CartState {
    OPEN,
    /** It became an order. */
    ORDERED,
    /** A stranger's cart that was poured into the customer's own at sign-in. */
    MERGED,
    /** Nobody touched it for {@link Carts#ABANDONED_AFTER}. */
    ABANDONED
}
