package io.toonbank.storefront.view;

/** A store in a list. */
public record StoreLine(String name, String city, String street, String href, String today, boolean open) {}
