package io.toonbank.inventory.internal;

import io.toonbank.inventory.Backorders.Arrival;
import io.toonbank.inventory.Backorders.Kind;
import io.toonbank.inventory.Backorders.Terms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads what may be sold beyond stock, how much of it is left, and for which day the next piece can be promised. */
@Component
class BackorderTerms {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final JdbcTemplate database;
    private final Clock clock;

    BackorderTerms(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Map<UUID, Terms> read(Collection<UUID> variantIds) {
        return read(variantIds, "");
    }

    /** The same, and nobody else promises any of them until the transaction ends. */
    Map<UUID, Terms> locked(Collection<UUID> variantIds) {
        return read(variantIds, " order by variant_id for update");
    }

    private Map<UUID, Terms> read(Collection<UUID> variantIds, String how) {
        if (variantIds.isEmpty()) {
            return Map.of();
        }
        UUID[] ids = variantIds.stream().distinct().toArray(UUID[]::new);
        List<Stored> rows = database.query(
                "select * from inventory.backorder where variant_id = any (?::uuid[])" + how,
                (row, _) -> stored(row),
                (Object) ids);
        Map<UUID, List<Coming>> coming =
                rows.stream().anyMatch(row -> row.kind() == Kind.INCOMING) ? coming(ids) : Map.of();
        Map<UUID, Terms> terms = new LinkedHashMap<>();
        rows.forEach(row -> terms.put(
                row.variantId(),
                terms(
                        row,
                        coming.getOrDefault(row.variantId(), List.of()).stream()
                                .filter(one -> one.locationId().equals(row.locationId()))
                                .map(Coming::arrival)
                                .toList())));
        return terms;
    }

    /** Read after the rows are locked, so that it is what is true now. */
    private Map<UUID, List<Coming>> coming(UUID[] ids) {
        Map<UUID, List<Coming>> coming = new HashMap<>();
        database.query(
                """
                select variant_id, location_id, expected_on, sum(quantity) as quantity from inventory.incoming
                where variant_id = any (?::uuid[]) group by variant_id, location_id, expected_on order by expected_on
                """,
                row -> {
                    coming.computeIfAbsent(row.getObject("variant_id", UUID.class), _ -> new ArrayList<>())
                            .add(new Coming(
                                    row.getObject("location_id", UUID.class),
                                    new Arrival(
                                            row.getObject("expected_on", LocalDate.class), row.getInt("quantity"))));
                },
                (Object) ids);
        return coming;
    }

    private Terms terms(Stored row, List<Arrival> arrivals) {
        int onItsWay = arrivals.stream().mapToInt(Arrival::quantity).sum();
        int most = row.kind() == Kind.INCOMING ? Math.min(row.most(), onItsWay) : row.most();
        return new Terms(
                row.variantId(),
                row.locationId(),
                row.kind(),
                row.most(),
                row.open(),
                Math.max(0, most - row.open()),
                day(row, arrivals, 1),
                row.availableOn(),
                row.leadDays(),
                row.channelIds(),
                row.kind() == Kind.INCOMING ? arrivals : List.of(),
                row.version());
    }

    /** When so many more pieces can leave, those promised before being served first. */
    LocalDate day(Terms terms, int pieces) {
        return day(
                new Stored(
                        terms.variantId(),
                        terms.locationId(),
                        terms.kind(),
                        terms.most(),
                        terms.open(),
                        terms.availableOn(),
                        terms.leadDays(),
                        terms.channelIds(),
                        terms.version()),
                terms.arrivals(),
                pieces);
    }

    private LocalDate day(Stored row, List<Arrival> arrivals, int pieces) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        int days = Objects.requireNonNullElse(row.leadDays(), 0);
        return switch (row.kind()) {
            case PREORDER -> notBefore(Objects.requireNonNull(row.availableOn()), today.plusDays(1));
            case BACKORDER -> today.plusDays(days);
            case INCOMING -> arrival(arrivals, row.open() + pieces, today).plusDays(days);
        };
    }

    /** What is late comes tomorrow at the earliest. */
    private static LocalDate arrival(List<Arrival> arrivals, int wanted, LocalDate today) {
        long sum = 0;
        LocalDate on = today.plusDays(1);
        for (Arrival arrival : arrivals) {
            sum += arrival.quantity();
            on = notBefore(arrival.on(), arrival.on().isBefore(today) ? today.plusDays(1) : today);
            if (sum >= wanted) {
                return on;
            }
        }
        return on;
    }

    private static LocalDate notBefore(LocalDate day, LocalDate first) {
        return day.isBefore(first) ? first : day;
    }

    private static Stored stored(ResultSet row) throws SQLException {
        var channels = row.getArray("channel_ids");
        return new Stored(
                row.getObject("variant_id", UUID.class),
                row.getObject("location_id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getInt("most"),
                row.getInt("open"),
                row.getObject("available_on", LocalDate.class),
                row.getObject("lead_days", Integer.class),
                channels == null ? null : List.of((UUID[]) channels.getArray()),
                row.getInt("version"));
    }

    private record Stored(
            UUID variantId,
            UUID locationId,
            Kind kind,
            int most,
            int open,
            @Nullable LocalDate availableOn,
            @Nullable Integer leadDays,
            @Nullable List<UUID> channelIds,
            int version) {}

    private record Coming(UUID locationId, Arrival arrival) {}
}
