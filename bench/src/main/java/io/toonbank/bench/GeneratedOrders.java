package io.toonbank.bench;

import io.toonbank.kernel.Ids;
import io.toonbank.network.Address;
import io.toonbank.network.Capability;
import io.toonbank.network.ChannelKind;
import io.toonbank.network.LocationKind;
import io.toonbank.network.NetworkSetup;
import io.toonbank.network.OpeningHours;
import io.toonbank.network.SaveChannel;
import io.toonbank.network.SaveLocation;
import io.toonbank.platform.postgres.RunningPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * An order book of three years, copied into the table: six channels of very different size, sixty stores, names and addresses as
 * unevenly spread as people's are, states as they are found in a shop that works. Only heads: a list reads nothing else.
 */
final class GeneratedOrders {

    static final int STORES = 60;
    static final String[] GIVEN = {
        "Jan", "Johanna", "Maria", "Pieter", "Anna", "Willem", "Cornelia", "Hendrik", "Sanne", "Daan", "Emma", "Lucas",
                "Sophie",
        "Fatima", "Mohamed", "Yasmin", "Bram", "Lotte", "Thijs", "Fleur", "Ruben", "Iris", "Noor", "Sem", "Willemijn",
                "Tjitske"
    };

    private static final String[] BEFORE = {
        "de ",
        "van ",
        "van den ",
        "van der ",
        "",
        "",
        "",
        "",
        "ter ",
        "Noord",
        "Zuid",
        "Ooster",
        "Wester",
        "Nieuw",
        "Oud",
        "Hooge"
    };
    private static final String[] MIDDLE = {
        "Bakker", "Visser", "Smit", "Meijer", "Mulder", "Boer", "Bos", "Vos", "Peter", "Hendrik", "Leeuw", "Dekker",
                "Brouwer", "Wit",
        "Dijk", "Graaf", "Meer", "Berg", "Veen", "Linde", "Heuvel", "Kuiper", "Post", "Molen", "Kamp", "Brink", "Haan",
                "Prins"
    };
    private static final String[] AFTER = {"", "s", "stra", "sma", "man", "huis", "veld", "hof", "ink", "sen"};

    private static final String[] SECOND = {"", "-Lou", " A.", " M.", " J.", "-Jan", "-Marie", " P."};

    private static final long START = Instant.parse("2023-11-01T00:00:00Z").toEpochMilli();
    private static final long END = Instant.parse("2026-11-01T00:00:00Z").toEpochMilli();
    private static final int CHUNK = 5_000;

    private final BenchApplication application;
    private final Random random = new Random(7);
    final List<UUID> channels = new ArrayList<>();
    final List<UUID> stores = new ArrayList<>();
    final List<UUID> customers = new ArrayList<>();

    GeneratedOrders(BenchApplication application) {
        this.application = application;
        network(application.get(NetworkSetup.class));
    }

    /** Copies so many orders, without indexes, which are made again afterwards. Answers the seconds it took. */
    double copy(long orders) {
        long began = System.nanoTime();
        JdbcTemplate database = application.database();
        var indexes = database.queryForList("""
                select indexname, indexdef from pg_indexes where schemaname = 'orders' and tablename = 'sales_order'
                  and indexname not in (select conname from pg_constraint where conrelid = 'orders.sales_order'::regclass)
                """);
        indexes.forEach(index -> database.execute("drop index orders." + index.get("indexname")));
        try {
            copyRows(orders);
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException(failed);
        }
        indexes.forEach(index -> database.execute(String.valueOf(index.get("indexdef"))));
        application.settle();
        return (System.nanoTime() - began) / 1e9;
    }

    private void copyRows(long orders) throws SQLException, IOException {
        RunningPostgres server = application.get(RunningPostgres.class);
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(), "postgres", server.password())) {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("""
                    copy orders.sales_order (id, number, kind, fact, channel_id, location_id, customer_id, contact_name,
                      contact_email, language, placed_at, recorded_at, currency, prices_include_tax, country, delivery_kind,
                      delivery_method, collect_location_id, shipping_address, delivery_tax_rate, delivery_net, delivery_tax,
                      delivery_gross, discount, net, tax, total, pieces, cancelled, handed_over, returned, cancelled_amount,
                      handed_over_amount, returned_amount) from stdin
                    """);
            StringBuilder rows = new StringBuilder();
            for (long i = 0; i < orders; i++) {
                row(rows, i, orders);
                if (i % CHUNK == CHUNK - 1 || i == orders - 1) {
                    byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
                    copy.writeToCopy(bytes, 0, bytes.length);
                    rows.setLength(0);
                }
            }
            copy.endCopy();
        }
    }

    private void row(StringBuilder row, long position, long orders) {
        long millis = START + (long) ((double) (END - START) * position / orders);
        Instant placedAt = Instant.ofEpochMilli(millis);
        int channel = channel(random.nextInt(1_000));
        boolean till = channel == 1;
        boolean collect = !till && random.nextInt(4) == 0;
        boolean known = !till || random.nextInt(3) == 0;
        int person = (int) (Math.pow(random.nextDouble(), 2) * orders / 8);
        String given =
                GIVEN[skewed(person, GIVEN.length)] + (person % 3 == 0 ? "" : SECOND[person / 7 % SECOND.length]);
        String family = BEFORE[person / 11 % BEFORE.length]
                + MIDDLE[skewed(person / 31, MIDDLE.length)]
                + AFTER[person / 17 % AFTER.length];
        String email = (given + "." + family.replace(" ", "") + person % 9_973 + "@example.org")
                .toLowerCase(java.util.Locale.ROOT);
        int pieces = 1 + random.nextInt(6);
        int[] progress = progress(pieces, till, orders - position);
        long total = 500 + random.nextInt(20_000);
        cells(
                row,
                new UUID(millis << 16 | 0x7000 | random.nextInt(4_096), 0x8000000000000000L | random.nextLong() >>> 2),
                "WKAMSG".charAt(channel) + Long.toString(5_000_000 + position),
                "SALE",
                till,
                channels.get(channel),
                till ? stores.get(random.nextInt(STORES)) : null,
                known ? customer(person) : null,
                known ? given + " " + family : null,
                known ? email : null,
                "nl",
                placedAt,
                placedAt,
                "EUR",
                true,
                "NL",
                till ? "AT_ONCE" : collect ? "COLLECT" : "SHIP",
                till ? "counter" : collect ? "collect" : "standard",
                collect ? stores.get(random.nextInt(STORES)) : null,
                till || collect
                        ? null
                        : "{\"street\": \"Voorbeeldlaan\", \"postcode\": \"1234 AB\", \"city\": \"Voorbeeld\", \"country\": \"NL\"}",
                210_000,
                0,
                0,
                0,
                0,
                total - total * 21 / 121,
                total * 21 / 121,
                total,
                pieces,
                progress[0],
                progress[1],
                progress[2],
                0,
                0,
                0);
    }

    /** Web shop 40 %, tills 50 %, app 8 %, marketplace 1.5 %, social 0.4 %, agents 0.1 %. */
    private static int channel(int permille) {
        return permille < 400
                ? 0
                : permille < 900 ? 1 : permille < 980 ? 2 : permille < 995 ? 3 : permille < 999 ? 4 : 5;
    }

    /** Cancelled, handed over, returned. What is recent and not from a till is mostly open. */
    private int[] progress(int pieces, boolean till, long younger) {
        int dice = random.nextInt(100);
        if (!till && younger < 4_000) {
            return dice < 80 ? new int[] {0, 0, 0} : new int[] {0, Math.max(1, pieces / 2), 0};
        }
        if (!till && dice < 3) {
            return new int[] {pieces, 0, 0};
        }
        return new int[] {0, pieces, dice < 92 ? 0 : dice < 96 ? pieces : pieces / 2};
    }

    private UUID customer(int person) {
        return new UUID(0x018f00000000L << 16 | 0x7000, 0x8000000000000000L | person);
    }

    UUID someCustomer(int person) {
        return customer(person);
    }

    private static int skewed(int person, int length) {
        double spread = (person * 2_654_435_761L % 1_000_003) / 1_000_003.0;
        return (int) (Math.pow(Math.abs(spread), 1.5) * length);
    }

    private static void cells(StringBuilder row, @org.jspecify.annotations.Nullable Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            row.append(i == 0 ? "" : "\t").append(cells[i] == null ? "\\N" : cells[i]);
        }
        row.append('\n');
    }

    private void network(NetworkSetup network) {
        ChannelKind[] kinds = {
            ChannelKind.WEB_SHOP,
            ChannelKind.TILL,
            ChannelKind.APP,
            ChannelKind.MARKETPLACE,
            ChannelKind.SOCIAL,
            ChannelKind.AGENT
        };
        for (ChannelKind kind : kinds) {
            UUID id = Ids.next();
            channels.add(id);
            network.saveChannel(new SaveChannel(
                    id, "list-" + kind, "List " + kind, kind, "EUR", "NL", true, List.of("nl"), true, null));
        }
        for (int i = 0; i < STORES; i++) {
            UUID id = Ids.next();
            stores.add(id);
            network.saveLocation(new SaveLocation(
                    id,
                    "L-" + i,
                    "Bench " + i,
                    LocationKind.STORE,
                    new Address("Benchstraat", "1", "1234 AB", "Benchstad", "NL"),
                    null,
                    null,
                    ZoneId.of("Europe/Amsterdam"),
                    Set.of(Capability.SELL, Capability.COLLECT),
                    OpeningHours.NEVER,
                    true,
                    null));
        }
    }
}
