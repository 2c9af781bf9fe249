package io.toonbank.inventory;

import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stock as it stood, for ever. */
public interface StockHistory {

    /** Units on hand at a moment, as we know now (sales told late count when they happened). */
    long onHandAt(UUID variantId, UUID locationId, Instant moment);

    /** Movements of a variant, newest first; of one location when given. Refuses {@code platform.bad-cursor}. */
    Page<Movement> movements(UUID variantId, @Nullable UUID locationId, PageRequest request);
}
