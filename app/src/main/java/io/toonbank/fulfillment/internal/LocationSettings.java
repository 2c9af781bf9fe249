package io.toonbank.fulfillment.internal;

import io.toonbank.fulfillment.FulfilmentSettings;
import io.toonbank.kernel.Refused;
import io.toonbank.network.Location;
import io.toonbank.network.LocationKind;
import io.toonbank.network.Locations;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.web.PlatformRefusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a location deals with work; where nobody laid it down, by what kind of place it is. */
@Component
class LocationSettings implements FulfilmentSettings {

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
    private final Locations locations;
    private final Audit audit;

    LocationSettings(JdbcTemplate database, Locations locations, Audit audit) {
        this.database = database;
        this.locations = locations;
        this.audit = audit;
    }

    Settings of(Location location) {
        return known().getOrDefault(location.id(), usual(location));
    }

    Map<UUID, Settings> known() {
        Map<UUID, Settings> found = new HashMap<>();
        database.query("select * from fulfillment.settings", MAPPER)
                .forEach(settings -> found.put(settings.locationId(), settings));
        return found;
    }

    static Settings usual(Location location) {
        boolean warehouse = location.kind() == LocationKind.WAREHOUSE;
        return new Settings(location.id(), warehouse, ANSWER_MINUTES, KEEP_DAYS, REMIND_DAYS, 0);
    }

    @Override
    public List<Settings> all() {
        Map<UUID, Settings> known = known();
        return locations.all().stream()
                .filter(Location::active)
                .map(location -> known.getOrDefault(location.id(), usual(location)))
                .toList();
    }

    @Override
    @Transactional
    public Settings save(Settings settings) {
        Location location = locations.require(settings.locationId());
        Settings before = of(location);
        int written = database.update(
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
                settings.version());
        if (written == 0) {
            throw Refused.because(PlatformRefusal.STALE_VERSION);
        }
        Settings after = of(location);
        audit.record("fulfilment settings", location.id(), "changed", before, after);
        return after;
    }
}
