package io.toonbank.pricing.internal;

import io.toonbank.platform.events.EventLog;
import io.toonbank.pricing.PriceChanges.PriceChange;
import io.toonbank.pricing.PricesChanged;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes prices of the rows of applied changes. A change of very many counts from the moment it is applied and is written here
 * afterwards; its list's row is locked meanwhile, as by everybody who sets prices of the list.
 */
@Component
class WritingChanges {

    /** So long the memories of all processes come first. */
    private static final Duration AFTER = Duration.ofSeconds(3);

    private final PriceChangeStore store;
    private final EventLog events;
    private final Clock clock;

    WritingChanges(PriceChangeStore store, EventLog events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** The rows become prices, and whoever keeps something derived from prices is told; the list is locked. */
    void write(PriceChange change) {
        store.writePrices(change, Objects.requireNonNull(change.effectiveAt()));
        store.written(change.id());
        tell(change.priceListId(), change.id(), store.variantsOf(change.id()));
    }

    /** To be called by whoever is about to write prices of the list, in the same transaction; locks the list. */
    @Transactional
    public void writeAllOf(UUID listId) {
        store.lockList(listId);
        store.unwritten(listId).forEach(this::write);
    }

    /** Writes the list whose change waits longest; answers whether there was one. */
    @Transactional
    public boolean writeOne() {
        Optional<UUID> list = store.listToWrite(clock.instant().minus(AFTER));
        list.ifPresent(this::writeAllOf);
        return list.isPresent();
    }

    void tell(UUID listId, @Nullable UUID changeId, List<UUID> variants) {
        List<PricesChanged> told = new ArrayList<>();
        for (int from = 0; from < variants.size(); from += PriceListService.EVENT_VARIANTS_MAX) {
            int until = Math.min(variants.size(), from + PriceListService.EVENT_VARIANTS_MAX);
            told.add(new PricesChanged(listId, List.copyOf(variants.subList(from, until)), changeId));
        }
        events.append(told);
    }
}
