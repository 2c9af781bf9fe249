package io.toonbank.ledger.internal;

import static io.toonbank.ledger.db.Tables.ENTRY;
import static io.toonbank.ledger.db.Tables.POSTING;

import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.ledger.Account;
import io.toonbank.ledger.BalanceExpired;
import io.toonbank.ledger.Entry;
import io.toonbank.ledger.Ledger;
import io.toonbank.ledger.LedgerRefusal;
import io.toonbank.ledger.Posting;
import io.toonbank.platform.actor.CurrentActor;
import io.toonbank.platform.events.EventLog;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Writes entries: proof first, then balances in the order of their ids, then the postings. */
@Component
class Bookings {

    static final String EXPIRED = "expired";

    private final DSLContext database;
    private final Accounts accounts;
    private final Lots lots;
    private final EventLog events;
    private final Clock clock;

    Bookings(DSLContext database, Accounts accounts, Lots lots, EventLog events, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.lots = lots;
        this.events = events;
        this.clock = clock;
    }

    boolean post(Entry entry) {
        if (entry.postings().isEmpty() || entry.postings().size() > Ledger.POSTINGS_MAX) {
            throw Refused.because(LedgerRefusal.UNBALANCED);
        }
        if (!begin(
                entry.id(), entry.reason(), entry.reference(), Fingerprint.of(List.of(entry.reason(), told(entry))))) {
            return false;
        }
        Map<UUID, Account> known = known(entry);
        requireBalanced(entry, known);
        changes(entry).forEach((id, change) -> change(required(known, UUID.fromString(id)), change));
        write(entry, known);
        return true;
    }

    /** Answers false when the same was booked before. Refuses {@code ledger.key-reused}. */
    boolean begin(UUID id, String reason, String reference, long fingerprint) {
        int begun = database.insertInto(ENTRY)
                .set(ENTRY.ID, id)
                .set(ENTRY.REASON, reason)
                .set(ENTRY.REFERENCE, reference)
                .set(ENTRY.FINGERPRINT, fingerprint)
                .set(ENTRY.AT, clock.instant())
                .set(ENTRY.ACTOR, CurrentActor.get().name())
                .onConflictDoNothing()
                .execute();
        if (begun == 1) {
            return true;
        }
        long before = Objects.requireNonNull(database.select(ENTRY.FINGERPRINT)
                .from(ENTRY)
                .where(ENTRY.ID.eq(id))
                .fetchSingle(ENTRY.FINGERPRINT));
        if (before != fingerprint) {
            throw Refused.because(LedgerRefusal.KEY_REUSED);
        }
        return false;
    }

    /** Without the end of a credit: a repeated request may work it out anew. */
    private static List<String> told(Entry entry) {
        return entry.postings().stream()
                .map(posting -> posting.accountId() + " " + posting.amount())
                .toList();
    }

    private Map<UUID, Account> known(Entry entry) {
        return accounts.find(entry.postings().stream().map(Posting::accountId).toList());
    }

    private static void requireBalanced(Entry entry, Map<UUID, Account> known) {
        Map<String, Long> sums = new HashMap<>();
        entry.postings()
                .forEach(posting ->
                        sums.merge(required(known, posting.accountId()).unit(), posting.amount(), Math::addExact));
        if (sums.values().stream().anyMatch(sum -> sum != 0)) {
            throw Refused.because(sums.size() > 1 ? LedgerRefusal.WRONG_UNIT : LedgerRefusal.UNBALANCED);
        }
    }

    private static Account required(Map<UUID, Account> known, UUID id) {
        Account account = known.get(id);
        if (account == null) {
            throw Refused.because(LedgerRefusal.NO_SUCH_ACCOUNT).with("accountId", id);
        }
        return account;
    }

    /** By the text of the id: the order in which the database sorts ids too, so that nobody waits in a circle. */
    private static TreeMap<String, Long> changes(Entry entry) {
        TreeMap<String, Long> changes = new TreeMap<>();
        entry.postings()
                .forEach(posting -> changes.merge(posting.accountId().toString(), posting.amount(), Math::addExact));
        return changes;
    }

    private void change(Account account, long change) {
        if (!account.guarded() || change == 0) {
            return;
        }
        if (change > 0) {
            accounts.bringIn(account.id(), change);
        } else {
            expireBeforeSpending(account.id());
            accounts.spend(account.id(), -change);
            lots.spend(account.id(), -change);
        }
    }

    private void write(Entry entry, Map<UUID, Account> known) {
        var insert = database.insertInto(POSTING, POSTING.ENTRY_ID, POSTING.ACCOUNT_ID, POSTING.UNIT, POSTING.AMOUNT);
        for (Posting posting : entry.postings()) {
            Account account = required(known, posting.accountId());
            insert = insert.values(entry.id(), account.id(), account.unit(), posting.amount());
        }
        insert.execute();
        for (Posting posting : entry.postings()) {
            Instant end = posting.expiresAt();
            if (end != null && required(known, posting.accountId()).guarded()) {
                lots.add(posting.accountId(), entry.id(), posting.amount(), end);
            }
        }
    }

    /** A held amount leaves; its entry was begun by the caller. */
    void writeTaken(UUID entryId, Account from, UUID toAccountId, long amount) {
        accounts.spendHeld(from.id(), amount);
        lots.spend(from.id(), amount);
        var entry =
                new Entry(entryId, "", "", List.of(Posting.out(from.id(), amount), Posting.in(toAccountId, amount)));
        Map<UUID, Account> known = known(entry);
        requireBalanced(entry, known);
        Account to = required(known, toAccountId);
        if (to.guarded()) {
            accounts.bringIn(to.id(), amount);
        }
        write(entry, known);
    }

    void expireBeforeSpending(UUID accountId) {
        if (lots.anyRunOut(accountId, clock.instant())) {
            expire(accountId);
        }
    }

    /** What ran out goes, except what is held: that was promised while it was good. */
    void expire(UUID accountId) {
        Account account = accounts.lock(accountId).orElse(null);
        if (account == null) {
            return;
        }
        long gone = Math.min(lots.runOut(accountId, clock.instant()), account.balance() - account.held());
        if (gone <= 0) {
            return;
        }
        UUID entryId = Ids.next();
        UUID far = accounts.common(account.kind() + "." + EXPIRED, account.unit());
        boolean _ = begin(entryId, EXPIRED, "", Fingerprint.of(List.of(accountId, gone)));
        // The lots that ran out are the first to be spent, so this takes from no other.
        lots.spend(accountId, gone);
        accounts.bringIn(accountId, -gone);
        var postings = new ArrayList<>(List.of(Posting.out(accountId, gone), Posting.in(far, gone)));
        var entry = new Entry(entryId, EXPIRED, "", postings);
        write(entry, known(entry));
        events.append(new BalanceExpired(accountId, account.kind(), account.unit(), gone));
    }
}
