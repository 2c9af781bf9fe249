package io.toonbank.fulfillment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.fulfillment.WorkKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How much there is to do, and how late it is. */
@RestController
@RequestMapping("/api/admin/fulfillment")
@Tag(name = "Fulfilment")
class OverviewEndpoints {

    private static final Duration PERIOD = Duration.ofDays(30);

    private final JdbcTemplate database;
    private final WorkViews views;
    private final Clock clock;

    OverviewEndpoints(JdbcTemplate database, WorkViews views, Clock clock) {
        this.database = database;
        this.views = views;
        this.clock = clock;
    }

    record Tasks(
            int toAnswer,
            int toPick,
            int picking,
            int toPack,
            int toShip,
            int toPrepare,
            int ready,
            int arriving,
            int late,
            int problems,
            int overdueCollections) {}

    /** @param late handed over later than due; {@code openLate} still waits */
    record Lateness(
            UUID locationId,
            WorkKind kind,
            int due,
            int onTime,
            int late,
            int openLate,
            @Nullable Integer lateMinutesAverage) {}

    @GetMapping("/tasks")
    @Operation(summary = "How much of everything a location has to do")
    Tasks tasks(@RequestParam UUID locationId) {
        views.requireSee(locationId);
        var now = at(clock.instant());
        Integer arriving = database.queryForObject("""
                select count(*) from fulfillment.work_order
                where destination_id = ? and kind = 'SHIP_TO_STORE' and state = 'SHIPPED'
                """, Integer.class, locationId);
        Integer problems = database.queryForObject(
                "select count(*) from fulfillment.work_order where location_id = ? and problem is not null",
                Integer.class,
                locationId);
        return java.util.Objects.requireNonNull(database.queryForObject(
                """
                select
                  count(*) filter (where state = 'OFFERED') as to_answer,
                  count(*) filter (where state = 'ACCEPTED' and kind <> 'COLLECT') as to_pick,
                  count(*) filter (where state = 'PICKING') as picking,
                  count(*) filter (where state = 'PICKED' and kind <> 'COLLECT') as to_pack,
                  count(*) filter (where state = 'PACKED') as to_ship,
                  count(*) filter (where state in ('ACCEPTED', 'PICKED') and kind = 'COLLECT') as to_prepare,
                  count(*) filter (where state = 'READY') as ready,
                  count(*) filter (where state <> 'READY' and due_at < ?) as late,
                  count(*) filter (where state = 'READY' and collect_until < ?) as overdue
                from fulfillment.work_order
                where location_id = ? and state in ('OFFERED', 'ACCEPTED', 'PICKING', 'PICKED', 'PACKED', 'READY')
                """,
                (row, _) -> new Tasks(
                        row.getInt("to_answer"),
                        row.getInt("to_pick"),
                        row.getInt("picking"),
                        row.getInt("to_pack"),
                        row.getInt("to_ship"),
                        row.getInt("to_prepare"),
                        row.getInt("ready"),
                        arriving == null ? 0 : arriving,
                        row.getInt("late"),
                        problems == null ? 0 : problems,
                        row.getInt("overdue")),
                now,
                now,
                locationId));
    }

    @GetMapping("/lateness")
    @Operation(
            summary = "How much was done in time, by location and kind",
            description = "Of work due in the period (the last 30 days when none is given).")
    List<Lateness> lateness(
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable UUID locationId) {
        Instant now = clock.instant();
        Set<UUID> allowed = views.locations().orElse(null);
        return database
                .query(
                        """
                        select location_id, kind, count(*) as due,
                          count(*) filter (where done is not null and done <= due_at) as on_time,
                          count(*) filter (where done > due_at) as late,
                          count(*) filter (where done is null and due_at < ?) as open_late,
                          (avg(extract(epoch from done - due_at) / 60) filter (where done > due_at))::int as minutes
                        from (
                          select location_id, kind, due_at, coalesce(ready_at, finished_at) as done from fulfillment.work_order
                          where due_at >= ? and due_at < ? and state not in ('REFUSED', 'CANCELLED')) as work
                        group by location_id, kind order by location_id, kind
                        """,
                        (row, _) -> new Lateness(
                                row.getObject("location_id", UUID.class),
                                WorkKind.valueOf(row.getString("kind")),
                                row.getInt("due"),
                                row.getInt("on_time"),
                                row.getInt("late"),
                                row.getInt("open_late"),
                                row.getObject("minutes", Integer.class)),
                        at(now),
                        at(from == null ? now.minus(PERIOD) : from),
                        at(to == null ? now : to))
                .stream()
                .filter(row -> allowed == null || allowed.contains(row.locationId()))
                .filter(row -> locationId == null || locationId.equals(row.locationId()))
                .toList();
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
