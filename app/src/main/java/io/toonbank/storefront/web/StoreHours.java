package io.toonbank.storefront.web;

import io.toonbank.network.Capability;
import io.toonbank.network.Location;
import io.toonbank.network.LocationKind;
import io.toonbank.network.Opening;
import io.toonbank.storefront.view.Page;
import io.toonbank.storefront.view.StoreLine;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When stores are open, in words. */
@Component
class StoreHours {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int DAYS_AHEAD = 14;

    private final Clock clock;

    StoreHours(Clock clock) {
        this.clock = clock;
    }

    /** Where customers can walk in. */
    static boolean isStore(Location location) {
        return location.active() && location.kind() == LocationKind.STORE && location.can(Capability.SELL);
    }

    static String path(Location location) {
        return "/stores/" + location.code().toLowerCase(Locale.ROOT);
    }

    StoreLine line(Page page, Location store) {
        return new StoreLine(
                store.name(),
                store.address().city(),
                street(store),
                page.link(path(store)),
                today(page, store),
                open(store));
    }

    static String street(Location store) {
        return (store.address().street() + " " + store.address().houseNumber()).strip();
    }

    boolean open(Location store) {
        return store.hours().openAt(now(store));
    }

    LocalDate date(Location store) {
        return now(store).toLocalDate();
    }

    /** "Open tot 18:00", "Opent om 10:00", "Opent maandag om 11:00". */
    String today(Page page, Location store) {
        LocalDateTime now = now(store);
        Optional<Opening> current = store.hours().on(now.toLocalDate()).stream()
                .filter(opening -> !now.toLocalTime().isBefore(opening.from())
                        && now.toLocalTime().isBefore(opening.until()))
                .findFirst();
        if (current.isPresent()) {
            return page.say("hours.until", time(current.get().until()));
        }
        for (int days = 0; days < DAYS_AHEAD; days++) {
            LocalDate date = now.toLocalDate().plusDays(days);
            LocalTime after = days == 0 ? now.toLocalTime() : LocalTime.MIN;
            Optional<Opening> next = store.hours().on(date).stream()
                    .filter(opening -> !opening.from().isBefore(after))
                    .findFirst();
            if (next.isPresent()) {
                return opens(page, date, days, next.get().from());
            }
        }
        return page.say("hours.closed");
    }

    private static String opens(Page page, LocalDate date, int days, LocalTime from) {
        return switch (days) {
            case 0 -> page.say("hours.opens.today", time(from));
            case 1 -> page.say("hours.opens.tomorrow", time(from));
            default ->
                page.say(
                        "hours.opens.day",
                        date.getDayOfWeek().getDisplayName(TextStyle.FULL, page.locale()),
                        time(from));
        };
    }

    static String openings(Page page, List<Opening> openings) {
        return openings.isEmpty()
                ? page.say("hours.closed")
                : String.join(
                        ", ",
                        openings.stream()
                                .map(opening -> time(opening.from()) + "–" + time(opening.until()))
                                .toList());
    }

    private static String time(LocalTime time) {
        return TIME.format(time);
    }

    private LocalDateTime now(Location store) {
        return LocalDateTime.ofInstant(clock.instant(), store.zone());
    }
}
