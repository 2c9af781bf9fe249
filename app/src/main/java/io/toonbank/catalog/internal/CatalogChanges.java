package io.toonbank.catalog.internal;

import io.toonbank.catalog.CategoryChanged;
import io.toonbank.catalog.CustomFieldsChanged;
import io.toonbank.catalog.ProductChanged;
import io.toonbank.platform.events.Delivery;
import io.toonbank.platform.events.EventFeed;
import io.toonbank.platform.events.EventLog;
import io.toonbank.platform.events.EventTail;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Tells what changed: to the feed in the transaction itself, to the memory of this process after its commit, and from the feed to
 * the memories of other processes.
 */
@Component
class CatalogChanges implements SmartLifecycle {

    private final EventLog log;
    private final EventFeed feed;
    private final ProductMemory memory;
    private final StoredCategories categories;
    private final StoredCustomFields fields;
    private volatile @Nullable EventTail tail;

    CatalogChanges(
            EventLog log,
            EventFeed feed,
            ProductMemory memory,
            StoredCategories categories,
            StoredCustomFields fields) {
        this.log = log;
        this.feed = feed;
        this.memory = memory;
        this.categories = categories;
        this.fields = fields;
    }

    /** Called in the transaction that changed these products. */
    void products(Collection<UUID> ids) {
        OwnChanges.add(ids, memory::forget);
        log.append(ids.stream().map(ProductChanged::new).toList());
    }

    @Override
    public void start() {
        tail = feed.follow(
                "catalog-memory",
                feed.head(),
                List.of(ProductChanged.class, CategoryChanged.class, CustomFieldsChanged.class),
                this::read);
        memory.forgetEverything();
        categories.forget();
        fields.forget();
    }

    private void read(List<Delivery> deliveries) {
        List<UUID> changed = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            switch (delivery.event()) {
                case ProductChanged product -> changed.add(product.productId());
                case CategoryChanged _ -> categories.forget();
                case CustomFieldsChanged _ -> fields.forget();
                default -> throw new IllegalStateException("Not asked for: " + delivery.event());
            }
        }
        memory.forget(changed);
    }

    @Override
    public void stop() {
        EventTail following = tail;
        if (following != null) {
            following.close();
        }
        tail = null;
    }

    @Override
    public boolean isRunning() {
        return tail != null;
    }
}
