package io.toonbank.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.ledger.Ledger.OpenAccount;
import io.toonbank.ledger.Ledger.PlaceHold;
import io.toonbank.ledger.Ledger.TakeHeld;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.platform.time.SettableClock;
import io.toonbank.testing.Together;
import io.toonbank.testing.ToonbankTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ToonbankTest
class LedgerTest {

    private static final String UNIT = "EUR";

    @Autowired
    private Ledger ledger;

    @Autowired
    private LedgerAudit audit;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcTemplate sql;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void booksAnEntryOnceHoweverOftenItIsAsked() {
        UUID account = anAccount();
        Entry entry = Entry.move(Ids.next(), "sold", "a test", sold(), account, 5_000);

        assertThat(ledger.post(entry)).isTrue();
        assertThat(ledger.post(entry)).isFalse();

        assertThat(balance(account)).isEqualTo(5_000);
        assertThat(ledger.statement(account, firstPage()).items())
                .singleElement()
                .satisfies(line -> assertThat(line.amount()).isEqualTo(5_000));
    }

    @Test
    void refusesTheSameIdForAnotherEntry() {
        UUID account = anAccount();
        UUID id = Ids.next();
        ledger.post(Entry.move(id, "sold", "a test", sold(), account, 5_000));

        refused(LedgerRefusal.KEY_REUSED, () -> ledger.post(Entry.move(id, "sold", "a test", sold(), account, 5_001)));
    }

    @Test
    void refusesToSpendWhatIsNotThere() {
        UUID account = anAccountWith(1_000);

        refused(LedgerRefusal.NOT_ENOUGH, () -> ledger.post(spend(account, 1_001)));
        assertThat(balance(account)).isEqualTo(1_000);
        assertThat(ledger.post(spend(account, 1_000))).isTrue();
    }

    @Test
    void refusesWhatDoesNotBalanceOrMixesUnits() {
        UUID account = anAccountWith(1_000);
        UUID points = ledger.common("test.points", "points");

        refused(
                LedgerRefusal.UNBALANCED,
                () -> ledger.post(new Entry(
                        Ids.next(), "odd", "a test", List.of(Posting.out(account, 5), Posting.in(sold(), 6)))));
        refused(
                LedgerRefusal.WRONG_UNIT,
                () -> ledger.post(Entry.move(Ids.next(), "odd", "a test", account, points, 5)));
        refused(
                LedgerRefusal.NO_SUCH_ACCOUNT,
                () -> ledger.post(Entry.move(Ids.next(), "odd", "a test", account, Ids.next(), 5)));
    }

    @Test
    void whatIsHeldCannotBeSpentTwice() {
        UUID account = anAccountWith(1_000);
        UUID hold = aHold(account, 700);

        refused(LedgerRefusal.NOT_ENOUGH, () -> ledger.post(spend(account, 301)));
        refused(LedgerRefusal.NOT_ENOUGH, () -> aHold(account, 301));
        ledger.take(take(hold, 500));
        refused(LedgerRefusal.MORE_THAN_HELD, () -> ledger.take(take(hold, 201)));

        assertThat(ledger.letGo(hold).left()).isZero();
        ledger.letGo(hold);
        assertThat(ledger.find(account).orElseThrow().available()).isEqualTo(500);
    }

    @Test
    void takesOnceByTheSameEntry() {
        UUID account = anAccountWith(1_000);
        UUID hold = aHold(account, 700);
        TakeHeld take = take(hold, 300);

        ledger.take(take);
        ledger.take(take);

        assertThat(balance(account)).isEqualTo(700);
    }

    @Test
    void aFrozenAccountTakesInAndKeepsItsPromisesButSpendsNothing() {
        UUID account = anAccountWith(1_000);
        UUID hold = aHold(account, 400);
        ledger.freeze(account, true);

        refused(LedgerRefusal.FROZEN, () -> ledger.post(spend(account, 1)));
        refused(LedgerRefusal.FROZEN, () -> aHold(account, 1));
        ledger.take(take(hold, 400));
        ledger.post(Entry.move(Ids.next(), "back", "a test", sold(), account, 50));

        assertThat(balance(account)).isEqualTo(650);
        ledger.freeze(account, false);
        assertThat(ledger.post(spend(account, 650))).isTrue();
    }

    @Test
    void spendsFirstWhatRunsOutFirst() {
        UUID account = anAccountWith(1_000);
        Instant now = clock.instant();
        bringIn(account, 300, now.plus(Duration.ofDays(20)));
        bringIn(account, 200, now.plus(Duration.ofDays(10)));
        ledger.post(spend(account, 250));

        clock.set(now.plus(Duration.ofDays(11)));
        ledger.expire(1_000);
        assertThat(balance(account)).isEqualTo(1_250);

        clock.set(now.plus(Duration.ofDays(21)));
        ledger.expire(1_000);
        assertThat(balance(account)).isEqualTo(1_000);
    }

    @Test
    void whatRanOutIsNotSpentAlthoughTheTimerDidNotRunYet() {
        UUID account = anAccount();
        bringIn(account, 300, clock.instant().plus(Duration.ofDays(1)));
        clock.advance(Duration.ofDays(2));

        refused(LedgerRefusal.NOT_ENOUGH, () -> ledger.post(spend(account, 1)));
        refused(LedgerRefusal.NOT_ENOUGH, () -> aHold(account, 1));
    }

    @Test
    void whatIsHeldOutlivesItsEndAndGoesWhenItIsLetGo() {
        UUID account = anAccount();
        bringIn(account, 300, clock.instant().plus(Duration.ofDays(1)));
        UUID hold = aHold(account, 200);
        clock.advance(Duration.ofDays(2));
        ledger.expire(1_000);
        assertThat(balance(account)).isEqualTo(200);

        ledger.take(take(hold, 50));
        ledger.letGo(hold);
        ledger.expire(1_000);
        assertThat(balance(account)).isZero();
    }

    @Test
    void theDatabaseRefusesToChangeThePast() {
        UUID account = anAccountWith(1_000);

        assertThatThrownBy(() -> sql.update("update ledger.posting set amount = 1 where account_id = ?", account))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> sql.update("delete from ledger.posting where account_id = ?", account))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> sql.update("update ledger.account set balance = -1 where id = ?", account))
                .hasMessageContaining("never_below_what_is_held");
    }

    @Test
    void theDatabaseRefusesAnEntryThatDoesNotBalance() {
        UUID account = anAccountWith(1_000);

        assertThatThrownBy(() -> sql.update(
                        "insert into ledger.posting (entry_id, account_id, unit, amount) select entry_id, account_id, unit, 7 from ledger.posting where account_id = ?",
                        account))
                .hasMessageContaining("does not balance");
    }

    @Test
    void theAuditorFindsABalanceThatWasChangedByHand() {
        UUID account = anAccountWith(1_000);
        sql.update("update ledger.account set balance = 1100 where id = ?", account);
        try {
            assertThat(audit.run().findings())
                    .contains(new LedgerReport.Finding(LedgerReport.Kind.BALANCE_DIFFERS, account, 1_000, 1_100));
        } finally {
            sql.update("update ledger.account set balance = 1000 where id = ?", account);
        }
    }

    @Test
    void manyWhoSpendAtOnceNeverGoBelowNothing() {
        UUID account = anAccountWith(1_000);

        List<Boolean> spent = Together.run(
                64,
                number -> granted(() -> {
                    if (number % 2 == 0) {
                        ledger.post(spend(account, 30));
                    } else {
                        aHold(account, 30);
                    }
                }));

        assertThat(Collections.frequency(spent, true)).isEqualTo(33);
        Account after = ledger.find(account).orElseThrow();
        assertThat(after.available()).isEqualTo(10);
        assertThat(audit.run().findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverHappensInWhateverOrderEverythingAddsUp(long seed) {
        List<UUID> accounts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            accounts.add(anAccountWith(500));
        }
        Together.run(16, number -> {
            Random random = new Random(seed * 1_000 + number);
            List<UUID> holds = new ArrayList<>();
            for (int round = 0; round < 15; round++) {
                granted(() -> act(random, accounts, holds));
            }
            return true;
        });

        LedgerReport report = audit.run();
        assertThat(report.findings()).isEmpty();
        assertThat(report.clean()).isTrue();
    }

    private void act(Random random, List<UUID> accounts, List<UUID> holds) {
        UUID one = accounts.get(random.nextInt(accounts.size()));
        UUID other = accounts.get(random.nextInt(accounts.size()));
        int amount = 1 + random.nextInt(120);
        switch (random.nextInt(6)) {
            case 0 -> ledger.post(spend(one, amount));
            case 1 -> bringIn(one, amount, clock.instant().plus(Duration.ofDays(random.nextInt(40) - 5L)));
            case 2 -> holds.add(aHold(one, amount));
            case 3 -> {
                if (!holds.isEmpty()) {
                    ledger.take(take(holds.get(random.nextInt(holds.size())), amount));
                }
            }
            case 4 -> {
                if (!holds.isEmpty()) {
                    ledger.letGo(holds.removeLast());
                }
            }
            default -> {
                if (!one.equals(other)) {
                    ledger.post(Entry.move(Ids.next(), "moved", "a test", one, other, amount));
                }
            }
        }
    }

    private static boolean granted(Runnable work) {
        try {
            work.run();
            return true;
        } catch (Refused _) {
            return false;
        }
    }

    private static void refused(LedgerRefusal why, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(why));
    }

    private UUID anAccount() {
        return ledger.open(new OpenAccount(Ids.next(), "test", UNIT, null)).id();
    }

    private UUID anAccountWith(long amount) {
        UUID account = anAccount();
        ledger.post(Entry.move(Ids.next(), "sold", "a test", sold(), account, amount));
        return account;
    }

    private void bringIn(UUID account, long amount, Instant until) {
        ledger.post(new Entry(
                Ids.next(),
                "sold",
                "a test",
                List.of(Posting.out(sold(), amount), new Posting(account, amount, until))));
    }

    private UUID aHold(UUID account, long amount) {
        return ledger.hold(new PlaceHold(Ids.next(), account, amount, UNIT, "a test"))
                .id();
    }

    private TakeHeld take(UUID hold, long amount) {
        return new TakeHeld(Ids.next(), hold, amount, spent(), "redeemed", "a test");
    }

    private Entry spend(UUID account, long amount) {
        return Entry.move(Ids.next(), "redeemed", "a test", account, spent(), amount);
    }

    private UUID sold() {
        return ledger.common("test.sold", UNIT);
    }

    private UUID spent() {
        return ledger.common("test.redeemed", UNIT);
    }

    private long balance(UUID account) {
        return ledger.find(account).orElseThrow().balance();
    }

    private static PageRequest firstPage() {
        return new PageRequest(50, null, null);
    }
}
