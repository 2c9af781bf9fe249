package io.toonbank.orders.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.orders.OrderFilter;
import io.toonbank.orders.OrderStatus;
import io.toonbank.platform.paging.Cursor;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.testing.ToonbankTest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every way to ask for orders walks along an index: the planner, told to read whole tables only when it knows no other way, finds one.
 * Whether it sorts the few rows of a test is its own affair; at a million orders the benchmark {@code order-list} tells.
 */
@ToonbankTest
class OrderListingPlansTest {

    private static final UUID ID = UUID.fromString("018f0000-0000-7000-8000-000000000000");
    private static final Set<OrderStatus> OPEN = Set.of(OrderStatus.OPEN);
    private static final Instant TIME = Instant.parse("2026-03-01T12:00:00Z");

    @Autowired
    private OrderWalks walks;

    @Autowired
    private OrderSearch search;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    static Stream<OrderFilter> filters() {
        return Stream.of(
                OrderFilter.ALL,
                filter(null, ID, Set.of(), null, null),
                filter(null, null, OPEN, null, null),
                filter(null, ID, Set.of(OrderStatus.OPEN, OrderStatus.CANCELLED), null, null),
                filter(null, null, Set.of(), ID, null),
                filter(null, null, OPEN, ID, null),
                OrderFilter.ofCustomer(ID),
                filter(null, null, Set.of(), null, TIME),
                filter("jan", null, Set.of(), null, null),
                filter("jan", null, OPEN, ID, TIME));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void walksAlongAnIndex(OrderFilter filter) {
        String cursor = Cursor.of(List.of(TIME.toString(), ID.toString())).encoded();
        for (PageRequest page : List.of(
                new PageRequest(50, null, null),
                new PageRequest(50, cursor, null),
                new PageRequest(50, cursor, "placedAt"))) {
            OrderSeek seek = OrderSeek.of(page);
            SqlText asked = filter.q() == null
                    ? walks.page(filter, seek, new SqlText(), 51)
                    : search.search(filter, seek, 51).statement();
            assertThat(plan(asked)).as(asked.text()).contains("Index").doesNotContain("Seq Scan on sales_order");
        }
    }

    private String plan(SqlText sql) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            database.execute("set local enable_seqscan = off");
            database.execute("set local enable_bitmapscan = off");
            return String.join("\n", database.queryForList("explain " + sql.text(), String.class, sql.parameters()));
        }));
    }

    private static OrderFilter filter(
            @Nullable String q,
            @Nullable UUID channelId,
            Set<OrderStatus> statuses,
            @Nullable UUID locationId,
            @Nullable Instant from) {
        return new OrderFilter(q, channelId, statuses, locationId, null, from, null);
    }
}
