package io.toonbank.payments;

import io.toonbank.kernel.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people at a desk do with gift cards. Every change leaves an audit row; every call may be repeated by its id. */
public interface GiftCardOffice {

    /** Gives a card away. Refuses {@code payments.wrong-amount}, {@code payments.wrong-expiry}. */
    IssuedCard issue(IssueCard request);

    /**
     * By its code alone, for whoever helps a customer at a desk. Tries are counted as in {@link GiftCards#identify}. Refuses
     * {@code access.too-many-attempts}, {@code payments.no-such-gift-card}.
     */
    GiftCard findByCode(String code, String address);

    /** Nothing can be spent any more; what orders hold stays promised. Refuses {@code payments.no-such-gift-card}. */
    GiftCard block(UUID cardId, String reason, @Nullable Integer version);

    /** Refuses {@code payments.gift-card-not-active} unless it is blocked. */
    GiftCard unblock(UUID cardId, String reason, @Nullable Integer version);

    /**
     * A new card with what can be spent of the old one, which is blocked: for cards that are lost or stolen. Refuses
     * {@code payments.gift-card-short} when there is nothing on it.
     */
    IssuedCard replace(UUID cardId, String note);

    /** Moves from card to card. Refuses {@code payments.same-gift-card}, {@code payments.gift-card-not-active}, {@code payments.gift-card-short}. */
    GiftCard transfer(TransferBalance request);

    /**
     * @param code brought along from elsewhere, absent to make one; never shown again
     * @param demo opens nothing outside demo mode
     */
    record IssueCard(
            UUID id,
            Money amount,
            @Nullable Instant expiresAt,
            @Nullable String note,
            @Nullable String code,
            @Nullable String pin,
            boolean demo) {

        public static IssueCard given(UUID id, Money amount, @Nullable Instant expiresAt, @Nullable String note) {
            return new IssueCard(id, amount, expiresAt, note, null, null, false);
        }
    }

    /** @param amount absent for everything that can be spent */
    record TransferBalance(
            UUID id,
            UUID fromCardId,
            UUID toCardId,
            @Nullable Money amount,
            String note) {}

    /** The only time that code and PIN are told. */
    record IssuedCard(GiftCard card, String code, String pin) {}
}
