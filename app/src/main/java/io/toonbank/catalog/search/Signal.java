package io.toonbank.catalog.search;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was written about a product on a channel. */
record Signal(
        UUID channelId,
        @Nullable Long lowestPrice,
        @Nullable Boolean inStock,
        long popularity) {}
