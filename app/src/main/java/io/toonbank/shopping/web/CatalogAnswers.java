package io.toonbank.shopping.web;

import io.toonbank.catalog.Picture;
import io.toonbank.catalog.Product;
import io.toonbank.catalog.ProductOption;
import io.toonbank.catalog.UnitPricing;
import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.inventory.Availability;
import io.toonbank.inventory.Backorders;
import io.toonbank.inventory.Backorders.Later;
import io.toonbank.inventory.StockView;
import io.toonbank.kernel.Money;
import io.toonbank.pricing.Offers;
import io.toonbank.pricing.Prices;
import io.toonbank.pricing.Prices.ShownPrice;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes products in the protocol's words, with prices and stock of the agents' channel. */
@Component
class CatalogAnswers {

    private static final String TAXONOMY = "merchant";

    private final Variants variants;
    private final Prices prices;
    private final Offers promotions;
    private final Availability availability;
    private final Backorders backorders;
    private final Clock clock;

    CatalogAnswers(
            Variants variants,
            Prices prices,
            Offers promotions,
            Availability availability,
            Backorders backorders,
            Clock clock) {
        this.variants = variants;
        this.prices = prices;
        this.promotions = promotions;
        this.availability = availability;
        this.backorders = backorders;
        this.clock = clock;
    }

    /** What can be sold of these variants, priced and counted at once for a whole page. */
    record Offer(Set<UUID> sellable, Map<UUID, ShownPrice> prices, Map<UUID, StockView> stock, Map<UUID, Later> later) {

        boolean sells(Variant variant) {
            return sellable.contains(variant.id()) && prices.containsKey(variant.id());
        }

        /** Or sold before it is there. */
        boolean available(Variant variant) {
            return availability(variant).available();
        }

        CatalogBodies.Availability availability(Variant variant) {
            StockView view = stock.get(variant.id());
            if (view != null && view.inStock()) {
                return new CatalogBodies.Availability(true, "in_stock");
            }
            Later comes = later.get(variant.id());
            return comes == null
                    ? new CatalogBodies.Availability(false, "out_of_stock")
                    : new CatalogBodies.Availability(
                            true, comes.kind() == Backorders.Kind.PREORDER ? "preorder" : "backorder");
        }

        ShownPrice priceOf(Variant variant) {
            return java.util.Objects.requireNonNull(prices.get(variant.id()));
        }
    }

    Offer offer(Collection<Product> products, Visit visit) {
        List<UUID> ids = products.stream()
                .flatMap(product -> product.variants().stream())
                .map(Variant::id)
                .toList();
        UUID channel = visit.channel().id();
        Map<UUID, StockView> stock = availability.forChannel(channel, ids);
        return new Offer(
                variants.published(channel, ids),
                reduced(channel, ids),
                stock,
                backorders.later(channel, soldOut(stock)));
    }

    private static Map<UUID, Long> soldOut(Map<UUID, StockView> stock) {
        return stock.entrySet().stream()
                .filter(one -> !one.getValue().inStock())
                .collect(Collectors.toMap(Map.Entry::getKey, _ -> 1L));
    }

    /** Prices with what promotions take off a single piece. */
    private Map<UUID, ShownPrice> reduced(UUID channel, List<UUID> ids) {
        Instant now = clock.instant();
        Map<UUID, ShownPrice> reduced = new HashMap<>(prices.shown(channel, Set.of(), ids, now));
        promotions.offers(channel, Set.of(), ids, now).forEach((variant, offer) -> {
            if (offer.price() != null && reduced.containsKey(variant)) {
                reduced.put(variant, new ShownPrice(offer.price(), offer.list()));
            }
        });
        return reduced;
    }

    /** Null when nothing of the product can be sold here. */
    CatalogBodies.@Nullable Product of(Product product, Offer offer, Visit visit, Predicate<Variant> wanted) {
        List<Variant> sold =
                product.variants().stream().filter(offer::sells).filter(wanted).toList();
        if (sold.isEmpty()) {
            return null;
        }
        return new CatalogBodies.Product(
                product.id().toString(),
                product.handle(),
                product.title().in(visit.language()),
                description(product, visit),
                url(product, visit),
                product.categoryCodes().stream()
                        .map(code -> new CatalogBodies.Category(code, TAXONOMY))
                        .toList(),
                range(sold, offer),
                product.media().stream().map(picture -> media(picture, visit)).toList(),
                product.options().isEmpty()
                        ? null
                        : product.options().stream()
                                .map(option -> option(option, visit))
                                .toList(),
                sold.stream()
                        .map(variant -> variant(variant, product, offer, visit))
                        .toList(),
                product.tags(),
                null);
    }

    private static CatalogBodies.Variant variant(Variant variant, Product product, Offer offer, Visit visit) {
        Money price = offer.priceOf(variant).price();
        Money was = offer.priceOf(variant).was();
        String picture = variant.pictureUrl();
        return new CatalogBodies.Variant(
                variant.id().toString(),
                variant.sku(),
                variant.gtin() == null ? null : List.of(new CatalogBodies.Barcode("gtin", variant.gtin())),
                variant.title().in(visit.language()),
                description(product, visit),
                url(product, visit) + "?variant=" + variant.sku(),
                price(price),
                was == null ? null : price(was),
                variant.unitPricing() == null ? null : unitPrice(variant.unitPricing(), price),
                offer.availability(variant),
                selected(variant, product, visit),
                picture == null
                        ? null
                        : List.of(new CatalogBodies.Media("image", visit.absolute(picture), null, null, null)),
                null);
    }

    static @Nullable List<CatalogBodies.Selected> selected(Variant variant, Product product, Visit visit) {
        List<CatalogBodies.Selected> selected = new ArrayList<>();
        for (ProductOption option : product.options()) {
            String code = variant.options().get(option.code());
            option.values().stream()
                    .filter(value -> value.code().equals(code))
                    .findFirst()
                    .ifPresent(value -> selected.add(new CatalogBodies.Selected(
                            option.name().in(visit.language()),
                            value.code(),
                            value.name().in(visit.language()))));
        }
        return selected.isEmpty() ? null : selected;
    }

    static CatalogBodies.Price price(Money money) {
        return new CatalogBodies.Price(money.amount(), money.currency());
    }

    private static CatalogBodies.UnitPrice unitPrice(UnitPricing pricing, Money price) {
        Money unit = pricing.unitPrice(price);
        return new CatalogBodies.UnitPrice(
                unit.amount(),
                unit.currency(),
                new CatalogBodies.Measure(
                        pricing.content().doubleValue(), pricing.unit().symbol()),
                new CatalogBodies.Reference(
                        pricing.base().intValue(), pricing.baseUnit().symbol()));
    }

    private static CatalogBodies.PriceRange range(List<Variant> sold, Offer offer) {
        List<Money> amounts = sold.stream()
                .map(variant -> offer.priceOf(variant).price())
                .sorted()
                .toList();
        return new CatalogBodies.PriceRange(price(amounts.getFirst()), price(amounts.getLast()));
    }

    private static CatalogBodies.Description description(Product product, Visit visit) {
        String text = product.description().in(visit.language()).replaceAll("<[^>]+>", " ");
        return new CatalogBodies.Description(text.replaceAll("\\s+", " ").strip());
    }

    private static String url(Product product, Visit visit) {
        return visit.absolute("/products/" + product.handle());
    }

    private static CatalogBodies.Media media(Picture picture, Visit visit) {
        String alt = picture.alt().in(visit.language());
        return new CatalogBodies.Media(
                "image", visit.absolute(picture.url()), alt.isEmpty() ? null : alt, picture.width(), picture.height());
    }

    private static CatalogBodies.Option option(ProductOption option, Visit visit) {
        return new CatalogBodies.Option(
                option.name().in(visit.language()),
                option.values().stream()
                        .map(value -> new CatalogBodies.Value(
                                value.code(), value.name().in(visit.language()), null, null))
                        .toList());
    }
}
