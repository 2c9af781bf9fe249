package io.toonbank.payments;

import java.util.UUID;

/** How capturing, cancelling or refunding ended. */
public sealed interface OperationOutcome {

    record Done(UUID paymentId) implements OperationOutcome {}

    /** The provider said no, with its reason. */
    record Rejected(UUID paymentId, String reason) implements OperationOutcome {}

    /** The provider did not answer in time; the janitor repeats it under the same key. */
    record Uncertain(UUID paymentId) implements OperationOutcome {}
}
