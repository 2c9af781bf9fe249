package io.toonbank.sourcing.internal;

import io.toonbank.sourcing.Carriers.Holiday;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Public holidays, on which nothing is collected or brought: by rule for each country, unless the retailer said otherwise. */
final class Holidays {

    /** Days of the same date every year, and days counted from Easter Sunday. */
    private record Rules(Set<MonthDay> fixed, Set<Integer> fromEaster) {}

    private static final Rules ANYWHERE = new Rules(days("01-01", "12-25"), Set.of());
    private static final Map<String, Rules> RULES = Map.of(
            "NL", new Rules(days("01-01", "12-25", "12-26"), Set.of(0, 1, 39, 49, 50)),
            "BE",
                    new Rules(
                            days("01-01", "05-01", "07-21", "08-15", "11-01", "11-11", "12-25"),
                            Set.of(0, 1, 39, 49, 50)),
            "DE", new Rules(days("01-01", "05-01", "10-03", "12-25", "12-26"), Set.of(-2, 0, 1, 39, 49, 50)),
            "LU",
                    new Rules(
                            days("01-01", "05-01", "05-09", "06-23", "08-15", "11-01", "12-25", "12-26"),
                            Set.of(0, 1, 39, 49, 50)),
            "FR",
                    new Rules(
                            days("01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"),
                            Set.of(0, 1, 39, 49, 50)));

    private final Map<Day, Boolean> exceptions = new HashMap<>();
    private final Map<Integer, LocalDate> easters = new ConcurrentHashMap<>();

    Holidays(List<Holiday> differing) {
        differing.forEach(day -> exceptions.put(new Day(day.country(), day.date()), day.closed()));
    }

    private record Day(String country, LocalDate date) {}

    boolean on(String country, LocalDate date) {
        Boolean said = exceptions.isEmpty() ? null : exceptions.get(new Day(country, date));
        return said == null ? byRule(country, date) : said;
    }

    private boolean byRule(String country, LocalDate date) {
        if (country.equals("NL") && date.equals(kingsDay(date.getYear()))) {
            return true;
        }
        Rules rules = RULES.getOrDefault(country, ANYWHERE);
        LocalDate easter = easters.computeIfAbsent(date.getYear(), Holidays::easter);
        return rules.fixed().contains(MonthDay.from(date))
                || rules.fromEaster().contains((int) (date.toEpochDay() - easter.toEpochDay()));
    }

    /** Koningsdag: 27 April, and the day before where that is a Sunday. */
    private static LocalDate kingsDay(int year) {
        LocalDate birthday = LocalDate.of(year, 4, 27);
        return birthday.getDayOfWeek() == java.time.DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
    }

    /** The Gregorian computus in the form of J. Meeus, Astronomical Algorithms, chapter 8. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int correction = (century + 8) / 25;
        int epact = (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }

    private static Set<MonthDay> days(String... days) {
        return java.util.Arrays.stream(days)
                .map(day -> MonthDay.parse("--" + day))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
