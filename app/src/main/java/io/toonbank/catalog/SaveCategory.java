package io.toonbank.catalog;

import io.toonbank.kernel.Translated;
import org.jspecify.annotations.Nullable;

/**
 * A category as it should be afterwards; the code says which.
 *
 * @param version absent: whatever is there
 * @param position among its siblings
 */
public record SaveCategory(
        String code,
        @Nullable Integer version,
        @Nullable String parentCode,
        Translated name,
        Translated description,
        @Nullable String pictureHash,
        int position) {}
