package io.toonbank.payments.internal;

import static io.toonbank.payments.db.Tables.DIFFERENCE;
import static io.toonbank.payments.db.Tables.SETTLEMENT;
import static io.toonbank.payments.db.Tables.SETTLEMENT_LINE;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.payments.PaymentsRefusal;
import io.toonbank.payments.SettlementSource;
import io.toonbank.payments.Settlements;
import io.toonbank.payments.db.tables.records.SettlementLineRecord;
import io.toonbank.payments.db.tables.records.SettlementRecord;
import io.toonbank.platform.actor.CurrentActor;
import io.toonbank.platform.audit.Audit;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps accounts of providers and has them compared. */
@Component
class KeepingSettlements implements Settlements {

    private static final Logger LOG = LoggerFactory.getLogger(KeepingSettlements.class);

    /** Whose midnight ends a provider's day. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** By then providers have told of the day before. */
    private static final LocalTime FETCH_AT = LocalTime.of(6, 0);

    /** Nights without us, or without the provider, are made up for. */
    private static final int DAYS_BACK = 7;

    private final DSLContext database;
    private final List<SettlementSource> sources;
    private final Reconciling reconciling;
    private final Audit audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    KeepingSettlements(
            DSLContext database,
            List<SettlementSource> sources,
            Reconciling reconciling,
            Audit audit,
            Clock clock,
            TransactionTemplate transaction) {
        this.database = database;
        this.sources = sources;
        this.reconciling = reconciling;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public Settlement bring(UUID id, String provider, String csv) {
        SettlementFile file = SettlementFile.read(csv);
        return Objects.requireNonNull(transaction.execute(_ -> keep(id, provider, file)));
    }

    private Settlement keep(UUID id, String provider, SettlementFile file) {
        int made = database.insertInto(SETTLEMENT)
                .set(SETTLEMENT.ID, id)
                .set(SETTLEMENT.PROVIDER, provider)
                .set(SETTLEMENT.REFERENCE, file.reference())
                .set(SETTLEMENT.DAY, file.day())
                .set(SETTLEMENT.CURRENCY, file.currency())
                .set(SETTLEMENT.CAPTURED, file.sum("CAPTURE"))
                .set(SETTLEMENT.REFUNDED, file.sum("REFUND"))
                .set(SETTLEMENT.FEES, file.fees())
                .set(SETTLEMENT.PAID_OUT, file.paidOut())
                .set(SETTLEMENT.LINES, file.lines().size())
                .set(SETTLEMENT.IMPORTED_AT, clock.instant())
                .set(SETTLEMENT.IMPORTED_BY, CurrentActor.get().name())
                .onConflictDoNothing()
                .execute();
        SettlementRecord there = database.selectFrom(SETTLEMENT)
                .where(SETTLEMENT.PROVIDER.eq(provider))
                .and(SETTLEMENT.REFERENCE.eq(file.reference()))
                .fetchOne();
        if (there == null
                || there.getLines() != file.lines().size()
                || there.getPaidOut() != file.paidOut()
                || !there.getDay().equals(file.day())) {
            throw Refused.because(PaymentsRefusal.SETTLEMENT_OTHER).with("reference", file.reference());
        }
        if (made == 1) {
            writeLines(id, file);
            reconciling.compare(
                    id,
                    provider,
                    file.day(),
                    file.day().atStartOfDay(ZONE).toInstant(),
                    file.day().plusDays(1).atStartOfDay(ZONE).toInstant());
            audit.record(
                    "settlement", id, "imported", null, Map.of("provider", provider, "reference", file.reference()));
        }
        return settlement(there);
    }

    private void writeLines(UUID id, SettlementFile file) {
        List<SettlementLineRecord> rows = new ArrayList<>();
        for (SettlementFile.Line line : file.lines()) {
            SettlementLineRecord row = database.newRecord(SETTLEMENT_LINE);
            row.setSettlementId(id);
            row.setPosition(rows.size() + 1);
            row.setReference(line.reference());
            row.setPaymentId(line.paymentId());
            row.setKind(line.kind());
            row.setAmount(line.amount());
            row.setFee(line.fee());
            row.setCurrency(line.currency());
            row.setAt(line.at());
            rows.add(row);
        }
        int[] _ = database.batchInsert(rows).execute();
    }

    @Override
    public Optional<Settlement> fetch(String provider, LocalDate day) {
        SettlementSource source = sources.stream()
                .filter(known -> known.provider().equals(provider))
                .findFirst()
                .orElseThrow(
                        () -> Refused.because(PaymentsRefusal.NO_SUCH_SOURCE).with("provider", provider));
        return source.accountOf(day).map(csv -> bring(Ids.next(), provider, csv));
    }

    @Override
    public List<String> sources() {
        return sources.stream().map(SettlementSource::provider).sorted().toList();
    }

    @Override
    public void resolve(UUID differenceId, String how) {
        transaction.executeWithoutResult(_ -> {
            int changed = database.update(DIFFERENCE)
                    .set(DIFFERENCE.RESOLVED_AT, clock.instant())
                    .set(DIFFERENCE.RESOLVED_BY, CurrentActor.get().name())
                    .set(DIFFERENCE.RESOLUTION, how)
                    .where(DIFFERENCE.ID.eq(differenceId))
                    .and(DIFFERENCE.RESOLVED_AT.isNull())
                    .execute();
            if (changed == 0) {
                boolean there = database.fetchExists(DIFFERENCE, DIFFERENCE.ID.eq(differenceId));
                throw Refused.because(there ? PaymentsRefusal.DIFFERENCE_RESOLVED : PaymentsRefusal.NO_SUCH_DIFFERENCE);
            }
            audit.record("difference", differenceId, "resolved", null, null, how);
        });
    }

    Settlement settlement(SettlementRecord row) {
        String currency = row.getCurrency();
        return new Settlement(
                row.getId(),
                row.getProvider(),
                row.getReference(),
                row.getDay(),
                Money.of(row.getCaptured(), currency),
                Money.of(row.getRefunded(), currency),
                Money.of(row.getFees(), currency),
                Money.of(row.getPaidOut(), currency),
                row.getLines(),
                database.fetchCount(
                        DIFFERENCE, DIFFERENCE.SETTLEMENT_ID.eq(row.getId()).and(DIFFERENCE.RESOLVED_AT.isNull())),
                row.getImportedAt());
    }

    /** Whatever days are missing, the oldest first. */
    void fetchMissing() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        for (SettlementSource source : sources) {
            for (int back = DAYS_BACK; back >= 1; back--) {
                LocalDate day = today.minusDays(back);
                boolean there = database.fetchExists(
                        SETTLEMENT, SETTLEMENT.PROVIDER.eq(source.provider()).and(SETTLEMENT.DAY.eq(day)));
                if (!there) {
                    fetchOne(source, day);
                }
            }
        }
    }

    private void fetchOne(SettlementSource source, LocalDate day) {
        try {
            Optional<Settlement> _ = fetch(source.provider(), day);
        } catch (RuntimeException failure) {
            LOG.warn(
                    "The account of {} for {} is fetched again tomorrow: {}",
                    source.provider(),
                    day,
                    failure.toString());
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        @Bean
        RecurringTask<Void> fetchSettlements(KeepingSettlements settlements) {
            return Tasks.recurring("fetch-settlements", new Daily(ZONE, FETCH_AT))
                    .execute((_, _) -> settlements.fetchMissing());
        }
    }
}
