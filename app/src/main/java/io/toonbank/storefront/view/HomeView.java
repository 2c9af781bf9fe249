package io.toonbank.storefront.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first page: a wide picture, the shelves, what people buy, where the stores are. */
public record HomeView(
        @Nullable String heroPicture,
        List<Shelf> shelves,
        List<Card> popular,
        List<Card> fresh,
        List<StoreLine> stores) {

    /** A category with its picture. */
    public record Shelf(String name, String href, @Nullable String picture, List<Link> below) {}
}
