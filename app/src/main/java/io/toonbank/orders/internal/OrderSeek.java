package io.toonbank.orders.internal;

import io.toonbank.kernel.Refused;
import io.toonbank.platform.paging.Cursor;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.platform.web.PlatformRefusal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page of orders begins and which way it goes: by the time they were placed, newest first unless asked otherwise. */
record OrderSeek(
        boolean descending,
        @Nullable Instant placedAt,
        @Nullable UUID id) {

    private static final String SORT = "placedAt";

    static OrderSeek of(PageRequest page) {
        boolean descending = switch (page.sort()) {
            case null -> true;
            case "-" + SORT -> true;
            case SORT -> false;
            default ->
                throw Refused.because(PlatformRefusal.BAD_SORT)
                        .with("sort", page.sort())
                        .with("allowed", SORT);
        };
        if (page.cursor() == null) {
            return new OrderSeek(descending, null, null);
        }
        List<String> values = Cursor.decode(page.cursor()).values();
        try {
            return new OrderSeek(descending, Instant.parse(values.getFirst()), UUID.fromString(values.getLast()));
        } catch (DateTimeParseException | IllegalArgumentException _) {
            throw Refused.because(PlatformRefusal.BAD_CURSOR);
        }
    }

    static String cursorBehind(Instant placedAt, UUID id) {
        return Cursor.of(List.of(placedAt.toString(), id.toString())).encoded();
    }

    /** Adds the condition that a row lies behind where the page before ended. */
    void narrow(SqlText where) {
        if (placedAt != null) {
            where.add(
                    " and (o.placed_at, o.id) " + (descending ? "<" : ">") + " (?::timestamptz, ?)",
                    placedAt.toString(),
                    id);
        }
    }

    String order() {
        return descending ? " order by o.placed_at desc, o.id desc" : " order by o.placed_at, o.id";
    }
}
