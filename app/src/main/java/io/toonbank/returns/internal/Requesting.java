package io.toonbank.returns.internal;

import io.toonbank.kernel.Refused;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.events.EventLog;
import io.toonbank.returns.LineTerms;
import io.toonbank.returns.LineTerms.Verdict;
import io.toonbank.returns.RefundWay;
import io.toonbank.returns.Return;
import io.toonbank.returns.ReturnPolicies;
import io.toonbank.returns.ReturnRequested;
import io.toonbank.returns.Returns;
import io.toonbank.returns.Returns.Line;
import io.toonbank.returns.Returns.RequestReturn;
import io.toonbank.returns.ReturnsRefusal;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asking for a return: whether the terms allow it. In the caller's transaction. */
@Component
class Requesting {

    private final ReturnRows rows;
    private final ReturnPolicies policies;
    private final OrderBook orders;
    private final EventLog events;
    private final Audit audit;
    private final Clock clock;

    Requesting(ReturnRows rows, ReturnPolicies policies, OrderBook orders, EventLog events, Audit audit, Clock clock) {
        this.rows = rows;
        this.policies = policies;
        this.orders = orders;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    void request(RequestReturn request) {
        Order order = orders.require(request.orderId());
        rows.oneAtATime(request.orderId());
        if (rows.requestedBefore(request)) {
            return;
        }
        requireLines(request);
        Map<UUID, LineTerms> terms = policies.terms(request.orderId()).stream()
                .collect(Collectors.toMap(LineTerms::orderLineId, Function.identity()));
        requireAllowed(request, terms);
        UUID customer = requireCustomer(request, order);
        Instant now = clock.instant();
        String number = rows.insert(request, order, customer, now, now.plus(Returns.SENT_WITHIN));
        for (int i = 0; i < request.lines().size(); i++) {
            Line line = request.lines().get(i);
            LineTerms found = terms.get(line.orderLineId());
            if (found != null) {
                rows.insertLine(request.id(), i, line, found, !found.may(line.reason()));
            }
        }
        events.append(new ReturnRequested(request.id(), order.id(), number, customer, request.source(), request.way()));
        audit.record(
                "return", request.id(), "requested", null, Map.of("order", order.number(), "lines", request.lines()));
    }

    private static void requireLines(RequestReturn request) {
        List<Line> lines = request.lines();
        if (lines.isEmpty()) {
            throw Refused.because(ReturnsRefusal.NO_LINES).at("/lines");
        }
        if (lines.size() > Return.LINES_MAX) {
            throw Refused.because(ReturnsRefusal.TOO_MANY_LINES)
                    .with("max", Return.LINES_MAX)
                    .at("/lines");
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).quantity() < 1) {
                throw Refused.because(ReturnsRefusal.WRONG_QUANTITY).at("/lines/" + i + "/quantity");
            }
        }
    }

    private static void requireAllowed(RequestReturn request, Map<UUID, LineTerms> terms) {
        Map<UUID, Integer> wanted = new HashMap<>();
        for (int i = 0; i < request.lines().size(); i++) {
            Line line = request.lines().get(i);
            String at = "/lines/" + i;
            LineTerms found = terms.get(line.orderLineId());
            if (found == null) {
                throw Refused.because(ReturnsRefusal.NO_SUCH_LINE).at(at + "/orderLineId");
            }
            if (found.verdict() == Verdict.GIFT_CARD) {
                throw Refused.because(ReturnsRefusal.GIFT_CARD).at(at);
            }
            int sum = wanted.merge(line.orderLineId(), line.quantity(), Math::addExact);
            if (sum > found.returnable()) {
                throw Refused.because(ReturnsRefusal.MORE_THAN_RETURNABLE)
                        .with("sku", found.sku())
                        .with("returnable", found.returnable())
                        .at(at + "/quantity");
            }
            if (!found.may(line.reason())) {
                requireException(request, found, at);
            }
            boolean asPaid =
                    request.refundWay() == RefundWay.ORIGINAL && line.reason().ourFault();
            if (!asPaid
                    && !request.outsidePolicy()
                    && !found.rule().refundWays().contains(request.refundWay())) {
                throw Refused.because(ReturnsRefusal.NOT_THIS_REFUND)
                        .with("sku", found.sku())
                        .at("/refundWay");
            }
        }
    }

    private static void requireException(RequestReturn request, LineTerms terms, String at) {
        if (!request.outsidePolicy()) {
            throw terms.verdict() == Verdict.FINAL_SALE
                    ? Refused.because(ReturnsRefusal.FINAL_SALE)
                            .with("sku", terms.sku())
                            .at(at)
                    : Refused.because(ReturnsRefusal.TOO_LATE)
                            .with("sku", terms.sku())
                            .with("until", terms.until() == null ? "" : terms.until())
                            .at(at);
        }
        if (request.note() == null || request.note().isBlank()) {
            throw Refused.because(ReturnsRefusal.REASON_NEEDED).at("/note");
        }
    }

    private static @Nullable UUID requireCustomer(RequestReturn request, Order order) {
        UUID customer = order.customerId() == null ? request.customerId() : order.customerId();
        if (customer == null && request.refundWay() == RefundWay.STORE_CREDIT) {
            throw Refused.because(ReturnsRefusal.CREDIT_NEEDS_CUSTOMER).at("/customerId");
        }
        return customer;
    }
}
