package io.toonbank.ledger.internal;

import static io.toonbank.ledger.db.Tables.ACCOUNT;

import io.toonbank.kernel.Refused;
import io.toonbank.ledger.Account;
import io.toonbank.ledger.Ledger.OpenAccount;
import io.toonbank.ledger.LedgerRefusal;
import io.toonbank.ledger.db.tables.records.AccountRecord;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The rows of accounts. A balance changes by one statement that says what must hold, and its count says whether it did. */
@Component
class Accounts {

    private final DSLContext database;
    private final Clock clock;
    private final Set<UUID> knownCommon = ConcurrentHashMap.newKeySet();

    Accounts(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Account open(OpenAccount request) {
        int opened = insert(request.id(), request.kind(), request.unit(), request.ownerId(), true);
        Account account = require(request.id());
        boolean same = account.guarded()
                && account.kind().equals(request.kind())
                && account.unit().equals(request.unit())
                && java.util.Objects.equals(account.ownerId(), request.ownerId());
        if (opened == 0 && !same) {
            throw Refused.because(LedgerRefusal.KEY_REUSED);
        }
        return account;
    }

    /** Remembered only once it is committed. Joins the caller's transaction: a second connection might never come. */
    UUID common(String kind, String unit) {
        UUID id = UUID.nameUUIDFromBytes(("ledger " + kind + " " + unit).getBytes(StandardCharsets.UTF_8));
        if (!knownCommon.contains(id)) {
            int _ = insert(id, kind, unit, null, false);
            onceCommitted(() -> knownCommon.add(id));
        }
        return id;
    }

    private static void onceCommitted(Runnable then) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            then.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                then.run();
            }
        });
    }

    private int insert(UUID id, String kind, String unit, @Nullable UUID ownerId, boolean guarded) {
        return database.insertInto(ACCOUNT)
                .set(ACCOUNT.ID, id)
                .set(ACCOUNT.KIND, kind)
                .set(ACCOUNT.UNIT, unit)
                .set(ACCOUNT.OWNER_ID, ownerId)
                .set(ACCOUNT.GUARDED, guarded)
                .set(ACCOUNT.BALANCE, guarded ? 0L : null)
                .set(ACCOUNT.OPENED_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
    }

    Optional<Account> find(UUID id) {
        return database.selectFrom(ACCOUNT).where(ACCOUNT.ID.eq(id)).fetchOptional(Accounts::account);
    }

    Map<UUID, Account> find(Collection<UUID> ids) {
        return database.selectFrom(ACCOUNT).where(ACCOUNT.ID.in(ids)).fetchMap(ACCOUNT.ID, Accounts::account);
    }

    List<Account> ofOwner(UUID ownerId, String kind) {
        return database.selectFrom(ACCOUNT)
                .where(ACCOUNT.OWNER_ID.eq(ownerId), ACCOUNT.KIND.eq(kind))
                .orderBy(ACCOUNT.UNIT)
                .fetch(Accounts::account);
    }

    Map<String, Long> outstanding(String kind) {
        return database.select(ACCOUNT.UNIT, DSL.sum(ACCOUNT.BALANCE))
                .from(ACCOUNT)
                .where(ACCOUNT.KIND.eq(kind), ACCOUNT.GUARDED.isTrue())
                .groupBy(ACCOUNT.UNIT)
                .orderBy(ACCOUNT.UNIT)
                .fetchMap(row -> row.value1(), row -> row.value2().longValueExact());
    }

    Account require(UUID id) {
        return find(id).orElseThrow(
                        () -> Refused.because(LedgerRefusal.NO_SUCH_ACCOUNT).with("accountId", id));
    }

    void freeze(UUID id, boolean frozen) {
        int changed = database.update(ACCOUNT)
                .set(ACCOUNT.FROZEN, frozen)
                .where(ACCOUNT.ID.eq(id), ACCOUNT.GUARDED.isTrue())
                .execute();
        if (changed == 0) {
            throw Refused.because(LedgerRefusal.NO_SUCH_ACCOUNT).with("accountId", id);
        }
    }

    void bringIn(UUID id, long amount) {
        database.update(ACCOUNT)
                .set(ACCOUNT.BALANCE, ACCOUNT.BALANCE.plus(amount))
                .where(ACCOUNT.ID.eq(id))
                .execute();
    }

    /** Refuses {@code ledger.frozen}, {@code ledger.not-enough}. */
    void spend(UUID id, long amount) {
        int spent = database.update(ACCOUNT)
                .set(ACCOUNT.BALANCE, ACCOUNT.BALANCE.minus(amount))
                .where(ACCOUNT.ID.eq(id))
                .and(ACCOUNT.FROZEN.isFalse())
                .and(ACCOUNT.BALANCE.minus(ACCOUNT.HELD).ge(amount))
                .execute();
        if (spent == 0) {
            throw why(id);
        }
    }

    /** Refuses {@code ledger.frozen}, {@code ledger.not-enough}. */
    void setAside(UUID id, long amount) {
        int held = database.update(ACCOUNT)
                .set(ACCOUNT.HELD, ACCOUNT.HELD.plus(amount))
                .where(ACCOUNT.ID.eq(id))
                .and(ACCOUNT.FROZEN.isFalse())
                .and(ACCOUNT.BALANCE.minus(ACCOUNT.HELD).ge(amount))
                .execute();
        if (held == 0) {
            throw why(id);
        }
    }

    /** What a hold promised is spent; the check of the table answers for the rest. */
    void spendHeld(UUID id, long amount) {
        database.update(ACCOUNT)
                .set(ACCOUNT.BALANCE, ACCOUNT.BALANCE.minus(amount))
                .set(ACCOUNT.HELD, ACCOUNT.HELD.minus(amount))
                .where(ACCOUNT.ID.eq(id))
                .execute();
    }

    void letGo(UUID id, long amount) {
        database.update(ACCOUNT)
                .set(ACCOUNT.HELD, ACCOUNT.HELD.minus(amount))
                .where(ACCOUNT.ID.eq(id))
                .execute();
    }

    /** Until the end of the transaction; absent for an account without a guard. Rows that only name the account do not wait. */
    Optional<Account> lock(UUID id) {
        return database.selectFrom(ACCOUNT)
                .where(ACCOUNT.ID.eq(id), ACCOUNT.GUARDED.isTrue())
                .forNoKeyUpdate()
                .fetchOptional(Accounts::account);
    }

    private Refused why(UUID id) {
        Account account = require(id);
        return account.frozen()
                ? Refused.because(LedgerRefusal.FROZEN).with("accountId", id)
                : Refused.because(LedgerRefusal.NOT_ENOUGH)
                        .with("accountId", id)
                        .with("available", account.available());
    }

    private static Account account(AccountRecord row) {
        Long balance = row.getBalance();
        return new Account(
                row.getId(),
                row.getKind(),
                row.getUnit(),
                row.getOwnerId(),
                row.getGuarded(),
                row.getFrozen(),
                balance == null ? 0 : balance,
                row.getHeld(),
                row.getOpenedAt());
    }
}
