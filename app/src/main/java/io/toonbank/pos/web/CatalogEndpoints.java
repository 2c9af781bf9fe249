package io.toonbank.pos.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.customers.Customer;
import io.toonbank.customers.Customers;
import io.toonbank.customers.IdentityKind;
import io.toonbank.platform.paging.Page;
import io.toonbank.pos.web.Articles.Article;
import io.toonbank.pos.web.Articles.Place;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Looking things and people up at a till. */
@RestController
@RequestMapping("/api/pos")
@Tag(name = "Till")
class CatalogEndpoints {

    private static final int CUSTOMERS_MAX = 10;

    private final Articles articles;
    private final Customers customers;
    private final Access access;

    CatalogEndpoints(Articles articles, Customers customers, Access access) {
        this.articles = articles;
        this.customers = customers;
        this.access = access;
    }

    /** What an associate sees of a customer while selling. */
    record TillCustomer(
            UUID id,
            String name,
            @Nullable String email,
            @Nullable String loyaltyCard,
            Set<String> tags) {

        static TillCustomer of(Customer customer) {
            return new TillCustomer(
                    customer.id(), customer.shownAs(), customer.email(), customer.loyaltyCard(), customer.tags());
        }
    }

    @GetMapping("/articles/{code}")
    @Operation(summary = "What a scanned or typed code (GTIN or SKU) is, what it costs here and how many there are")
    Article article(@PathVariable @NotBlank @Size(max = 64) String code) {
        return articles.byCode(code, access.requireSeller());
    }

    @GetMapping("/articles")
    @Operation(summary = "Search by words")
    Page<Article> search(@RequestParam @NotBlank @Size(max = 200) String q) {
        Locale locale = LocaleContextHolder.getLocale();
        return Page.of(articles.search(q, locale.getLanguage(), access.requireSeller()));
    }

    @GetMapping("/articles/{variantId}/places")
    @Operation(summary = "How many there are in each place, this one first")
    Page<Place> places(@PathVariable UUID variantId) {
        return Page.of(articles.places(variantId, access.requireSeller()));
    }

    @GetMapping("/customers")
    @Operation(summary = "A customer by scanned card, or by name, e-mail or phone")
    Page<TillCustomer> customers(@RequestParam @NotBlank @Size(max = 200) String q) {
        var _ = access.requireSeller();
        var card = customers.byIdentity(IdentityKind.LOYALTY_CARD, q);
        List<Customer> found = card.map(List::of).orElseGet(() -> customers.search(q, CUSTOMERS_MAX));
        return Page.of(found.stream().map(TillCustomer::of).toList());
    }
}
