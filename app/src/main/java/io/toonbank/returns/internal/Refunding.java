package io.toonbank.returns.internal;

import io.toonbank.checkout.OrderMoney;
import io.toonbank.kernel.Money;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderDelivery;
import io.toonbank.orders.OrderProgress;
import io.toonbank.orders.OrderProgress.Settlement;
import io.toonbank.orders.SettlementKind;
import io.toonbank.payments.ExchangeValue;
import io.toonbank.payments.Payments;
import io.toonbank.payments.StoreCredit;
import io.toonbank.payments.StoreCredit.BookCredit;
import io.toonbank.returns.RefundWay;
import io.toonbank.returns.Return;
import io.toonbank.returns.ReturnPolicies;
import io.toonbank.returns.ReturnRule;
import io.toonbank.returns.ReturnRule.DeliveryBack;
import io.toonbank.returns.ReturnWay;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What a customer gets for goods that were taken back: their worth, the delivery where it is due, less the fee; as money the way it
 * was paid, as store credit, or as value for other goods. In the transaction of the booking.
 */
@Component
class Refunding {

    private static final int WHOLE = 10_000;

    private final OrderProgress progress;
    private final OrderMoney money;
    private final Payments payments;
    private final StoreCredit credit;
    private final ExchangeValue exchanges;
    private final ExchangeRows exchangeRows;
    private final ReturnRows rows;
    private final HandOverTimes handOvers;

    Refunding(
            OrderProgress progress,
            OrderMoney money,
            Payments payments,
            StoreCredit credit,
            ExchangeValue exchanges,
            ExchangeRows exchangeRows,
            ReturnRows rows,
            HandOverTimes handOvers) {
        this.progress = progress;
        this.money = money;
        this.payments = payments;
        this.credit = credit;
        this.exchanges = exchanges;
        this.exchangeRows = exchangeRows;
        this.rows = rows;
        this.handOvers = handOvers;
    }

    /**
     * @param worths what each line of the return is worth that was taken back just now
     * @param rules of these lines
     * @param firstBooking whether anything of the return was taken back before
     */
    record Taken(
            Return returned,
            UUID bookingId,
            Order before,
            Order after,
            Map<UUID, Long> worths,
            Map<UUID, ReturnRule> rules,
            boolean firstBooking) {}

    /** @param byHand of the refund was never paid through this system */
    record Refund(Money delivery, Money fee, Money refund, Money byHand, List<OrderMoney.Part> parts) {}

    Refund refund(Taken taken) {
        String currency = taken.after().currency();
        Money goods = taken.before().worth().minus(taken.after().worth());
        Money delivery = deliveryBack(taken);
        Money fee = fee(taken, goods);
        Money refund = goods.plus(delivery).minus(fee);
        Return returned = taken.returned();
        if (returned.refundWay() == RefundWay.ORIGINAL) {
            List<OrderMoney.Part> parts = money.owed(returned.orderId());
            return new Refund(delivery, fee, refund, notNegative(refund.minus(sum(parts, currency))), parts);
        }
        Money value = paidFor(returned.orderId(), refund);
        if (value.isPositive()) {
            settleOtherwise(taken, value);
        }
        return new Refund(delivery, fee, refund, refund.minus(value), List.of());
    }

    /**
     * What delivery had cost, once, when the last goods come back and the terms or the law say so. Who takes other goods instead
     * does not withdraw from the purchase.
     */
    private Money deliveryBack(Taken taken) {
        Order after = taken.after();
        Money none = Money.zero(after.currency());
        Money cost = after.delivery().gross();
        boolean whole = !after.unfinished()
                && after.lines().stream()
                        .allMatch(line ->
                                line.progress().returned() >= line.progress().handedOver());
        boolean exchanged = taken.returned().refundWay() == RefundWay.EXCHANGE;
        if (!whole || exchanged || !cost.isPositive() || !isDue(taken) || paidBackBefore(after.id())) {
            return none;
        }
        Money back = cost.compareTo(after.worth()) < 0 ? cost : after.worth();
        if (back.isPositive()) {
            settle(taken, SettlementKind.DELIVERY_REFUNDED, back.negated());
        }
        return back;
    }

    private boolean paidBackBefore(UUID orderId) {
        return progress.settlements(orderId).stream()
                .anyMatch(kept -> kept.settlement().kind() == SettlementKind.DELIVERY_REFUNDED);
    }

    private boolean isDue(Taken taken) {
        if (taken.rules().values().stream().anyMatch(rule -> rule.delivery() == DeliveryBack.WHOLE_ORDER)) {
            return true;
        }
        boolean ourFault = taken.returned().lines().stream()
                .filter(line -> taken.worths().containsKey(line.id()))
                .allMatch(line -> line.reason().ourFault());
        return ourFault || withinWithdrawal(taken);
    }

    private boolean withinWithdrawal(Taken taken) {
        if (taken.after().delivery().kind() == OrderDelivery.Kind.AT_ONCE) {
            return false;
        }
        // A day more, since days are counted whole and where the goods are.
        Instant earliest = taken.returned().requestedAt().minus(Duration.ofDays(ReturnPolicies.WITHDRAWAL_DAYS + 1L));
        return handOvers.of(taken.after()).values().stream().noneMatch(time -> time.isBefore(earliest));
    }

    /** By our fault nothing is kept, and never more than what comes back for the goods. */
    private Money fee(Taken taken, Money goods) {
        long fee = 0;
        long fixed = 0;
        for (Return.Line line : taken.returned().lines()) {
            Long worth = taken.worths().get(line.id());
            ReturnRule rule = taken.rules().get(line.id());
            if (worth == null || rule == null) {
                continue;
            }
            boolean free = line.reason().ourFault() || waived(rule.fee(), taken.returned());
            long share = free ? 0 : shareOf(taken.returned().id(), line.id(), worth, rule.fee());
            rows.addMoney(taken.returned().id(), line.id(), worth, share);
            fee += share;
            Money once = rule.fee().amount();
            if (!free && taken.firstBooking() && once != null && once.currency().equals(goods.currency())) {
                fixed = Math.max(fixed, once.amount());
            }
        }
        Money kept = Money.of(Math.clamp(fee + fixed, 0, Math.max(0, goods.amount())), goods.currency());
        if (kept.isPositive()) {
            settle(taken, SettlementKind.RETURN_FEE, kept);
        }
        return kept;
    }

    /** Counted over all that came of the line, so that the fee is the same however the pieces come. */
    private long shareOf(UUID returnId, UUID lineId, long worth, ReturnRule.Fee fee) {
        var before = rows.moneyOf(returnId, lineId);
        long whole = Math.floorDiv(Math.multiplyExact(before.worth() + worth, fee.basisPoints()), WHOLE);
        return Math.max(0, whole - before.fee());
    }

    private static boolean waived(ReturnRule.Fee fee, Return returned) {
        return (fee.onlyByPost() && returned.way() == ReturnWay.STORE)
                || (fee.notForCredit() && returned.refundWay() != RefundWay.ORIGINAL);
    }

    /** Credit is given for money that was paid; for orders that were paid elsewhere, for what the goods are worth. */
    private Money paidFor(UUID orderId, Money refund) {
        if (payments.ofOrder(orderId).isEmpty()) {
            return refund;
        }
        Money owed = sum(money.owed(orderId), refund.currency());
        return owed.compareTo(refund) < 0 ? owed : refund;
    }

    private void settleOtherwise(Taken taken, Money value) {
        Return returned = taken.returned();
        String reference = "return " + returned.number();
        if (returned.refundWay() == RefundWay.STORE_CREDIT) {
            settle(taken, SettlementKind.STORE_CREDIT, value);
            UUID customer = Objects.requireNonNull(returned.customerId(), "Store credit was asked for by a customer");
            var _ = credit.book(new BookCredit(id(taken, "store credit"), customer, value, reference, null));
        } else {
            settle(taken, SettlementKind.EXCHANGE, value);
            exchanges.give(id(taken, "exchange value"), ExchangeAccounts.of(returned.id()), value, reference);
            exchangeRows.given(returned.id(), value.amount());
        }
    }

    private void settle(Taken taken, SettlementKind kind, Money kept) {
        var _ = progress.settle(new Settlement(
                id(taken, kind.name()),
                taken.after().id(),
                kind,
                kept,
                taken.returned().id(),
                taken.returned().number()));
    }

    private static UUID id(Taken taken, String what) {
        return UUID.nameUUIDFromBytes((what + " of " + taken.bookingId()).getBytes(StandardCharsets.UTF_8));
    }

    private static Money sum(List<OrderMoney.Part> parts, String currency) {
        return parts.stream().map(OrderMoney.Part::amount).reduce(Money.zero(currency), Money::plus);
    }

    private static Money notNegative(Money money) {
        return money.isNegative() ? Money.zero(money.currency()) : money;
    }
}
