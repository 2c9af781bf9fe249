package io.toonbank.cart;

import java.util.UUID;

/**
 * One change to one line. Changes of different lines commute, additions to the same line commute, and settings of the same line
 * hold in the order they reach the server. A change whose {@code opId} was seen before on this cart changes nothing.
 */
public sealed interface CartChange {

    /** Minted by the device that makes the change. */
    UUID opId();

    UUID variantId();

    /** @param quantity 1 to {@link Cart#QUANTITY_MAX}, on top of what is there */
    record AddQuantity(UUID opId, UUID variantId, int quantity) implements CartChange {}

    /** @param quantity 0 to {@link Cart#QUANTITY_MAX}; 0 removes the line */
    record SetQuantity(UUID opId, UUID variantId, int quantity) implements CartChange {}

    /** Takes the line out; a line that is not there is fine. */
    record RemoveLine(UUID opId, UUID variantId) implements CartChange {}
}
