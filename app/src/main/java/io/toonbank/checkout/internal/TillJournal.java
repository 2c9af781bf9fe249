package io.toonbank.checkout.internal;

import static io.toonbank.checkout.db.Tables.JOURNAL;

import io.toonbank.checkout.CounterSales.JournalEntry;
import io.toonbank.checkout.CounterSales.JournalHead;
import io.toonbank.checkout.db.tables.records.JournalRecord;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What tills wrote down, word for word, and whether it connects. */
@Component
class TillJournal {

    static final JournalHead BEGINNING = new JournalHead(0, "0".repeat(64));

    private final DSLContext database;
    private final JdbcTemplate sql;
    private final Clock clock;

    TillJournal(DSLContext database, JdbcTemplate sql, Clock clock) {
        this.database = database;
        this.sql = sql;
        this.clock = clock;
    }

    /** Entries of one device follow each other; until the end of the transaction. */
    void lock(UUID deviceId) {
        sql.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", _ -> {}, "till-journal " + deviceId);
    }

    JournalHead head(UUID deviceId) {
        return database.selectFrom(JOURNAL)
                .where(JOURNAL.DEVICE_ID.eq(deviceId))
                .orderBy(JOURNAL.SEQUENCE.desc(), JOURNAL.RECEIVED_AT.desc())
                .limit(1)
                .fetchOptional(row -> new JournalHead(row.getSequence(), row.getHash()))
                .orElse(BEGINNING);
    }

    /** Whether the entry says what was hashed, and follows the one before it. */
    static boolean connects(JournalEntry entry, JournalHead head) {
        return entry.hash().equals(hash(entry.previousHash(), entry.payload()))
                && entry.previousHash().equals(head.hash())
                && entry.sequence() == head.sequence() + 1;
    }

    static String hash(String previousHash, String payload) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((previousHash + "\n" + payload).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Optional<JournalRecord> find(UUID deviceId, JournalEntry entry) {
        return database.selectFrom(JOURNAL)
                .where(JOURNAL.DEVICE_ID.eq(deviceId))
                .and(JOURNAL.SALE_ID.eq(entry.id()))
                .and(JOURNAL.HASH.eq(entry.hash()))
                .fetchOptional();
    }

    boolean knowsSale(UUID deviceId, UUID saleId) {
        return database.fetchExists(JOURNAL, JOURNAL.DEVICE_ID.eq(deviceId).and(JOURNAL.SALE_ID.eq(saleId)));
    }

    void write(UUID deviceId, JournalEntry entry, boolean intact, @Nullable String problem, List<String> warnings) {
        database.insertInto(JOURNAL)
                .set(JOURNAL.DEVICE_ID, deviceId)
                .set(JOURNAL.SALE_ID, entry.id())
                .set(JOURNAL.SEQUENCE, entry.sequence())
                .set(JOURNAL.PREVIOUS_HASH, entry.previousHash())
                .set(JOURNAL.HASH, entry.hash())
                .set(JOURNAL.PAYLOAD, entry.payload())
                .set(JOURNAL.CHAIN_INTACT, intact)
                .set(JOURNAL.BOOKED, problem == null)
                .set(JOURNAL.PROBLEM, problem)
                .set(JOURNAL.WARNINGS, warnings.toArray(String[]::new))
                .set(JOURNAL.RECEIVED_AT, clock.instant())
                .execute();
    }
}
