package io.toonbank.ledger.internal;

import static io.toonbank.ledger.db.Tables.LOT;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Credit that runs out, the earliest first. Whoever changes lots has locked their account by changing its balance. */
@Component
class Lots {

    private final DSLContext database;
    private final JdbcTemplate sql;

    Lots(DSLContext database, JdbcTemplate sql) {
        this.database = database;
        this.sql = sql;
    }

    void add(UUID accountId, UUID entryId, long amount, Instant expiresAt) {
        database.insertInto(LOT)
                .set(LOT.ACCOUNT_ID, accountId)
                .set(LOT.ENTRY_ID, entryId)
                .set(LOT.AMOUNT, amount)
                .set(LOT.REMAINING, amount)
                .set(LOT.EXPIRES_AT, expiresAt)
                .execute();
    }

    /** Takes an amount from the lots of an account; what they do not have is credit that never runs out. */
    void spend(UUID accountId, long amount) {
        sql.update("""
                update ledger.lot set remaining = remaining - part
                from (
                  select id, least(remaining, greatest(0, ? - coalesce(sum(remaining) over (
                    order by expires_at, id rows between unbounded preceding and 1 preceding), 0))) as part
                  from ledger.lot where account_id = ? and remaining > 0) spent
                where lot.id = spent.id and part > 0
                """, amount, accountId);
    }

    boolean anyRunOut(UUID accountId, Instant now) {
        return database.fetchExists(LOT, LOT.ACCOUNT_ID.eq(accountId), LOT.REMAINING.gt(0L), LOT.EXPIRES_AT.le(now));
    }

    long runOut(UUID accountId, Instant now) {
        return database.select(DSL.coalesce(DSL.sum(LOT.REMAINING), DSL.zero()))
                .from(LOT)
                .where(LOT.ACCOUNT_ID.eq(accountId), LOT.REMAINING.gt(0L), LOT.EXPIRES_AT.le(now))
                .fetchSingle()
                .value1()
                .longValueExact();
    }

    /** Accounts with something that ran out and is not held as a whole. */
    List<UUID> accountsWithRunOut(Instant now, int max) {
        return sql.query("""
                select distinct account_id from ledger.lot join ledger.account on account.id = account_id
                where remaining > 0 and expires_at <= ? and balance > held limit ?
                """, (row, _) -> row.getObject(1, UUID.class), now.atOffset(ZoneOffset.UTC), max);
    }
}
