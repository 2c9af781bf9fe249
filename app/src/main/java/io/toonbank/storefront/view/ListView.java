package io.toonbank.storefront.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A category, or what a search found.
 *
 * @param action where the form of filters goes
 * @param text what was searched for; empty in a category
 * @param count how many there are, as a sentence
 * @param chosen filters that are on, each leading to the list without it
 * @param next the following page; absent on the last
 * @param laterPage this is not the first page
 * @param hint said above the products, such as that only some words were found
 */
public record ListView(
        String title,
        String intro,
        @Nullable String picture,
        List<Link> crumbs,
        List<Link> below,
        String action,
        String text,
        String count,
        List<Facet> facets,
        List<Link> chosen,
        @Nullable String clear,
        List<Choice> sorts,
        List<Card> cards,
        @Nullable String next,
        boolean laterPage,
        @Nullable String hint,
        List<Link> suggestions) {

    /** One thing to narrow by. @param single radio buttons instead of boxes to tick */
    public record Facet(
            String title, String field, boolean single, boolean swatches, List<Choice> choices, boolean open) {}

    /** @param colour for swatches */
    public record Choice(
            String value,
            String name,
            long count,
            boolean chosen,
            @Nullable String colour) {}

    public boolean empty() {
        return cards.isEmpty();
    }
}
