package io.toonbank.sourcing.internal;

import static io.toonbank.sourcing.db.Tables.PACE;
import static io.toonbank.sourcing.db.Tables.PACE_TAKEN;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.toonbank.inventory.StockHistory;
import io.toonbank.inventory.StockHistory.Flow;
import io.toonbank.inventory.StockHistory.Period;
import io.toonbank.sourcing.db.tables.records.PaceRecord;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Once a day: how fast each variant left each location over the last weeks. */
@Component
class TakingPaces {

    private static final int DAYS = 28;
    private static final Duration KEPT = Duration.ofHours(20);
    private static final Duration LOOK_EVERY = Duration.ofMinutes(10);
    private static final int ROWS_AT_ONCE = 1_000;
    private static final UUID SUBJECT = new UUID(0, 1);

    private final DSLContext database;
    private final StockHistory history;
    private final SetupChanges changes;
    private final Clock clock;

    TakingPaces(DSLContext database, StockHistory history, SetupChanges changes, Clock clock) {
        this.database = database;
        this.history = history;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    void takeWhenOld() {
        Instant taken = database.select(PACE_TAKEN.TAKEN_AT).from(PACE_TAKEN).fetchOne(PACE_TAKEN.TAKEN_AT);
        if (taken == null || taken.plus(KEPT).isBefore(clock.instant())) {
            take();
        }
    }

    @Transactional
    void take() {
        Instant now = clock.instant();
        database.deleteFrom(PACE).execute();
        List<Flow> variant = new ArrayList<>();
        List<PaceRecord> rows = new ArrayList<>();
        history.tellFlows(new Period(now.minus(Duration.ofDays(DAYS)), now, Long.MAX_VALUE, List.of()), flow -> {
            if (!variant.isEmpty() && !variant.getFirst().variantId().equals(flow.variantId())) {
                rows.add(row(variant));
                variant.clear();
            }
            variant.add(flow);
        });
        if (!variant.isEmpty()) {
            rows.add(row(variant));
        }
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            database.batchInsert(rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE)))
                    .execute();
        }
        database.insertInto(PACE_TAKEN)
                .set(PACE_TAKEN.TAKEN_AT, now)
                .set(PACE_TAKEN.DAYS, DAYS)
                .onConflict(PACE_TAKEN.ONLY_ROW)
                .doUpdate()
                .set(PACE_TAKEN.TAKEN_AT, now)
                .set(PACE_TAKEN.DAYS, DAYS)
                .execute();
        changes.tell(SUBJECT);
    }

    private PaceRecord row(List<Flow> flows) {
        PaceRecord row = database.newRecord(PACE);
        row.setVariantId(flows.getFirst().variantId());
        row.setLocationIds(flows.stream().map(Flow::locationId).toArray(UUID[]::new));
        row.setUnits(flows.stream()
                .map(flow -> (int) Math.min(Integer.MAX_VALUE, flow.unitsOut()))
                .toArray(Integer[]::new));
        row.setLastReceived(flows.stream()
                .map(flow -> flow.lastIn() == null ? null : LocalDate.ofInstant(flow.lastIn(), ZoneOffset.UTC))
                .toArray(LocalDate[]::new));
        return row;
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        @Bean
        RecurringTask<Void> takePacesOfSale(TakingPaces paces) {
            return Tasks.recurring("take-paces-of-sale", FixedDelay.of(LOOK_EVERY))
                    .execute((_, _) -> paces.takeWhenOld());
        }
    }
}
