package io.toonbank.pricing.internal;

import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.NodeListener;
import io.toonbank.pricing.PricesChanged;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Drops from memory the prices another process changed. */
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
        return Set.of(PricesChanged.class);
    }

    @Override
    public void heard(Event event) {
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
