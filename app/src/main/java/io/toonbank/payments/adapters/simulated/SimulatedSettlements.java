package io.toonbank.payments.adapters.simulated;

import static io.toonbank.payments.db.Tables.SIMULATED_TRANSFER;

import io.toonbank.access.DemoMode;
import io.toonbank.kernel.Money;
import io.toonbank.payments.PaymentProvider.Operation;
import io.toonbank.payments.SettlementSource;
import io.toonbank.payments.db.tables.records.SimulatedTransferRecord;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * The simulated provider's own books, and the account it gives of a day when that day is over. In the demo it is wrong now and then,
 * as providers are, so that there is a difference to look at.
 */
@Component
class SimulatedSettlements implements SettlementSource {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final long FEE_FIXED = 25;
    private static final long FEE_BASIS_POINTS = 90;

    /** One in so many is left out, and as many are a cent off. */
    private static final int WRONG_ONE_IN = 131;

    private final DSLContext database;
    private final DemoMode demo;
    private final Clock clock;

    SimulatedSettlements(DSLContext database, DemoMode demo, Clock clock) {
        this.database = database;
        this.demo = demo;
        this.clock = clock;
    }

    /** What was moved, once for each key. */
    void moved(UUID paymentId, Operation operation, Money amount, String key) {
        int _ = database.insertInto(SIMULATED_TRANSFER)
                .set(SIMULATED_TRANSFER.PAYMENT_ID, paymentId)
                .set(SIMULATED_TRANSFER.KEY, key)
                .set(SIMULATED_TRANSFER.KIND, operation.name())
                .set(SIMULATED_TRANSFER.AMOUNT, amount.amount())
                .set(SIMULATED_TRANSFER.CURRENCY, amount.currency())
                .set(SIMULATED_TRANSFER.AT, clock.instant())
                .onConflictDoNothing()
                .execute();
    }

    @Override
    public String provider() {
        return SimulatedProvider.NAME;
    }

    @Override
    public Optional<String> accountOf(LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(ZONE).toInstant();
        if (clock.instant().isBefore(end)) {
            return Optional.empty();
        }
        List<SimulatedTransferRecord> moved = database.selectFrom(SIMULATED_TRANSFER)
                .where(SIMULATED_TRANSFER.AT.ge(day.atStartOfDay(ZONE).toInstant()))
                .and(SIMULATED_TRANSFER.AT.lt(end))
                .orderBy(SIMULATED_TRANSFER.AT, SIMULATED_TRANSFER.PAYMENT_ID, SIMULATED_TRANSFER.KEY)
                .fetch();
        if (moved.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder account = new StringBuilder("settlement,day,currency,kind,payment,reference,amount,fee,at\n");
        moved.stream().filter(row -> !forgotten(row)).forEach(row -> line(account, day, row));
        return Optional.of(account.toString());
    }

    private void line(StringBuilder account, LocalDate day, SimulatedTransferRecord row) {
        long amount = row.getAmount() + (slip(row) == 1 ? 1 : 0);
        long fee = row.getKind().equals(Operation.CAPTURE.name())
                ? FEE_FIXED + Math.floorDiv(amount * FEE_BASIS_POINTS, 10_000)
                : 0;
        account.append("SIM-")
                .append(day)
                .append(',')
                .append(day)
                .append(',')
                .append(row.getCurrency())
                .append(',');
        account.append(row.getKind()).append(',').append(row.getPaymentId()).append(',');
        account.append(SimulatedProvider.referenceOf(row.getPaymentId()))
                .append('/')
                .append(row.getKey())
                .append(',');
        account.append(major(amount, row.getCurrency()))
                .append(',')
                .append(major(fee, row.getCurrency()))
                .append(',');
        account.append(row.getAt()).append('\n');
    }

    private boolean forgotten(SimulatedTransferRecord row) {
        return slip(row) == 0;
    }

    private int slip(SimulatedTransferRecord row) {
        return demo.on() ? Math.floorMod((row.getPaymentId() + row.getKey()).hashCode(), WRONG_ONE_IN) : -1;
    }

    private static String major(long amount, String currency) {
        return BigDecimal.valueOf(amount, Currency.getInstance(currency).getDefaultFractionDigits())
                .toPlainString();
    }
}
