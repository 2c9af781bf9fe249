package io.toonbank.storefront.web;

import io.toonbank.catalog.Categories;
import io.toonbank.catalog.Category;
import io.toonbank.catalog.ProductSearch;
import io.toonbank.catalog.ProductSearch.Suggestion;
import io.toonbank.catalog.SearchResult;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.web.PlatformRefusal;
import io.toonbank.storefront.view.Card;
import io.toonbank.storefront.view.Head;
import io.toonbank.storefront.view.Link;
import io.toonbank.storefront.view.ListView;
import io.toonbank.storefront.view.Page;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Lists of products: a category, or what a search found. */
@ShopPage
class ListPages {

    private static final int SUGGESTIONS = 8;

    private final Pages pages;
    private final Categories categories;
    private final ProductSearch search;
    private final ProductCards cards;
    private final ShopFacets facets;

    ListPages(Pages pages, Categories categories, ProductSearch search, ProductCards cards, ShopFacets facets) {
        this.pages = pages;
        this.categories = categories;
        this.search = search;
        this.cards = cards;
        this.facets = facets;
    }

    @GetMapping("/categories/{*code}")
    View category(@PathVariable String code, @RequestParam MultiValueMap<String, String> parameters, Visitor visitor) {
        Category category = categories
                .byCode(code.substring(1))
                .orElseThrow(() -> Refused.because(PlatformRefusal.NO_SUCH_ADDRESS));
        Page page = pages.frame(visitor);
        ListQuery query = ListQuery.of(category.code(), parameters);
        String name = category.name().in(page.language());
        String intro = category.description().in(page.language());
        ListView view = list(page, visitor, query, name, intro, category);
        Head head = Head.of(
                        page.say("list.title", name, pages.shop().name()),
                        intro.isEmpty()
                                ? page.say(
                                        "list.description", name, pages.shop().name())
                                : intro)
                .hiddenWhen(query.filtered() || query.wantedSort() != null || query.cursor() != null);
        return pages.answer("list", page, head).with(view).show();
    }

    @GetMapping("/search")
    View search(@RequestParam MultiValueMap<String, String> parameters, Visitor visitor) {
        Page page = pages.frame(visitor);
        ListQuery query = ListQuery.of(null, parameters);
        String title = query.text().isEmpty() ? page.say("search.all") : page.say("search.title", query.text());
        ListView view = list(page, visitor, query, title, "", null);
        return pages.answer("list", page, Head.personal(title)).with(view).show();
    }

    /** What a person may be typing, as a list below the field. */
    @GetMapping("/search/suggestions")
    View suggestions(@RequestParam(defaultValue = "") String q, Visitor visitor) {
        Page page = pages.frame(visitor, 0);
        List<Link> found = q.isBlank()
                ? List.of()
                : search.suggest(visitor.channel().id(), page.language(), q.strip(), SUGGESTIONS).stream()
                        .map(suggestion -> link(page, suggestion))
                        .toList();
        return pages.part("suggestions", page, found);
    }

    private ListView list(
            Page page, Visitor visitor, ListQuery query, String title, String intro, @Nullable Category category) {
        SearchResult found = ask(query, visitor);
        List<Card> shown = cards.of(page, visitor, found.productIds());
        String action = page.link(category == null ? "/search" : "/categories/" + category.code());
        var narrowing = facets.of(page, visitor, query, found);
        return new ListView(
                title,
                intro,
                category == null ? null : category.pictureUrl(),
                category == null ? List.of() : crumbs(page, category),
                category == null ? List.of() : below(page, category),
                action,
                query.text(),
                page.count(found.exact() ? "list.count" : "list.count.many", found.total()),
                narrowing,
                facets.chosen(page, query, narrowing, action),
                query.filtered() ? action + query.without(null, "") : null,
                facets.sorts(page, query),
                shown,
                found.next() == null ? null : action + query.next(Objects.requireNonNull(found.next())),
                query.cursor() != null,
                found.relaxed() && !shown.isEmpty() ? page.say("search.relaxed", query.text()) : null,
                shown.isEmpty()
                        ? page.menu().stream()
                                .map(item -> new Link(item.name(), item.href()))
                                .toList()
                        : List.of());
    }

    /** A cursor from an old bookmark starts the list anew. */
    private SearchResult ask(ListQuery query, Visitor visitor) {
        try {
            return search.search(query.question(visitor));
        } catch (Refused refused) {
            if (!refused.is(PlatformRefusal.BAD_CURSOR)) {
                throw refused;
            }
            return search.search(new ListQuery(query.text(), query.shelf(), query.chosen(), query.wantedSort(), null)
                    .question(visitor));
        }
    }

    private List<Link> crumbs(Page page, Category category) {
        return categories.path(category.code()).stream()
                .filter(step -> !step.code().equals(category.code()))
                .map(step -> link(page, step))
                .toList();
    }

    /** The shelves below, or those beside it when there is nothing below. */
    private List<Link> below(Page page, Category category) {
        List<Category> children = childrenOf(category.code());
        String parent = category.parentCode();
        List<Category> shown = children.isEmpty() && parent != null ? childrenOf(parent) : children;
        return shown.stream().map(step -> link(page, step)).toList();
    }

    private List<Category> childrenOf(String code) {
        return categories.all().stream()
                .filter(child -> code.equals(child.parentCode()))
                .toList();
    }

    static Link link(Page page, Category category) {
        return new Link(category.name().in(page.language()), page.link("/categories/" + category.code()));
    }

    private static Link link(Page page, Suggestion suggestion) {
        String target = Addresses.encoded(suggestion.target());
        return switch (suggestion.kind()) {
            case PRODUCT -> new Link(suggestion.text(), page.link("/products/" + suggestion.target()));
            case CATEGORY -> new Link(suggestion.text(), page.link("/categories/" + suggestion.target()));
            case VENDOR -> new Link(suggestion.text(), page.link("/search?vendor=" + target));
        };
    }
}
