package io.toonbank.catalog.web;

import io.toonbank.catalog.CatalogLimits;
import io.toonbank.catalog.ProductOption;
import io.toonbank.catalog.ProductStatus;
import io.toonbank.catalog.Publication;
import io.toonbank.catalog.SaveProduct;
import io.toonbank.kernel.Translated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product as the back office sends it. Variants, media and publications that are absent stay as they are.
 *
 * @param id only when creating, minted by the caller if it likes
 * @param version only when changing: what was read
 */
record ProductBody(
        @Nullable UUID id,
        @Nullable Integer version,
        @Nullable String handle,
        @NotNull Translated title,
        @Nullable Translated description,
        @Nullable String vendor,

        @Nullable @Size(max = CatalogLimits.CATEGORIES_PER_PRODUCT_MAX)
        List<@NotNull String> categoryCodes,

        @Nullable @Size(max = CatalogLimits.TAGS_PER_PRODUCT_MAX)
        List<@NotNull String> tags,

        @Nullable @Size(max = CatalogLimits.OPTIONS_PER_PRODUCT_MAX)
        List<@NotNull @Valid OptionBody> options,

        @Nullable @Size(max = CatalogLimits.VARIANTS_PER_PRODUCT_MAX)
        List<@NotNull @Valid VariantBody> variants,

        @Nullable @Size(max = CatalogLimits.PICTURES_PER_PRODUCT_MAX)
        List<@NotNull @Valid PictureBody> media,

        @Nullable Map<String, Translated> customFields,
        @Nullable @Size(max = 1_000) List<@NotNull @Valid PublicationBody> publications,
        @Nullable ProductStatus status) {

    SaveProduct toSave(UUID productId, @Nullable Integer readVersion) {
        return new SaveProduct(
                productId,
                readVersion,
                handle,
                title,
                description == null ? Translated.NOTHING : description,
                vendor == null ? "" : vendor,
                categoryCodes == null ? List.of() : categoryCodes,
                tags == null ? List.of() : tags,
                options == null
                        ? List.of()
                        : options.stream().map(OptionBody::toOption).toList(),
                variants == null
                        ? null
                        : variants.stream().map(VariantBody::toSave).toList(),
                media == null ? null : media.stream().map(PictureBody::toSave).toList(),
                customFields == null ? Map.of() : customFields,
                publications == null
                        ? null
                        : publications.stream()
                                .map(PublicationBody::toPublication)
                                .toList(),
                status == null ? ProductStatus.DRAFT : status);
    }

    /** One thing to choose. */
    record OptionBody(
            @NotNull String code,
            @NotNull Translated name,

            @NotNull @Size(min = 1, max = CatalogLimits.VALUES_PER_OPTION_MAX)
            List<@NotNull @Valid ValueBody> values) {

        ProductOption toOption() {
            return new ProductOption(
                    code,
                    name,
                    values.stream()
                            .map(value -> new ProductOption.Value(value.code, value.name, value.swatch))
                            .toList());
        }
    }

    /** One of the values of an option. */
    record ValueBody(
            @NotNull String code,
            @NotNull Translated name,
            @Nullable String swatch) {}

    /** A picture of the library, in its place. */
    record PictureBody(@NotNull String hash, @Nullable Translated alt) {

        SaveProduct.SavePicture toSave() {
            return new SaveProduct.SavePicture(hash, alt == null ? Translated.NOTHING : alt);
        }
    }

    /** Where, and from when until when. */
    record PublicationBody(
            @NotNull UUID channelId, java.time.@Nullable Instant from, java.time.@Nullable Instant until) {

        Publication toPublication() {
            return new Publication(channelId, from, until);
        }
    }
}
