package io.toonbank.ledger.internal;

import static io.toonbank.ledger.db.Tables.ENTRY;
import static io.toonbank.ledger.db.Tables.HOLD;
import static io.toonbank.ledger.db.Tables.POSTING;

import io.toonbank.kernel.Refused;
import io.toonbank.ledger.Account;
import io.toonbank.ledger.Entry;
import io.toonbank.ledger.Hold;
import io.toonbank.ledger.Ledger;
import io.toonbank.ledger.LedgerRefusal;
import io.toonbank.ledger.StatementLine;
import io.toonbank.ledger.db.tables.records.HoldRecord;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The door: entries go to {@link Bookings}, holds are kept here. */
@Service
class KeepingTheLedger implements Ledger {

    private final DSLContext database;
    private final Accounts accounts;
    private final Bookings bookings;
    private final Lots lots;
    private final Clock clock;
    private final TransactionTemplate transaction;

    KeepingTheLedger(
            DSLContext database,
            Accounts accounts,
            Bookings bookings,
            Lots lots,
            Clock clock,
            TransactionTemplate transaction) {
        this.database = database;
        this.accounts = accounts;
        this.bookings = bookings;
        this.lots = lots;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    @Transactional
    public Account open(OpenAccount request) {
        return accounts.open(request);
    }

    @Override
    public UUID common(String kind, String unit) {
        return accounts.common(kind, unit);
    }

    @Override
    @Transactional
    public boolean post(Entry entry) {
        return bookings.post(entry);
    }

    @Override
    @Transactional
    public Hold hold(PlaceHold request) {
        if (request.amount() <= 0) {
            throw Refused.because(LedgerRefusal.WRONG_AMOUNT);
        }
        Account account = accounts.require(request.accountId());
        if (!account.unit().equals(request.unit())) {
            throw Refused.because(LedgerRefusal.WRONG_UNIT);
        }
        int placed = database.insertInto(HOLD)
                .set(HOLD.ID, request.id())
                .set(HOLD.ACCOUNT_ID, request.accountId())
                .set(HOLD.AMOUNT, request.amount())
                .set(HOLD.REFERENCE, request.reference())
                .set(HOLD.PLACED_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
        if (placed == 0) {
            return repeated(request);
        }
        bookings.expireBeforeSpending(request.accountId());
        accounts.setAside(request.accountId(), request.amount());
        return new Hold(request.id(), request.accountId(), request.amount(), 0, true, request.reference());
    }

    private Hold repeated(PlaceHold request) {
        Hold before = requireHold(request.id());
        if (!before.accountId().equals(request.accountId()) || before.amount() != request.amount()) {
            throw Refused.because(LedgerRefusal.KEY_REUSED);
        }
        return before;
    }

    @Override
    @Transactional
    public Hold take(TakeHeld request) {
        if (request.amount() <= 0) {
            throw Refused.because(LedgerRefusal.WRONG_AMOUNT);
        }
        Hold before = requireHold(request.holdId());
        long fingerprint = Fingerprint.of(List.of(request.holdId(), request.amount(), request.toAccountId()));
        if (!bookings.begin(request.entryId(), request.reason(), request.reference(), fingerprint)) {
            return before;
        }
        var left = HOLD.AMOUNT.minus(HOLD.TAKEN);
        int taken = database.update(HOLD)
                .set(HOLD.TAKEN, HOLD.TAKEN.plus(request.amount()))
                .set(HOLD.OPEN, left.gt(request.amount()))
                .where(HOLD.ID.eq(request.holdId()), HOLD.OPEN.isTrue(), left.ge(request.amount()))
                .execute();
        if (taken == 0) {
            throw Refused.because(LedgerRefusal.MORE_THAN_HELD).with("held", before.left());
        }
        Account account = accounts.require(before.accountId());
        bookings.writeTaken(request.entryId(), account, request.toAccountId(), request.amount());
        return requireHold(request.holdId());
    }

    @Override
    @Transactional
    public Hold letGo(UUID holdId) {
        HoldRecord closed = database.update(HOLD)
                .set(HOLD.OPEN, false)
                .set(HOLD.CLOSED_AT, clock.instant())
                .where(HOLD.ID.eq(holdId), HOLD.OPEN.isTrue())
                .returning()
                .fetchOne();
        if (closed != null) {
            accounts.letGo(closed.getAccountId(), closed.getAmount() - closed.getTaken());
        }
        return requireHold(holdId);
    }

    @Override
    public Optional<Hold> findHold(UUID holdId) {
        return database.selectFrom(HOLD).where(HOLD.ID.eq(holdId)).fetchOptional(KeepingTheLedger::hold);
    }

    private Hold requireHold(UUID holdId) {
        return findHold(holdId)
                .orElseThrow(() -> Refused.because(LedgerRefusal.NO_SUCH_HOLD).with("holdId", holdId));
    }

    private static Hold hold(HoldRecord row) {
        return new Hold(
                row.getId(), row.getAccountId(), row.getAmount(), row.getTaken(), row.getOpen(), row.getReference());
    }

    @Override
    public Optional<Account> find(UUID accountId) {
        return accounts.find(accountId);
    }

    @Override
    public Map<UUID, Account> find(Collection<UUID> accountIds) {
        return accounts.find(accountIds);
    }

    @Override
    public List<Account> ofOwner(UUID ownerId, String kind) {
        return accounts.ofOwner(ownerId, kind);
    }

    @Override
    public Map<String, Long> outstanding(String kind) {
        return accounts.outstanding(kind);
    }

    @Override
    public Page<StatementLine> statement(UUID accountId, PageRequest request) {
        List<StatementLine> found = new ArrayList<>(database.select(
                        POSTING.ID,
                        POSTING.ENTRY_ID,
                        POSTING.AMOUNT,
                        ENTRY.AT,
                        ENTRY.REASON,
                        ENTRY.REFERENCE,
                        ENTRY.ACTOR)
                .from(POSTING)
                .join(ENTRY)
                .on(ENTRY.ID.eq(POSTING.ENTRY_ID))
                .where(POSTING.ACCOUNT_ID.eq(accountId), POSTING.ID.lt(request.position(Long.MAX_VALUE)))
                .orderBy(POSTING.ID.desc())
                .limit(request.limit() + 1)
                .fetch(row -> new StatementLine(
                        row.get(POSTING.ID),
                        row.get(POSTING.ENTRY_ID),
                        row.get(ENTRY.AT),
                        row.get(ENTRY.REASON),
                        row.get(ENTRY.REFERENCE),
                        row.get(ENTRY.ACTOR),
                        row.get(POSTING.AMOUNT))));
        return Page.ofPositions(found, request, StatementLine::id);
    }

    @Override
    @Transactional
    public void freeze(UUID accountId, boolean frozen) {
        accounts.freeze(accountId, frozen);
    }

    @Override
    public int expire(int max) {
        List<UUID> due = lots.accountsWithRunOut(clock.instant(), max);
        due.forEach(account -> transaction.executeWithoutResult(_ -> bookings.expire(account)));
        return due.size();
    }
}
