package io.toonbank.storefront.view;

/** Addresses of style, scripts and pictures of the shop itself; each names its content, so it may be kept for ever. */
public record Assets(String style, String script, String scheme, String htmx) {}
