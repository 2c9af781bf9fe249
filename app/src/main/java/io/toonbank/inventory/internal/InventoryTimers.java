package io.toonbank.inventory.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What stock does by itself. */
@Configuration(proxyBeanMethods = false)
class InventoryTimers {

    static final int LAPSE_BATCH = 200;

    private static final int FORGET_BATCH = 5_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(30);

    @Bean
    RecurringTask<Void> endReservationsThatLapsed(HoldingStock stock) {
        return Tasks.recurring("inventory-end-lapsed-reservations", FixedDelay.of(Duration.ofSeconds(5)))
                .execute((_, _) -> repeatWhileFull(LAPSE_BATCH, () -> stock.lapse(LAPSE_BATCH)));
    }

    @Bean
    RecurringTask<Void> sealMovements(Seals seals) {
        return Tasks.recurring("inventory-seal-movements", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((_, _) -> seals.seal(false));
    }

    @Bean
    RecurringTask<Void> endBackordersThatLapsed(TakingBackorders backorders) {
        return Tasks.recurring("inventory-end-lapsed-backorders", FixedDelay.of(Duration.ofSeconds(15)))
                .execute((_, _) -> backorders.lapse());
    }

    @Bean
    RecurringTask<Void> fillBackorders(FillingBackorders backorders) {
        return Tasks.recurring("inventory-fill-backorders", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((_, _) -> backorders.fillAll());
    }

    @Bean
    RecurringTask<Void> forgetOldReservations(ReservationStore reservations, Clock clock) {
        return Tasks.recurring("inventory-forget-old-reservations", FixedDelay.of(Duration.ofHours(6)))
                .execute((_, _) -> repeatWhileFull(
                        FORGET_BATCH, () -> reservations.forget(clock.instant().minus(FORGOTTEN_AFTER), FORGET_BATCH)));
    }

    private static void repeatWhileFull(int batch, java.util.function.IntSupplier work) {
        int done;
        do {
            done = work.getAsInt();
        } while (done == batch);
    }
}
