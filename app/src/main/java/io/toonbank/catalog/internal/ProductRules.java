package io.toonbank.catalog.internal;

import io.toonbank.catalog.CatalogLimits;
import io.toonbank.catalog.CatalogRefusal;
import io.toonbank.catalog.Gtin;
import io.toonbank.catalog.ProductOption;
import io.toonbank.catalog.Publication;
import io.toonbank.catalog.SaveProduct;
import io.toonbank.catalog.SaveVariant;
import io.toonbank.kernel.Refused;
import io.toonbank.kernel.Translated;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** What can be said about a product without asking the database. Refusals point at the field. */
final class ProductRules {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}(-[A-Z]{2})?|und");
    private static final Pattern SWATCH = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final int WEIGHT_MAX = 100_000_000;

    private ProductRules() {}

    static void check(SaveProduct product, String at) {
        if (product.handle() != null && !Words.isHandle(product.handle())) {
            throw no(CatalogRefusal.BAD_HANDLE, at + "/handle").with("handle", product.handle());
        }
        title(product.title(), at + "/title");
        text(product.description(), CatalogLimits.DESCRIPTION_LENGTH_MAX, at + "/description");
        length(product.vendor(), CatalogLimits.CODE_LENGTH_MAX, at + "/vendor");
        many(product.categoryCodes(), CatalogLimits.CATEGORIES_PER_PRODUCT_MAX, at + "/categoryCodes");
        tags(product.tags(), at + "/tags");
        many(product.customFields().keySet(), CatalogLimits.CUSTOM_FIELDS_MAX, at + "/customFields");
        options(product.options(), at + "/options");
        if (product.variants() != null) {
            variants(product.variants(), product.options(), at + "/variants");
        }
        if (product.media() != null) {
            media(product.media(), at + "/media");
        }
        if (product.publications() != null) {
            publications(product.publications(), at + "/publications");
        }
    }

    static void title(Translated title, String at) {
        if (title.isEmpty()) {
            throw no(CatalogRefusal.TITLE_MISSING, at);
        }
        text(title, CatalogLimits.TITLE_LENGTH_MAX, at);
    }

    static void text(Translated text, int lengthMax, String at) {
        text.byLanguage().forEach((language, words) -> {
            if (!LANGUAGE.matcher(language).matches()) {
                throw no(CatalogRefusal.BAD_LANGUAGE, at + "/" + escaped(language))
                        .with("language", language);
            }
            length(words, lengthMax, at + "/" + language);
        });
    }

    /** PostgreSQL keeps no zero characters, so they are refused like what is too long. */
    static void length(String text, int max, String at) {
        if (text.length() > max || text.indexOf('\0') >= 0) {
            throw no(CatalogRefusal.TEXT_TOO_LONG, at).with("max", max);
        }
    }

    static void many(Collection<?> things, int max, String at) {
        if (things.size() > max) {
            throw no(CatalogRefusal.TOO_MANY, at).with("max", max);
        }
    }

    static void tags(List<String> tags, String at) {
        many(tags, CatalogLimits.TAGS_PER_PRODUCT_MAX, at);
        each(tags, at, (tag, place) -> length(tag, CatalogLimits.CODE_LENGTH_MAX, place));
    }

    static void media(List<SaveProduct.SavePicture> media, String at) {
        many(media, CatalogLimits.PICTURES_PER_PRODUCT_MAX, at);
        each(media, at, (picture, place) -> text(picture.alt(), CatalogLimits.TITLE_LENGTH_MAX, place + "/alt"));
    }

    static void publications(List<Publication> publications, String at) {
        Set<UUID> channels = new HashSet<>();
        each(publications, at, (publication, place) -> {
            boolean period = publication.from() == null
                    || publication.until() == null
                    || publication.from().isBefore(publication.until());
            if (!period || !channels.add(publication.channelId())) {
                throw no(CatalogRefusal.BAD_PUBLICATION, place);
            }
        });
    }

    private static void options(List<ProductOption> options, String at) {
        if (options.size() > CatalogLimits.OPTIONS_PER_PRODUCT_MAX) {
            throw no(CatalogRefusal.TOO_MANY_OPTIONS, at).with("max", CatalogLimits.OPTIONS_PER_PRODUCT_MAX);
        }
        Set<String> codes = new HashSet<>();
        each(options, at, (option, place) -> {
            if (!Words.isCode(option.code())
                    || !codes.add(option.code())
                    || option.values().isEmpty()) {
                throw no(CatalogRefusal.BAD_OPTION, place).with("option", option.code());
            }
            title(option.name(), place + "/name");
            values(option, place + "/values");
        });
    }

    private static void values(ProductOption option, String at) {
        many(option.values(), CatalogLimits.VALUES_PER_OPTION_MAX, at);
        Set<String> codes = new HashSet<>();
        each(option.values(), at, (value, place) -> {
            boolean swatch =
                    value.swatch() == null || SWATCH.matcher(value.swatch()).matches();
            if (!Words.isCode(value.code()) || !codes.add(value.code()) || !swatch) {
                throw no(CatalogRefusal.BAD_OPTION, place).with("option", option.code());
            }
            title(value.name(), place + "/name");
        });
    }

    private static void variants(List<SaveVariant> variants, List<ProductOption> options, String at) {
        if (variants.size() > CatalogLimits.VARIANTS_PER_PRODUCT_MAX) {
            throw no(CatalogRefusal.TOO_MANY_VARIANTS, at).with("max", CatalogLimits.VARIANTS_PER_PRODUCT_MAX);
        }
        Set<Map<String, String>> choices = new HashSet<>();
        Set<String> skus = new HashSet<>();
        Set<String> gtins = new HashSet<>();
        each(variants, at, (variant, place) -> {
            variant(variant, options, place);
            if (!skus.add(variant.sku())) {
                throw no(CatalogRefusal.SKU_TAKEN, place + "/sku").with("sku", variant.sku());
            }
            if (variant.gtin() != null && !gtins.add(Gtin.padded(variant.gtin()))) {
                throw no(CatalogRefusal.GTIN_TAKEN, place + "/gtin").with("gtin", variant.gtin());
            }
            if (variant.active() && !choices.add(variant.options())) {
                throw no(CatalogRefusal.SAME_OPTIONS_TWICE, place + "/options").with("sku", variant.sku());
            }
        });
    }

    private static void variant(SaveVariant variant, List<ProductOption> options, String at) {
        String sku = variant.sku();
        boolean readable =
                !sku.isBlank() && sku.equals(sku.strip()) && sku.chars().noneMatch(Character::isISOControl);
        if (!readable || sku.length() > CatalogLimits.CODE_LENGTH_MAX) {
            throw no(CatalogRefusal.BAD_SKU, at + "/sku").with("sku", sku);
        }
        if (variant.gtin() != null) {
            gtin(variant.gtin(), at + "/gtin");
        }
        if (!Words.isCode(variant.taxCategory())) {
            throw no(CatalogRefusal.BAD_CODE, at + "/taxCategory").with("code", variant.taxCategory());
        }
        if (variant.weightGrams() != null && (variant.weightGrams() < 0 || variant.weightGrams() > WEIGHT_MAX)) {
            throw no(CatalogRefusal.BAD_WEIGHT, at + "/weightGrams").with("max", WEIGHT_MAX);
        }
        if (variant.active()) {
            choices(variant, options, at + "/options");
        }
    }

    private static void gtin(String gtin, String at) {
        try {
            Gtin.require(gtin);
        } catch (Refused refused) {
            throw refused.at(at);
        }
    }

    /** A withdrawn variant keeps the choices it had, also when the product no longer offers them. */
    private static void choices(SaveVariant variant, List<ProductOption> options, String at) {
        for (ProductOption option : options) {
            String chosen = variant.options().get(option.code());
            if (option.values().stream().noneMatch(value -> value.code().equals(chosen))) {
                throw unknownValue(option.code(), chosen, at);
            }
        }
        for (String code : variant.options().keySet()) {
            if (options.stream().noneMatch(option -> option.code().equals(code))) {
                throw unknownValue(code, variant.options().get(code), at);
            }
        }
    }

    private static Refused unknownValue(String option, @org.jspecify.annotations.Nullable String value, String at) {
        return no(CatalogRefusal.UNKNOWN_OPTION_VALUE, at + "/" + escaped(option))
                .with("option", option)
                .with("value", String.valueOf(value));
    }

    private static <T> void each(List<T> things, String at, BiConsumer<T, String> rule) {
        for (int i = 0; i < things.size(); i++) {
            rule.accept(things.get(i), at + "/" + i);
        }
    }

    static Refused no(CatalogRefusal refusal, String at) {
        return Refused.because(refusal).at(at);
    }

    static String escaped(String member) {
        return member.replace("~", "~0").replace("/", "~1");
    }
}
