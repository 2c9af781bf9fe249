package io.toonbank.returns.internal;

import io.toonbank.checkout.OrderMoney;
import io.toonbank.kernel.Money;
import io.toonbank.orders.OrderProgress;
import io.toonbank.orders.OrderProgress.Settlement;
import io.toonbank.orders.SettlementKind;
import io.toonbank.payments.ExchangeValue;
import io.toonbank.returns.Return;
import io.toonbank.returns.internal.ExchangeRows.Open;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Pays back what the value of an exchange has left: when the new goods cost less, when nobody finished the exchange, and when the new
 * goods come back in their turn. It goes the way the first order was paid. Repeated until nothing is left.
 */
@Component
class PayingExchangesBack {

    private static final Logger LOG = LoggerFactory.getLogger(PayingExchangesBack.class);
    private static final int BATCH = 50;
    private static final Duration WAITS = Duration.ofHours(1);

    private final PlacingExchanges placing;
    private final WaitingForDifferences differences;
    private final ExchangeRows rows;
    private final ReturnReading reading;
    private final ExchangeValue values;
    private final OrderProgress progress;
    private final OrderMoney money;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PayingExchangesBack(
            PlacingExchanges placing,
            WaitingForDifferences differences,
            ExchangeRows rows,
            ReturnReading reading,
            ExchangeValue values,
            OrderProgress progress,
            OrderMoney money,
            TransactionTemplate transaction,
            Clock clock) {
        this.placing = placing;
        this.differences = differences;
        this.rows = rows;
        this.reading = reading;
        this.values = values;
        this.progress = progress;
        this.money = money;
        this.transaction = transaction;
        this.clock = clock;
    }

    int round() {
        var due = rows.due(BATCH);
        due.forEach(open -> {
            try {
                payBack(open.returnId());
            } catch (RuntimeException failure) {
                LOG.warn("The rest of exchange {} is paid back later", open.returnId(), failure);
                rows.failed(open.returnId(), String.valueOf(failure.getMessage()));
            }
        });
        return due.size();
    }

    /** Sends what was asked for instead where it can be sent, and pays back what is left. With no transaction open. */
    void payBack(UUID returnId) {
        Return before = reading.find(returnId).orElseThrow();
        if (stillToCome(before)) {
            rows.lookAt(returnId, clock.instant().plus(WAITS));
            return;
        }
        placing.place(before);
        Return returned = reading.find(returnId).orElseThrow();
        UUID order = returned.exchange() == null ? null : returned.exchange().orderId();
        boolean waits = order != null && differences.waits(returnId, order);
        if (order != null) {
            money.follow(order);
        }
        transaction.executeWithoutResult(_ -> takeRest(returned));
        money.follow(returned.orderId());
        if (!waits && (order == null || money.state(order) == OrderMoney.State.SETTLED)) {
            rows.atRest(returnId);
        }
    }

    /** Something else was asked for, and not all of what is given for it was judged. */
    private static boolean stillToCome(Return returned) {
        return returned.exchange() != null
                && !returned.exchange().wanted().isEmpty()
                && !returned.state().closed();
    }

    private void takeRest(Return returned) {
        Open open = rows.lock(returned.id()).orElseThrow();
        UUID id = UUID.nameUUIDFromBytes(
                ("rest " + open.number() + " of exchange " + returned.id()).getBytes(StandardCharsets.UTF_8));
        Money rest = values.takeRest(
                id, ExchangeAccounts.of(returned.id()), returned.currency(), "return " + returned.number());
        if (!rest.isPositive()) {
            return;
        }
        var _ = progress.settle(new Settlement(
                id, returned.orderId(), SettlementKind.EXCHANGE, rest.negated(), returned.id(), returned.number()));
        rows.paidBack(returned.id(), rest.amount());
        money.ask(returned.orderId());
    }
}
