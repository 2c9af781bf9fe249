package io.toonbank.orders;

import org.jspecify.annotations.Nullable;

/**
 * Who to write to about the order, as it was when it was placed.
 *
 * @param language two letters, "nl" or "en"
 */
public record OrderContact(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String language) {

    public static final OrderContact NOBODY = new OrderContact(null, null, null, null);
}
