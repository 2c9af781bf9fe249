package io.toonbank.storefront.view;

/** Words that lead somewhere. */
public record Link(String text, String href) {}
