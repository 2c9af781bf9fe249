package io.toonbank.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.toonbank.access.AccessRefusal;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.RefusalCode;
import io.toonbank.kernel.Refused;
import io.toonbank.ledger.Ledger;
import io.toonbank.ledger.LedgerAudit;
import io.toonbank.payments.GiftCardOffice.IssueCard;
import io.toonbank.payments.GiftCardOffice.IssuedCard;
import io.toonbank.payments.GiftCardOffice.TransferBalance;
import io.toonbank.payments.GiftCards.CardLetter;
import io.toonbank.payments.GiftCards.CardProof;
import io.toonbank.payments.GiftCards.SoldCards;
import io.toonbank.payments.Payments.AuthorisePayment;
import io.toonbank.payments.Payments.PaymentState;
import io.toonbank.payments.StoreCredit.BookCredit;
import io.toonbank.payments.StoredValue.Spend;
import io.toonbank.platform.time.SettableClock;
import io.toonbank.testing.Together;
import io.toonbank.testing.ToonbankTest;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@ToonbankTest
class GiftCardsTest {

    private static final Money FIFTY = Money.of(5_000, "EUR");
    private static final Money TWENTY = Money.of(2_000, "EUR");

    @Autowired
    private GiftCards cards;

    @Autowired
    private GiftCardOffice office;

    @Autowired
    private StoreCredit credit;

    @Autowired
    private StoredValue value;

    @Autowired
    private Payments payments;

    @Autowired
    private Ledger ledger;

    @Autowired
    private LedgerAudit audit;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcTemplate sql;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void knowsACardByCodeAndPinHoweverTheCodeIsWritten() {
        IssuedCard issued = aCard(FIFTY);

        assertThat(issued.code()).matches("([2-9A-HJKMNP-Z]{4}-){3}[2-9A-HJKMNP-Z]{4}");
        String sloppy = issued.code().toLowerCase(Locale.ROOT).replace('-', ' ');
        GiftCard known = identify(sloppy, issued.pin());
        assertThat(known.id()).isEqualTo(issued.card().id());
        assertThat(known.available()).isEqualTo(FIFTY);
        assertThat(issued.code()).endsWith(known.lastFour());
    }

    @Test
    void answersAWrongCodeAndAWrongPinAlikeAndStopsGuessing() {
        IssuedCard issued = aCard(FIFTY);
        String wrong = issued.pin().equals("0000") ? "0001" : "0000";

        refused(PaymentsRefusal.NO_SUCH_GIFT_CARD, () -> identify("2222-2222-2222-2222", "1234"));
        for (int i = 0; i < 5; i++) {
            refused(PaymentsRefusal.NO_SUCH_GIFT_CARD, () -> identify(issued.code(), wrong));
        }
        refused(AccessRefusal.TOO_MANY_ATTEMPTS, () -> identify(issued.code(), issued.pin()));
        clock.advance(Duration.ofMinutes(16));
        assertThat(identify(issued.code(), issued.pin()).available()).isEqualTo(FIFTY);
    }

    @Test
    void stopsGuessingFromOneAddressWhateverTheCodes() {
        String address = "10.0.0." + Ids.next();
        for (int i = 0; i < 30; i++) {
            int number = i;
            refused(
                    PaymentsRefusal.NO_SUCH_GIFT_CARD,
                    () -> cards.identify(new CardProof("GUESS" + number, "1111", address)));
        }
        refused(AccessRefusal.TOO_MANY_ATTEMPTS, () -> cards.identify(new CardProof("GUESS", "1111", address)));
    }

    @Test
    void keepsNeitherCodeNorPinAnywhere() {
        IssuedCard issued = aCard(FIFTY);
        String plain = issued.code().replace("-", "");

        List<String> stored = sql.queryForList(
                "select row_to_json(c)::text || coalesce(row_to_json(l)::text, '') from payments.gift_card c left join payments.gift_card_letter l on l.card_id = c.id where c.id = ?",
                String.class,
                issued.card().id());
        assertThat(stored).singleElement().satisfies(row -> assertThat(row).doesNotContain(plain.substring(0, 12)));
    }

    @Test
    void aDemoCardOpensNothingOutsideDemoMode() {
        String code = "DEMO" + Ids.next().toString().replace("-", "").substring(20);
        office.issue(new IssueCard(Ids.next(), FIFTY, null, "demo", code, "1234", true));

        refused(PaymentsRefusal.NO_SUCH_GIFT_CARD, () -> identify(code, "1234"));
    }

    @Test
    void cardsOfAnUnpaidOrderWaitAndBecomeActiveOnce() {
        UUID order = Ids.next();
        SoldCards sold = new SoldCards(order, Ids.next(), 2, FIFTY, false);
        sell(sold);
        sell(sold);

        assertThat(cards.anyWaiting(order)).isTrue();
        assertThat(cards.letters(order)).isEmpty();
        assertThat(cards.activate(order)).isEqualTo(2);
        assertThat(cards.activate(order)).isZero();

        List<CardLetter> letters = cards.letters(order);
        assertThat(letters)
                .hasSize(2)
                .allSatisfy(letter -> assertThat(
                                identify(letter.code(), letter.pin()).available())
                        .isEqualTo(FIFTY));
        assertThat(cards.letters(order)).isEqualTo(letters);
        clock.advance(GiftCards.LETTER_STAYS.plusMinutes(1));
        assertThat(cards.letters(order)).isEmpty();
    }

    @Test
    void aCardThatComesBackUnusedIsBlockedAndAUsedOneIsNot() {
        UUID order = Ids.next();
        UUID line = Ids.next();
        sell(new SoldCards(order, line, 2, FIFTY, true));
        UUID used = cards.letters(order).getFirst().cardId();
        spend(used, Money.of(1, "EUR"));

        refused(PaymentsRefusal.GIFT_CARD_USED, () -> cards.takeBack(line, 2));
        cards.takeBack(line, 1);
        cards.takeBack(line, 1);

        assertThat(cards.find(used).orElseThrow().state()).isEqualTo(GiftCard.State.ACTIVE);
        UUID other = cards.letters(order).stream()
                .map(CardLetter::cardId)
                .filter(id -> !id.equals(used))
                .findFirst()
                .orElse(used);
        assertThat(other).isEqualTo(used);
    }

    @Test
    void paysInPartsTakesOnceAndGivesBack() {
        UUID card = aCard(FIFTY).card().id();
        AuthorisePayment payment = aPayment(card, Money.of(3_000, "EUR"));

        assertThat(payments.authorise(payment)).isInstanceOf(PaymentOutcome.Authorised.class);
        assertThat(payments.authorise(payment)).isInstanceOf(PaymentOutcome.Authorised.class);
        assertThat(available(card)).isEqualTo(2_000);

        payments.capture(payment.paymentId(), Money.of(1_000, "EUR"), "one");
        payments.capture(payment.paymentId(), Money.of(1_000, "EUR"), "one");
        payments.cancel(payment.paymentId(), "rest");
        assertThat(available(card)).isEqualTo(4_000);
        assertThat(balance(card)).isEqualTo(4_000);

        payments.refund(payment.paymentId(), Money.of(400, "EUR"), "back");
        payments.refund(payment.paymentId(), Money.of(400, "EUR"), "back");
        assertThat(available(card)).isEqualTo(4_400);
    }

    @Test
    void declinesWhatIsNotThereBlockedOrInAnotherCurrency() {
        UUID card = aCard(FIFTY).card().id();

        assertDeclined("balance-too-low", aPayment(card, Money.of(5_001, "EUR")));
        assertDeclined("balance-not-usable", aPayment(card, Money.of(1, "USD")));
        assertDeclined("balance-not-usable", aPayment(Ids.next(), Money.of(1, "EUR")));
        office.block(card, "a test", null);
        assertDeclined("balance-blocked", aPayment(card, Money.of(1, "EUR")));
        office.unblock(card, "a test", null);
        assertThat(payments.authorise(aPayment(card, FIFTY))).isInstanceOf(PaymentOutcome.Authorised.class);
    }

    @Test
    void aRefundToACardThatEndsSoonGivesTimeToSpendIt() {
        UUID card = office.issue(
                        IssueCard.given(Ids.next(), FIFTY, clock.instant().plus(Duration.ofDays(10)), "a test"))
                .card()
                .id();
        AuthorisePayment payment = aPayment(card, FIFTY);
        payments.authorise(payment);
        payments.capture(payment.paymentId(), FIFTY, "all");
        clock.advance(Duration.ofDays(20));
        assertThat(cards.find(card).orElseThrow().state()).isEqualTo(GiftCard.State.EXPIRED);

        payments.refund(payment.paymentId(), TWENTY, "back");

        GiftCard after = cards.find(card).orElseThrow();
        assertThat(after.available()).isEqualTo(TWENTY);
        assertThat(after.expiresAt()).isEqualTo(clock.instant().plus(GiftCards.REFUND_VALID_FOR));
    }

    @Test
    void theSameCardAtTillAndOnlineAtOnceNeverGoesBelowNothing() {
        UUID card = aCard(FIFTY).card().id();

        List<Boolean> paid = Together.run(
                32,
                number -> number % 2 == 0
                        ? granted(() -> spend(card, Money.of(700, "EUR")))
                        : payments.authorise(aPayment(card, Money.of(700, "EUR")))
                                instanceof PaymentOutcome.Authorised);

        assertThat(Collections.frequency(paid, true)).isEqualTo(7);
        assertThat(available(card)).isEqualTo(100);
        assertThat(audit.run().findings()).isEmpty();
    }

    @Test
    void spendingAtTheCounterIsUndoneWithTheSale() {
        UUID card = aCard(FIFTY).card().id();

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    value.spend(List.of(aSpend(card, TWENTY)));
                    throw new IllegalStateException("the sale fails");
                }))
                .hasMessage("the sale fails");
        assertThat(balance(card)).isEqualTo(5_000);
    }

    @Test
    void spendsOnceByThePaymentsIdAndSaysWhatIsLeft() {
        UUID card = aCard(FIFTY).card().id();
        Spend spend = aSpend(card, TWENTY);
        transaction.executeWithoutResult(_ -> value.spend(List.of(spend)));
        transaction.executeWithoutResult(_ -> value.spend(List.of(spend)));

        assertThat(balance(card)).isEqualTo(3_000);
        assertThat(payments.find(spend.paymentId()).orElseThrow().state()).isEqualTo(PaymentState.CAPTURED);
        assertThatThrownBy(() -> spend(card, Money.of(3_001, "EUR"))).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal()).isEqualTo(PaymentsRefusal.GIFT_CARD_SHORT);
            assertThat(refused.arguments()).containsEntry("available", Money.of(3_000, "EUR"));
        });
    }

    @Test
    void aLostCardIsReplacedAndTheOldOneWorthless() {
        IssuedCard lost = aCard(FIFTY);
        spend(lost.card().id(), TWENTY);

        IssuedCard fresh = office.replace(lost.card().id(), "lost");

        assertThat(fresh.card().balance()).isEqualTo(Money.of(3_000, "EUR"));
        assertThat(fresh.code()).isNotEqualTo(lost.code());
        GiftCard old = cards.find(lost.card().id()).orElseThrow();
        assertThat(old.state()).isEqualTo(GiftCard.State.BLOCKED);
        assertThat(old.balance().isZero()).isTrue();
    }

    @Test
    void movesABalanceOnceAndNeverMoreThanThereIs() {
        UUID one = aCard(FIFTY).card().id();
        UUID other = aCard(TWENTY).card().id();
        var move = new TransferBalance(Ids.next(), one, other, Money.of(4_000, "EUR"), "a test");
        office.transfer(move);
        office.transfer(move);

        assertThat(available(one)).isEqualTo(1_000);
        assertThat(available(other)).isEqualTo(6_000);
        refused(
                PaymentsRefusal.GIFT_CARD_SHORT,
                () -> office.transfer(new TransferBalance(Ids.next(), one, other, Money.of(1_001, "EUR"), "a test")));
        refused(
                PaymentsRefusal.SAME_GIFT_CARD,
                () -> office.transfer(new TransferBalance(Ids.next(), one, one, null, "a test")));
    }

    @Test
    void theSameCardAskedForTwiceIsOneCardWithOneCode() {
        IssueCard request = IssueCard.given(Ids.next(), FIFTY, null, "a test");

        IssuedCard first = office.issue(request);
        IssuedCard second = office.issue(request);

        assertThat(second).isEqualTo(first);
        refused(PaymentsRefusal.KEY_REUSED, () -> office.issue(IssueCard.given(request.id(), TWENTY, null, "a test")));
    }

    @Test
    void storeCreditIsGivenSpentAndTakenButNeverBelowNothing() {
        UUID customer = Ids.next();
        var gift = new BookCredit(Ids.next(), customer, FIFTY, "a late parcel", null);
        credit.book(gift);
        credit.book(gift);
        UUID account = StoreCredit.accountId(customer, "EUR");
        AuthorisePayment payment =
                new AuthorisePayment(Ids.next(), Ids.next(), TWENTY, StoreCredit.METHOD, account.toString(), null);
        payments.authorise(payment);
        payments.capture(payment.paymentId(), TWENTY, "all");

        assertThat(credit.available(customer, "EUR")).isEqualTo(Money.of(3_000, "EUR"));
        refused(
                PaymentsRefusal.STORE_CREDIT_SHORT,
                () -> credit.book(new BookCredit(Ids.next(), customer, Money.of(-3_001, "EUR"), "a test", null)));
        assertThat(credit.book(new BookCredit(Ids.next(), customer, Money.of(-3_000, "EUR"), "a test", null))
                        .balance()
                        .isZero())
                .isTrue();
    }

    private IssuedCard aCard(Money amount) {
        return office.issue(IssueCard.given(Ids.next(), amount, null, "a test"));
    }

    private GiftCard identify(String code, String pin) {
        return cards.identify(new CardProof(code, pin, "test " + Ids.next()));
    }

    private void sell(SoldCards sold) {
        transaction.executeWithoutResult(_ -> cards.sell(List.of(sold)));
    }

    private void spend(UUID card, Money amount) {
        transaction.executeWithoutResult(_ -> value.spend(List.of(aSpend(card, amount))));
    }

    private Spend aSpend(UUID card, Money amount) {
        return new Spend(Ids.next(), Ids.next(), GiftCards.METHOD, card, amount, clock.instant(), null);
    }

    private static AuthorisePayment aPayment(UUID card, Money amount) {
        return new AuthorisePayment(Ids.next(), Ids.next(), amount, GiftCards.METHOD, card.toString(), null);
    }

    private void assertDeclined(String reason, AuthorisePayment payment) {
        assertThat(payments.authorise(payment))
                .isInstanceOfSatisfying(
                        PaymentOutcome.Declined.class,
                        declined -> assertThat(declined.reason()).isEqualTo(reason));
    }

    private long balance(UUID account) {
        return ledger.find(account).orElseThrow().balance();
    }

    private long available(UUID account) {
        return ledger.find(account).orElseThrow().available();
    }

    private static boolean granted(Runnable work) {
        try {
            work.run();
            return true;
        } catch (Refused _) {
            return false;
        }
    }

    private static void refused(RefusalCode why, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(why));
    }
}
