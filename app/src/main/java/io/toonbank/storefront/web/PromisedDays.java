package io.toonbank.storefront.web;

import io.toonbank.orders.OrderPromise;
import io.toonbank.storefront.view.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** When goods are there, in words: "tomorrow", "Thursday 26 November", "Thursday 26 – Friday 27 November". */
@Component
class PromisedDays {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Clock clock;

    PromisedDays(Clock clock) {
        this.clock = clock;
    }

    String in(Page page, OrderPromise promise) {
        return switch (promise.kind()) {
            case DELIVERED -> page.say("promise.delivered", days(page, promise));
            case COLLECT_FROM_SHELF -> page.say("promise.ready", days(page, promise), time(promise));
            case COLLECT_AFTER_TRANSFER -> page.say("promise.ready.later", days(page, promise));
        };
    }

    private String days(Page page, OrderPromise promise) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        String latest = day(page, today, promise.latest());
        return promise.oneDay() ? latest : day(page, today, promise.earliest()) + " – " + latest;
    }

    private static String day(Page page, LocalDate today, LocalDate day) {
        long ahead = ChronoUnit.DAYS.between(today, day);
        if (ahead == 0) {
            return page.say("promise.today");
        }
        return ahead == 1
                ? page.say("promise.tomorrow")
                : DateTimeFormatter.ofPattern("EEEE d MMMM", page.locale()).format(day);
    }

    private static String time(OrderPromise promise) {
        return DateTimeFormatter.ofPattern("HH:mm").withZone(ZONE).format(promise.until());
    }
}
