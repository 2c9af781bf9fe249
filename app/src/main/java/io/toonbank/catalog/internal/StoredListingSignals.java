package io.toonbank.catalog.internal;

import io.toonbank.catalog.ListingSignals;
import io.toonbank.catalog.ListingSignalsChanged;
import io.toonbank.platform.events.EventLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One statement for each call, touching only rows that differ, in key order: most of what is told is known already. */
@Component
class StoredListingSignals implements ListingSignals {

    private static final int PRODUCTS_PER_EVENT = 500;

    private final DSLContext database;
    private final EventLog log;

    StoredListingSignals(DSLContext database, EventLog log) {
        this.database = database;
        this.log = log;
    }

    @Override
    @Transactional
    public void lowestPrices(UUID channelId, Map<UUID, @Nullable Long> minorUnitsByProduct) {
        var sorted = new TreeMap<UUID, @Nullable Long>(minorUnitsByProduct);
        write(
                channelId,
                "lowest_price",
                "bigint",
                sorted.keySet().toArray(UUID[]::new),
                sorted.values().toArray(Long[]::new));
    }

    @Override
    @Transactional
    public void inStock(UUID channelId, Map<UUID, Boolean> byProduct) {
        var sorted = new TreeMap<>(byProduct);
        write(
                channelId,
                "in_stock",
                "boolean",
                sorted.keySet().toArray(UUID[]::new),
                sorted.values().toArray(Boolean[]::new));
    }

    @Override
    @Transactional
    public void popularity(UUID channelId, Map<UUID, Long> byProduct) {
        var sorted = new TreeMap<>(byProduct);
        write(
                channelId,
                "popularity",
                "bigint",
                sorted.keySet().toArray(UUID[]::new),
                sorted.values().toArray(Long[]::new));
    }

    private void write(UUID channelId, String column, String type, UUID[] products, Object[] values) {
        if (products.length == 0) {
            return;
        }
        List<UUID> changed = database.fetch(
                        """
                        insert into catalog.listing_signal (product_id, channel_id, %1$s)
                        select signal.id, {0}, signal.value from unnest({1}::uuid[], {2}::%2$s[]) as signal (id, value)
                        left join catalog.listing_signal known on known.product_id = signal.id and known.channel_id = {0}
                        where known.product_id is null or known.%1$s is distinct from signal.value
                        order by signal.id
                        on conflict (product_id, channel_id) do update set %1$s = excluded.%1$s
                        where listing_signal.%1$s is distinct from excluded.%1$s
                        returning product_id
                        """.formatted(column, type), DSL.val(channelId), DSL.val(products), DSL.val(values))
                .getValues(0, UUID.class);
        List<ListingSignalsChanged> facts = new ArrayList<>();
        for (int from = 0; from < changed.size(); from += PRODUCTS_PER_EVENT) {
            int to = Math.min(changed.size(), from + PRODUCTS_PER_EVENT);
            facts.add(new ListingSignalsChanged(channelId, List.copyOf(changed.subList(from, to))));
        }
        log.append(facts);
    }
}
