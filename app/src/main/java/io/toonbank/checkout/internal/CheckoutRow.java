package io.toonbank.checkout.internal;

import io.toonbank.checkout.CheckoutState;
import io.toonbank.kernel.Money;
import io.toonbank.pricing.Quote;
import io.toonbank.sourcing.Decision;
import io.toonbank.sourcing.Sourcing.Supply;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A checkout as it lies in the table. */
record CheckoutRow(
        UUID id,
        UUID channelId,
        @Nullable UUID customerId,
        @Nullable UUID cartId,
        CheckoutState state,
        Wanted wanted,
        Quote quote,
        Instant quotedUntil,
        Attempt attempt,
        @Nullable String refusal,
        Instant createdAt,
        Instant expiresAt,
        int version) {

    Money total() {
        return quote.total();
    }

    CheckoutRow completing(Attempt begun) {
        return new CheckoutRow(
                id,
                channelId,
                customerId,
                cartId,
                CheckoutState.COMPLETING,
                wanted,
                quote,
                quotedUntil,
                begun,
                null,
                createdAt,
                expiresAt,
                version + 1);
    }

    /** After an attempt that came to nothing. */
    CheckoutRow open(@Nullable String why) {
        return new CheckoutRow(
                id,
                channelId,
                customerId,
                cartId,
                CheckoutState.OPEN,
                wanted,
                quote,
                quotedUntil,
                attempt,
                why,
                createdAt,
                expiresAt,
                version + 1);
    }

    CheckoutRow in(CheckoutState other) {
        return new CheckoutRow(
                id,
                channelId,
                customerId,
                cartId,
                other,
                wanted,
                quote,
                quotedUntil,
                attempt,
                refusal,
                createdAt,
                expiresAt,
                version);
    }

    /**
     * The last attempt to complete.
     *
     * @param number 0 when there was none
     * @param paymentId of what is paid by another method than the credits; absent when nothing is
     * @param credits balances that are held for it
     * @param decision why the supplies are what they are; absent where nothing is supplied
     */
    record Attempt(
            int number,
            @Nullable String key,
            byte @Nullable [] hash,
            @Nullable Instant at,
            @Nullable UUID reservationId,
            @Nullable UUID paymentId,
            List<Supply> supplies,
            @Nullable String redirectUrl,
            List<CreditPart> credits,
            @Nullable Decision decision) {

        static final Attempt NONE = new Attempt(0, null, null, null, null, null, List.of(), null, List.of(), null);

        Attempt redirectedTo(@Nullable String url) {
            return new Attempt(number, key, hash, at, reservationId, paymentId, supplies, url, credits, decision);
        }

        Attempt withReservation(UUID reservation) {
            return new Attempt(number, key, hash, at, reservation, paymentId, supplies, redirectUrl, credits, decision);
        }
    }
}
