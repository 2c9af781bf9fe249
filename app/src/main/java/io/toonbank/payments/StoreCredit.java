package io.toonbank.payments;

import io.toonbank.kernel.Money;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the shop owes a customer, to be spent in any channel. One balance for each customer and currency. */
public interface StoreCredit {

    /** Code of the method of payment. */
    String METHOD = "store-credit";

    List<Credit> of(UUID customerId);

    /** Nothing where there never was any. */
    Money available(UUID customerId, String currency);

    /**
     * Gives or, when negative, takes. Repeatable by id; leaves an audit row. Refuses {@code payments.wrong-amount},
     * {@code payments.wrong-expiry}, {@code payments.store-credit-short} (with {@code available}).
     */
    Credit book(BookCredit request);

    /** The ledger account of a customer's credit. */
    static UUID accountId(UUID customerId, String currency) {
        return UUID.nameUUIDFromBytes(("store-credit " + customerId + " " + currency).getBytes(StandardCharsets.UTF_8));
    }

    record Credit(UUID accountId, String currency, Money balance, Money held) {

        public Money available() {
            return balance.minus(held);
        }
    }

    /** @param expiresAt of credit that is given; absent for never */
    record BookCredit(
            UUID id,
            UUID customerId,
            Money amount,
            String reason,
            @Nullable Instant expiresAt) {}
}
