package io.toonbank.storefront.view;

import java.util.List;

/** A page that could not be shown: why, and what to do now. */
public record ErrorView(int status, String title, String text, List<Link> ways, List<Card> cards, boolean searchable) {}
