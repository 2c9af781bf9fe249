package io.toonbank.returns.internal;

import io.toonbank.checkout.OrderMoney;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.events.EventLog;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.returns.Return;
import io.toonbank.returns.ReturnArrived;
import io.toonbank.returns.ReturnClosed;
import io.toonbank.returns.ReturnFilter;
import io.toonbank.returns.ReturnSignal;
import io.toonbank.returns.ReturnSummary;
import io.toonbank.returns.Returns;
import io.toonbank.returns.ReturnsRefusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The door of returns. The money follows when the transaction of a booking is committed. */
@Component
class KeepingReturns implements Returns {

    private final ReturnRows rows;
    private final ReturnReading reading;
    private final ReturnListing listing;
    private final Requesting requesting;
    private final Judging judging;
    private final Signalling signalling;
    private final PayingExchangesBack exchanges;
    private final OrderMoney money;
    private final EventLog events;
    private final Audit audit;
    private final TransactionTemplate transaction;

    KeepingReturns(
            ReturnRows rows,
            ReturnReading reading,
            ReturnListing listing,
            Requesting requesting,
            Judging judging,
            Signalling signalling,
            PayingExchangesBack exchanges,
            OrderMoney money,
            EventLog events,
            Audit audit,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.reading = reading;
        this.listing = listing;
        this.requesting = requesting;
        this.judging = judging;
        this.signalling = signalling;
        this.exchanges = exchanges;
        this.money = money;
        this.events = events;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Override
    public Return request(RequestReturn request) {
        transaction.executeWithoutResult(_ -> requesting.request(request));
        return require(request.id());
    }

    @Override
    public Return arrive(ArriveReturn request) {
        transaction.executeWithoutResult(_ -> arriveInTransaction(request));
        return require(request.returnId());
    }

    private void arriveInTransaction(ArriveReturn request) {
        Return before = locked(request.returnId());
        List<Arrived> lines = request.lines().isEmpty() ? allExpected(before) : request.lines();
        if (lines.isEmpty()) {
            if (before.state().closed()) {
                throw Refused.because(ReturnsRefusal.CLOSED);
            }
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            Arrived line = lines.get(i);
            int place = i;
            Return.Line found = before.line(line.lineId())
                    .orElseThrow(
                            () -> Refused.because(ReturnsRefusal.NO_SUCH_LINE).at("/lines/" + place + "/lineId"));
            if (line.quantity() < 1) {
                throw Refused.because(ReturnsRefusal.WRONG_QUANTITY).at("/lines/" + i + "/quantity");
            }
            if (!rows.arrive(before.id(), line.lineId(), line.quantity())) {
                throw Refused.because(ReturnsRefusal.MORE_THAN_EXPECTED)
                        .with("sku", found.sku())
                        .with("expected", found.expected())
                        .at("/lines/" + i + "/quantity");
            }
        }
        rows.sumUp(before.id(), request.locationId(), 0);
        events.append(new ReturnArrived(before.id(), before.orderId(), request.locationId()));
        audit.record("return", before.id(), "arrived", null, Map.of("location", request.locationId(), "lines", lines));
    }

    private static List<Arrived> allExpected(Return before) {
        return before.lines().stream()
                .filter(line -> line.expected() > 0)
                .map(line -> new Arrived(line.id(), line.expected()))
                .toList();
    }

    @Override
    public Return judge(JudgeReturn request) {
        UUID orderId = require(request.returnId()).orderId();
        // Goods may come back before their money was taken; what is owed is worked out from what was taken.
        money.follow(orderId);
        transaction.executeWithoutResult(_ -> judging.judge(request));
        money.follow(orderId);
        Return judged = require(request.returnId());
        if (judged.exchange() != null && !judged.exchange().wanted().isEmpty()) {
            exchanges.payBack(judged.id());
            return require(judged.id());
        }
        return judged;
    }

    @Override
    public Return takeAtCounter(CounterReturn request) {
        UUID orderId = request.request().orderId();
        money.follow(orderId);
        transaction.executeWithoutResult(_ -> takeInTransaction(request));
        money.follow(orderId);
        return require(request.request().id());
    }

    @Override
    public Return preview(CounterReturn request) {
        money.follow(request.request().orderId());
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            takeInTransaction(request);
            return require(request.request().id());
        }));
    }

    private void takeInTransaction(CounterReturn request) {
        requesting.request(request.request());
        judging.judge(new JudgeReturn(
                request.bookingId(),
                request.request().id(),
                request.locationId(),
                request.staffName(),
                request.judged()));
    }

    @Override
    public Return withdraw(UUID returnId, @Nullable String reason) {
        transaction.executeWithoutResult(_ -> withdrawInTransaction(returnId, reason));
        return require(returnId);
    }

    private void withdrawInTransaction(UUID returnId, @Nullable String reason) {
        Return before = locked(returnId);
        if (before.lines().stream().allMatch(line -> line.expected() == 0)) {
            return;
        }
        rows.withdraw(returnId);
        rows.sumUp(returnId, null, 0);
        Return after = require(returnId);
        if (after.state().closed()) {
            events.append(new ReturnClosed(returnId, after.orderId(), after.state()));
        }
        audit.record("return", returnId, "withdrawn", null, Map.of("state", after.state()), reason);
    }

    @Override
    public Optional<Return> find(UUID returnId) {
        return reading.find(returnId);
    }

    @Override
    public Return require(UUID returnId) {
        return find(returnId).orElseThrow(() -> Refused.because(ReturnsRefusal.NOT_FOUND));
    }

    @Override
    public Optional<Return> byNumber(String number) {
        return reading.byNumber(number.strip().toUpperCase(Locale.ROOT));
    }

    @Override
    public List<Return> ofOrder(UUID orderId) {
        return reading.ofOrder(orderId);
    }

    @Override
    public Page<ReturnSummary> list(ReturnFilter filter, PageRequest page) {
        return listing.list(filter, page);
    }

    @Override
    public ReturnSignal signal(UUID customerId) {
        return signalling.of(customerId);
    }

    private Return locked(UUID returnId) {
        if (!rows.lock(returnId)) {
            throw Refused.because(ReturnsRefusal.NOT_FOUND);
        }
        return require(returnId);
    }
}
