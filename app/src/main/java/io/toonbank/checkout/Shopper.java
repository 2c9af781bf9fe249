package io.toonbank.checkout;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for a checkout. A customer's checkout answers only to that customer; a stranger's to whoever knows its id. Anybody else
 * gets the answer for a checkout that does not exist.
 *
 * @param customerId whose sign-in the caller has checked; absent for a stranger
 */
public record Shopper(@Nullable UUID customerId) {

    public static final Shopper STRANGER = new Shopper(null);

    public static Shopper customer(UUID customerId) {
        return new Shopper(customerId);
    }
}
