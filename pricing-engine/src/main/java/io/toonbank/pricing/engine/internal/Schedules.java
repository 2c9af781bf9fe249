package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.Moment;
import io.toonbank.pricing.engine.Moment.WallClock;
import io.toonbank.pricing.engine.promotion.Condition.Schedule;
import org.jspecify.annotations.Nullable;

/** Compares a wall clock with a schedule, without a time zone database. */
final class Schedules {
    private static final int MINUTES_OF_HOUR = 60;
    private static final int[] MONTH_SHIFTS = {0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};

    private Schedules() {}

    static @Nullable WallClock clock(Moment moment, @Nullable String zone) {
        for (WallClock clock : moment.clocks()) {
            if (zone == null || zone.equals(clock.zone())) {
                return clock;
            }
        }
        return null;
    }

    static boolean holds(Schedule schedule, WallClock clock) {
        String now = clock.date() + "T" + twoDigits(clock.minuteOfDay() / MINUTES_OF_HOUR) + ":"
                + twoDigits(clock.minuteOfDay() % MINUTES_OF_HOUR);
        return (schedule.from() == null || schedule.from().compareTo(now) <= 0)
                && (schedule.until() == null || now.compareTo(schedule.until()) < 0)
                && (schedule.weekdays().isEmpty() || schedule.weekdays().contains(weekday(clock.date())))
                && withinHours(schedule, clock.minuteOfDay());
    }

    private static boolean withinHours(Schedule schedule, int minute) {
        int from = schedule.fromMinute() == null ? 0 : schedule.fromMinute();
        int until = schedule.untilMinute() == null ? WallClockText.MINUTES_OF_DAY : schedule.untilMinute();
        return from <= until ? from <= minute && minute < until : minute >= from || minute < until;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** 1 Monday to 7 Sunday, by Sakamoto's method for the Gregorian calendar. */
    static int weekday(String date) {
        int year = Integer.parseInt(date.substring(0, 4));
        int month = Integer.parseInt(date.substring(5, 7));
        int day = Integer.parseInt(date.substring(8, 10));
        if (month < 3) {
            year--;
        }
        int sunday = (year + year / 4 - year / 100 + year / 400 + MONTH_SHIFTS[month - 1] + day) % 7;
        return sunday == 0 ? 7 : sunday;
    }
}
