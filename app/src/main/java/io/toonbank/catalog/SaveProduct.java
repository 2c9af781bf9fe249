package io.toonbank.catalog;

import io.toonbank.kernel.Translated;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The whole of a product as it should be afterwards. A product with this id is replaced, otherwise made.
 *
 * @param id minted by the caller
 * @param version the version the change was made on; absent means whatever is there (imports, seeding)
 * @param handle absent: made from the title when new, kept otherwise
 * @param variants absent: left as they are. Variants of the product that are not named are withdrawn, never removed, because
 *     stock and orders speak of them
 * @param media absent: left as they are
 * @param publications absent: left as they are
 */
public record SaveProduct(
        UUID id,
        @Nullable Integer version,
        @Nullable String handle,
        Translated title,
        Translated description,
        String vendor,
        List<String> categoryCodes,
        List<String> tags,
        List<ProductOption> options,
        @Nullable List<SaveVariant> variants,
        @Nullable List<SavePicture> media,
        Map<String, Translated> customFields,
        @Nullable List<Publication> publications,
        ProductStatus status) {

    /** @param hash of a picture that {@link MediaLibrary} keeps */
    public record SavePicture(String hash, Translated alt) {}
}
