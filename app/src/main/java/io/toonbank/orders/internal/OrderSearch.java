package io.toonbank.orders.internal;

import io.toonbank.orders.OrderFilter;
import io.toonbank.platform.paging.Page;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds orders by what somebody typed: with an at-sign the start of an e-mail address, with a digit a whole number (ours, or the one
 * another system gave) or else the start of an address, otherwise the start of a name or, when nobody is called so, of an address.
 * What few orders match is gathered by the text, what many match is walked to by time: among the newest orders enough of them lie.
 */
@Component
class OrderSearch {

    private static final int FEW_LEAST = 2_000;
    private static final int FEW_MOST = 25_000;
    private static final String NAME = "name_key";
    private static final String EMAIL = "email_key";

    /** Sorts behind whatever continues a text. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT - 2);

    private final JdbcTemplate database;
    private final OrderWalks walks;
    private final OrderBookSize size;

    OrderSearch(JdbcTemplate database, OrderWalks walks, OrderBookSize size) {
        this.database = database;
        this.walks = walks;
        this.size = size;
    }

    /** @param total absent where counting would cost more than the page */
    record Found(SqlText statement, Page.@Nullable Total total) {}

    Found search(OrderFilter filter, OrderSeek seek, int wanted) {
        String text = Objects.requireNonNull(filter.q()).strip();
        if (text.indexOf('@') < 0 && text.chars().anyMatch(Character::isDigit)) {
            SqlText numbered = narrowed(numbered(text), filter);
            long count = count(numbered);
            if (count > 0) {
                return new Found(gathered(numbered, seek, wanted), total(count));
            }
            return byText(EMAIL, text, filter, seek, wanted);
        }
        if (text.indexOf('@') >= 0) {
            return byText(EMAIL, text, filter, seek, wanted);
        }
        boolean somebody = matches(NAME, text, 1) > 0;
        return byText(somebody ? NAME : EMAIL, text, filter, seek, wanted);
    }

    private Found byText(String column, String text, OrderFilter filter, OrderSeek seek, int wanted) {
        int most = few();
        long matches = matches(column, text, most + 1);
        boolean narrows = narrows(filter);
        if (matches <= most) {
            SqlText matching = narrowed(
                    SqlText.of("select o.id, o.placed_at from orders.sales_order o where true")
                            .add(starts(column, text)),
                    filter);
            return new Found(gathered(matching, seek, wanted), total(narrows ? count(matching) : matches));
        }
        return new Found(
                walks.page(filter, seek, starts(column, text), wanted),
                narrows ? null : new Page.Total(Page.COUNT_MAX, false));
    }

    private static Page.Total total(long count) {
        return new Page.Total(Math.min(count, Page.COUNT_MAX), count <= Page.COUNT_MAX);
    }

    private long matches(String column, String text, int most) {
        return count(SqlText.of("select 1 from orders.sales_order o where true")
                .add(starts(column, text))
                .add(" limit " + most));
    }

    private long count(SqlText rows) {
        return Objects.requireNonNull(database.queryForObject(
                "select count(*) from (" + rows.text() + ") counted", Long.class, rows.parameters()));
    }

    private static SqlText starts(String column, String text) {
        String start = text.toLowerCase(Locale.ROOT);
        return SqlText.of(" and o.%1$s ~>=~ ? and o.%1$s ~<~ ?".formatted(column), start, start + LAST);
    }

    private SqlText numbered(String text) {
        return SqlText.of(
                "select o.id, o.placed_at from orders.sales_order o where o.number = ? union "
                        + "select o.id, o.placed_at from orders.sales_order o where o.channel_id = any (?::uuid[]) and o.external_id = ?",
                text.toUpperCase(Locale.ROOT),
                walks.allChannels(),
                text);
    }

    private static SqlText gathered(SqlText matching, OrderSeek seek, int wanted) {
        SqlText page = SqlText.of("select o.id from (").add(matching).add(") o where true");
        seek.narrow(page);
        return OrderWalks.rowsOf(page.add(seek.order() + " limit " + wanted), seek);
    }

    /**
     * So many matches cost as much to gather as it costs to walk to the first page of them, which is the root of the number of orders
     * times the page.
     */
    private int few() {
        return (int) Math.clamp((long) Math.sqrt(size.about() * 50.0), FEW_LEAST, FEW_MOST);
    }

    static boolean narrows(OrderFilter filter) {
        return filter.channelId() != null
                || filter.locationId() != null
                || filter.customerId() != null
                || !filter.statuses().isEmpty()
                || filter.from() != null
                || filter.to() != null
                || filter.held();
    }

    private static SqlText narrowed(SqlText found, OrderFilter filter) {
        if (!narrows(filter)) {
            return found;
        }
        SqlText where = SqlText.of("select o.id, o.placed_at from (")
                .add(found)
                .add(") found join orders.sales_order o on o.id = found.id where true");
        if (filter.channelId() != null) {
            where.add(" and o.channel_id = ?", filter.channelId());
        }
        if (!filter.statuses().isEmpty()) {
            where.add(" and o.status = any (?::text[])", (Object)
                    filter.statuses().stream().map(Enum::name).toArray(String[]::new));
        }
        UUID locationId = filter.locationId();
        if (locationId != null) {
            where.add(" and (o.location_id = ? or o.collect_location_id = ?)", locationId, locationId);
        }
        if (filter.customerId() != null) {
            where.add(" and o.customer_id = ?", filter.customerId());
        }
        if (filter.held()) {
            where.add(" and o.held_since is not null");
        }
        if (filter.from() != null) {
            where.add(" and o.placed_at >= ?::timestamptz", filter.from().toString());
        }
        if (filter.to() != null) {
            where.add(" and o.placed_at < ?::timestamptz", filter.to().toString());
        }
        return where;
    }
}
