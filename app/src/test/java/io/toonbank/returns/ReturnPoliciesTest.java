package io.toonbank.returns;

import static io.toonbank.checkout.ShopCast.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.kernel.Translated;
import io.toonbank.orders.Order;
import io.toonbank.returns.LineTerms.Verdict;
import io.toonbank.returns.ReturnPolicies.PublishBook;
import io.toonbank.returns.ReturnRule.DeliveryBack;
import io.toonbank.returns.ReturnRule.Fee;
import io.toonbank.testing.ToonbankTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which rules hold for goods that come back. */
@ToonbankTest
class ReturnPoliciesTest extends ReturnsInAShop {

    @Test
    void goodsComeBackUnderTheRulesTheyWereSoldUnder() {
        Order before = lamps(1);
        rule(aRule(60, true, Fee.NONE));
        clock.advance(Duration.ofSeconds(1));
        Order after = lamps(1);
        assertThat(terms(before).verdict()).isEqualTo(Verdict.ALLOWED);
        assertThat(terms(before).rule().windowDays()).isEqualTo(30);
        assertThat(terms(after).verdict()).isEqualTo(Verdict.FINAL_SALE);
        assertThat(terms(after).policyVersion()).isGreaterThan(terms(before).policyVersion());
        assertThat(terms(after).may(ReturnReason.FAULTY)).isTrue();
        assertThat(terms(after).may(ReturnReason.CHANGED_MIND)).isFalse();
    }

    @Test
    void countsDaysFromTheHandOverAndLetsTheLastDayCount() {
        Order order = lamps(1);
        var until = java.util.Objects.requireNonNull(terms(order).until());
        clock.set(until.minusSeconds(1));
        assertThat(terms(order).verdict()).isEqualTo(Verdict.ALLOWED);
        clock.set(until);
        assertThat(terms(order).verdict()).isEqualTo(Verdict.TOO_LATE);
    }

    @Test
    void aSeasonStretchesTheWindowToItsLastDay() {
        LocalDate later =
                LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC).plusDays(100);
        ReturnRule plain = aRule(30, false, Fee.NONE);
        rule(withUntil(plain, later));
        clock.advance(Duration.ofSeconds(1));
        Order order = lamps(1);
        clock.advance(Duration.ofDays(90));
        assertThat(terms(order).verdict()).isEqualTo(Verdict.ALLOWED);
        clock.advance(Duration.ofDays(20));
        assertThat(terms(order).verdict()).isEqualTo(Verdict.TOO_LATE);
    }

    @Test
    void saysWhatIsNotHandedOverYet() {
        Order order = placed(null, line(lamp, 1));
        assertThat(terms(order).verdict()).isEqualTo(Verdict.NOT_HANDED_OVER);
        assertThat(terms(order).returnable()).isZero();
    }

    @Test
    void refusesBooksThatCannotBe() {
        assertThat(publishing(aRule(-1, false, Fee.NONE))).isEqualTo("returns.bad-window");
        assertThat(publishing(aRule(30, false, new Fee(eur(-1), 0, false, false))))
                .isEqualTo("returns.bad-fee");
        assertThat(publishing(aRule(30, false, new Fee(null, 10_001, false, false))))
                .isEqualTo("returns.bad-fee");
        assertThat(publishing(aRule(Set.of("geen-schap"), 30, false, Fee.NONE, DeliveryBack.WHOLE_ORDER)))
                .isEqualTo("returns.unknown-category");
        assertThat(publishing(withoutException(aRule(7, false, Fee.NONE)))).isEqualTo("returns.shorter-than-the-law");
        assertThat(publishing(withoutException(aRule(30, true, Fee.NONE)))).isEqualTo("returns.shorter-than-the-law");
        var newest = policies.all().getFirst();
        assertThat(refusal(() -> policies.publish(new PublishBook(newest.version() - 1, null, null, newest.rules()))))
                .isEqualTo("returns.stale-book");
        assertThat(refusal(() -> policies.publish(
                        new PublishBook(newest.version(), clock.instant().minusSeconds(5), null, newest.rules()))))
                .isEqualTo("returns.in-the-past");
        assertThat(refusal(() -> policies.publish(
                        new PublishBook(newest.version(), null, null, List.of(aRule(30, false, Fee.NONE))))))
                .isEqualTo("returns.last-rule");
    }

    private String publishing(ReturnRule rule) {
        return refusal(() -> rule(rule));
    }

    private LineTerms terms(Order order) {
        return policies.terms(order.id()).getFirst();
    }

    private static ReturnRule withUntil(ReturnRule rule, LocalDate until) {
        return copy(rule, until, rule.legalException());
    }

    private static ReturnRule withoutException(ReturnRule rule) {
        return copy(rule, null, null);
    }

    private static ReturnRule copy(ReturnRule rule, @Nullable LocalDate until, @Nullable Translated exception) {
        return new ReturnRule(
                rule.code(),
                rule.name(),
                rule.channelIds(),
                rule.categoryCodes(),
                null,
                null,
                null,
                rule.windowDays(),
                until,
                rule.finalSale(),
                rule.fee(),
                rule.conditions(),
                EnumSet.allOf(RefundWay.class),
                rule.delivery(),
                exception);
    }
}
