package io.toonbank.bench;

import io.toonbank.access.ApiKeys;
import io.toonbank.access.Permission;
import io.toonbank.kernel.Ids;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an order desk asks all day, over HTTP, at a million orders or as many as are wanted. */
public final class OrderListBench {

    private static final long ORDERS = 1_000_000;
    /** One for each processor; more would measure how long they wait for each other. */
    private static final int CALLERS = 2;

    private static final int ASKED_EACH = 200;
    private static final int WARM_UP_EACH = 100;
    private static final int WRITTEN = 20_000;
    private static final double P95_MS_MAX = 50;
    private static final byte[] NEXT = "\"next\":\"".getBytes(StandardCharsets.US_ASCII);

    private final BenchApplication application;
    private final JdbcTemplate database;
    private final GeneratedOrders orders;
    private final String key;
    private final Random random = new Random(11);
    private final BenchReport report;

    private OrderListBench(BenchApplication application, long count) {
        this.application = application;
        this.database = application.database();
        this.report = new BenchReport(count == ORDERS ? "order-list" : "order-list-" + count);
        this.orders = new GeneratedOrders(application);
        this.key = application
                .get(ApiKeys.class)
                .create(new ApiKeys.NewApiKey(Ids.next(), "bench", Set.of(Permission.ORDERS_READ), null))
                .secret();
        report.figure("copied_in_seconds", orders.copy(count));
        Long rows = database.queryForObject("select count(*) from orders.sales_order", Long.class);
        report.figure("orders", rows == null ? 0 : rows);
    }

    public static void main(String[] arguments) throws Exception {
        long count = ORDERS;
        for (int i = 0; i + 1 < arguments.length; i++) {
            count = arguments[i].equals("--orders") ? Long.parseLong(arguments[i + 1]) : count;
        }
        int status;
        try (BenchApplication application = BenchApplication.start()) {
            status = new OrderListBench(application, count).measure();
        }
        System.exit(status);
    }

    private int measure() {
        sizes();
        var statements = new Statements(application);
        report.latencies(
                "floor_database_newest_51",
                Load.asFastAsPossible(CALLERS, java.time.Duration.ofSeconds(3), _ -> newest()));
        List<long[]> all = new ArrayList<>();
        // Twice, so that the compiler is done before the first figure.
        for (int round = 0; round < 2; round++) {
            questions().values().forEach(question -> ask(question, WARM_UP_EACH));
        }
        double worst = 0;
        String worstName = "";
        for (var question : questions().entrySet()) {
            statements.begin();
            Latencies measured = ask(question.getValue(), ASKED_EACH);
            report.latencies(question.getKey(), measured);
            statements.print(question.getKey(), measured.count());
            all.add(IntStream.rangeClosed(1, 100)
                    .mapToLong(percent -> (long) (measured.millis(percent / 100.0) * 1e6))
                    .toArray());
            if (measured.millis(0.95) > worst) {
                worst = measured.millis(0.95);
                worstName = question.getKey();
            }
        }
        report.latencies("all", Latencies.of(all));
        writing();
        report.note("slowest_question", worstName);
        report.atMost("p95 over all questions, ms", Latencies.of(all).millis(0.95), P95_MS_MAX);
        report.atMost("p95 of the slowest question, ms", worst, P95_MS_MAX);
        return report.finish();
    }

    private Map<String, Supplier<String>> questions() {
        Map<String, Supplier<String>> questions = new LinkedHashMap<>();
        questions.put("newest", () -> "");
        questions.put("oldest", () -> "sort=placedAt");
        questions.put("status_open", () -> "status=OPEN");
        questions.put("status_fulfilled", () -> "status=FULFILLED");
        questions.put("status_returned_or_partly", () -> "status=RETURNED&status=PARTLY_RETURNED");
        questions.put("channel", () -> "channelId=" + orders.channels.get(random.nextInt(6)));
        questions.put("rare_channel_and_status", () -> "channelId=" + orders.channels.get(5) + "&status=CANCELLED");
        questions.put("tills_open_there_are_none", () -> "channelId=" + orders.channels.get(1) + "&status=OPEN");
        questions.put("location", () -> "locationId=" + store());
        questions.put("location_and_status", () -> "status=OPEN&locationId=" + store());
        questions.put(
                "location_and_rare_channel", () -> "channelId=" + orders.channels.get(5) + "&locationId=" + store());
        questions.put("a_day", () -> day(1));
        questions.put(
                "a_month_returned_of_a_channel",
                () -> day(30) + "&status=RETURNED&channelId=" + orders.channels.get(0));
        questions.put("customer", () -> "customerId=" + orders.someCustomer(random.nextInt(20_000)));
        questions.put(
                "search_number",
                () -> "q=" + "WKAMSG".charAt(random.nextInt(6)) + (5_000_000 + random.nextInt(1_000_000)));
        questions.put("search_email", () -> "q=" + someEmail());
        questions.put(
                "search_given_name", () -> "q=" + GeneratedOrders.GIVEN[random.nextInt(GeneratedOrders.GIVEN.length)]);
        questions.put("search_two_letters", () -> "q=" + GeneratedOrders.GIVEN[random.nextInt(20)].substring(0, 2));
        questions.put("search_whole_name", () -> "q=" + encoded(someName()));
        questions.put("search_name_among_open", () -> "status=OPEN&q=" + encoded(someName()));
        questions.put("search_name_at_location", () -> "q=" + encoded(someName()) + "&locationId=" + store());
        questions.put("search_nobody", () -> "q=zzz" + random.nextInt(1_000));
        return questions;
    }

    private Latencies ask(Supplier<String> question, int each) {
        List<Asking> callers = IntStream.range(0, CALLERS)
                .mapToObj(_ -> new Asking(question, each))
                .toList();
        return HttpCallers.run(application.port(), callers).latencies();
    }

    /** Asks, and where there is more turns one page. */
    private final class Asking implements HttpCallers.Caller {

        private final Supplier<String> question;
        private final int times;
        private int asked;
        private String query = "";
        private @Nullable String next;

        Asking(Supplier<String> question, int times) {
            this.question = question;
            this.times = times;
        }

        @Override
        public byte @Nullable [] next() {
            if (asked++ == times) {
                return null;
            }
            query = next == null ? question.get() : query + "&cursor=" + next;
            return ("GET /api/admin/orders?" + query + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + key
                            + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII);
        }

        @Override
        public void answered(HttpCallers.Answer answer) {
            if (answer.status() != 200) {
                throw new IllegalStateException(answer.toString());
            }
            next = next == null && answer.has(NEXT) ? answer.after(NEXT) : null;
        }
    }

    private void newest() {
        database.queryForList("select * from orders.sales_order order by placed_at desc, id desc limit 51");
    }

    /** What the indexes cost each order: rows like those that are there, written in groups of 64. */
    private void writing() {
        String columns = database.queryForObject("""
                select string_agg(column_name, ', ') from information_schema.columns where table_schema = 'orders'
                  and table_name = 'sales_order' and is_generated = 'NEVER' and column_name not in ('id', 'number', 'placed_at')
                """, String.class);
        long began = System.nanoTime();
        for (int i = 0; i < WRITTEN; i += 64) {
            database.update(
                    "insert into orders.sales_order (id, number, placed_at, " + columns + ") select uuidv7(), 'X' || "
                            + "nextval('orders.order_number'), now(), " + columns
                            + " from orders.sales_order where placed_at > ?::timestamptz order by placed_at limit 64",
                    java.time.Instant.ofEpochMilli(1_700_000_000_000L + random.nextLong(80_000_000_000L))
                            .toString());
        }
        report.figure("written_us_per_order", (System.nanoTime() - began) / 1e3 / WRITTEN);
    }

    private void sizes() {
        database.query(
                "select indexrelname, pg_relation_size(indexrelid) from pg_stat_user_indexes where schemaname = 'orders' and relname = 'sales_order'",
                row -> {
                    report.figure("index_" + row.getString(1) + "_mb", row.getLong(2) / 1e6);
                });
        Long table = database.queryForObject("select pg_relation_size('orders.sales_order')", Long.class);
        report.figure("table_mb", table == null ? 0 : table / 1e6);
    }

    private String someName() {
        return sample("contact_name");
    }

    private String someEmail() {
        return encoded(sample("contact_email"));
    }

    private final Map<String, List<String>> samples = new LinkedHashMap<>();

    private String sample(String column) {
        List<String> known = samples.computeIfAbsent(
                column,
                name -> database.queryForList(
                        "select " + name + " from orders.sales_order tablesample bernoulli (0.1) where " + name
                                + " is not null limit 500",
                        String.class));
        return known.get(random.nextInt(known.size()));
    }

    private String store() {
        return orders.stores.get(random.nextInt(GeneratedOrders.STORES)).toString();
    }

    private String day(int days) {
        var from = java.time.Instant.parse("2024-01-01T00:00:00Z").plus(java.time.Duration.ofDays(random.nextInt(900)));
        return "from=" + from + "&to=" + from.plus(java.time.Duration.ofDays(days));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
