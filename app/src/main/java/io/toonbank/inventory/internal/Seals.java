package io.toonbank.inventory.internal;

import io.toonbank.inventory.AuditReport;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals movements after the fact, in batches, each over the one before, so that a sale pays nothing for it. A movement that commits
 * late, with an id among those already sealed, goes into a later seal.
 */
@Component
class Seals {

    static final int BATCH_MAX = 10_000;

    /** How many seals back a late movement is looked for; a full audit looks everywhere. */
    private static final int LATE_SEALS = 32;

    private static final byte[] FIRST = new byte[32];

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Seals(JdbcTemplate database, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Seals all there is; answers how many movements. */
    int seal(boolean everywhere) {
        int total = 0;
        Integer sealed;
        do {
            sealed = transaction.execute(_ -> sealBatch(everywhere));
            total += sealed == null ? 0 : sealed;
        } while (sealed != null && sealed == BATCH_MAX);
        return total;
    }

    private int sealBatch(boolean everywhere) {
        database.execute("lock table inventory.seal in share row exclusive mode");
        Last last = last();
        SealDigest digest = new SealDigest(last.hash());
        SealedRanges ranges = new SealedRanges();
        Long[] gaps = unsealed(everywhere).toArray();
        database.query(
                """
                select %s from generate_series(1, cardinality(?::bigint[]), 2) as place
                join inventory.movement on movement.id between (?::bigint[])[place] and (?::bigint[])[place + 1]
                order by movement.id limit ?
                """.formatted(SealDigest.COLUMNS),
                row -> {
                    digest.add(row);
                    ranges.add(row.getLong(1));
                },
                gaps,
                gaps,
                gaps,
                BATCH_MAX);
        if (digest.count() > 0) {
            database.update(
                    """
                    insert into inventory.seal (id, ranges, movement_count, previous_hash, hash, sealed_at)
                    values (?, ?::bigint[], ?, ?, ?, ?)
                    """,
                    last.id() + 1,
                    ranges.toArray(),
                    digest.count(),
                    last.hash(),
                    digest.hash(),
                    ReservationStore.at(clock.instant()));
        }
        return digest.count();
    }

    private SealedRanges unsealed(boolean everywhere) {
        SealedRanges sealed = new SealedRanges();
        database.query(
                "select ranges from inventory.seal order by id desc limit ?",
                row -> {
                    sealed.addAll((Long[]) row.getArray("ranges").getArray());
                },
                everywhere ? Integer.MAX_VALUE : LATE_SEALS);
        return sealed.gaps(everywhere ? 0 : sealed.first());
    }

    private Last last() {
        List<Last> found = database.query(
                "select id, hash from inventory.seal order by id desc limit 1",
                (row, _) -> new Last(row.getLong("id"), row.getBytes("hash")));
        return found.isEmpty() ? new Last(0, FIRST) : found.getFirst();
    }

    /** Computes every seal again; adds what is wrong to {@code findings} and answers how many seals there are. */
    long verify(Findings findings) {
        List<Stored> seals = database.query(
                "select id, previous_hash, hash from inventory.seal order by id",
                (row, _) -> new Stored(row.getLong("id"), row.getBytes("previous_hash"), row.getBytes("hash")));
        byte[] previous = FIRST;
        long expectedId = 1;
        for (Stored seal : seals) {
            if (seal.id() != expectedId || !Arrays.equals(seal.previousHash(), previous)) {
                findings.add(AuditReport.Kind.SEAL_CHAIN_BROKEN, null, null, "seal " + expectedId, "seal " + seal.id());
            }
            byte[] computed = compute(seal);
            if (!Arrays.equals(computed, seal.hash())) {
                findings.add(
                        AuditReport.Kind.SEAL_BROKEN,
                        null,
                        null,
                        "seal " + seal.id() + " " + HexFormat.of().formatHex(seal.hash()),
                        HexFormat.of().formatHex(computed));
            }
            previous = seal.hash();
            expectedId = seal.id() + 1;
        }
        return seals.size();
    }

    private byte[] compute(Stored seal) {
        SealDigest digest = new SealDigest(seal.previousHash());
        database.query(
                """
                select %s from inventory.seal
                cross join generate_series(1, cardinality(seal.ranges), 2) as place
                join inventory.movement on movement.id between seal.ranges[place] and seal.ranges[place + 1]
                where seal.id = ? order by movement.id
                """.formatted(SealDigest.COLUMNS),
                row -> {
                    digest.add(row);
                },
                seal.id());
        return digest.hash();
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Last(long id, byte[] hash) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Stored(long id, byte[] previousHash, byte[] hash) {}
}
