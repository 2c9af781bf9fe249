package io.toonbank.pricing.internal;

import io.toonbank.catalog.ProductChanged;
import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.platform.events.Delivery;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventSubscriber;
import io.toonbank.pricing.PricesChanged;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Notes which labels may have become wrong, once for all stores. */
@Component
class LabelTouches implements EventSubscriber {

    private static final int PAGE = 5_000;

    private final LabelStore store;
    private final PriceListStore lists;
    private final Variants variants;
    private final Clock clock;

    LabelTouches(LabelStore store, PriceListStore lists, Variants variants, Clock clock) {
        this.store = store;
        this.lists = lists;
        this.variants = variants;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "pricing.label-touches";
    }

    @Override
    public Set<Class<? extends Event>> listensTo() {
        return Set.of(PricesChanged.class, ProductChanged.class);
    }

    @Override
    public void on(List<Delivery> deliveries) {
        Set<UUID> touched = new HashSet<>();
        Set<UUID> products = new HashSet<>();
        Set<UUID> whole = new HashSet<>();
        for (Delivery delivery : deliveries) {
            switch (delivery.event()) {
                case PricesChanged changed when changed.variantIds().isEmpty() -> whole.add(changed.priceListId());
                case PricesChanged changed -> touched.addAll(changed.variantIds());
                case ProductChanged changed -> products.add(changed.productId());
                default -> throw new IllegalStateException("Not listened to: " + delivery.event());
            }
        }
        variants.ofProducts(products).values().stream()
                .flatMap(Collection::stream)
                .map(Variant::id)
                .forEach(touched::add);
        if (!touched.isEmpty()) {
            store.touch(touched, clock.instant());
        }
        whole.forEach(this::touchAll);
    }

    private void touchAll(UUID listId) {
        UUID behind = new UUID(0, 0);
        List<UUID> page;
        do {
            page = lists.variantsOn(listId, behind, PAGE);
            if (!page.isEmpty()) {
                store.touch(page, clock.instant());
                behind = page.getLast();
            }
        } while (page.size() == PAGE);
    }
}
