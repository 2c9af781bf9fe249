package io.toonbank.purchasing.internal;

import static io.toonbank.purchasing.db.Tables.PURCHASE_ORDER;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.toonbank.inventory.IncomingStock;
import io.toonbank.purchasing.PurchaseOrder;
import io.toonbank.purchasing.PurchaseOrder.State;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the stock what is on its way, so that it can be sold before it is there. */
@Component
class TellingIncoming {

    private static final Duration AGAIN = Duration.ofHours(6);

    private final DSLContext database;
    private final PurchaseReading reading;
    private final IncomingStock incoming;

    TellingIncoming(DSLContext database, PurchaseReading reading, IncomingStock incoming) {
        this.database = database;
        this.reading = reading;
        this.incoming = incoming;
    }

    /** In the transaction that changed the order. */
    void tell(PurchaseOrder order) {
        boolean coming = order.state() == State.ORDERED || order.state() == State.PARTLY_RECEIVED;
        LocalDate on = order.expectedOn();
        Map<UUID, Integer> toCome = new LinkedHashMap<>();
        if (coming && on != null) {
            order.lines().stream()
                    .filter(line -> line.toCome() > 0)
                    .forEach(line -> toCome.merge(line.variantId(), line.toCome(), Integer::sum));
        }
        incoming.expect(order.id(), order.locationId(), on == null ? LocalDate.EPOCH : on, toCome);
    }

    /** Orders that were at the supplier before anybody told: found once, and what else was missed. */
    @Transactional
    public void tellAll() {
        List<UUID> open = database.select(PURCHASE_ORDER.ID)
                .from(PURCHASE_ORDER)
                .where(PURCHASE_ORDER.STATE.in(State.ORDERED.name(), State.PARTLY_RECEIVED.name()))
                .orderBy(PURCHASE_ORDER.ID)
                .forUpdate()
                .fetch(PURCHASE_ORDER.ID);
        open.forEach(id -> reading.find(id).ifPresent(this::tell));
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        @Bean
        RecurringTask<Void> tellWhatIsOnItsWay(TellingIncoming incoming) {
            return Tasks.recurring("purchasing-tell-incoming", FixedDelay.of(AGAIN))
                    .execute((_, _) -> incoming.tellAll());
        }
    }
}
