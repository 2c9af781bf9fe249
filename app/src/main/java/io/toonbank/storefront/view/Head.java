package io.toonbank.storefront.view;

import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself to browsers and search engines.
 *
 * @param indexed false for pages of one person and for filtered lists
 * @param picture absolute address, for previews
 * @param jsonLd schema.org as JSON, made by us
 * @param refreshSeconds asks the browser to load the page again; 0 for never
 */
public record Head(
        String title,
        String description,
        boolean indexed,
        @Nullable String picture,
        @Nullable String jsonLd,
        int refreshSeconds) {

    public static Head of(String title, String description) {
        return new Head(title, description, true, null, null, 0);
    }

    public static Head personal(String title) {
        return new Head(title, "", false, null, null, 0);
    }

    public Head withPicture(@Nullable String address) {
        return new Head(title, description, indexed, address, jsonLd, refreshSeconds);
    }

    public Head withJsonLd(String json) {
        return new Head(title, description, indexed, picture, json, refreshSeconds);
    }

    public Head refreshing(int seconds) {
        return new Head(title, description, indexed, picture, jsonLd, seconds);
    }

    public Head hiddenWhen(boolean hidden) {
        return new Head(title, description, indexed && !hidden, picture, jsonLd, refreshSeconds);
    }
}
