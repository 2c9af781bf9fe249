package io.toonbank.payments.internal;

import io.toonbank.kernel.Refused;
import io.toonbank.payments.PaymentsRefusal;
import io.toonbank.payments.Settlements;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account as it was read: one name, one day, one currency. */
record SettlementFile(String reference, LocalDate day, String currency, List<Line> lines) {

    private static final String HEADER = "settlement,day,currency,kind,payment,reference,amount,fee,at";
    private static final Set<String> KINDS = Set.of("CAPTURE", "REFUND", "CHARGEBACK", "FEE");
    private static final int CELLS = 9;
    private static final int TEXT_LENGTH_MAX = 200;

    /** @param amount minor units, not negative */
    record Line(
            String kind,
            @Nullable UUID paymentId,
            String reference,
            long amount,
            long fee,
            String currency,
            Instant at) {}

    long sum(String kind) {
        return lines.stream()
                .filter(line -> line.kind().equals(kind))
                .mapToLong(Line::amount)
                .sum();
    }

    long fees() {
        return lines.stream().mapToLong(Line::fee).sum() + sum("FEE");
    }

    long paidOut() {
        return sum("CAPTURE") - sum("REFUND") - sum("CHARGEBACK") - fees();
    }

    static SettlementFile read(String csv) {
        List<String> rows =
                csv.lines().map(String::strip).filter(row -> !row.isEmpty()).toList();
        if (rows.isEmpty() || !rows.getFirst().replace("\uFEFF", "").equalsIgnoreCase(HEADER)) {
            throw unreadable(1, HEADER);
        }
        if (rows.size() - 1 > Settlements.LINES_MAX) {
            throw Refused.because(PaymentsRefusal.SETTLEMENT_TOO_LARGE).with("max", Settlements.LINES_MAX);
        }
        if (rows.size() == 1) {
            throw unreadable(2, "kind");
        }
        String[] first = cells(rows.get(1), 2);
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            String[] cells = cells(rows.get(i), i + 1);
            if (!cells[0].equals(first[0]) || !cells[1].equals(first[1])) {
                throw unreadable(i + 1, "settlement, day");
            }
            lines.add(line(cells, i + 1));
        }
        return new SettlementFile(first[0], day(first[1]), first[2], lines);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (RuntimeException _) {
            throw unreadable(2, "day");
        }
    }

    private static String[] cells(String row, int number) {
        String[] cells = row.split(",", -1);
        if (cells.length != CELLS || cells[0].isBlank() || row.length() > CELLS * TEXT_LENGTH_MAX) {
            throw unreadable(number, HEADER);
        }
        return cells;
    }

    private static Line line(String[] cells, int number) {
        String at = "kind";
        try {
            if (!KINDS.contains(cells[3])) {
                throw unreadable(number, at);
            }
            at = "currency";
            int digits = Currency.getInstance(cells[2]).getDefaultFractionDigits();
            at = "payment";
            UUID payment = cells[4].isBlank() ? null : UUID.fromString(cells[4]);
            at = "amount";
            long amount = minor(cells[6], digits);
            at = "fee";
            long fee = cells[7].isBlank() ? 0 : minor(cells[7], digits);
            at = "at";
            return new Line(
                    cells[3],
                    payment,
                    cells[5],
                    amount,
                    fee,
                    cells[2],
                    OffsetDateTime.parse(cells[8]).toInstant());
        } catch (IllegalArgumentException | ArithmeticException | java.time.DateTimeException _) {
            throw unreadable(number, at);
        }
    }

    private static long minor(String text, int digits) {
        long amount = new BigDecimal(text).movePointRight(digits).longValueExact();
        if (amount < 0) {
            throw new ArithmeticException("An amount is never negative here; its kind says which way it went");
        }
        return amount;
    }

    private static Refused unreadable(int line, String field) {
        return Refused.because(PaymentsRefusal.SETTLEMENT_UNREADABLE)
                .with("line", line)
                .with("field", field);
    }
}
