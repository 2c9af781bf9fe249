package io.toonbank.pricing.engine;

import static io.toonbank.pricing.engine.Baskets.ask;
import static io.toonbank.pricing.engine.Baskets.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.toonbank.pricing.engine.promotion.Condition;
import io.toonbank.pricing.engine.promotion.Condition.Schedule;
import io.toonbank.pricing.engine.promotion.Cut;
import io.toonbank.pricing.engine.promotion.Effect;
import io.toonbank.pricing.engine.promotion.Promotion;
import io.toonbank.pricing.engine.promotion.Selector;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static boolean holds(Condition schedule, String date, int minute) {
        Promotion half = Promotion.of(
                        "half",
                        "half",
                        new Effect.PriceCut(Effect.Per.UNIT, Selector.EVERYTHING, new Cut.Percentage(5_000)))
                .when(schedule);
        return ask(line("a", 1_000, 1))
                        .at(date, minute)
                        .with(half)
                        .quote()
                        .totals()
                        .goods()
                == 500;
    }

    @Test
    void theFirstMinuteIsInAndTheLastIsOut() {
        Schedule week = new Schedule(null, "2026-11-23T09:00", "2026-11-30T00:00", List.of(), null, null);
        assertThat(holds(week, "2026-11-23", 9 * 60 - 1)).isFalse();
        assertThat(holds(week, "2026-11-23", 9 * 60)).isTrue();
        assertThat(holds(week, "2026-11-29", 1_439)).isTrue();
        assertThat(holds(week, "2026-11-30", 0)).isFalse();
    }

    @Test
    void weekdaysAgreeWithTheCalendarForFourHundredYears() {
        for (LocalDate day = LocalDate.of(1900, 1, 1); day.getYear() < 2300; day = day.plusDays(17)) {
            Schedule thatDay =
                    new Schedule(null, null, null, List.of(day.getDayOfWeek().getValue()), null, null);
            assertThat(holds(thatDay, day.toString(), 600)).as(day.toString()).isTrue();
        }
    }

    @Test
    void hoursMayRunOverMidnight() {
        Schedule night = new Schedule(null, null, null, List.of(), 22 * 60, 6 * 60);
        assertThat(holds(night, "2026-11-23", 23 * 60)).isTrue();
        assertThat(holds(night, "2026-11-23", 5 * 60)).isTrue();
        assertThat(holds(night, "2026-11-23", 6 * 60)).isFalse();
    }

    @Test
    void theHourThatComesTwiceInAutumnCountsTwice() {
        Schedule hour = new Schedule("Europe/Amsterdam", null, null, List.of(), 2 * 60, 3 * 60);
        assertThat(holds(hour, "2026-10-25", 2 * 60 + 30)).isTrue();
    }

    @Test
    void aZoneWithoutAClockIsRefusedAndNotGuessed() {
        Schedule tokyo = new Schedule("Asia/Tokyo", null, null, List.of(1), null, null);
        assertThatThrownBy(() -> holds(tokyo, "2026-11-23", 600)).hasMessageContaining("clock-missing");
    }
}
