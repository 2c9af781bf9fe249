package io.toonbank.catalog;

import java.util.List;
import java.util.UUID;

/**
 * Finding products that are ACTIVE and published on a channel. Follows changes within about a second. Understands Dutch and
 * English word forms, the parts of Dutch compounds, accents and small typing errors.
 */
public interface ProductSearch {

    /** Refuses {@code platform.bad-cursor}, {@code catalog.search-not-ready} (while the first index is being built). */
    SearchResult search(SearchQuery query);

    /** What a person may be typing; at most {@code limit} (1 to 20), best first. */
    List<Suggestion> suggest(UUID channelId, String language, String typed, int limit);

    /** Waits until everything committed before this call can be found. For tests and seeding. */
    void catchUp();

    /** Builds the index anew from the tables, in the background; searches meanwhile use the old one. */
    void rebuild();

    /** @param target the handle of a product, the code of a category, or the name of a vendor */
    record Suggestion(Kind kind, String text, String target) {

        /** What is suggested. */
        public enum Kind {
            PRODUCT,
            CATEGORY,
            VENDOR
        }
    }
}
