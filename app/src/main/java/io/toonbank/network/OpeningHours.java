package io.toonbank.network;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** When a location is open, in its own time zone. A weekday that is missing is a day closed. */
public record OpeningHours(Map<DayOfWeek, List<Opening>> week, List<OpeningException> exceptions) {

    /** Never open to customers, as a warehouse is. */
    public static final OpeningHours NEVER = new OpeningHours(Map.of(), List.of());

    public OpeningHours {
        Map<DayOfWeek, List<Opening>> days = new EnumMap<>(DayOfWeek.class);
        week.forEach((day, openings) -> days.put(day, List.copyOf(openings)));
        week = java.util.Collections.unmodifiableMap(days);
        exceptions = List.copyOf(exceptions);
    }

    /** The openings of one date: those of its exception if it has one, else those of its weekday. */
    public List<Opening> on(LocalDate date) {
        return exceptions.stream()
                .filter(exception -> exception.date().equals(date))
                .findFirst()
                .map(OpeningException::openings)
                .orElseGet(() -> week.getOrDefault(date.getDayOfWeek(), List.of()));
    }

    public boolean openAt(LocalDateTime moment) {
        return on(moment.toLocalDate()).stream().anyMatch(opening -> opening.includes(moment.toLocalTime()));
    }
}
