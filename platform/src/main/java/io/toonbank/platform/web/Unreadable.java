package io.toonbank.platform.web;

import io.toonbank.kernel.Refused;
import java.util.Optional;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Why a body could not be read. */
public final class Unreadable {

    private static final int DEPTH_MAX = 20;

    private Unreadable() {}

    /** What one of our own types or limits said while it was read, however deep in the body. */
    public static Optional<Refused> refusal(HttpMessageNotReadableException unreadable) {
        Throwable cause = unreadable.getCause();
        for (int depth = 0; cause != null && depth < DEPTH_MAX; depth++, cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }
}
