package io.toonbank.shopping.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.cart.CartKey;
import io.toonbank.checkout.Checkout;
import io.toonbank.checkout.CheckoutRefusal;
import io.toonbank.checkout.Checkouts;
import io.toonbank.checkout.Checkouts.ChangeCheckout;
import io.toonbank.checkout.Checkouts.FromCart;
import io.toonbank.checkout.Checkouts.StartCheckout;
import io.toonbank.checkout.CompletionOutcome;
import io.toonbank.checkout.Shopper;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.idempotency.IdempotencyFilter;
import io.toonbank.pricing.CouponTries;
import io.toonbank.shopping.PurchasesOfPlatforms;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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

/**
 * Checkout sessions. Whoever knows the id of a session may work with it: ids are minted at random and shown to nobody else. A
 * completion that is refused for its matter (sold out, declined, another price) answers 200 with the session and an error message
 * in it, as the protocol has it for outcomes of business.
 */
@RestController
@RequestMapping(Ucp.PATH + "/checkout-sessions")
@Tag(name = "Shopping (UCP)")
class CheckoutEndpoints {

    private static final String KEY = IdempotencyFilter.KEY;

    /** Of the platform that shops here for somebody; optional. */
    private static final String PLATFORM_KEY = "X-API-Key";

    private final Checkouts checkouts;
    private final CheckoutAnswers answers;
    private final Repeats repeats;
    private final CouponTries tries;
    private final UcpErrors errors;
    private final PurchasesOfPlatforms platforms;

    CheckoutEndpoints(
            Checkouts checkouts,
            CheckoutAnswers answers,
            Repeats repeats,
            CouponTries tries,
            UcpErrors errors,
            PurchasesOfPlatforms platforms) {
        this.checkouts = checkouts;
        this.answers = answers;
        this.repeats = repeats;
        this.tries = tries;
        this.errors = errors;
        this.platforms = platforms;
    }

    @PostMapping
    @Operation(summary = "Create a checkout session from line items or from a cart")
    ResponseEntity<CheckoutAnswer> create(
            @RequestBody CheckoutBody body,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestHeader(name = PLATFORM_KEY, required = false) @Nullable String platformKey,
            Visit visit) {
        UUID id = Repeats.idFor(key, "checkout");
        platforms.note(id, platformKey, visit.language());
        count(body, List.of(), visit);
        Checkout checkout = checkouts.create(start(id, body, visit), key == null ? null : Repeats.fingerprint(body));
        return ResponseEntity.status(HttpStatus.CREATED).body(answers.of(checkout, visit));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A checkout session as it stands")
    CheckoutAnswer get(@PathVariable String id, Visit visit) {
        return answers.of(find(uuid(id)), visit);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change a checkout session; line items are replaced whole")
    CheckoutAnswer update(
            @PathVariable String id,
            @RequestBody CheckoutBody body,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Visit visit) {
        UUID checkoutId = uuid(id);
        if (body.discounts() != null) {
            count(body, find(checkoutId).couponCodes(), visit);
        }
        var change = new ChangeCheckout(
                body.lines(),
                body.contact(visit.language()),
                body.delivery(),
                null,
                Discounts.codes(body.discounts()),
                null);
        Checkout checkout = repeats.once(
                key,
                "update checkout " + checkoutId,
                body,
                () -> checkouts.change(checkoutId, Shopper.STRANGER, change),
                () -> find(checkoutId));
        return answers.of(checkout, visit);
    }

    @PostMapping("/{id}/complete")
    @Operation(summary = "Pay and place the order")
    CheckoutAnswer complete(
            @PathVariable String id,
            @RequestBody CheckoutBody body,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Visit visit) {
        UUID checkoutId = uuid(id);
        try {
            CompletionOutcome outcome = checkouts.complete(
                    checkoutId,
                    Shopper.STRANGER,
                    body.completion(key, visit.absolute("/checkout/" + checkoutId + "/return")));
            return answers.of(outcome.checkout(), visit);
        } catch (Refused refused) {
            if (!isOutcome(refused)) {
                throw refused;
            }
            var why = errors.message(refused, Locale.forLanguageTag(visit.language()));
            return answers.of(find(checkoutId), visit, List.of(why));
        }
    }

    @PostMapping("/{id}/cancel")
    @Operation(summary = "Give a checkout session up")
    CheckoutAnswer cancel(@PathVariable String id, Visit visit) {
        return answers.of(checkouts.cancel(uuid(id), Shopper.STRANGER), visit);
    }

    private Checkout find(UUID id) {
        return checkouts.find(id, Shopper.STRANGER);
    }

    private static StartCheckout start(UUID id, CheckoutBody body, Visit visit) {
        FromCart cart = body.cartId() == null
                ? null
                : CartKey.parse(body.cartId())
                        .map(key -> new FromCart(key.cartId(), key.owner()))
                        .orElseThrow(() -> Refused.because(CheckoutRefusal.NOT_FOUND));
        return new StartCheckout(
                id,
                visit.channel().id(),
                null,
                cart,
                cart == null ? Objects.requireNonNullElse(body.lines(), List.of()) : List.of(),
                body.contact(visit.language()),
                body.delivery(),
                null,
                Objects.requireNonNullElse(Discounts.codes(body.discounts()), List.of()),
                null,
                visit.language());
    }

    private void count(CheckoutBody body, List<String> before, Visit visit) {
        List<String> codes = Discounts.codes(body.discounts());
        if (codes != null) {
            tries.ofPlatform(visit.address(), before, codes);
        }
    }

    /** Outcomes of business, told inside the session; anything else is a fault of the request. */
    private static boolean isOutcome(Refused refused) {
        return refused.is(CheckoutRefusal.INCOMPLETE)
                || refused.is(CheckoutRefusal.PRICE_CHANGED)
                || refused.is(CheckoutRefusal.NOT_ENOUGH_STOCK)
                || refused.is(CheckoutRefusal.PAYMENT_DECLINED)
                || refused.is(CheckoutRefusal.RESERVATION_LAPSED);
    }

    static UUID uuid(String id) {
        UUID uuid = CheckoutBody.uuid(id);
        if (uuid == null) {
            throw Refused.because(CheckoutRefusal.NOT_FOUND);
        }
        return uuid;
    }
}
