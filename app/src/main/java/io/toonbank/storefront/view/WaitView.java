package io.toonbank.storefront.view;

import org.jspecify.annotations.Nullable;

/** A payment whose end is not known yet. @param bank where to go on paying, absent when the bank was left */
public record WaitView(
        String title,
        String text,
        @Nullable Link bank,
        @Nullable Link again) {}
