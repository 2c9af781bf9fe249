package io.toonbank.storefront.view;

import java.util.Locale;

/** What colour a word about stock or progress has. */
public enum Tone {
    GOOD,
    LOW,
    NONE,
    CALM;

    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
