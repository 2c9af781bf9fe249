package io.toonbank.platform.paging;

import io.toonbank.kernel.Refused;
import io.toonbank.platform.web.PlatformRefusal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Where a page ended: the key values of its last row. Opaque to callers, who only hand it back. */
public record Cursor(List<String> values) {

    private static final int LENGTH_MAX = 2_000;
    private static final char SEPARATOR = '\u001F';

    public static Cursor of(List<String> values) {
        return new Cursor(List.copyOf(values));
    }

    public String encoded() {
        String joined = String.join(String.valueOf(SEPARATOR), values);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /** Refuses {@code platform.bad-cursor} when it is not one of ours. */
    public static Cursor decode(String encoded) {
        if (encoded.length() > LENGTH_MAX) {
            throw bad();
        }
        try {
            String joined = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            List<String> values = new ArrayList<>();
            int start = 0;
            for (int end; (end = joined.indexOf(SEPARATOR, start)) >= 0; start = end + 1) {
                values.add(joined.substring(start, end));
            }
            values.add(joined.substring(start));
            return new Cursor(values);
        } catch (IllegalArgumentException _) {
            throw bad();
        }
    }

    static Refused bad() {
        return Refused.because(PlatformRefusal.BAD_CURSOR);
    }
}
