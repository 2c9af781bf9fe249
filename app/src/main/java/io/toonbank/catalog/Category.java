package io.toonbank.catalog;

import io.toonbank.kernel.Translated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shelf in the shop.
 *
 * @param code unique; lower case letters, digits, "-" and "/": "wonen/lampen"
 * @param parentCode absent at the top
 * @param pictureUrl what its page is headed by
 */
public record Category(
        UUID id,
        String code,
        @Nullable String parentCode,
        Translated name,
        Translated description,
        @Nullable String pictureUrl,
        int position,
        int version) {}
