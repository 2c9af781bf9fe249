package io.toonbank.pos.web;

import io.toonbank.catalog.CategoryChanged;
import io.toonbank.catalog.ProductChanged;
import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.kernel.Ids;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.NodeListener;
import io.toonbank.pricing.FloorsChanged;
import io.toonbank.pricing.PricesChanged;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which variants changed since a till last asked, as this process heard it. Bounded; a till that knows an older position, or one of
 * another process, takes everything again.
 */
@Component
class SnapshotChanges implements NodeListener {

    /** Variants remembered as changed; with more than these everything is sent again. */
    static final int VARIANTS_MAX = 20_000;

    /** What is in memory may lag behind the knock: changes so young are told again next time. */
    private static final Duration SETTLED = Duration.ofSeconds(5);

    private final Variants variants;
    private final Clock clock;
    private final String process = Ids.next().toString();
    private final Deque<Change> changes = new ArrayDeque<>();
    private int remembered;
    private long last;
    /** Positions before this one know too little. */
    private long oldest;

    SnapshotChanges(Variants variants, Clock clock) {
        this.variants = variants;
        this.clock = clock;
    }

    private record Change(long number, Instant at, Collection<UUID> variantIds) {}

    @Override
    public Set<Class<? extends Event>> listensTo() {
        return Set.of(PricesChanged.class, FloorsChanged.class, ProductChanged.class, CategoryChanged.class);
    }

    @Override
    public void heard(Event event) {
        switch (event) {
            case PricesChanged prices when !prices.variantIds().isEmpty() -> note(prices.variantIds());
            case FloorsChanged floors -> note(floors.variantIds());
            case ProductChanged product -> note(ofProduct(product.productId()));
            default -> forget();
        }
    }

    private List<UUID> ofProduct(UUID productId) {
        return variants.ofProducts(List.of(productId)).getOrDefault(productId, List.of()).stream()
                .map(Variant::id)
                .toList();
    }

    private synchronized void note(Collection<UUID> variantIds) {
        last++;
        changes.addLast(new Change(last, clock.instant(), List.copyOf(variantIds)));
        remembered += variantIds.size();
        while (remembered > VARIANTS_MAX) {
            Change dropped = changes.removeFirst();
            remembered -= dropped.variantIds().size();
            oldest = dropped.number();
        }
    }

    private synchronized void forget() {
        last++;
        oldest = last;
        changes.clear();
        remembered = 0;
    }

    /** Up to where a till that asks now has heard everything. */
    synchronized String position() {
        Instant settled = clock.instant().minus(SETTLED);
        long upTo = last;
        for (Change change : changes) {
            if (change.at().isAfter(settled)) {
                upTo = change.number() - 1;
                break;
            }
        }
        return process + "." + Math.max(upTo, oldest);
    }

    /** Empty when the position is unknown here or too old. */
    synchronized Optional<Set<UUID>> since(@Nullable String position) {
        if (position == null || !position.startsWith(process + ".")) {
            return Optional.empty();
        }
        long known;
        try {
            known = Long.parseLong(position.substring(process.length() + 1));
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
        if (known < oldest || known > last) {
            return Optional.empty();
        }
        Set<UUID> changed = new LinkedHashSet<>();
        changes.stream()
                .filter(change -> change.number() > known)
                .forEach(change -> changed.addAll(change.variantIds()));
        return Optional.of(changed);
    }
}
