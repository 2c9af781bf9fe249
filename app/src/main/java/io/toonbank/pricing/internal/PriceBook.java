package io.toonbank.pricing.internal;

import static io.toonbank.pricing.db.Tables.PRICE;
import static io.toonbank.pricing.db.Tables.PRICE_LIST;

import io.toonbank.pricing.PriceLists.PriceList;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
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

    private final DSLContext database;
    private final Clock clock;
    private final Map<UUID, List<Row>> byVariant = new ConcurrentHashMap<>();
    private volatile @Nullable Map<UUID, PriceList> lists;
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
            int extraDecimals) {

        boolean holdsAt(Instant moment) {
            return !moment.isBefore(from) && (until == null || moment.isBefore(until));
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

    Map<UUID, PriceList> lists() {
        Map<UUID, PriceList> known = lists;
        if (known == null) {
            long before = drops;
            known = database.selectFrom(PRICE_LIST).fetch(PriceListStore::toList).stream()
                    .collect(Collectors.toUnmodifiableMap(PriceList::id, list -> list));
            if (before == drops) {
                lists = known;
            }
        }
        return known;
    }

    void drop(Collection<UUID> variantIds) {
        drops++;
        variantIds.forEach(byVariant::remove);
    }

    void dropLists() {
        drops++;
        lists = null;
    }

    private Map<UUID, List<Row>> read(List<UUID> variantIds) {
        long before = drops;
        Map<UUID, List<Row>> read = new HashMap<>();
        variantIds.forEach(id -> read.put(id, new ArrayList<>(2)));
        // Prices that ended some time ago are history and not asked for here; a little slack serves clocks that differ.
        Instant ended = clock.instant().minusSeconds(3600);
        database.selectFrom(PRICE)
                .where(PRICE.VARIANT_ID.in(variantIds))
                .and(PRICE.VALID_UNTIL.isNull().or(PRICE.VALID_UNTIL.gt(ended)))
                .forEach(row -> read.computeIfAbsent(row.getVariantId(), _ -> new ArrayList<>(2))
                        .add(new Row(
                                row.getPriceListId(),
                                row.getMinQuantity(),
                                row.getValidFrom(),
                                row.getValidUntil(),
                                row.getAmount(),
                                row.getExtraDecimals())));
        read.replaceAll((_, rows) -> List.copyOf(rows));
        if (byVariant.size() + read.size() > VARIANTS_MAX) {
            byVariant.clear();
        }
        if (before == drops) {
            byVariant.putAll(read);
        }
        return read;
    }
}
