package io.toonbank.cart;

import java.util.UUID;

/** Who asks for a cart. The wrong owner gets the same answer as for a cart that does not exist. */
public sealed interface CartOwner {

    /** A customer whose sign-in the caller has checked. */
    record SignedIn(UUID customerId) implements CartOwner {}

    /** A stranger who holds the secret of the cart. */
    record Holder(String secret) implements CartOwner {}

    static CartOwner signedIn(UUID customerId) {
        return new SignedIn(customerId);
    }

    static CartOwner holder(String secret) {
        return new Holder(secret);
    }
}
