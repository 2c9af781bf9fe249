package io.toonbank.orders.internal;

import io.toonbank.kernel.Money;
import io.toonbank.orders.OrderDelivery;
import io.toonbank.orders.OrderFilter;
import io.toonbank.orders.OrderKind;
import io.toonbank.orders.OrderStatus;
import io.toonbank.orders.OrderSummary;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Pages of the order book, and how many orders there are in all. A page reads what it shows; the statements are written out here,
 * because which index they walk along is the point of them ({@link OrderWalks}).
 */
@Component
class OrderListing {

    static final String COLUMNS = """
            o.id, o.number, o.kind, o.status, o.channel_id, o.location_id, o.customer_id, o.contact_name, o.contact_email,
            o.delivery_kind, o.pieces, o.currency, o.total, o.placed_at, o.held_since""";

    /** So many that counting them all would tell nothing, even if the statistics are old. */
    private static final long MANY = 10L * Page.COUNT_MAX;

    private static final SqlText NOTHING_MORE = new SqlText();

    private final JdbcTemplate database;
    private final OrderWalks walks;
    private final OrderSearch search;
    private final OrderBookSize size;

    OrderListing(JdbcTemplate database, OrderWalks walks, OrderSearch search, OrderBookSize size) {
        this.database = database;
        this.walks = walks;
        this.search = search;
        this.size = size;
    }

    Page<OrderSummary> list(OrderFilter filter, PageRequest page) {
        OrderSeek seek = OrderSeek.of(page);
        int wanted = page.limit() + 1;
        if (filter.q() != null && !filter.q().isBlank()) {
            var found = search.search(filter, seek, wanted);
            return page(fetch(found.statement()), page.limit(), found.total());
        }
        return page(fetch(walks.page(filter, seek, NOTHING_MORE, wanted)), page.limit(), total(filter));
    }

    private Page.Total total(OrderFilter filter) {
        if (!OrderSearch.narrows(filter) && size.about() > MANY) {
            return new Page.Total(Page.COUNT_MAX, false);
        }
        int most = Page.COUNT_MAX + 1;
        SqlText statement = SqlText.of("select count(*) from (select 1 from ")
                .add(walks.walk("1 as one", filter, null, NOTHING_MORE, most))
                .add(" limit " + most + ") counted");
        long counted =
                Objects.requireNonNull(database.queryForObject(statement.text(), Long.class, statement.parameters()));
        return new Page.Total(Math.min(counted, Page.COUNT_MAX), counted <= Page.COUNT_MAX);
    }

    private List<OrderSummary> fetch(SqlText statement) {
        return database.query(statement.text(), (row, _) -> summary(row), statement.parameters());
    }

    private static Page<OrderSummary> page(List<OrderSummary> found, int limit, Page.@Nullable Total total) {
        if (found.size() <= limit) {
            return new Page<>(found, null, total);
        }
        List<OrderSummary> items = new ArrayList<>(found.subList(0, limit));
        OrderSummary last = items.getLast();
        return new Page<>(items, OrderSeek.cursorBehind(last.placedAt(), last.id()), total);
    }

    private static OrderSummary summary(ResultSet row) throws SQLException {
        return new OrderSummary(
                row.getObject("id", UUID.class),
                row.getString("number"),
                OrderKind.valueOf(row.getString("kind")),
                OrderStatus.valueOf(row.getString("status")),
                row.getObject("channel_id", UUID.class),
                row.getObject("location_id", UUID.class),
                row.getObject("customer_id", UUID.class),
                row.getString("contact_name"),
                row.getString("contact_email"),
                OrderDelivery.Kind.valueOf(row.getString("delivery_kind")),
                row.getLong("pieces"),
                Money.of(row.getLong("total"), row.getString("currency")),
                row.getObject("placed_at", OffsetDateTime.class).toInstant(),
                row.getObject("held_since") != null);
    }
}
