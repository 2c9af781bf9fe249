package io.toonbank.catalog;

import java.util.List;
import java.util.Optional;

/** The tree of categories; small enough to be held in memory whole. */
public interface Categories {

    /** All of them, parents before children, siblings in their order. */
    List<Category> all();

    Optional<Category> byCode(String code);

    /** From the root to the category itself; empty when there is none of this code. */
    List<Category> path(String code);

    /** The category and everything below it, as codes. */
    List<String> codesBelow(String code);

    /**
     * Makes or changes the category of this code. Refuses {@code platform.stale-version}, {@code catalog.bad-code},
     * {@code catalog.title-missing}, {@code catalog.unknown-category} (the parent), {@code catalog.category-under-itself},
     * {@code catalog.categories-too-deep}, {@code catalog.too-many-categories}.
     */
    Category save(SaveCategory category);

    /** Refuses {@code catalog.category-in-use} while products or categories hang under it. */
    void remove(String code);
}
