package io.toonbank.catalog;

import io.toonbank.kernel.Translated;
import org.jspecify.annotations.Nullable;

/**
 * A picture of a product.
 *
 * @param hash SHA-256 of its bytes, in hexadecimal
 * @param url its address in this shop; never changes, may be cached for ever
 * @param alt what it shows, for those who cannot see it
 * @param width in pixels, where known
 */
public record Picture(
        String hash,
        String url,
        Translated alt,
        @Nullable Integer width,
        @Nullable Integer height) {}
