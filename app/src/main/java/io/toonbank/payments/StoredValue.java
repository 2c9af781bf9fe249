package io.toonbank.payments;

import io.toonbank.kernel.Money;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Paying with a balance that is kept here. Over the counter it is spent in the transaction of the sale; where goods leave later it
 * is held and taken like money at a provider ({@link Payments#authorise}, whose instrument is the id of the account).
 */
public interface StoredValue {

    /** The methods whose instrument is a ledger account: nobody outside may name that, channels prove it first. */
    Set<String> METHODS = Set.of(GiftCards.METHOD, StoreCredit.METHOD, ExchangeValue.METHOD);

    /**
     * Spends at once, in the caller's transaction, and records the payment as captured. Repeatable by payment id. Refuses
     * {@code payments.gift-card-not-active}, {@code payments.gift-card-short}, {@code payments.store-credit-short} (with
     * {@code available}).
     */
    void spend(Collection<Spend> spends);

    /** @param accountId the gift card, or the account of the store credit or the exchange */
    record Spend(
            UUID paymentId,
            UUID orderId,
            String method,
            UUID accountId,
            Money amount,
            Instant at,
            @Nullable UUID deviceId) {}
}
