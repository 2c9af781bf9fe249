package io.toonbank.platform.paging;

import io.toonbank.kernel.Refused;
import io.toonbank.platform.web.PlatformRefusal;
import org.jspecify.annotations.Nullable;

/**
 * What page of a list is asked for. Bound from the query parameters {@code limit}, {@code cursor} and {@code sort}
 * ("createdAt" or "-createdAt") by {@link PageRequestResolver}.
 */
public record PageRequest(
        int limit, @Nullable String cursor, @Nullable String sort) {

    public static final int LIMIT_DEFAULT = 50;
    public static final int LIMIT_MAX = 200;

    public PageRequest {
        if (limit < 1 || limit > LIMIT_MAX) {
            throw Refused.because(PlatformRefusal.BAD_PAGE_SIZE).with("max", LIMIT_MAX);
        }
    }

    public static PageRequest first(int limit) {
        return new PageRequest(limit, null, null);
    }

    public PageRequest after(String next) {
        return new PageRequest(limit, next, sort);
    }

    /** The bigint this page starts behind, for lists numbered by position. */
    public long position(long start) {
        if (cursor == null) {
            return start;
        }
        try {
            return Long.parseLong(Cursor.decode(cursor).values().getFirst());
        } catch (NumberFormatException _) {
            throw Cursor.bad();
        }
    }
}
