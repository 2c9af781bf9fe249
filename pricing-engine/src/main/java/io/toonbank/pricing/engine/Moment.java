package io.toonbank.pricing.engine;

import java.util.List;

/**
 * When the question is asked. The engine knows no time zones: the asker passes the wall clock of every zone that a schedule in the
 * question names. The first is the shop's own and serves schedules that name none.
 */
public record Moment(long epochMillis, List<WallClock> clocks) {
    public Moment {
        clocks = List.copyOf(clocks);
    }

    /**
     * What a clock on the wall says there and then.
     *
     * @param zone name of the time zone, for instance {@code Europe/Amsterdam}
     * @param date ISO date, {@code 2026-11-23}
     * @param minuteOfDay 0 to 1439, as the wall clock shows it: the repeated hour of autumn has the same minutes twice
     */
    public record WallClock(String zone, String date, int minuteOfDay) {}
}
