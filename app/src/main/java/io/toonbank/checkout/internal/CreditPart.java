package io.toonbank.checkout.internal;

import java.util.UUID;

/** What an attempt to complete pays from one balance. The payment id is minted with the attempt, so it is held once. */
record CreditPart(UUID paymentId, String method, UUID accountId, long amount) {}
