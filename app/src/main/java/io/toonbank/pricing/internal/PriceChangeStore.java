package io.toonbank.pricing.internal;

import static io.toonbank.pricing.db.Tables.PRICE_CHANGE;
import static io.toonbank.pricing.db.Tables.PRICE_LIST;

import io.toonbank.platform.database.ColumnArrays;
import io.toonbank.pricing.PriceChanges.Draft;
import io.toonbank.pricing.PriceChanges.PriceChange;
import io.toonbank.pricing.PriceChanges.Rule;
import io.toonbank.pricing.PriceChanges.Selection;
import io.toonbank.pricing.PriceChanges.State;
import io.toonbank.pricing.db.tables.records.PriceChangeRecord;
import io.toonbank.pricing.internal.PriceChangeDrafting.ChangeRow;
import io.toonbank.pricing.internal.PriceChangeDrafting.Totals;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of bulk changes, and the statements that make prices of them: one for any number of prices. */
@Component
class PriceChangeStore {

    private final DSLContext database;
    private final JdbcTemplate plain;
    private final JsonMapper json;

    PriceChangeStore(DSLContext database, JdbcTemplate plain, JsonMapper json) {
        this.database = database;
        this.plain = plain;
        this.json = json;
    }

    Optional<PriceChange> find(UUID id) {
        return database.selectFrom(PRICE_CHANGE).where(PRICE_CHANGE.ID.eq(id)).fetchOptional(this::change);
    }

    /** Answers false when a change of this id is there already. */
    boolean insert(Draft draft, Instant now) {
        PriceChangeRecord row = record(draft, now);
        row.setId(draft.id());
        row.setCreatedAt(now);
        row.setVersion(1);
        return database.insertInto(PRICE_CHANGE)
                        .set(row)
                        .onConflict(PRICE_CHANGE.ID)
                        .doNothing()
                        .execute()
                == 1;
    }

    /** Answers false when it is no draft of this version. */
    boolean rework(Draft draft, int version, Instant now) {
        PriceChangeRecord row = record(draft, now);
        row.setVersion(version + 1);
        int changed = database.update(PRICE_CHANGE)
                .set(row)
                .where(PRICE_CHANGE.ID.eq(draft.id()))
                .and(PRICE_CHANGE.VERSION.eq(version))
                .and(PRICE_CHANGE.STATE.eq(State.DRAFT.name()))
                .execute();
        if (changed == 1) {
            database.execute("delete from pricing.price_change_row where change_id = ?::uuid", draft.id());
        }
        return changed == 1;
    }

    private PriceChangeRecord record(Draft draft, Instant now) {
        PriceChangeRecord row = new PriceChangeRecord();
        row.setName(draft.name());
        row.setPriceListId(draft.priceListId());
        row.setState(State.DRAFT.name());
        row.setSelection(JSONB.valueOf(json.writeValueAsString(draft.selection())));
        row.setRule(JSONB.valueOf(json.writeValueAsString(draft.rule())));
        row.setStartsAt(draft.startsAt());
        row.setEndsAt(draft.endsAt());
        row.setAnnounced(draft.announced());
        row.setWorkedOutAt(now);
        return row;
    }

    void insertRows(UUID changeId, List<ChangeRow> rows) {
        database.execute("""
                insert into pricing.price_change_row
                  (change_id, variant_id, min_quantity, old_amount, old_extra_decimals, old_announced, new_amount,
                   new_extra_decimals, cost, old_margin, new_margin, floor, prior, prior_on, prior_channel_id, violation,
                   below_floor, below_cost, changed)
                select ?::uuid, variant_id, min_quantity, old_amount::bigint, old_decimals::smallint, old_announced, new_amount,
                  new_decimals, cost::bigint, old_margin::int, new_margin::int, floor::bigint, prior::bigint, prior_on::date,
                  prior_channel, violation, below_floor, below_cost, changed
                from unnest(?::uuid[], ?::int[], ?::text[], ?::text[], ?::boolean[], ?::bigint[], ?::int[], ?::text[], ?::text[],
                    ?::text[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::boolean[], ?::boolean[], ?::boolean[])
                  as row (variant_id, min_quantity, old_amount, old_decimals, old_announced, new_amount, new_decimals, cost,
                    old_margin, new_margin, floor, prior, prior_on, prior_channel, violation, below_floor, below_cost, changed)
                """, arguments(changeId, rows));
    }

    private static Object[] arguments(UUID changeId, List<ChangeRow> rows) {
        Object[] columns = new ColumnArrays<>(rows)
                .uuids(ChangeRow::variantId)
                .ints(ChangeRow::minQuantity)
                .texts(row -> text(row.oldAmount()))
                .texts(row -> text(row.oldDecimals()))
                .booleans(ChangeRow::oldAnnounced)
                .longs(ChangeRow::newAmount)
                .ints(ChangeRow::newDecimals)
                .texts(row -> text(row.cost()))
                .texts(row -> text(row.oldMargin()))
                .texts(row -> text(row.newMargin()))
                .texts(row -> text(row.floor()))
                .texts(row -> text(row.prior()))
                .texts(row -> text(row.priorOn()))
                .uuids(ChangeRow::priorChannelId)
                .texts(ChangeRow::violation)
                .booleans(ChangeRow::belowFloor)
                .booleans(ChangeRow::belowCost)
                .booleans(ChangeRow::changed)
                .with();
        Object[] all = new Object[columns.length + 1];
        all[0] = changeId;
        System.arraycopy(columns, 0, all, 1, columns.length);
        return all;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    void count(UUID changeId, Totals totals) {
        database.update(PRICE_CHANGE)
                .set(PRICE_CHANGE.ROWS, totals.rows())
                .set(PRICE_CHANGE.CHANGED_ROWS, totals.changed())
                .set(PRICE_CHANGE.UNLAWFUL, totals.unlawful())
                .set(PRICE_CHANGE.BELOW_FLOOR, totals.belowFloor())
                .set(PRICE_CHANGE.BELOW_COST, totals.belowCost())
                .where(PRICE_CHANGE.ID.eq(changeId))
                .execute();
    }

    /** Whoever sets prices of a list takes its row first, so that two of them cannot wait for each other. */
    void lockList(UUID listId) {
        database.execute("select from pricing.price_list where id = ?::uuid for update", listId);
    }

    void priced(UUID listId, Instant now) {
        database.update(PRICE_LIST)
                .set(PRICE_LIST.PRICED_AT, now)
                .where(PRICE_LIST.ID.eq(listId))
                .execute();
    }

    /** Whether prices of these lists were set after a moment. */
    boolean pricedSince(List<UUID> listIds, Instant moment) {
        return database.fetchExists(PRICE_LIST, PRICE_LIST.ID.in(listIds).and(PRICE_LIST.PRICED_AT.gt(moment)));
    }

    /** Whether prices of any list in the currency were set after a moment. */
    boolean anyPricedSince(String currency, Instant moment) {
        return database.fetchExists(PRICE_LIST, PRICE_LIST.CURRENCY.eq(currency).and(PRICE_LIST.PRICED_AT.gt(moment)));
    }

    /** Answers false when it is no draft of this version any more. */
    boolean applied(PriceChange change, State state, Instant now, Instant effective) {
        return database.update(PRICE_CHANGE)
                        .set(PRICE_CHANGE.STATE, state.name())
                        .set(PRICE_CHANGE.APPLIED_AT, now)
                        .set(PRICE_CHANGE.EFFECTIVE_AT, effective)
                        .set(PRICE_CHANGE.VERSION, change.version() + 1)
                        .where(PRICE_CHANGE.ID.eq(change.id()))
                        .and(PRICE_CHANGE.VERSION.eq(change.version()))
                        .and(PRICE_CHANGE.STATE.eq(State.DRAFT.name()))
                        .execute()
                == 1;
    }

    /** Makes prices of the rows that differ: one statement, and no price that was shown is touched. */
    int writePrices(PriceChange change, Instant effective) {
        return database.execute(
                """
                insert into pricing.price
                  (price_list_id, variant_id, min_quantity, valid_from, valid_until, amount, extra_decimals, announced)
                select ?::uuid, variant_id, min_quantity, ?::timestamptz, ?::timestamptz, new_amount, new_extra_decimals, ?
                from pricing.price_change_row where change_id = ?::uuid and changed order by variant_id, min_quantity
                on conflict (price_list_id, variant_id, min_quantity, valid_from)
                do update set amount = excluded.amount, extra_decimals = excluded.extra_decimals,
                  valid_until = excluded.valid_until, announced = excluded.announced
                """,
                change.priceListId(),
                effective.toString(),
                text(change.endsAt()),
                change.announced(),
                change.id());
    }

    void written(UUID id) {
        database.update(PRICE_CHANGE)
                .set(PRICE_CHANGE.WRITTEN, true)
                .where(PRICE_CHANGE.ID.eq(id))
                .execute();
    }

    /** The changes of a list that count and are not written yet, in the order in which their prices begin. */
    List<PriceChange> unwritten(UUID listId) {
        return database.selectFrom(PRICE_CHANGE)
                .where(PRICE_CHANGE.PRICE_LIST_ID.eq(listId))
                .and(toWrite())
                .orderBy(PRICE_CHANGE.EFFECTIVE_AT)
                .fetch(this::change);
    }

    /** The list whose change waits longest to be written, of those applied before a moment. */
    Optional<UUID> listToWrite(Instant appliedBefore) {
        return database.select(PRICE_CHANGE.PRICE_LIST_ID)
                .from(PRICE_CHANGE)
                .where(toWrite())
                .and(PRICE_CHANGE.APPLIED_AT.lt(appliedBefore))
                .orderBy(PRICE_CHANGE.APPLIED_AT)
                .limit(1)
                .fetchOptional(PRICE_CHANGE.PRICE_LIST_ID);
    }

    /** As the index says it. */
    static Condition toWrite() {
        return PRICE_CHANGE.WRITTEN.isFalse().and(PRICE_CHANGE.STATE.in(State.SCHEDULED.name(), State.APPLIED.name()));
    }

    /** The prices of a change as the memory holds them. */
    Map<UUID, List<PriceBook.Row>> pricesOf(PriceChange change, Instant effective) {
        Map<UUID, List<PriceBook.Row>> prices = HashMap.newHashMap(change.changedRows());
        plain.query(
                """
                select variant_id, min_quantity, new_amount, new_extra_decimals from pricing.price_change_row
                where change_id = ? and changed
                """,
                row -> {
                    prices.computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>(1))
                            .add(new PriceBook.Row(
                                    change.priceListId(),
                                    row.getInt(2),
                                    effective,
                                    change.endsAt(),
                                    row.getLong(3),
                                    row.getInt(4),
                                    change.announced()));
                },
                change.id());
        return prices;
    }

    List<UUID> variantsOf(UUID changeId) {
        return plain.query(
                "select distinct variant_id from pricing.price_change_row where change_id = ? and changed order by variant_id",
                (row, _) -> row.getObject(1, UUID.class),
                changeId);
    }

    /** Takes back what has not begun; nobody has seen it, so a period without length is all that stays. */
    List<UUID> withdraw(PriceChange change, Instant effective) {
        return database.fetch("""
                        update pricing.price p set valid_until = p.valid_from from pricing.price_change_row r
                        where r.change_id = ?::uuid and r.changed and p.price_list_id = ?::uuid and p.variant_id = r.variant_id
                          and p.min_quantity = r.min_quantity and p.valid_from = ?::timestamptz and p.amount = r.new_amount
                        returning p.variant_id
                        """, change.id(), change.priceListId(), effective.toString())
                .getValues(0, UUID.class);
    }

    /**
     * Ends the prices of a change that are still the ones shown, and writes the former ones anew where none lies beneath to come back by
     * itself. Answers whose prices went back; those that somebody changed since are not among them.
     */
    List<UUID> restore(PriceChange change, Instant effective, Instant now) {
        String moment = now.isAfter(effective)
                ? now.toString()
                : effective.plusNanos(1_000).toString();
        return database.fetch(
                        """
                        with mine as (
                          select r.variant_id, r.min_quantity, r.old_amount, r.old_extra_decimals, r.old_announced
                          from pricing.price_change_row r
                          join pricing.price p on p.price_list_id = ?::uuid and p.variant_id = r.variant_id
                            and p.min_quantity = r.min_quantity and p.valid_from = ?::timestamptz and p.amount = r.new_amount
                            and (p.valid_until is null or p.valid_until > ?::timestamptz)
                          where r.change_id = ?::uuid and r.changed and not exists (
                            select from pricing.price later
                            where later.price_list_id = p.price_list_id and later.variant_id = p.variant_id
                              and later.min_quantity = p.min_quantity and later.valid_from > p.valid_from
                              and later.valid_from <= ?::timestamptz
                              and (later.valid_until is null or later.valid_until > ?::timestamptz))
                        ), ended as (
                          update pricing.price p set valid_until = ?::timestamptz from mine
                          where p.price_list_id = ?::uuid and p.variant_id = mine.variant_id
                            and p.min_quantity = mine.min_quantity and p.valid_from = ?::timestamptz
                        ), restored as (
                          insert into pricing.price
                            (price_list_id, variant_id, min_quantity, valid_from, amount, extra_decimals, announced)
                          select ?::uuid, variant_id, min_quantity, ?::timestamptz, old_amount, old_extra_decimals, old_announced
                          from mine
                          where old_amount is not null and not exists (
                            select from pricing.price beneath
                            where beneath.price_list_id = ?::uuid and beneath.variant_id = mine.variant_id
                              and beneath.min_quantity = mine.min_quantity and beneath.valid_from < ?::timestamptz
                              and (beneath.valid_until is null or beneath.valid_until > ?::timestamptz))
                          on conflict (price_list_id, variant_id, min_quantity, valid_from) do nothing
                        )
                        select variant_id from mine
                        """,
                        change.priceListId(),
                        effective.toString(),
                        moment,
                        change.id(),
                        moment,
                        moment,
                        moment,
                        change.priceListId(),
                        effective.toString(),
                        change.priceListId(),
                        moment,
                        change.priceListId(),
                        effective.toString(),
                        moment)
                .getValues(0, UUID.class);
    }

    boolean undone(PriceChange change, int rows, Instant now) {
        return database.update(PRICE_CHANGE)
                        .set(PRICE_CHANGE.STATE, State.UNDONE.name())
                        .set(PRICE_CHANGE.UNDONE_AT, now)
                        .set(PRICE_CHANGE.UNDONE_ROWS, rows)
                        .set(PRICE_CHANGE.VERSION, change.version() + 1)
                        .where(PRICE_CHANGE.ID.eq(change.id()))
                        .and(PRICE_CHANGE.VERSION.eq(change.version()))
                        .execute()
                == 1;
    }

    boolean discard(UUID id) {
        return database.deleteFrom(PRICE_CHANGE)
                        .where(PRICE_CHANGE.ID.eq(id))
                        .and(PRICE_CHANGE.STATE.eq(State.DRAFT.name()))
                        .execute()
                == 1;
    }

    /** The first rows that may not be announced. */
    List<UnlawfulRow> unlawful(UUID changeId, int limit) {
        return plain.query(
                """
                select variant_id, new_amount, new_extra_decimals, prior, prior_on, prior_channel_id, violation
                from pricing.price_change_row where change_id = ? and violation is not null
                order by variant_id, min_quantity limit ?
                """,
                (row, _) -> {
                    var day = row.getDate(5);
                    return new UnlawfulRow(
                            row.getObject(1, UUID.class),
                            BigDecimal.valueOf(row.getLong(2), row.getInt(3)),
                            (Long) row.getObject(4),
                            day == null ? null : day.toLocalDate(),
                            row.getObject(6, UUID.class),
                            row.getString(7));
                },
                changeId,
                limit);
    }

    record UnlawfulRow(
            UUID variantId,
            BigDecimal price,
            @Nullable Long prior,
            java.time.@Nullable LocalDate priorOn,
            UUID channelId,
            String violation) {}

    /** The oldest applied change whose covered prices have not been ended yet. */
    Optional<PriceChange> unsettled(Instant appliedBefore) {
        return database.selectFrom(PRICE_CHANGE)
                .where(PRICE_CHANGE.STATE.eq(State.APPLIED.name()))
                .and(PRICE_CHANGE.WRITTEN.isTrue())
                .and(PRICE_CHANGE.SETTLED.isFalse())
                .and(PRICE_CHANGE.EFFECTIVE_AT.lt(appliedBefore))
                .orderBy(PRICE_CHANGE.EFFECTIVE_AT)
                .limit(1)
                .fetchOptional(this::change);
    }

    /** Ends the prices an unending change has covered for good. Says nothing new: the later beginning counts anyway. */
    void settle(PriceChange change, Instant effective) {
        if (change.endsAt() == null) {
            database.execute(
                    """
                    update pricing.price p set valid_until = ?::timestamptz from pricing.price_change_row r
                    where r.change_id = ?::uuid and r.changed and p.price_list_id = ?::uuid and p.variant_id = r.variant_id
                      and p.min_quantity = r.min_quantity and p.valid_from < ?::timestamptz
                      and (p.valid_until is null or p.valid_until > ?::timestamptz)
                    """,
                    effective.toString(),
                    change.id(),
                    change.priceListId(),
                    effective.toString(),
                    effective.toString());
        }
        database.update(PRICE_CHANGE)
                .set(PRICE_CHANGE.SETTLED, true)
                .where(PRICE_CHANGE.ID.eq(change.id()))
                .execute();
    }

    PriceChange change(PriceChangeRecord row) {
        return new PriceChange(
                row.getId(),
                row.getName(),
                row.getPriceListId(),
                State.valueOf(row.getState()),
                json.readValue(row.getSelection().data(), Selection.class),
                json.readValue(row.getRule().data(), Rule.class),
                row.getStartsAt(),
                row.getEndsAt(),
                row.getAnnounced(),
                row.getRows(),
                row.getChangedRows(),
                row.getUnlawful(),
                row.getBelowFloor(),
                row.getBelowCost(),
                row.getUndoneRows(),
                row.getCreatedAt(),
                row.getWorkedOutAt(),
                row.getAppliedAt(),
                row.getEffectiveAt(),
                row.getUndoneAt(),
                row.getVersion());
    }

    /** Prices that begin or end by themselves later. */
    void remember(UUID listId, UUID changeId, Instant at) {
        plain.update(
                "insert into pricing.price_moment (at, price_list_id, change_id) values (?, ?, ?)",
                at.atOffset(java.time.ZoneOffset.UTC),
                listId,
                changeId);
    }

    /** Takes the moments that have come. */
    List<DueMoment> due(Instant now, int limit) {
        return plain.query(
                """
                delete from pricing.price_moment where ctid in (
                  select ctid from pricing.price_moment where at <= ? order by at limit ? for update skip locked)
                returning price_list_id, variant_id, change_id
                """,
                (row, _) -> new DueMoment(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class)),
                OffsetDateTime.ofInstant(now, java.time.ZoneOffset.UTC),
                limit);
    }

    record DueMoment(
            UUID listId, @Nullable UUID variantId, @Nullable UUID changeId) {}

    void begun(Instant now) {
        database.update(PRICE_CHANGE)
                .set(PRICE_CHANGE.STATE, State.APPLIED.name())
                .where(PRICE_CHANGE.STATE.eq(State.SCHEDULED.name()))
                .and(PRICE_CHANGE.EFFECTIVE_AT.le(now))
                .execute();
    }
}
