package io.toonbank.catalog;

import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Translated;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** A small cast of products, each with codes of its own. */
final class Assortment {

    private static final AtomicLong NUMBER = new AtomicLong(System.nanoTime() % 1_000_000_000L);

    private Assortment() {}

    static String anySku() {
        return "T-" + NUMBER.incrementAndGet();
    }

    static String anyGtin() {
        String digits = "20%010d".formatted(NUMBER.incrementAndGet());
        return digits + Gtin.checkDigit(digits);
    }

    static ProductOption colours() {
        return new ProductOption(
                "kleur",
                Translated.nlEn("Kleur", "Colour"),
                List.of(
                        new ProductOption.Value("klei", Translated.nlEn("Klei", "Clay"), "#C8573B"),
                        new ProductOption.Value("spar", Translated.nlEn("Sparrengroen", "Spruce"), null)));
    }

    /** A lamp in two colours, on no channel yet. */
    static SaveProduct aLamp(UUID id) {
        return aProduct(
                id,
                Translated.nlEn("Tafellamp Olm", "Olm table lamp"),
                List.of(
                        SaveVariant.of(null, anySku(), anyGtin(), Map.of("kleur", "klei")),
                        SaveVariant.of(null, anySku(), anyGtin(), Map.of("kleur", "spar"))),
                List.of());
    }

    static SaveProduct aProduct(UUID id, Translated title, List<SaveVariant> variants, List<Publication> publications) {
        boolean coloured =
                variants.stream().anyMatch(variant -> !variant.options().isEmpty());
        return new SaveProduct(
                id,
                null,
                null,
                title,
                Translated.nlEn("Een ronde keramische voet.", "A round ceramic foot."),
                "Atelier Zwaluwberg",
                List.of(),
                List.of("sfeer"),
                coloured ? List.of(colours()) : List.of(),
                variants,
                null,
                Map.of(),
                publications,
                ProductStatus.ACTIVE);
    }

    static SaveProduct aSimpleProduct(String title, UUID channel) {
        return aProduct(
                Ids.next(),
                Translated.nlEn(title, title),
                List.of(SaveVariant.of(null, anySku(), null, Map.of())),
                List.of(Publication.on(channel)));
    }

    static SaveProduct with(SaveProduct product, Integer version, List<SaveVariant> variants) {
        return new SaveProduct(
                product.id(),
                version,
                product.handle(),
                product.title(),
                product.description(),
                product.vendor(),
                product.categoryCodes(),
                product.tags(),
                product.options(),
                variants,
                product.media(),
                product.customFields(),
                product.publications(),
                product.status());
    }
}
