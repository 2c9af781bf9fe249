package io.toonbank.pricing.internal;

import io.toonbank.platform.events.EventLog;
import io.toonbank.pricing.PriceChanges.PriceChange;
import io.toonbank.pricing.PricesChanged;
import io.toonbank.pricing.internal.PriceChangeStore.DueMoment;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells of prices that begin or end by themselves. What is shown changes at the very moment without it; labels and sorted lists are
 * told here, some seconds later.
 */
@Component
class PriceMoments {

    static final int BATCH = 1_000;
    /** So long a change can be undone without its covered prices being written anew. */
    private static final Duration SETTLED_AFTER = Duration.ofHours(1);

    private final PriceChangeStore store;
    private final EventLog events;
    private final Clock clock;

    PriceMoments(PriceChangeStore store, EventLog events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** Answers how many moments had come. */
    @Transactional
    int tellDue() {
        List<DueMoment> due = store.due(clock.instant(), BATCH);
        Map<UUID, Set<UUID>> byList = new LinkedHashMap<>();
        Set<UUID> whole = new LinkedHashSet<>();
        for (DueMoment moment : due) {
            Set<UUID> variants = byList.computeIfAbsent(moment.listId(), _ -> new LinkedHashSet<>());
            if (moment.variantId() != null) {
                variants.add(moment.variantId());
            } else if (moment.changeId() != null) {
                variants.addAll(store.variantsOf(moment.changeId()));
            } else {
                whole.add(moment.listId());
            }
        }
        List<PricesChanged> told = new ArrayList<>();
        byList.forEach((list, variants) -> {
            List<UUID> ids = List.copyOf(variants);
            for (int from = 0; from < ids.size(); from += PriceListService.EVENT_VARIANTS_MAX) {
                int until = Math.min(ids.size(), from + PriceListService.EVENT_VARIANTS_MAX);
                told.add(new PricesChanged(list, ids.subList(from, until)));
            }
        });
        whole.forEach(list -> told.add(new PricesChanged(list, List.of())));
        events.append(told);
        store.begun(clock.instant());
        return due.size();
    }

    /** Ends what one applied change covered for good; answers whether there was one. */
    @Transactional
    boolean settleOne() {
        Optional<PriceChange> change = store.unsettled(clock.instant().minus(SETTLED_AFTER));
        change.ifPresent(one -> store.settle(one, Objects.requireNonNull(one.effectiveAt())));
        return change.isPresent();
    }
}
