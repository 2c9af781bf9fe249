package io.toonbank.pricing;

import io.toonbank.catalog.Variant;
import io.toonbank.kernel.Money;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The labels on the shelves of each store, and which of them say something else than what is charged. A store's labels say what its till
 * charges a stranger.
 */
public interface ShelfLabels {

    /** Most labels in one call. */
    int LABELS_MAX = 2_000;

    /** The stores with the number of labels that may have become wrong, counted up to {@link Page#COUNT_MAX}. */
    List<Queue> queues();

    /** The labels of a store that are missing or wrong, oldest change first. Refuses {@code network.no-such-location}. */
    Page<Stale> stale(UUID locationId, PageRequest request);

    /** What the labels say at a moment; articles without a price in this store are left out. Refuses {@code network.no-such-location}. */
    List<Label> labels(UUID locationId, Collection<UUID> variantIds, Instant at);

    /**
     * The labels now on the shelves say what was right at {@code asOf}; may be repeated. Refuses {@code network.no-such-location},
     * {@code pricing.too-many-rows}.
     *
     * @return how many were marked
     */
    int printed(UUID locationId, Collection<UUID> variantIds, Instant asOf);

    record Queue(UUID locationId, String code, String name, int stale) {}

    /** @param was the prior price, where a reduction is announced */
    record Label(
            Variant variant,
            Money price,
            @Nullable Money was,
            @Nullable Money unitPrice) {}

    enum Reason {
        /** Never printed here. */
        NEW,
        PRICE,
        /** Title or code. */
        TEXT
    }

    /** @param since when it may have become wrong */
    record Stale(
            Label label,
            Reason reason,
            Instant since,
            @Nullable Instant printedAt) {}
}
