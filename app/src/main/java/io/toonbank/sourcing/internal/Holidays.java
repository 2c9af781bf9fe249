package io.toonbank.sourcing.internal;

import io.toonbank.sourcing.Carriers.CalendarDay;
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

    /** What days counted from Easter Sunday are called; screens have the words. */
    private static final Map<Integer, String> NAMES_FROM_EASTER = Map.of(
            -2, "good-friday", 0, "easter", 1, "easter-monday", 39, "ascension", 49, "pentecost", 50, "whit-monday");

    private static final Map<MonthDay, String> NAMES = Map.ofEntries(
            named("01-01", "new-year"),
            named("05-01", "labour-day"),
            named("08-15", "assumption"),
            named("11-01", "all-saints"),
            named("11-11", "armistice"),
            named("12-25", "christmas"),
            named("12-26", "boxing-day"));

    /** Countries whose days are known by rule; elsewhere only the first of January and Christmas are. */
    static final List<String> COUNTRIES = List.of("NL", "BE", "DE", "LU", "FR");

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

    /** The days of a year that are closed by rule or that the retailer spoke of, in their order. */
    static List<CalendarDay> calendar(String country, int year, List<Holiday> differing) {
        Holidays rules = new Holidays(List.of());
        Map<LocalDate, Holiday> said = new HashMap<>();
        differing.stream().filter(day -> day.country().equals(country)).forEach(day -> said.put(day.date(), day));
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(date -> rules.on(country, date) || said.containsKey(date))
                .map(date -> {
                    Holiday own = said.get(date);
                    boolean byRule = rules.on(country, date);
                    return new CalendarDay(
                            date,
                            byRule ? rules.nameOf(country, date) : null,
                            own == null ? null : own.name(),
                            own == null || own.closed(),
                            own != null);
                })
                .toList();
    }

    private String nameOf(String country, LocalDate date) {
        if (country.equals("NL") && date.equals(kingsDay(date.getYear()))) {
            return "kings-day";
        }
        String fixed = NAMES.get(MonthDay.from(date));
        if (fixed != null && RULES.getOrDefault(country, ANYWHERE).fixed().contains(MonthDay.from(date))) {
            return fixed;
        }
        int fromEaster = (int) (date.toEpochDay() - easter(date.getYear()).toEpochDay());
        return NAMES_FROM_EASTER.getOrDefault(fromEaster, "national-day");
    }

    private static Map.Entry<MonthDay, String> named(String day, String name) {
        return Map.entry(MonthDay.parse("--" + day), name);
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
