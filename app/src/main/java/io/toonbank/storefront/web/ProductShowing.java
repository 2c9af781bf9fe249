package io.toonbank.storefront.web;

import io.toonbank.catalog.Categories;
import io.toonbank.catalog.CustomField;
import io.toonbank.catalog.CustomFields;
import io.toonbank.catalog.Picture;
import io.toonbank.catalog.Product;
import io.toonbank.catalog.ProductSearch;
import io.toonbank.catalog.SearchQuery;
import io.toonbank.catalog.SearchQuery.Filters;
import io.toonbank.catalog.Variant;
import io.toonbank.inventory.Availability;
import io.toonbank.inventory.Backorders.Kind;
import io.toonbank.inventory.Backorders.Later;
import io.toonbank.inventory.StockView;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.kernel.Translated;
import io.toonbank.network.Location;
import io.toonbank.network.Locations;
import io.toonbank.platform.web.PlatformRefusal;
import io.toonbank.pricing.Prices.ShownPrice;
import io.toonbank.storefront.view.Card;
import io.toonbank.storefront.view.Link;
import io.toonbank.storefront.view.Page;
import io.toonbank.storefront.view.ProductView;
import io.toonbank.storefront.view.ProductView.Field;
import io.toonbank.storefront.view.ProductView.Shot;
import io.toonbank.storefront.view.ProductView.StoreStock;
import io.toonbank.storefront.view.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a product in words and pictures: one question for the prices and one for the stock of all its variants. */
@Component
class ProductShowing {

    private static final int MOST_AT_ONCE = 20;
    private static final int RELATED = 4;

    private final Categories categories;
    private final CustomFields fields;
    private final ProductSearch search;
    private final ShelfPrices prices;
    private final Availability availability;
    private final Locations locations;
    private final StoreHours hours;
    private final ProductCards cards;
    private final VariantChoices choices;
    private final LaterGoods later;

    ProductShowing(
            Categories categories,
            CustomFields fields,
            ProductSearch search,
            ShelfPrices prices,
            Availability availability,
            Locations locations,
            StoreHours hours,
            ProductCards cards,
            VariantChoices choices,
            LaterGoods later) {
        this.categories = categories;
        this.fields = fields;
        this.search = search;
        this.prices = prices;
        this.availability = availability;
        this.locations = locations;
        this.hours = hours;
        this.cards = cards;
        this.choices = choices;
        this.later = later;
    }

    /** The variant asked for; without one the first that is in stock, else the first. */
    Variant chosen(Product product, @Nullable String sku, Visitor visitor) {
        List<Variant> active =
                product.variants().stream().filter(Variant::active).toList();
        if (active.isEmpty()) {
            throw Refused.because(PlatformRefusal.NO_SUCH_ADDRESS);
        }
        if (sku != null) {
            return active.stream()
                    .filter(variant -> variant.sku().equals(sku))
                    .findFirst()
                    .orElseThrow(() -> Refused.because(PlatformRefusal.NO_SUCH_ADDRESS));
        }
        Map<UUID, StockView> stock = availability.forChannel(
                visitor.channel().id(), active.stream().map(Variant::id).toList());
        return active.stream()
                .filter(variant ->
                        stock.getOrDefault(variant.id(), new StockView(0)).inStock())
                .findFirst()
                .orElse(active.getFirst());
    }

    ProductView of(Page page, Visitor visitor, Product product, Variant chosen) {
        List<UUID> ids = product.variants().stream()
                .filter(Variant::active)
                .map(Variant::id)
                .toList();
        ShelfPrices.Shelf shelf = prices.of(visitor.channel().id(), visitor.tags(), ids);
        Map<UUID, ShownPrice> shown = shelf.shown();
        Map<UUID, StockView> stock = availability.forChannel(visitor.channel().id(), ids);
        ShownPrice price = shown.get(chosen.id());
        Money was = price == null ? null : price.was();
        long free = stock.getOrDefault(chosen.id(), new StockView(0)).available();
        Map<UUID, Later> soldLater = later.ofSoldOut(visitor, stock);
        Later comes = free > 0 ? null : soldLater.get(chosen.id());
        List<StoreStock> stores = stores(page, visitor, chosen);
        long having = stores.stream().filter(store -> store.tone() != Tone.NONE).count();
        return new ProductView(
                product.handle(),
                chosen.id().toString(),
                chosen.sku(),
                chosen.gtin(),
                product.title().in(page.language()),
                product.vendor(),
                product.vendor().isEmpty() ? null : page.link("/search?vendor=" + Addresses.encoded(product.vendor())),
                crumbs(page, product),
                gallery(page, product, chosen),
                choices.of(page, product, chosen, stock, soldLater.keySet()),
                price == null ? null : page.money(price.price()),
                was == null ? null : page.money(was),
                shelf.titles(page, List.of(chosen.id())),
                price == null ? null : StockWords.unitPrice(page, chosen, price.price()),
                price != null && (free > 0 || comes != null),
                price == null
                        ? page.say("product.unpriced")
                        : comes == null ? StockWords.online(page, free) : later.words(page, comes),
                price == null ? Tone.NONE : comes == null ? StockWords.tone(free) : Tone.LOW,
                comes == null ? null : comes.kind() == Kind.PREORDER ? "PreOrder" : "BackOrder",
                (int) Math.min(MOST_AT_ONCE, Math.max(1, comes == null ? free : comes.left())),
                stores,
                having == 0 ? page.say("product.stores.none") : page.count("product.stores", having),
                paragraphs(product.description().in(page.language())),
                fieldsOf(page, product),
                related(page, visitor, product),
                Ids.next().toString());
    }

    private List<Link> crumbs(Page page, Product product) {
        return product.categoryCodes().isEmpty()
                ? List.of()
                : categories.path(product.categoryCodes().getFirst()).stream()
                        .map(step -> ListPages.link(page, step))
                        .toList();
    }

    /** The variant's own picture first, then the others. */
    private static List<Shot> gallery(Page page, Product product, Variant chosen) {
        Map<String, Shot> shots = new LinkedHashMap<>();
        String own = chosen.pictureUrl();
        if (own != null) {
            shots.put(own, new Shot(own, chosen.title().in(page.language()), true));
        }
        for (Picture picture : product.media()) {
            String alt = picture.alt().in(page.language());
            shots.putIfAbsent(
                    picture.url(),
                    new Shot(
                            picture.url(), alt.isEmpty() ? product.title().in(page.language()) : alt, shots.isEmpty()));
        }
        return List.copyOf(shots.values());
    }

    private List<StoreStock> stores(Page page, Visitor visitor, Variant chosen) {
        Map<UUID, Long> free = availability.perLocation(visitor.channel().id(), chosen.id());
        return locations.all().stream()
                .filter(StoreHours::isStore)
                .filter(store -> free.containsKey(store.id()))
                .map(store -> store(page, store, Math.max(0, free.getOrDefault(store.id(), 0L))))
                .toList();
    }

    private StoreStock store(Page page, Location store, long free) {
        return new StoreStock(
                store.name(),
                page.link(StoreHours.path(store)),
                StockWords.inStore(page, free),
                StockWords.tone(free),
                hours.today(page, store));
    }

    /** Descriptions are cleaned HTML, or plain text with blank lines between its paragraphs. */
    private static String paragraphs(String text) {
        return text.isEmpty() || text.startsWith("<") ? text : "<p>" + text.replaceAll("\\R{2,}", "</p><p>") + "</p>";
    }

    private List<Field> fieldsOf(Page page, Product product) {
        List<Field> shown = new ArrayList<>();
        for (CustomField field : fields.all()) {
            Translated value = product.customFields().get(field.code());
            if (field.showOnPage() && value != null && !value.isEmpty()) {
                shown.add(new Field(field.name().in(page.language()), words(page, field, value.in(page.language()))));
            }
        }
        return shown;
    }

    private static String words(Page page, CustomField field, String value) {
        return switch (field.type()) {
            case TEXT, INTEGER, DATE -> value;
            case DECIMAL -> page.english() ? value : value.replace('.', ',');
            case MEASURE ->
                (page.english() ? value : value.replace('.', ','))
                        + (field.unit() == null ? "" : " " + field.unit().symbol());
            case BOOLEAN -> page.say(value.equals("true") ? "yes" : "no");
            case CHOICE ->
                field.choices().stream()
                        .filter(choice -> choice.code().equals(value))
                        .findFirst()
                        .map(choice -> choice.name().in(page.language()))
                        .orElse(value);
        };
    }

    private List<Card> related(Page page, Visitor visitor, Product product) {
        if (product.categoryCodes().isEmpty()) {
            return List.of();
        }
        var question = new SearchQuery(
                visitor.channel().id(),
                page.language(),
                null,
                Filters.category(product.categoryCodes().getFirst()),
                Set.of(),
                SearchQuery.Sort.POPULARITY,
                RELATED + 1,
                null);
        List<UUID> others = search.search(question).productIds().stream()
                .filter(id -> !id.equals(product.id()))
                .limit(RELATED)
                .toList();
        return cards.of(page, visitor, others);
    }
}
