package io.toonbank.storefront.view;

import org.jspecify.annotations.Nullable;

/** What was put in the cart just now. @param operation id for the next addition from the same page */
public record Added(String title, @Nullable String picture, String pieces, long inCart, String operation) {}
