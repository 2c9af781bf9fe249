package io.toonbank.payments;

import io.toonbank.kernel.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment service outside: one adapter for each. Every call carries an id the provider remembers, so that asking twice moves
 * money once. An adapter that gets no answer throws {@link NoAnswer}; it never guesses.
 */
public interface PaymentProvider {

    /** The name in {@code payments.method.provider}. */
    String name();

    /** Sets money aside, or says where the shopper must go. Repeatable by payment id. */
    Answer authorise(Charge charge);

    /** How a charge stands at the provider; {@link Answer.Unknown} when it never heard of it. */
    Answer status(Charge charge);

    /** Takes, lets go or pays back. Repeatable by key. */
    Answer operate(Charge charge, Operation operation, Money amount, String key);

    /** What the provider is asked for. */
    record Charge(
            UUID paymentId,
            UUID orderId,
            Money amount,
            @Nullable String instrument,
            @Nullable String returnUrl,
            @Nullable String reference) {}

    /** What can be done with authorised money. */
    enum Operation {
        CAPTURE,
        CANCEL,
        REFUND
    }

    /** What the provider said. */
    sealed interface Answer {

        /** @param reference the provider's own number */
        record Approved(String reference) implements Answer {}

        record Refused(String reason) implements Answer {}

        record Redirect(String url, String reference) implements Answer {}

        /** Still being worked on; ask again later. */
        record Waiting() implements Answer {}

        record Unknown() implements Answer {}
    }

    /** The provider did not answer in time: nobody knows yet whether the money moved. */
    final class NoAnswer extends RuntimeException {
        public NoAnswer(String why) {
            super(why);
        }
    }
}
