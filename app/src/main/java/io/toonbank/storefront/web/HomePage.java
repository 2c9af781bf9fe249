package io.toonbank.storefront.web;

import io.toonbank.catalog.Categories;
import io.toonbank.catalog.Category;
import io.toonbank.catalog.ProductSearch;
import io.toonbank.catalog.SearchQuery;
import io.toonbank.network.Locations;
import io.toonbank.storefront.view.Card;
import io.toonbank.storefront.view.Head;
import io.toonbank.storefront.view.HomeView;
import io.toonbank.storefront.view.HomeView.Shelf;
import io.toonbank.storefront.view.Link;
import io.toonbank.storefront.view.Page;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The first page. */
@ShopPage
class HomePage {

    private static final int POPULAR = 8;
    private static final int FRESH = 4;

    private final Pages pages;
    private final Categories categories;
    private final ProductSearch search;
    private final ProductCards cards;
    private final Locations locations;
    private final StoreHours hours;

    HomePage(
            Pages pages,
            Categories categories,
            ProductSearch search,
            ProductCards cards,
            Locations locations,
            StoreHours hours) {
        this.pages = pages;
        this.categories = categories;
        this.search = search;
        this.cards = cards;
        this.locations = locations;
        this.hours = hours;
    }

    @GetMapping({"", "/"})
    View show(Visitor visitor) {
        Page page = pages.frame(visitor);
        List<Category> all = categories.all();
        List<Category> top =
                all.stream().filter(category -> category.parentCode() == null).toList();
        HomeView view = new HomeView(
                top.isEmpty() ? null : top.getFirst().pictureUrl(),
                top.stream().map(category -> shelf(page, category, all)).toList(),
                best(page, visitor, SearchQuery.Sort.POPULARITY, POPULAR),
                best(page, visitor, SearchQuery.Sort.NEWEST, FRESH),
                locations.all().stream()
                        .filter(StoreHours::isStore)
                        .map(store -> hours.line(page, store))
                        .toList());
        Head head = Head.of(
                        pages.shop().name() + " – " + pages.shop().tagline(page.language()),
                        page.say("home.description"))
                .withPicture(view.heroPicture() == null ? null : page.absolute(view.heroPicture()));
        return pages.answer("home", page, head).with(view).show();
    }

    private static Shelf shelf(Page page, Category category, List<Category> all) {
        return new Shelf(
                category.name().in(page.language()),
                page.link("/categories/" + category.code()),
                category.pictureUrl(),
                all.stream()
                        .filter(child -> category.code().equals(child.parentCode()))
                        .map(child ->
                                new Link(child.name().in(page.language()), page.link("/categories/" + child.code())))
                        .toList());
    }

    private List<Card> best(Page page, Visitor visitor, SearchQuery.Sort sort, int number) {
        var question = new SearchQuery(
                visitor.channel().id(), page.language(), null, SearchQuery.Filters.NONE, Set.of(), sort, number, null);
        return cards.of(page, visitor, search.search(question).productIds());
    }
}
