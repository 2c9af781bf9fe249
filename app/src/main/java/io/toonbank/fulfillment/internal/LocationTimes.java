package io.toonbank.fulfillment.internal;

import io.toonbank.fulfillment.WorkKind;
import io.toonbank.network.Location;
import io.toonbank.network.Opening;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** When work is due, by the hours of the location that does it. */
final class LocationTimes {

    /** Parcels that are ordered by now leave today. */
    private static final LocalTime CUT_OFF = LocalTime.of(14, 0);

    private static final LocalTime CARRIER_COMES = LocalTime.of(17, 0);
    private static final Duration COLLECTION_TAKES = Duration.ofHours(2);
    private static final int DAYS_MAX = 14;

    private LocationTimes() {}

    static Instant due(WorkKind kind, Location location, Instant now) {
        return switch (kind) {
            case COLLECT -> afterOpenTime(location, now, COLLECTION_TAKES);
            case SHIP, SHIP_TO_STORE -> leaves(location, now);
        };
    }

    private static Instant leaves(Location location, Instant now) {
        ZonedDateTime here = now.atZone(location.zone());
        LocalDate day = here.toLocalTime().isBefore(CUT_OFF)
                ? here.toLocalDate()
                : here.toLocalDate().plusDays(1);
        while (!works(location, day)) {
            day = day.plusDays(1);
        }
        return day.atTime(CARRIER_COMES).atZone(location.zone()).toInstant();
    }

    /** Carriers fetch on the days a store is open, at others on weekdays. */
    private static boolean works(Location location, LocalDate day) {
        boolean neverOpen = location.hours().week().isEmpty();
        boolean sunday = day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !sunday && (neverOpen || !location.hours().on(day).isEmpty() || closedForLong(location, day));
    }

    private static boolean closedForLong(Location location, LocalDate from) {
        return from.datesUntil(from.plusDays(DAYS_MAX))
                .allMatch(day -> location.hours().on(day).isEmpty());
    }

    /** So much opening time from now; plain time where a location is never open to customers. */
    static Instant afterOpenTime(Location location, Instant now, Duration wanted) {
        if (location.hours().week().isEmpty()) {
            return now.plus(wanted);
        }
        Duration left = wanted;
        LocalDate today = now.atZone(location.zone()).toLocalDate();
        for (LocalDate day = today; day.isBefore(today.plusDays(DAYS_MAX)); day = day.plusDays(1)) {
            for (Opening opening : location.hours().on(day)) {
                Instant from =
                        day.atTime(opening.from()).atZone(location.zone()).toInstant();
                Instant until =
                        day.atTime(opening.until()).atZone(location.zone()).toInstant();
                Instant start = from.isBefore(now) ? now : from;
                Duration here = Duration.between(start, until);
                if (here.isPositive() && here.compareTo(left) >= 0) {
                    return start.plus(left);
                }
                left = here.isPositive() ? left.minus(here) : left;
            }
        }
        return now.plus(Duration.ofDays(DAYS_MAX));
    }
}
