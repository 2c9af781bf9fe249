package io.toonbank.pricing.internal;

import static io.toonbank.pricing.db.Tables.COUNTING_PRICE;
import static io.toonbank.pricing.db.Tables.PRICE_LIST_PERIOD;

import io.toonbank.pricing.PriceLists.PriceList;
import io.toonbank.pricing.db.tables.records.CountingPriceRecord;
import io.toonbank.pricing.db.tables.records.PriceListPeriodRecord;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The prices that hold now or later, in memory: read in batches when first asked for, dropped when they change. Bounded: past
 * its limit it starts again empty, which costs one query for each page and nothing else.
 */
@Component
class PriceBook {

    /** A variant with its prices takes about 200 bytes, so this is some 50 MB. */
    static final int VARIANTS_MAX = 250_000;

    /** By list and quantity, the latest beginning first. */
    static final Comparator<Row> ORDER = Comparator.comparing(Row::listId)
            .thenComparingInt(Row::minQuantity)
            .thenComparing(Row::from, Comparator.reverseOrder());

    /** Prices that ended so long ago are history and not asked for here; a little slack serves clocks that differ. */
    private static final int SLACK_SECONDS = 3_600;

    private final DSLContext database;
    private final Clock clock;
    private final Map<UUID, List<Row>> byVariant = new ConcurrentHashMap<>();
    private volatile @Nullable Scopes scopes;
    /** Rises with every drop; what was read from the database before a drop is not kept after it. */
    private volatile long drops;

    PriceBook(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One price; {@code amount} in minor units times ten to the power of {@code extraDecimals}. */
    record Row(
            UUID listId,
            int minQuantity,
            Instant from,
            @Nullable Instant until,
            long amount,
            int extraDecimals,
            boolean announced) {

        boolean holdsAt(Instant moment) {
            return !moment.isBefore(from) && (until == null || moment.isBefore(until));
        }

        boolean sameKey(Row other) {
            return minQuantity == other.minQuantity && listId.equals(other.listId);
        }
    }

    Map<UUID, List<Row>> of(Collection<UUID> variantIds) {
        Map<UUID, List<Row>> found = HashMap.newHashMap(variantIds.size());
        List<UUID> missing = new ArrayList<>();
        for (UUID id : variantIds) {
            List<Row> rows = byVariant.get(id);
            if (rows == null) {
                missing.add(id);
            } else {
                found.put(id, rows);
            }
        }
        if (!missing.isEmpty()) {
            found.putAll(read(missing));
        }
        return found;
    }

    /** Every price of these variants that held at or after a moment; not kept in memory. */
    Map<UUID, List<Row>> since(Collection<UUID> variantIds, Instant moment) {
        return fetch(variantIds, moment);
    }

    Scopes scopes() {
        Scopes known = scopes;
        if (known == null) {
            long before = drops;
            known = new Scopes(database.selectFrom(PRICE_LIST_PERIOD).fetch(PriceBook::scope));
            if (before == drops) {
                scopes = known;
            }
        }
        return known;
    }

    /** The lists as they are now. */
    Map<UUID, PriceList> lists() {
        return scopes().now().values().stream()
                .collect(Collectors.toMap(scope -> scope.list().id(), Scope::list));
    }

    void drop(Collection<UUID> variantIds) {
        drops++;
        variantIds.forEach(byVariant::remove);
    }

    void dropLists() {
        drops++;
        scopes = null;
    }

    /**
     * Adds prices to those of the variants that are in memory, without asking the database: for changes of very many. May be
     * repeated; a price with the same list, quantity and beginning is replaced.
     */
    void add(Map<UUID, List<Row>> rows) {
        drops++;
        rows.forEach((variant, added) ->
                byVariant.computeIfPresent(variant, (_, known) -> current(merged(known, added), clock.instant())));
    }

    private static List<Row> merged(List<Row> known, List<Row> added) {
        List<Row> all = new ArrayList<>(added);
        for (Row row : known) {
            if (added.stream()
                    .noneMatch(other -> other.sameKey(row) && other.from().equals(row.from()))) {
                all.add(row);
            }
        }
        return all;
    }

    private Map<UUID, List<Row>> read(List<UUID> variantIds) {
        long before = drops;
        Instant now = clock.instant();
        Map<UUID, List<Row>> read = fetch(variantIds, now.minusSeconds(SLACK_SECONDS));
        read.replaceAll((_, rows) -> current(rows, now));
        if (byVariant.size() + read.size() > VARIANTS_MAX) {
            byVariant.clear();
        }
        if (before == drops) {
            byVariant.putAll(read);
        }
        return read;
    }

    private Map<UUID, List<Row>> fetch(Collection<UUID> variantIds, Instant heldAfter) {
        Map<UUID, List<Row>> read = HashMap.newHashMap(variantIds.size());
        variantIds.forEach(id -> read.put(id, new ArrayList<>(2)));
        database.selectFrom(COUNTING_PRICE)
                .where(COUNTING_PRICE.VARIANT_ID.eq(DSL.any(variantIds.toArray(UUID[]::new))))
                .and(COUNTING_PRICE.VALID_UNTIL.isNull().or(COUNTING_PRICE.VALID_UNTIL.gt(heldAfter)))
                .forEach(row -> read.computeIfAbsent(row.getVariantId(), _ -> new ArrayList<>(2))
                        .add(row(row)));
        read.replaceAll((_, rows) -> sorted(rows));
        return read;
    }

    private static List<Row> sorted(List<Row> rows) {
        Row[] sorted = rows.toArray(Row[]::new);
        Arrays.sort(sorted, ORDER);
        return List.of(sorted);
    }

    /** In order, without the prices that a later one without end has covered for good. */
    private static List<Row> current(List<Row> rows, Instant now) {
        Instant longAgo = now.minusSeconds(SLACK_SECONDS);
        List<Row> current = new ArrayList<>(rows.size());
        Row covering = null;
        for (Row row : sorted(rows)) {
            if (covering != null && covering.sameKey(row)) {
                continue;
            }
            current.add(row);
            covering = row.until() == null && row.from().isBefore(longAgo) ? row : null;
        }
        return List.copyOf(current);
    }

    private static Row row(CountingPriceRecord row) {
        return new Row(
                row.getPriceListId(),
                row.getMinQuantity(),
                row.getValidFrom(),
                row.getValidUntil(),
                row.getAmount(),
                row.getExtraDecimals(),
                row.getAnnounced());
    }

    private static Scope scope(PriceListPeriodRecord row) {
        UUID[] locations = row.getLocationIds();
        return new Scope(
                new PriceList(
                        row.getPriceListId(),
                        row.getCode(),
                        row.getName(),
                        row.getCurrency(),
                        row.getChannelId(),
                        row.getCustomerTag(),
                        row.getZoneId(),
                        row.getPriority(),
                        row.getValidFrom(),
                        row.getValidUntil(),
                        row.getActive(),
                        row.getAnnouncesReduction(),
                        row.getVersion()),
                locations == null ? null : new HashSet<>(Arrays.asList(locations)),
                row.getHeldFrom(),
                row.getHeldUntil());
    }
}
