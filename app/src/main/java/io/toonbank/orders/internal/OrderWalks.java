package io.toonbank.orders.internal;

import io.toonbank.network.SalesChannels;
import io.toonbank.orders.OrderFilter;
import io.toonbank.orders.OrderStatus;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says how to walk along an index from the first order that a filter wants. Where an index begins with a channel and a status, a
 * question that leaves one of them open becomes one short walk for each value, and the first of all those are the page: that costs
 * some dozens of steps down an index, and never depends on how many orders there are.
 */
@Component
class OrderWalks {

    private final SalesChannels channels;

    OrderWalks(SalesChannels channels) {
        this.channels = channels;
    }

    /** The statement of a page: ids come from the index alone, and only what is shown is read from the table. */
    SqlText page(OrderFilter filter, OrderSeek seek, SqlText narrower, int wanted) {
        return rowsOf(
                SqlText.of("select o.id from ")
                        .add(walk("o.id, o.placed_at", filter, seek, narrower, wanted))
                        .add(seek.order() + " limit " + wanted),
                seek);
    }

    /** The rows of some ids, in the order of the page. */
    static SqlText rowsOf(SqlText ids, OrderSeek seek) {
        return SqlText.of("select " + OrderListing.COLUMNS + " from (")
                .add(ids)
                .add(") page join orders.sales_order o on o.id = page.id")
                .add(seek.order());
    }

    /**
     * The orders of a filter as a derived table named {@code o}.
     *
     * @param columns of {@code o}
     * @param seek where to begin; absent: everywhere, in no order
     * @param narrower what the indexes do not know; starts with " and"
     * @param most rows taken of each walk
     */
    SqlText walk(String columns, OrderFilter filter, @Nullable OrderSeek seek, SqlText narrower, int most) {
        SqlText rest = new SqlText();
        if (filter.from() != null) {
            rest.add(" and o.placed_at >= ?::timestamptz", filter.from().toString());
        }
        if (filter.to() != null) {
            rest.add(" and o.placed_at < ?::timestamptz", filter.to().toString());
        }
        if (seek != null) {
            seek.narrow(rest);
        }
        rest.add(narrower);
        if (filter.held()) {
            rest.add(" and o.held_since is not null");
        }
        String end = (seek == null ? "" : seek.order()) + " limit " + most;
        return lead(new Walk(columns, filter, rest, end));
    }

    private SqlText lead(Walk walk) {
        OrderFilter filter = walk.filter();
        if (filter.customerId() != null) {
            return walk.plain("o.customer_id = ?", filter.customerId());
        }
        if (filter.held()) {
            return walk.plain("true");
        }
        if (filter.locationId() != null) {
            return walk.ofLocation(filter.locationId());
        }
        if (filter.channelId() == null && filter.statuses().isEmpty()) {
            return walk.plain("true");
        }
        UUID[] wanted = filter.channelId() != null ? new UUID[] {filter.channelId()} : allChannels();
        return SqlText.of(
                        "(select o.* from unnest(?::uuid[]) c (channel_id) cross join unnest(?::text[]) s (status)"
                                + " cross join lateral ",
                        wanted,
                        names(filter.statuses().isEmpty() ? Arrays.asList(OrderStatus.values()) : filter.statuses()))
                .add(walk.rows("o.channel_id = c.channel_id and o.status = s.status", new SqlText()))
                .add(" o) o");
    }

    UUID[] allChannels() {
        return channels.all().stream().map(channel -> channel.id()).toArray(UUID[]::new);
    }

    private static String[] names(Collection<OrderStatus> statuses) {
        return statuses.stream().map(OrderStatus::name).toArray(String[]::new);
    }

    /** @param rest conditions of every walk @param end the order and limit of every walk */
    private record Walk(String columns, OrderFilter filter, SqlText rest, String end) {

        SqlText plain(String where, Object... parameters) {
            SqlText more = new SqlText();
            others(more, true);
            return rows(where, more, parameters).add(" o");
        }

        /** Sold there or to be collected there. */
        SqlText ofLocation(UUID locationId) {
            SqlText more = new SqlText();
            others(more, false);
            String[] statuses =
                    names(filter.statuses().isEmpty() ? Arrays.asList(OrderStatus.values()) : filter.statuses());
            return SqlText.of("(select o.* from unnest(?::text[]) s (status) cross join lateral (", (Object) statuses)
                    .add(rows("o.location_id = ? and o.status = s.status", more, locationId))
                    .add(" union all ")
                    .add(rows(
                            "o.collect_location_id = ? and o.location_id is distinct from ? and o.status = s.status",
                            more,
                            locationId,
                            locationId))
                    .add(") o) o");
        }

        SqlText rows(String where, SqlText more, Object... parameters) {
            return SqlText.of("(select " + columns + " from orders.sales_order o where " + where, parameters)
                    .add(more)
                    .add(rest)
                    .add(end + ")");
        }

        /** @param elsewhere the walk goes along neither status nor location */
        private void others(SqlText more, boolean elsewhere) {
            if (filter.channelId() != null) {
                more.add(" and o.channel_id = ?", filter.channelId());
            }
            if (!elsewhere) {
                return;
            }
            if (filter.locationId() != null) {
                more.add(
                        " and (o.location_id = ? or o.collect_location_id = ?)",
                        filter.locationId(),
                        filter.locationId());
            }
            if (!filter.statuses().isEmpty()) {
                more.add(" and o.status = any (?::text[])", (Object) names(filter.statuses()));
            }
        }
    }
}
