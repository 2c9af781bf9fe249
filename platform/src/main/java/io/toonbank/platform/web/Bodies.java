package io.toonbank.platform.web;

import io.toonbank.kernel.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Reads a request body whole, up to a limit. */
public final class Bodies {

    /** Larger requests than this are imports, which stream through their own door. */
    public static final int BYTES_MAX = 2 * 1024 * 1024;

    private Bodies() {}

    /** Refuses {@code platform.body-too-large}. */
    public static byte[] read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > BYTES_MAX) {
            throw tooLarge();
        }
        byte[] body = request.getInputStream().readNBytes(BYTES_MAX + 1);
        if (body.length > BYTES_MAX) {
            throw tooLarge();
        }
        return body;
    }

    static Refused tooLarge() {
        return Refused.because(PlatformRefusal.BODY_TOO_LARGE).with("max", BYTES_MAX);
    }
}
