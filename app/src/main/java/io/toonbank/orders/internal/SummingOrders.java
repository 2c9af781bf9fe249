package io.toonbank.orders.internal;

import io.toonbank.network.SalesChannels;
import io.toonbank.orders.OrderTotals;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Sums the order book in the database: once over the orders, once over their lines. */
@Component
class SummingOrders implements OrderTotals {

    private final JdbcTemplate database;
    private final SalesChannels channels;

    SummingOrders(JdbcTemplate database, SalesChannels channels) {
        this.database = database;
        this.channels = channels;
    }

    @Override
    public List<Total> by(Dimension dimension, Period period) {
        Map<String, Heads> heads = heads(dimension, period);
        List<Total> totals = new ArrayList<>();
        database.query(
                """
                select %s as key, o.currency, count(*), sum(l.quantity::bigint),
                  sum(l.quantity * l.exact_unit_price) filter (where l.exact_unit_price is not null),
                  sum(l.quantity * l.unit_list) filter (where l.exact_unit_price is null),
                  sum(l.discount)::bigint, sum(l.net)::bigint, sum(l.tax)::bigint, sum(l.gross)::bigint
                from orders.sales_order o join orders.line l on l.order_id = o.id
                where %s
                group by 1, 2
                """.formatted(key(dimension), WITHIN),
                row -> {
                    totals.add(total(row, heads));
                },
                parameters(dimension, period));
        return totals.stream()
                .map(total -> dimension == Dimension.CHANNEL ? named(total) : total)
                .sorted(Comparator.comparing(Total::key).thenComparing(Total::currency))
                .toList();
    }

    private static final String WITHIN = """
            (?::timestamptz is null or o.placed_at >= ?::timestamptz)
              and (?::timestamptz is null or o.placed_at < ?::timestamptz)
              and (?::uuid is null or o.channel_id = ?::uuid)
            """;

    private Map<String, Heads> heads(Dimension dimension, Period period) {
        Map<String, Heads> heads = new HashMap<>();
        database.query(
                """
                select %s as key, o.currency, count(*) filter (where kind = 'SALE'), count(*) filter (where kind = 'CREDIT'),
                  count(distinct o.customer_id), sum(o.delivery_gross)::bigint
                from orders.sales_order o where %s group by 1, 2
                """.formatted(key(dimension), WITHIN),
                row -> {
                    heads.put(
                            row.getString(1) + " " + row.getString(2),
                            new Heads(row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6)));
                },
                parameters(dimension, period));
        return heads;
    }

    private static String key(Dimension dimension) {
        return switch (dimension) {
            case ALL -> "'all'";
            case COUNTRY -> "o.country";
            case MONTH -> "to_char(o.placed_at at time zone ?, 'YYYY-MM')";
            case CHANNEL -> "o.channel_id::text";
            case CUSTOMER -> "coalesce(o.customer_id::text, '')";
        };
    }

    private static Object[] parameters(Dimension dimension, Period period) {
        List<Object> parameters = new ArrayList<>();
        if (dimension == Dimension.MONTH) {
            parameters.add(period.zone().getId());
        }
        String from = period.from() == null ? null : period.from().toString();
        String to = period.to() == null ? null : period.to().toString();
        UUID channel = period.channelId();
        for (Object value : new Object[] {from, from, to, to, channel, channel}) {
            parameters.add(value);
        }
        return parameters.toArray();
    }

    private static Total total(ResultSet row, Map<String, Heads> heads) throws SQLException {
        String key = row.getString(1);
        String currency = row.getString(2);
        Heads head = heads.getOrDefault(key + " " + currency, new Heads(0, 0, 0, 0));
        int digits = Currency.getInstance(currency).getDefaultFractionDigits();
        BigDecimal exact = row.getBigDecimal(5) == null ? BigDecimal.ZERO : row.getBigDecimal(5);
        BigDecimal whole = row.getBigDecimal(6) == null ? BigDecimal.ZERO : row.getBigDecimal(6);
        return new Total(
                key,
                currency,
                head.orders(),
                head.credits(),
                head.customers(),
                row.getLong(3),
                row.getLong(4),
                exact.add(whole.movePointLeft(digits)),
                row.getLong(7),
                row.getLong(8),
                row.getLong(9),
                row.getLong(10),
                head.delivery());
    }

    private Total named(Total total) {
        String code = channels.require(UUID.fromString(total.key())).code();
        return new Total(
                code,
                total.currency(),
                total.orders(),
                total.credits(),
                total.customers(),
                total.lines(),
                total.quantity(),
                total.exact(),
                total.discount(),
                total.net(),
                total.tax(),
                total.gross(),
                total.delivery());
    }

    private record Heads(long orders, long credits, long customers, long delivery) {}
}
