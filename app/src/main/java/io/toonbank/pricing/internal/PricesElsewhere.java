package io.toonbank.pricing.internal;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.NodeListener;
import io.toonbank.pricing.PriceChangeApplied;
import io.toonbank.pricing.PricesChanged;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps the memory true to what other processes change: few prices are dropped from it, those of a large change brought into it. */
@Component
class PricesElsewhere implements NodeListener {

    private final PriceBook book;
    private final PriceChangeService changes;

    PricesElsewhere(PriceBook book, PriceChangeService changes) {
        this.book = book;
        this.changes = changes;
    }

    @Override
    public Set<Class<? extends Event>> listensTo() {
        return Set.of(PriceChangeApplied.class, PricesChanged.class);
    }

    @Override
    public void heard(Event event) {
        if (event instanceof PriceChangeApplied applied) {
            changes.appliedElsewhere(applied.changeId());
        }
        if (event instanceof PricesChanged changed) {
            if (changed.changeId() != null && changes.knows(changed.changeId())) {
                return;
            }
            if (changed.variantIds().isEmpty()) {
                book.dropLists();
            } else {
                book.drop(changed.variantIds());
            }
        }
    }
}
