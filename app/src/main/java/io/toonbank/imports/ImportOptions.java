package io.toonbank.imports;

import org.jspecify.annotations.Nullable;

/**
 * What a file does not say itself.
 *
 * @param channel code of the sales channel orders belong to and products are published on; absent: what the format says
 * @param location code of the location that quantities of a product file are counted at
 * @param language of the texts in the file, two letters
 */
public record ImportOptions(
        @Nullable String channel, @Nullable String location, String language) {

    public static final ImportOptions DEFAULTS = new ImportOptions(null, null, "en");
}
