package io.toonbank.payments;

import io.toonbank.kernel.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gift cards for the channels: recognised by code and PIN, made when they are sold, delivered, taken back. Neither code nor PIN is
 * stored: a code is 16 characters nobody guesses (79 random bits), of which the hash and the last four are kept.
 */
public interface GiftCards {

    /** Code of the method of payment. */
    String METHOD = "gift-card";

    /** Most cards of one order line. */
    int PIECES_MAX = 100;

    /** How long a card that is sold can be spent. Five years is the longest that a member state asks for (Ireland, 2019). */
    Duration VALID_FOR = Duration.ofDays(5 * 365 + 2);

    /** What comes back to a card can be spent at least this long. */
    Duration REFUND_VALID_FOR = Duration.ofDays(180);

    /** Code and PIN wait this long to be read by whoever bought the card … */
    Duration LETTER_WAITS = Duration.ofDays(90);

    /** … and can be read again this long after that, for pages that are loaded again and printers that jam. */
    Duration LETTER_STAYS = Duration.ofHours(24);

    /**
     * Which card it is. Tries are counted by card and by address. Refuses {@code access.too-many-attempts}, then
     * {@code payments.no-such-gift-card} for a wrong code and for a wrong PIN alike; a card that is blocked, expired or not paid
     * yet is answered with its state.
     */
    GiftCard identify(CardProof proof);

    Optional<GiftCard> find(UUID cardId);

    /**
     * Makes the cards of order lines, in the caller's transaction: active at once where the money is there, else waiting for
     * {@link #activate}. Repeatable. Refuses {@code payments.too-many-gift-cards}.
     */
    void sell(Collection<SoldCards> sold);

    boolean anyWaiting(UUID orderId);

    /** The money of the order is there. Repeatable; answers how many were waiting. */
    int activate(UUID orderId);

    /**
     * Codes and PINs of an order's active cards, for whoever the caller knows to have bought them. Answers none that nobody may
     * read any more.
     */
    List<CardLetter> letters(UUID orderId);

    /**
     * Blocks cards of a line that come back for their money, only cards nobody paid with, until so many have come back in all.
     * Joins the caller's transaction; repeatable. Refuses {@code payments.gift-card-used} (with {@code unused}).
     */
    void takeBack(UUID orderLineId, int piecesInAll);

    /**
     * @param address where the request comes from, or which till: guessing is counted there too
     * @param atTill an enrolled till with a seller at it sees many more cards than a browser
     */
    record CardProof(String code, String pin, String address, boolean atTill) {

        public CardProof(String code, String pin, String address) {
            this(code, pin, address, false);
        }
    }

    /** @param each what one card is worth */
    record SoldCards(UUID orderId, UUID lineId, int pieces, Money each, boolean paid) {}

    /** @param code in groups of four */
    record CardLetter(
            UUID cardId,
            UUID orderLineId,
            String code,
            String pin,
            Money amount,
            @Nullable Instant expiresAt) {}
}
