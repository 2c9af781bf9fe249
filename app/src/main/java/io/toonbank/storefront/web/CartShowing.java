package io.toonbank.storefront.web;

import io.toonbank.cart.Cart;
import io.toonbank.cart.Cart.CartLine;
import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.checkout.DeliveryChoice;
import io.toonbank.checkout.DeliveryMethods;
import io.toonbank.checkout.DeliveryMethods.DeliveryMethod;
import io.toonbank.inventory.Availability;
import io.toonbank.inventory.Backorders.Later;
import io.toonbank.inventory.StockView;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.pricing.PriceQuestion;
import io.toonbank.pricing.PriceQuestion.PriceLine;
import io.toonbank.pricing.Quote;
import io.toonbank.pricing.Quote.QuotedLine;
import io.toonbank.pricing.Quotes;
import io.toonbank.storefront.view.CartView;
import io.toonbank.storefront.view.CartView.Line;
import io.toonbank.storefront.view.Page;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The cart in words, priced and checked against the stock of this moment. */
@Component
class CartShowing {

    private static final int POPULAR = 4;

    private final Variants variants;
    private final Quotes quotes;
    private final Availability availability;
    private final DeliveryMethods delivery;
    private final ProductCards cards;
    private final LaterGoods later;
    private final Clock clock;

    CartShowing(
            Variants variants,
            Quotes quotes,
            Availability availability,
            DeliveryMethods delivery,
            ProductCards cards,
            LaterGoods later,
            Clock clock) {
        this.variants = variants;
        this.quotes = quotes;
        this.availability = availability;
        this.delivery = delivery;
        this.cards = cards;
        this.later = later;
        this.clock = clock;
    }

    CartView of(Page page, Visitor visitor, @Nullable Cart cart) {
        if (cart == null || cart.isEmpty()) {
            String nothing = page.money(Money.zero(visitor.channel().currency()));
            return new CartView(
                    List.of(),
                    nothing,
                    List.of(),
                    List.of(),
                    List.of(),
                    nothing,
                    "",
                    null,
                    0,
                    true,
                    "",
                    cards.popular(page, POPULAR));
        }
        List<UUID> ids = cart.lines().stream().map(CartLine::variantId).toList();
        Map<UUID, Variant> known = variants.find(ids);
        Set<UUID> published = variants.published(visitor.channel().id(), ids);
        Map<UUID, StockView> stock = availability.forChannel(visitor.channel().id(), ids);
        Map<UUID, Later> soldLater = later.of(visitor.channel().id(), wanted(cart));
        Quote quote = price(visitor, cart, known);
        Map<UUID, QuotedLine> quoted =
                quote.lines().stream().collect(Collectors.toMap(QuotedLine::variantId, Function.identity()));
        List<Line> lines = new ArrayList<>();
        for (CartLine line : cart.lines()) {
            Variant variant = known.get(line.variantId());
            if (variant != null) {
                long free = stock.getOrDefault(variant.id(), new StockView(0)).available();
                QuotedLine priced = quoted.get(variant.id());
                boolean gone = priced == null || !priced.sellable() || !published.contains(variant.id());
                lines.add(line(page, line, variant, priced, gone, free, soldLater.get(variant.id())));
            }
        }
        Money goods = quote.total();
        Optional<Money> freeFrom = freeFrom(visitor);
        return new CartView(
                lines,
                page.money(quote.subtotal()),
                Savings.of(page, quote),
                Savings.near(page, quote),
                Savings.codes(page, quote, cart.couponCodes()),
                page.money(goods),
                page.say("cart.tax", page.money(quote.tax())),
                freeFrom.map(from -> deliveryHint(page, goods, from)).orElse(null),
                freeFrom.map(from -> (int) Math.min(100, goods.amount() * 100 / Math.max(1, from.amount())))
                        .orElse(0),
                lines.stream().anyMatch(line -> line.warning() != null),
                Ids.next().toString(),
                List.of());
    }

    private static Map<UUID, Long> wanted(Cart cart) {
        return cart.lines().stream()
                .collect(Collectors.toMap(CartLine::variantId, line -> (long) line.quantity(), Long::sum));
    }

    private Quote price(Visitor visitor, Cart cart, Map<UUID, Variant> known) {
        List<PriceLine> lines = cart.lines().stream()
                .filter(line -> known.containsKey(line.variantId()))
                .map(line -> new PriceLine(line.variantId().toString(), line.variantId(), line.quantity()))
                .toList();
        return quotes.quote(new PriceQuestion(
                visitor.channel().id(),
                null,
                visitor.customerId(),
                visitor.tags(),
                visitor.channel().country(),
                clock.instant(),
                lines,
                null,
                cart.couponCodes(),
                List.of()));
    }

    private Line line(
            Page page,
            CartLine line,
            Variant variant,
            @Nullable QuotedLine priced,
            boolean gone,
            long free,
            @Nullable Later comes) {
        long most = Math.max(0, free) + (comes == null ? 0 : comes.left());
        String title = variant.productTitle().in(page.language());
        String whole = variant.title().in(page.language());
        String options = whole.startsWith(title + ", ") ? whole.substring(title.length() + 2) : "";
        boolean reduced = priced != null && priced.discount().isPositive();
        return new Line(
                variant.id().toString(),
                title,
                options,
                page.link("/products/" + variant.handle() + "?variant=" + Addresses.encoded(variant.sku())),
                variant.pictureUrl(),
                line.quantity(),
                (int) Math.min(Cart.QUANTITY_MAX, Math.max(line.quantity(), most)),
                priced == null ? "" : page.money(priced.unitList()),
                priced == null ? "" : page.money(priced.paid()),
                reduced ? page.money(Objects.requireNonNull(priced).list()) : null,
                gone
                        ? page.say("cart.gone")
                        : most <= 0
                                ? page.say("cart.sold-out")
                                : most < line.quantity() ? page.count("cart.too-few", most) : null,
                gone || comes == null || most < line.quantity() ? null : later.words(page, comes, free),
                gone || most <= 0,
                Ids.next().toString());
    }

    private Optional<Money> freeFrom(Visitor visitor) {
        return delivery.of(visitor.channel().id()).stream()
                .filter(method -> method.active() && method.kind() == DeliveryChoice.Kind.SHIP)
                .map(DeliveryMethod::freeFrom)
                .filter(Objects::nonNull)
                .min(Money::compareTo);
    }

    private static String deliveryHint(Page page, Money goods, Money from) {
        return goods.compareTo(from) >= 0
                ? page.say("cart.delivery.free")
                : page.say("cart.delivery.more", page.money(from.minus(goods)));
    }
}
