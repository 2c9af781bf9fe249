package io.toonbank.access;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** E-mail addresses as we keep them. Not the whole of RFC 5321, but what providers let people have. */
public final class EmailAddresses {

    private static final int LENGTH_MAX = 254;
    private static final Pattern FORM = Pattern.compile(
            "[^\\s@\"<>(),;:\\\\\\[\\]]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+");

    private EmailAddresses() {}

    /** Trimmed and in lower case; absent when it is no address. */
    public static Optional<String> normalised(String email) {
        String candidate = email.strip().toLowerCase(Locale.ROOT);
        boolean valid =
                candidate.length() <= LENGTH_MAX && FORM.matcher(candidate).matches();
        return valid ? Optional.of(candidate) : Optional.empty();
    }
}
