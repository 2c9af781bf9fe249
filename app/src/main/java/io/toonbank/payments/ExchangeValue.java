package io.toonbank.payments;

import io.toonbank.kernel.Money;
import java.util.UUID;

/**
 * What returned goods are worth for other goods, kept as a balance from the moment they are taken back until it is spent on the
 * exchange, or paid back the way it came. Paid with like other stored value; whoever holds the return names its account.
 */
public interface ExchangeValue {

    /** Code of the method of payment. */
    String METHOD = "exchange";

    /**
     * Brings value in, in the caller's transaction. Repeatable by id. Refuses {@code payments.wrong-amount}.
     *
     * @param accountId minted by the caller, one for each exchange
     */
    void give(UUID id, UUID accountId, Money amount, String reference);

    /** What may still be spent; nothing where there never was any. */
    Money available(UUID accountId, String currency);

    /**
     * Takes out everything that may still be spent, in the caller's transaction, to be paid back the way it came. Answers what it
     * was; nothing when all is spent or set aside. Not repeatable: what it answers, the caller pays back in the same transaction.
     */
    Money takeRest(UUID id, UUID accountId, String currency, String reference);
}
