package io.toonbank.platform.web;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What the header {@code Retry-After} says with a refusal: when it names a time itself that one, else soon when we were away. */
final class RetryAfter {

    private static final String SOON_SECONDS = "2";

    /** The argument by which a refusal says when to come back. */
    private static final String NAMED_SECONDS = "retryAfterSeconds";

    private RetryAfter() {}

    static Optional<String> seconds(int status, @Nullable Map<String, ?> arguments) {
        Object named = arguments == null ? null : arguments.get(NAMED_SECONDS);
        if (named != null) {
            return Optional.of(named.toString());
        }
        return status == HttpStatus.SERVICE_UNAVAILABLE.value() ? Optional.of(SOON_SECONDS) : Optional.empty();
    }
}
