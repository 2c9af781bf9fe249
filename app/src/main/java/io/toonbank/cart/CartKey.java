package io.toonbank.cart;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A stranger's cart and its secret in one text, for a cookie or for the id an agent carries: the id, a point, the secret.
 *
 * @param secret 43 characters of base64url; kept by us only as a hash
 */
public record CartKey(UUID cartId, String secret) {

    private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36})\\.([A-Za-z0-9_-]{43})");

    public String text() {
        return cartId + "." + secret;
    }

    public CartOwner owner() {
        return new CartOwner.Holder(secret);
    }

    /** Empty when the text is not of this form. */
    public static Optional<CartKey> parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CartKey(UUID.fromString(match.group(1)), match.group(2)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
