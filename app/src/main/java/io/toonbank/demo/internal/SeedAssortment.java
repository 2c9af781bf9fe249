package io.toonbank.demo.internal;

import io.toonbank.catalog.Categories;
import io.toonbank.catalog.CustomField;
import io.toonbank.catalog.CustomFields;
import io.toonbank.catalog.CustomFields.SaveCustomField;
import io.toonbank.catalog.ListingSignals;
import io.toonbank.catalog.MeasureUnit;
import io.toonbank.catalog.MediaLibrary;
import io.toonbank.catalog.ProductOption;
import io.toonbank.catalog.ProductStatus;
import io.toonbank.catalog.Products;
import io.toonbank.catalog.Publication;
import io.toonbank.catalog.SaveCategory;
import io.toonbank.catalog.SaveProduct;
import io.toonbank.catalog.SaveProduct.SavePicture;
import io.toonbank.catalog.SaveVariant;
import io.toonbank.catalog.UnitPricing;
import io.toonbank.demo.internal.Assortment.Article;
import io.toonbank.demo.internal.Assortment.Content;
import io.toonbank.demo.internal.Assortment.Shelf;
import io.toonbank.demo.internal.Assortment.Sort;
import io.toonbank.kernel.Translated;
import io.toonbank.network.SalesChannel;
import io.toonbank.network.SalesChannels;
import io.toonbank.pricing.Costs;
import io.toonbank.pricing.Costs.Cost;
import io.toonbank.pricing.PriceLists;
import io.toonbank.pricing.PriceLists.SavePriceList;
import io.toonbank.pricing.PriceLists.SetPrice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** Categories, products with their pictures, and what they cost. */
@DemoComponent
class SeedAssortment {

    private static final Map<String, Translated> FIELDS = Map.of(
            "material", Translated.nlEn("Materiaal", "Material"),
            "care", Translated.nlEn("Onderhoud", "Care"),
            "dimensions", Translated.nlEn("Afmetingen", "Dimensions"),
            "ingredients", Translated.nlEn("Ingrediënten", "Ingredients"));

    private final Categories categories;
    private final CustomFields fields;
    private final MediaLibrary media;
    private final Products products;
    private final ListingSignals signals;
    private final SalesChannels channels;
    private final PriceLists priceLists;
    private final Costs costs;

    SeedAssortment(
            Categories categories,
            CustomFields fields,
            MediaLibrary media,
            Products products,
            ListingSignals signals,
            SalesChannels channels,
            PriceLists priceLists,
            Costs costs) {
        this.categories = categories;
        this.fields = fields;
        this.media = media;
        this.products = products;
        this.signals = signals;
        this.channels = channels;
        this.priceLists = priceLists;
        this.costs = costs;
    }

    void seed(Assortment assortment) {
        shelve(assortment.categories(), null);
        FIELDS.forEach((code, name) -> {
            var _ = fields.save(new SaveCustomField(code, null, name, CustomField.Type.TEXT, List.of(), null, true, 0));
        });
        Map<String, String> pictures = new HashMap<>();
        List<Publication> everywhere = channels.all().stream()
                .map(SalesChannel::id)
                .map(Publication::on)
                .toList();
        var _ = products.saveAll(assortment.products().stream()
                .map(article -> product(article, pictures, everywhere))
                .toList());
        price(assortment);
        for (SalesChannel channel : channels.all()) {
            signals.popularity(channel.id(), popularity(assortment));
        }
    }

    static UUID productId(String handle) {
        return DemoIds.of("product", handle);
    }

    static UUID variantId(String sku) {
        return DemoIds.of("variant", sku);
    }

    private void shelve(List<Shelf> shelves, @Nullable String parent) {
        for (int place = 0; place < shelves.size(); place++) {
            Shelf shelf = shelves.get(place);
            String picture = shelf.picture() == null ? null : store(shelf.picture());
            var _ = categories.save(new SaveCategory(
                    shelf.code(), null, parent, new Translated(shelf.name()), Translated.NOTHING, picture, place));
            if (shelf.children() != null) {
                shelve(shelf.children(), shelf.code());
            }
        }
    }

    private SaveProduct product(Article article, Map<String, String> pictures, List<Publication> publications) {
        LinkedHashSet<String> shown = new LinkedHashSet<>();
        List<SaveVariant> variants = new ArrayList<>();
        for (Sort sort : article.variants()) {
            String hash = pictures.computeIfAbsent(sort.picture(), this::store);
            shown.add(hash);
            variants.add(variant(article, sort, hash));
        }
        Translated title = new Translated(article.title());
        Map<String, Translated> custom = new HashMap<>();
        article.customFields().forEach((code, text) -> custom.put(code, new Translated(text)));
        return new SaveProduct(
                productId(article.handle()),
                null,
                article.handle(),
                title,
                new Translated(article.description()),
                article.vendor(),
                article.categories(),
                article.tags(),
                article.options().stream().map(SeedAssortment::option).toList(),
                variants,
                shown.stream().map(hash -> new SavePicture(hash, title)).toList(),
                custom,
                publications,
                ProductStatus.ACTIVE);
    }

    private static ProductOption option(Assortment.Choice choice) {
        return new ProductOption(
                choice.code(),
                new Translated(choice.name()),
                choice.values().stream()
                        .map(value ->
                                new ProductOption.Value(value.code(), new Translated(value.name()), value.swatch()))
                        .toList());
    }

    private static SaveVariant variant(Article article, Sort sort, String pictureHash) {
        Content content = sort.unitPricing() == null ? article.unitPricing() : sort.unitPricing();
        return new SaveVariant(
                variantId(sort.sku()),
                sort.sku(),
                sort.gtin(),
                sort.optionValues(),
                article.taxCategory(),
                sort.weightGrams(),
                content == null ? null : unitPricing(content),
                pictureHash,
                false,
                true);
    }

    private static UnitPricing unitPricing(Content content) {
        MeasureUnit unit = MeasureUnit.ofSymbol(content.unit()).orElse(MeasureUnit.PIECE);
        MeasureUnit reference = MeasureUnit.ofSymbol(content.referenceUnit()).orElse(unit);
        // "per 1000 g, shown as kg" in the file is one kilogram.
        BigDecimal base = reference == unit ? BigDecimal.valueOf(content.referenceQuantity()) : BigDecimal.ONE;
        return new UnitPricing(BigDecimal.valueOf(content.quantity()), unit, base, reference);
    }

    private void price(Assortment assortment) {
        var everyone = priceLists.save(new SavePriceList(
                DemoIds.of("price-list", "everyone"),
                "consument",
                "Consumentenprijzen",
                "EUR",
                null,
                null,
                0,
                null,
                null,
                true,
                null));
        var businessList = priceLists.save(new SavePriceList(
                DemoIds.of("price-list", "business"),
                "zakelijk",
                "Zakelijke klanten",
                "EUR",
                null,
                "zakelijk",
                10,
                null,
                null,
                true,
                null));
        List<SetPrice> prices = new ArrayList<>();
        List<SetPrice> businessPrices = new ArrayList<>();
        for (Article article : assortment.products()) {
            for (Sort sort : article.variants()) {
                prices.add(SetPrice.of(variantId(sort.sku()), sort.priceMinor()));
                long business = article.isGiftCard() ? sort.priceMinor() : businessPrice(sort.priceMinor());
                businessPrices.add(SetPrice.of(variantId(sort.sku()), business));
            }
        }
        int _ = priceLists.setPrices(everyone.id(), prices);
        int _ = priceLists.setPrices(businessList.id(), businessPrices);
        int _ = costs.setCosts(assortment.products().stream()
                .flatMap(article -> article.variants().stream())
                .map(sort -> new Cost(variantId(sort.sku()), "EUR", cost(sort), 0, null))
                .toList());
    }

    /** Between 36 and 55 per cent of the price with tax, for each article its own. */
    private static long cost(Sort sort) {
        int share = 36 + Math.floorMod(sort.sku().hashCode(), 20);
        return Math.max(1, sort.priceMinor() * share / 100);
    }

    /** Eight per cent less, ending in five cents. */
    private static long businessPrice(long consumer) {
        return Math.max(5, consumer * 92 / 100 / 5 * 5);
    }

    private static Map<UUID, Long> popularity(Assortment assortment) {
        Map<UUID, Long> popularity = new HashMap<>();
        assortment
                .products()
                .forEach(article -> popularity.put(
                        productId(article.handle()),
                        article.variants().stream().mapToLong(Sort::popularity).sum()));
        return popularity;
    }

    private String store(String file) {
        try {
            return media.store(new ClassPathResource("demo/pictures/" + file).getContentAsByteArray())
                    .hash();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
