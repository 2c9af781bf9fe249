package io.toonbank.pricing.internal;

import io.toonbank.kernel.Translated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A promotion as it was published, as it lies in the row. */
record LivePromotion(
        Translated title,
        @Nullable Translated badge,
        @Nullable String currency,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        JsonNode form) {}
