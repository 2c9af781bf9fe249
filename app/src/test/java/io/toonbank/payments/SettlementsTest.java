package io.toonbank.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.payments.Payments.AuthorisePayment;
import io.toonbank.payments.Settlements.DifferenceKind;
import io.toonbank.payments.Settlements.Settlement;
import io.toonbank.testing.ToonbankTest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a provider says it moved, held against the books. */
@ToonbankTest
class SettlementsTest {

    private static final String HEADER = "settlement,day,currency,kind,payment,reference,amount,fee,at\n";

    @Autowired
    private Payments payments;

    @Autowired
    private Settlements settlements;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    @Test
    void namesEveryDifferenceAndClosesItWhenItAgrees() {
        UUID right = captured(1_000);
        UUID off = captured(2_000);
        UUID twice = captured(3_000);
        UUID quiet = authorised(4_000);
        UUID charged = captured(5_000);
        UUID unknown = Ids.next();
        String name = "T-" + Ids.next();

        Settlement first = bring(
                name,
                line("CAPTURE", right, "a", "10.00")
                        + line("CAPTURE", off, "b", "20.01")
                        + line("CAPTURE", twice, "c", "30.00")
                        + line("CAPTURE", twice, "c", "30.00")
                        + line("CAPTURE", quiet, "d", "40.00")
                        + line("CAPTURE", charged, "e", "50.00")
                        + line("CHARGEBACK", charged, "f", "50.00")
                        + line("CAPTURE", unknown, "g", "1.00"));

        assertThat(first.captured()).isEqualTo(eur(1_000 + 2_001 + 6_000 + 4_000 + 5_000 + 100));
        assertThat(first.paidOut()).isEqualTo(eur(18_101 - 5_000 - 7 * 25));
        assertThat(open(right)).isEmpty();
        assertThat(open(off)).containsExactly(DifferenceKind.AMOUNT_DIFFERS);
        assertThat(open(twice)).containsExactly(DifferenceKind.SETTLED_TWICE);
        assertThat(open(quiet)).containsExactly(DifferenceKind.NOT_BOOKED);
        assertThat(open(charged)).containsExactly(DifferenceKind.CHARGED_BACK);
        assertThat(first.openDifferences()).isGreaterThanOrEqualTo(5);
        assertThat(bring(name, lines(first, right, off, twice, quiet, charged, unknown))
                        .id())
                .isEqualTo(first.id());

        payments.capture(quiet, eur(4_000), "late");
        bring("T-" + Ids.next(), line("FEE", right, "monthly", "2.50") + line("REFUND", quiet, "x", "0.00"));
        assertThat(open(quiet)).isEmpty();
    }

    @Test
    void refusesWhatItCannotRead() {
        var unreadable = catchThrowableOfType(
                Refused.class, () -> settlements.bring(Ids.next(), "simulated", "not,a,header\n1,2,3"));
        assertThat(unreadable.refusal()).isEqualTo(PaymentsRefusal.SETTLEMENT_UNREADABLE);
        var fraction = catchThrowableOfType(
                Refused.class, () -> bring("T-" + Ids.next(), line("CAPTURE", Ids.next(), "a", "10.001")));
        assertThat(fraction.refusal()).isEqualTo(PaymentsRefusal.SETTLEMENT_UNREADABLE);
        String name = "T-" + Ids.next();
        bring(name, line("FEE", Ids.next(), "a", "1.00"));
        var other = catchThrowableOfType(Refused.class, () -> bring(name, line("FEE", Ids.next(), "a", "2.00")));
        assertThat(other.refusal()).isEqualTo(PaymentsRefusal.SETTLEMENT_OTHER);
        var nobody = catchThrowableOfType(Refused.class, () -> settlements.fetch("nobody", LocalDate.EPOCH));
        assertThat(nobody.refusal()).isEqualTo(PaymentsRefusal.NO_SUCH_SOURCE);
    }

    @Test
    void aPersonExplainsADifferenceOnce() {
        UUID charged = captured(700);
        bring("T-" + Ids.next(), line("CAPTURE", charged, "a", "7.00") + line("CHARGEBACK", charged, "b", "7.00"));
        UUID difference = database.queryForObject(
                "select id from payments.difference where payment_id = ? and resolved_at is null", UUID.class, charged);
        settlements.resolve(difference, "klant gebeld, aangifte gedaan");
        assertThat(open(charged)).isEmpty();
        var again = catchThrowableOfType(Refused.class, () -> settlements.resolve(difference, "nog eens"));
        assertThat(again.refusal()).isEqualTo(PaymentsRefusal.DIFFERENCE_RESOLVED);
    }

    private static String lines(
            Settlement ignored, UUID right, UUID off, UUID twice, UUID quiet, UUID charged, UUID unknown) {
        return line("CAPTURE", right, "a", "10.00")
                + line("CAPTURE", off, "b", "20.01")
                + line("CAPTURE", twice, "c", "30.00")
                + line("CAPTURE", twice, "c", "30.00")
                + line("CAPTURE", quiet, "d", "40.00")
                + line("CAPTURE", charged, "e", "50.00")
                + line("CHARGEBACK", charged, "f", "50.00")
                + line("CAPTURE", unknown, "g", "1.00");
    }

    private Settlement bring(String name, String lines) {
        String day = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"))
                .toString();
        return settlements.bring(
                Ids.next(),
                "simulated",
                HEADER
                        + lines.replace("NAME", name)
                                .replace("DAY", day)
                                .replace("NOW", clock.instant().toString()));
    }

    private static String line(String kind, UUID payment, String reference, String amount) {
        String fee = kind.equals("CAPTURE") ? "0.25" : "";
        return "NAME,DAY,EUR," + kind + "," + payment + "," + reference + "," + amount + "," + fee + ",NOW\n";
    }

    private List<DifferenceKind> open(UUID payment) {
        return database
                .queryForList(
                        "select kind from payments.difference where payment_id = ? and resolved_at is null",
                        String.class,
                        payment)
                .stream()
                .map(DifferenceKind::valueOf)
                .toList();
    }

    private UUID captured(long amount) {
        UUID id = authorised(amount);
        payments.capture(id, eur(amount), "all");
        return id;
    }

    private UUID authorised(long amount) {
        UUID id = Ids.next();
        payments.authorise(new AuthorisePayment(id, Ids.next(), eur(amount), "card", "approve", null));
        return id;
    }

    private static Money eur(long amount) {
        return Money.of(amount, "EUR");
    }
}
