package io.toonbank.payments;

import io.toonbank.kernel.Money;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Payments through providers, and tenders that happened at a counter. Calls that reach a provider hold no transaction (they throw
 * {@link IllegalStateException} inside one) and may be repeated: the payment id is the key, and each operation carries its own.
 */
public interface Payments {

    /** Method and provider of orders that are paid at the counter when they are fetched. */
    String ON_COLLECTION = "on-collection";

    /** The ways to pay in a channel, in the order a page shows them. */
    List<PaymentMethod> methods(String channelKind);

    /**
     * Asks the provider to set the money aside. The same payment id again answers the state it is in, without asking the provider
     * twice; with another amount it is refused. Refuses {@code payments.no-such-method}, {@code payments.wrong-amount},
     * {@code payments.key-reused}.
     */
    PaymentOutcome authorise(AuthorisePayment request);

    /** Finds out who would be asked. Refuses {@code payments.no-such-method}, {@code payments.wrong-amount}. */
    PaymentIntent prepare(AuthorisePayment request);

    /** Writes down, in the caller's transaction, that providers are about to be asked. The same payment id again changes nothing. */
    void intend(Collection<PaymentIntent> intents);

    /**
     * Asks the provider, as {@link #authorise} does, once the intent is committed. An approval is <em>not</em> written yet: the caller
     * writes it with {@link #approved} in the transaction that needs the money. Should the process die in between, the provider
     * is asked again; nothing is lost.
     */
    PaymentOutcome ask(PaymentIntent intent);

    /**
     * Writes approvals that {@link #ask} answered, in the caller's transaction. Refuses {@code payments.not-authorised} when one of these
     * payments came to another end meanwhile; a caller that groups then splits the group. May be repeated.
     */
    void approved(Collection<PaymentOutcome.Authorised> approvals);

    /** Takes an intent back whose provider was not asked. */
    void withdraw(PaymentIntent intent);

    /** Asks the provider again how a redirected or uncertain payment ended. Refuses {@code payments.no-such-payment}. */
    PaymentOutcome resolve(UUID paymentId);

    /**
     * Takes authorised money, in parts if need be. Repeatable by key. Refuses {@code payments.not-authorised},
     * {@code payments.more-than-authorised}.
     */
    OperationOutcome capture(UUID paymentId, Money amount, String key);

    /** Lets go of what was authorised and not captured. Repeatable. */
    OperationOutcome cancel(UUID paymentId, String key);

    /** Pays captured money back the way it came. Repeatable by key. Refuses {@code payments.more-than-captured}. */
    OperationOutcome refund(UUID paymentId, Money amount, String key);

    /**
     * Records tenders that happened at a counter, in the caller's transaction: cash, or a card on a terminal that answered. The same
     * id again changes nothing.
     */
    void recordTenders(Collection<Tender> tenders);

    List<Payment> ofOrder(UUID orderId);

    Optional<Payment> find(UUID paymentId);

    /** @param code "ideal", "card", "cash" … */
    record PaymentMethod(String code, String nameNl, String nameEn, boolean redirects, boolean atCounter) {}

    /**
     * @param paymentId minted by the caller, one for each attempt
     * @param instrument what the shopper's browser or agent got from the provider; for the simulated provider it says how to answer
     * @param returnUrl where a redirected shopper comes back
     */
    record AuthorisePayment(
            UUID paymentId,
            UUID orderId,
            Money amount,
            String method,
            @Nullable String instrument,
            @Nullable String returnUrl) {}

    /**
     * @param amount what it pays of the order, change already taken off; negative when money went out
     * @param received what was handed over, where that is more (cash)
     */
    record Tender(
            UUID id,
            UUID orderId,
            String method,
            Money amount,
            @Nullable Money received,
            Instant at,
            @Nullable UUID deviceId,
            @Nullable String reference) {}

    /** A payment that may be asked for, and whom. */
    record PaymentIntent(AuthorisePayment request, String provider) {

        public UUID paymentId() {
            return request.paymentId();
        }
    }

    /** A payment as it stands. */
    record Payment(
            UUID id,
            UUID orderId,
            String method,
            String provider,
            PaymentState state,
            Money amount,
            Money captured,
            Money refunded,
            @Nullable Money received,
            @Nullable String reference,
            @Nullable String declineReason,
            @Nullable String redirectUrl,
            Instant createdAt,
            Instant changedAt) {}

    /** Where a payment stands. Unknown is a state, never "failed". */
    enum PaymentState {
        /** Written before the provider is asked; found in this state after a crash it is uncertain. */
        STARTED,
        REDIRECTED,
        UNCERTAIN,
        AUTHORISED,
        DECLINED,
        CANCELLED,
        CAPTURED,
        REFUNDED
    }
}
