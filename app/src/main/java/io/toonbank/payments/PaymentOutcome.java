package io.toonbank.payments;

import java.util.UUID;

/** How asking for money ended. */
public sealed interface PaymentOutcome {

    UUID paymentId();

    /** The money is set aside. */
    record Authorised(UUID paymentId, String reference) implements PaymentOutcome {}

    /** @param reason a stable code such as "insufficient-funds"; the shopper may try another way to pay */
    record Declined(UUID paymentId, String reason) implements PaymentOutcome {}

    /** The shopper must go to {@code url} and comes back later. */
    record RedirectNeeded(UUID paymentId, String url) implements PaymentOutcome {}

    /** The provider did not answer in time. The janitor asks again; {@link PaymentResolved} tells the end. */
    record Uncertain(UUID paymentId) implements PaymentOutcome {}
}
