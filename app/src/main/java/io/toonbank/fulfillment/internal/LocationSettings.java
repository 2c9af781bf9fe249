package io.toonbank.fulfillment.internal;

import io.toonbank.network.Location;
import io.toonbank.network.LocationKind;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** How a location deals with work; where nobody laid it down, by what kind of place it is. */
@Component
class LocationSettings {

    private static final int ANSWER_MINUTES = 120;
    private static final int KEEP_DAYS = 7;
    private static final int REMIND_DAYS = 3;
    private static final RowMapper<Settings> MAPPER = (row, _) -> new Settings(
            row.getObject("location_id", UUID.class),
            row.getBoolean("accepts_by_itself"),
            row.getInt("answer_within_minutes"),
            row.getInt("collect_keep_days"),
            row.getInt("remind_after_days"),
            row.getInt("version"));

    private final JdbcTemplate database;

    LocationSettings(JdbcTemplate database) {
        this.database = database;
    }

    /** @param version 0 while nobody changed them */
    record Settings(
            UUID locationId,
            boolean acceptsByItself,
            int answerWithinMinutes,
            int collectKeepDays,
            int remindAfterDays,
            int version) {

        Duration answerWithin() {
            return Duration.ofMinutes(answerWithinMinutes);
        }
    }

    Settings of(Location location) {
        return all().getOrDefault(location.id(), usual(location));
    }

    Map<UUID, Settings> all() {
        Map<UUID, Settings> found = new HashMap<>();
        database.query("select * from fulfillment.settings", MAPPER)
                .forEach(settings -> found.put(settings.locationId(), settings));
        return found;
    }

    static Settings usual(Location location) {
        boolean warehouse = location.kind() == LocationKind.WAREHOUSE;
        return new Settings(location.id(), warehouse, ANSWER_MINUTES, KEEP_DAYS, REMIND_DAYS, 0);
    }

    /** Answers whether nobody else changed them meanwhile. */
    boolean save(Settings settings) {
        return database.update(
                        """
                        insert into fulfillment.settings
                          (location_id, accepts_by_itself, answer_within_minutes, collect_keep_days, remind_after_days)
                        values (?, ?, ?, ?, ?)
                        on conflict (location_id) do update set accepts_by_itself = excluded.accepts_by_itself,
                          answer_within_minutes = excluded.answer_within_minutes,
                          collect_keep_days = excluded.collect_keep_days,
                          remind_after_days = excluded.remind_after_days, version = settings.version + 1
                        where settings.version = ?
                        """,
                        settings.locationId(),
                        settings.acceptsByItself(),
                        settings.answerWithinMinutes(),
                        settings.collectKeepDays(),
                        settings.remindAfterDays(),
                        settings.version())
                == 1;
    }
}
