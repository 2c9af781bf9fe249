package io.toonbank.inventory.internal;

import io.toonbank.platform.database.GatheredStatements;
import io.toonbank.platform.database.GatheredStatements.Answer;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The only place that changes levels. Every statement changes by a difference, locks its rows in key order first (so that no two
 * of them can wait for each other in a circle), and answers what the levels became.
 */
@Component
class LevelStore {

    private static final String LOCKED = """
            with wanted as (
              select * from unnest(?::uuid[], ?::uuid[], ?::bigint[], ?::bigint[])
                as line (variant_id, location_id, on_hand, reserved)
            ), locked as materialized (
              select level.variant_id, level.location_id, wanted.on_hand, wanted.reserved
              from inventory.level join wanted
                on wanted.variant_id = level.variant_id and wanted.location_id = level.location_id
              order by level.variant_id, level.location_id
              for no key update of level
            )
            """;

    /** Tells the shortfall it causes: facts, and promises that end. */
    private static final String CHANGE = LOCKED + """
            update inventory.level set
              on_hand = level.on_hand + locked.on_hand,
              reserved = level.reserved + locked.reserved,
              shortfall = greatest(0,
                level.reserved + locked.reserved + level.safety_stock - level.on_hand - locked.on_hand),
              version = level.version + 1
            from locked
            where level.variant_id = locked.variant_id and level.location_id = locked.location_id
            """;

    private static final String UNLESS_PROMISED = " and level.on_hand + locked.on_hand >= level.reserved";

    private static final String RETURNING = """

            returning level.variant_id, level.location_id, level.on_hand, level.reserved, level.safety_stock, level.version
            """;

    /** Of levels that are locked. Tells no shortfall, so the table refuses to promise what is not there. */
    private static final String PROMISE = """
            update inventory.level set reserved = level.reserved + wanted.reserved, version = level.version + 1
            from unnest(?::uuid[], ?::uuid[], ?::bigint[]) as wanted (variant_id, location_id, reserved)
            where level.variant_id = wanted.variant_id and level.location_id = wanted.location_id
              and level.on_hand - level.reserved - level.safety_stock >= wanted.reserved
            """;

    private static final String SAFETY = """
            with wanted as (
              select * from unnest(?::uuid[], ?::uuid[], ?::bigint[]) as line (variant_id, location_id, safety_stock)
            ), locked as materialized (
              select level.variant_id, level.location_id, wanted.safety_stock
              from inventory.level join wanted
                on wanted.variant_id = level.variant_id and wanted.location_id = level.location_id
              order by level.variant_id, level.location_id
              for no key update of level
            )
            update inventory.level set
              safety_stock = locked.safety_stock,
              shortfall = greatest(0, level.reserved + locked.safety_stock - level.on_hand),
              version = level.version + 1
            from locked
            where level.variant_id = locked.variant_id and level.location_id = locked.location_id
              and level.safety_stock <> locked.safety_stock
            """ + RETURNING;

    private final JdbcTemplate database;
    private final GatheredStatements gathered;
    private final StockChanges changes;

    LevelStore(JdbcTemplate database, GatheredStatements gathered, StockChanges changes) {
        this.database = database;
        this.gathered = gathered;
        this.changes = changes;
    }

    /** Locks levels in key order and answers what they are; levels that do not exist are left out. */
    Answer<List<LevelRow>> lock(Collection<LevelKey> keys) {
        return gathered.query("""
                select level.* from inventory.level
                join unnest(?::uuid[], ?::uuid[]) as line (variant_id, location_id)
                  on line.variant_id = level.variant_id and line.location_id = level.location_id
                order by level.variant_id, level.location_id
                for no key update of level
                """, LevelRow.MAPPER, variants(keys), locations(keys));
    }

    /** Makes rows of zero where none are, so that they can be locked and changed. */
    void ensure(Collection<LevelKey> keys) {
        database.update("""
                insert into inventory.level (variant_id, location_id)
                select distinct variant_id, location_id from unnest(?::uuid[], ?::uuid[]) as line (variant_id, location_id)
                order by variant_id, location_id
                on conflict do nothing
                """, variants(keys), locations(keys));
    }

    /** Facts, hand-overs and ended promises; every level must exist. */
    List<LevelRow> change(LevelChanges by) {
        List<LevelRow> rows = update(CHANGE + RETURNING, by);
        if (rows.size() != by.size()) {
            throw new IllegalStateException("Changed %d levels instead of %d".formatted(rows.size(), by.size()));
        }
        return rows;
    }

    /** Takes goods away on request; answers the levels that allowed it, which are all or the caller must roll back. */
    List<LevelRow> takeUnpromised(LevelChanges by) {
        return update(CHANGE + UNLESS_PROMISED + RETURNING, by);
    }

    /** Promises stock of levels that this transaction locked, and that have it. */
    void promise(LevelChanges by, Collection<LevelRow> locked) {
        gathered.update(
                PROMISE,
                promised -> {
                    if (promised != by.size()) {
                        throw new IllegalStateException("A locked level had less than it said");
                    }
                },
                by.variants(),
                by.locations(),
                by.reserveds());
        changes.changed(locked.stream()
                .filter(row -> by.reservedOf(row.key()) != 0)
                .map(row -> row.withMoreReserved(by.reservedOf(row.key())))
                .toList());
    }

    void setSafetyStock(List<LevelKey> keys, Long[] quantities) {
        ensure(keys);
        changes.changed(database.query(SAFETY, LevelRow.MAPPER, variants(keys), locations(keys), quantities));
    }

    List<LevelRow> ofVariants(Collection<UUID> variantIds) {
        return database.query(
                "select * from inventory.level where variant_id = any (?::uuid[])", LevelRow.MAPPER, (Object)
                        variantIds.toArray(UUID[]::new));
    }

    private List<LevelRow> update(String statement, LevelChanges by) {
        List<LevelRow> rows =
                database.query(statement, LevelRow.MAPPER, by.variants(), by.locations(), by.onHands(), by.reserveds());
        changes.changed(rows);
        return rows;
    }

    private static UUID[] variants(Collection<LevelKey> keys) {
        return keys.stream().map(LevelKey::variantId).toArray(UUID[]::new);
    }

    private static UUID[] locations(Collection<LevelKey> keys) {
        return keys.stream().map(LevelKey::locationId).toArray(UUID[]::new);
    }
}
