package io.toonbank.ledger;

import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Books, sets aside and tells. Everything joins the caller's transaction where there is one, and may be repeated by the id the
 * caller mints; the same id for something else is refused with {@code ledger.key-reused}. Whatever else is refused is refused
 * before anything is written, or rolls it back.
 */
public interface Ledger {

    /** Most postings of one entry. */
    int POSTINGS_MAX = 100;

    /** Most characters of a reference. */
    int REFERENCE_MAX = 200;

    /** Opens an account that cannot run out below nothing. Repeatable by id. Refuses {@code ledger.key-reused}. */
    Account open(OpenAccount request);

    /**
     * The far side of entries of a kind: "gift-card.sold", "points.earned". Opened when it is first asked for; has no guard.
     */
    UUID common(String kind, String unit);

    /**
     * Books an entry. Answers false when it was booked before. Refuses {@code ledger.no-such-account},
     * {@code ledger.wrong-unit}, {@code ledger.unbalanced}, {@code ledger.frozen}, {@code ledger.not-enough} (with
     * {@code accountId}, {@code available}).
     */
    boolean post(Entry entry);

    /**
     * Sets an amount aside until it is taken or let go. Refuses {@code ledger.wrong-amount}, {@code ledger.no-such-account},
     * {@code ledger.wrong-unit}, {@code ledger.frozen}, {@code ledger.not-enough}.
     */
    Hold hold(PlaceHold request);

    /**
     * Takes from what was set aside, in parts if need be; also of an account that was frozen meanwhile, for it was promised
     * before. Repeatable by entry id. Refuses {@code ledger.no-such-hold}, {@code ledger.more-than-held}.
     */
    Hold take(TakeHeld request);

    /** Lets go of what was not taken. Repeatable. Refuses {@code ledger.no-such-hold}. */
    Hold letGo(UUID holdId);

    Optional<Hold> findHold(UUID holdId);

    Optional<Account> find(UUID accountId);

    Map<UUID, Account> find(Collection<UUID> accountIds);

    /** An owner's accounts of a kind, by unit. */
    List<Account> ofOwner(UUID ownerId, String kind);

    /** What all accounts of a kind hold together, by unit. */
    Map<String, Long> outstanding(String kind);

    /** Newest first. */
    Page<StatementLine> statement(UUID accountId, PageRequest request);

    /** Nothing can be spent from a frozen account. Repeatable. Refuses {@code ledger.no-such-account}. */
    void freeze(UUID accountId, boolean frozen);

    /**
     * Takes away what ran out and is not held, at most {@code max} accounts; a timer does this too. An account is also looked at
     * whenever it is spent from, so nothing that ran out is ever spent. Answers how many accounts there were.
     */
    int expire(int max);

    /** @param ownerId a customer, for lists; absent for whoever has the card */
    record OpenAccount(
            UUID id, String kind, String unit, @Nullable UUID ownerId) {}

    /** @param unit that the caller thinks in; another than the account's is refused */
    record PlaceHold(UUID id, UUID accountId, long amount, String unit, String reference) {}

    /** @param toAccountId where it goes, of the same unit */
    record TakeHeld(UUID entryId, UUID holdId, long amount, UUID toAccountId, String reason, String reference) {}
}
