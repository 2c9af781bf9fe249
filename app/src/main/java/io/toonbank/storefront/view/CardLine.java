package io.toonbank.storefront.view;

/** A gift card that was bought: the only time its code is shown. */
public record CardLine(String code, String pin, String amount, String until) {}
