package io.toonbank.shopping.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.cart.Cart;
import io.toonbank.cart.CartKey;
import io.toonbank.cart.CartRefusal;
import io.toonbank.cart.Carts;
import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.idempotency.IdempotencyFilter;
import io.toonbank.pricing.CouponTries;
import io.toonbank.pricing.PriceQuestion;
import io.toonbank.pricing.PriceQuestion.PriceLine;
import io.toonbank.pricing.Quote;
import io.toonbank.pricing.Quotes;
import io.toonbank.shopping.web.Ucp.AskedLine;
import io.toonbank.shopping.web.Ucp.LineItem;
import io.toonbank.shopping.web.Ucp.Link;
import io.toonbank.shopping.web.Ucp.Message;
import io.toonbank.shopping.web.Ucp.Meta;
import io.toonbank.shopping.web.Ucp.Total;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** Carts of agents. The id holds the cart's secret, so knowing it is the permission to use it. */
@RestController
@RequestMapping(Ucp.PATH + "/carts")
@Tag(name = "Shopping (UCP)")
class CartEndpoints {

    private static final String KEY = IdempotencyFilter.KEY;

    private final Carts carts;
    private final Quotes quotes;
    private final Variants variants;
    private final LineItems lineItems;
    private final Repeats repeats;
    private final CouponTries tries;
    private final Clock clock;

    CartEndpoints(
            Carts carts,
            Quotes quotes,
            Variants variants,
            LineItems lineItems,
            Repeats repeats,
            CouponTries tries,
            Clock clock) {
        this.carts = carts;
        this.quotes = quotes;
        this.variants = variants;
        this.lineItems = lineItems;
        this.repeats = repeats;
        this.tries = tries;
        this.clock = clock;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonNaming(SnakeCaseStrategy.class)
    record CartBody(@Nullable List<AskedLine> lineItems, Discounts.@Nullable Asked discounts) {

        List<Carts.WantedLine> wanted() {
            return CheckoutBody.lines(lineItems == null ? List.of() : lineItems).stream()
                    .map(line -> new Carts.WantedLine(line.variantId(), line.quantity()))
                    .toList();
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record CartAnswer(
            Meta ucp,
            String id,
            List<LineItem> lineItems,
            String currency,
            List<Total> totals,
            Discounts discounts,
            @Nullable List<Message> messages,
            List<Link> links) {}

    @PostMapping
    @Operation(summary = "Create a cart")
    ResponseEntity<CartAnswer> create(@RequestBody CartBody body, Visit visit) {
        List<Carts.WantedLine> wanted = body.wanted();
        CartKey key = carts.openForStranger(Ids.next(), visit.channel().id());
        Cart cart = wanted.isEmpty()
                ? carts.find(key.cartId(), key.owner())
                : carts.replaceLines(key.cartId(), key.owner(), Ids.next(), wanted);
        return ResponseEntity.status(HttpStatus.CREATED).body(answer(withCodes(cart, key, body, visit), key, visit));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A cart with what it costs now")
    CartAnswer get(@PathVariable String id, Visit visit) {
        CartKey key = key(id);
        return answer(carts.find(key.cartId(), key.owner()), key, visit);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Replace the lines of a cart")
    CartAnswer update(
            @PathVariable String id,
            @RequestBody CartBody body,
            @RequestHeader(name = KEY, required = false) @Nullable String repeatKey,
            Visit visit) {
        CartKey key = key(id);
        Cart cart = repeats.once(
                repeatKey,
                "update cart " + key.cartId(),
                body,
                () -> carts.replaceLines(
                        key.cartId(), key.owner(), Repeats.idFor(repeatKey, "cart change"), body.wanted()),
                () -> carts.find(key.cartId(), key.owner()));
        return answer(withCodes(cart, key, body, visit), key, visit);
    }

    private Cart withCodes(Cart cart, CartKey key, CartBody body, Visit visit) {
        List<String> codes = Discounts.codes(body.discounts());
        if (codes == null) {
            return cart;
        }
        tries.ofPlatform(visit.address(), cart.couponCodes(), codes);
        return carts.enterCoupons(key.cartId(), key.owner(), codes);
    }

    @PostMapping("/{id}/cancel")
    @Operation(summary = "Empty a cart and give it up")
    CartAnswer cancel(@PathVariable String id, Visit visit) {
        CartKey key = key(id);
        Cart cart = carts.find(key.cartId(), key.owner());
        return answer(
                cart.isEmpty() ? cart : carts.replaceLines(key.cartId(), key.owner(), Ids.next(), List.of()),
                key,
                visit);
    }

    private CartAnswer answer(Cart cart, CartKey key, Visit visit) {
        List<PriceLine> lines = cart.lines().stream()
                .map(line -> new PriceLine(line.variantId().toString(), line.variantId(), line.quantity()))
                .toList();
        Quote quote = quotes.quote(new PriceQuestion(
                visit.channel().id(),
                null,
                null,
                Set.of(),
                visit.channel().country(),
                clock.instant(),
                lines,
                null,
                cart.couponCodes(),
                List.of()));
        List<Message> messages = Discounts.messages(quote, cart.couponCodes(), visit);
        Map<UUID, Variant> facts =
                variants.find(lines.stream().map(PriceLine::variantId).toList());
        List<LineItem> items = quote.lines().stream()
                .map(line -> lineItems.of(
                        line.lineId(),
                        title(facts.get(line.variantId()), visit),
                        facts.get(line.variantId()),
                        line,
                        visit))
                .toList();
        return new CartAnswer(
                Meta.of(Ucp.CART, Ucp.DISCOUNT),
                key.text(),
                items,
                quote.currency(),
                Totals.of(quote, visit),
                Discounts.of(quote, cart.couponCodes(), visit),
                messages.isEmpty() ? null : messages,
                CheckoutAnswers.links(visit));
    }

    private static String title(@Nullable Variant variant, Visit visit) {
        return variant == null ? "" : variant.title().in(visit.language());
    }

    private static CartKey key(String id) {
        return CartKey.parse(id).orElseThrow(() -> Refused.because(CartRefusal.NOT_FOUND));
    }
}
