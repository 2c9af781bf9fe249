package io.toonbank.returns.internal;

import io.toonbank.checkout.OrderMoney;
import io.toonbank.inventory.StockFacts;
import io.toonbank.inventory.TakenBack;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.kernel.Shares;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderProgress;
import io.toonbank.orders.OrderProgress.LineQuantity;
import io.toonbank.orders.OrderProgress.LineWorth;
import io.toonbank.orders.OrderProgress.TakeBackLines;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.events.EventLog;
import io.toonbank.platform.web.PlatformRefusal;
import io.toonbank.returns.Return;
import io.toonbank.returns.Return.BookedLine;
import io.toonbank.returns.Return.Booking;
import io.toonbank.returns.ReturnBooked;
import io.toonbank.returns.ReturnClosed;
import io.toonbank.returns.ReturnPolicies;
import io.toonbank.returns.ReturnRule;
import io.toonbank.returns.Returns.JudgeReturn;
import io.toonbank.returns.Returns.Judged;
import io.toonbank.returns.ReturnsRefusal;
import io.toonbank.returns.internal.Refunding.Refund;
import io.toonbank.returns.internal.Refunding.Taken;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Books what was judged: order, stock, money and return in the caller's transaction, in this order of locks. */
@Component
class Judging {

    private final ReturnRows rows;
    private final ReturnReading reading;
    private final Refunding refunding;
    private final ReturnPolicies policies;
    private final OrderBook orders;
    private final OrderProgress progress;
    private final StockFacts stock;
    private final OrderMoney money;
    private final EventLog events;
    private final Audit audit;
    private final Clock clock;

    Judging(
            ReturnRows rows,
            ReturnReading reading,
            Refunding refunding,
            ReturnPolicies policies,
            OrderBook orders,
            OrderProgress progress,
            StockFacts stock,
            OrderMoney money,
            EventLog events,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.reading = reading;
        this.refunding = refunding;
        this.policies = policies;
        this.orders = orders;
        this.progress = progress;
        this.stock = stock;
        this.money = money;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    void judge(JudgeReturn request) {
        if (!rows.lock(request.returnId())) {
            throw Refused.because(ReturnsRefusal.NOT_FOUND);
        }
        String fingerprint = Integer.toHexString(request.lines().hashCode());
        if (rows.bookedBefore(request.id(), fingerprint)) {
            return;
        }
        Return returned = reading.find(request.returnId()).orElseThrow();
        requireLines(request, returned);
        takeNote(request, returned);
        List<Judged> accepted = request.lines().stream()
                .filter(line -> line.disposition() != null)
                .toList();
        Booking booking = accepted.isEmpty() ? nothingTaken(request, returned) : takeBack(request, returned, accepted);
        rows.insertBooking(returned.id(), booking, fingerprint);
        rows.sumUp(returned.id(), request.locationId(), booking.refund().amount());
        tell(returned, booking);
    }

    private static void requireLines(JudgeReturn request, Return returned) {
        if (request.lines().isEmpty()) {
            throw Refused.because(ReturnsRefusal.NO_LINES).at("/lines");
        }
        if (request.lines().size() > Return.LINES_MAX) {
            throw Refused.because(ReturnsRefusal.TOO_MANY_LINES)
                    .with("max", Return.LINES_MAX)
                    .at("/lines");
        }
        for (int i = 0; i < request.lines().size(); i++) {
            Judged line = request.lines().get(i);
            if (returned.line(line.lineId()).isEmpty()) {
                throw Refused.because(ReturnsRefusal.NO_SUCH_LINE).at("/lines/" + i + "/lineId");
            }
            if (line.quantity() < 1) {
                throw Refused.because(ReturnsRefusal.WRONG_QUANTITY).at("/lines/" + i + "/quantity");
            }
        }
    }

    private void takeNote(JudgeReturn request, Return returned) {
        for (int i = 0; i < request.lines().size(); i++) {
            Judged line = request.lines().get(i);
            boolean taken = line.disposition() != null;
            if (!rows.judge(returned.id(), line.lineId(), taken ? line.quantity() : 0, taken ? 0 : line.quantity())) {
                Return.Line found = returned.line(line.lineId()).orElseThrow();
                throw Refused.because(ReturnsRefusal.MORE_THAN_WAITING)
                        .with("sku", found.sku())
                        .with("waiting", found.waiting() + found.expected())
                        .at("/lines/" + i + "/quantity");
            }
        }
    }

    private Booking nothingTaken(JudgeReturn request, Return returned) {
        Money none = Money.zero(returned.currency());
        return new Booking(
                request.id(),
                clock.instant(),
                request.locationId(),
                request.staffName(),
                returned.refundWay(),
                none,
                none,
                none,
                none,
                none,
                none,
                List.of(),
                request.lines().stream().map(line -> refused(line, none)).toList());
    }

    private static BookedLine refused(Judged line, Money none) {
        return new BookedLine(line.lineId(), null, line.quantity(), none, none, line.remark());
    }

    private Booking takeBack(JudgeReturn request, Return returned, List<Judged> accepted) {
        Order before = orders.require(returned.orderId());
        var back = progress.takeBack(new TakeBackLines(
                request.id(),
                returned.orderId(),
                request.locationId(),
                quantities(returned, accepted),
                returned.number()));
        if (back.replayed()) {
            // The id was used for goods of this order that came back another way.
            throw Refused.because(PlatformRefusal.IDEMPOTENCY_KEY_REUSED);
        }
        List<BookedLine> booked = worths(returned, accepted, back.lines());
        var refund = refunding.refund(new Taken(
                returned,
                request.id(),
                before,
                back.order(),
                sums(booked),
                rules(before, returned, accepted),
                returned.lines().stream().allMatch(line -> line.accepted() == 0)));
        toStock(request, returned, accepted);
        money.ask(returned.orderId());
        return booking(request, returned, booked, refund);
    }

    private Booking booking(JudgeReturn request, Return returned, List<BookedLine> taken, Refund refund) {
        Money none = Money.zero(returned.currency());
        List<BookedLine> lines = new ArrayList<>(taken);
        request.lines().stream()
                .filter(line -> line.disposition() == null)
                .forEach(line -> lines.add(refused(line, none)));
        return new Booking(
                request.id(),
                clock.instant(),
                request.locationId(),
                request.staffName(),
                returned.refundWay(),
                taken.stream().map(BookedLine::gross).reduce(none, Money::plus),
                taken.stream().map(BookedLine::tax).reduce(none, Money::plus),
                refund.delivery(),
                refund.fee(),
                refund.refund(),
                refund.byHand(),
                refund.parts(),
                lines);
    }

    private static List<LineQuantity> quantities(Return returned, List<Judged> accepted) {
        Map<UUID, Integer> sums = new LinkedHashMap<>();
        for (Judged line : accepted) {
            sums.merge(orderLine(returned, line), line.quantity(), Math::addExact);
        }
        return sums.entrySet().stream()
                .map(sum -> new LineQuantity(sum.getKey(), sum.getValue()))
                .toList();
    }

    private static UUID orderLine(Return returned, Judged line) {
        return returned.line(line.lineId()).orElseThrow().orderLineId();
    }

    /** Pieces of one order line that were judged apart share its worth, to the cent. */
    private static List<BookedLine> worths(Return returned, List<Judged> accepted, List<LineWorth> worths) {
        List<BookedLine> booked = new ArrayList<>();
        for (LineWorth worth : worths) {
            List<Judged> parts = accepted.stream()
                    .filter(line -> orderLine(returned, line).equals(worth.lineId()))
                    .toList();
            long[] weights = parts.stream().mapToLong(Judged::quantity).toArray();
            long[] gross = Shares.of(worth.gross().amount(), weights);
            long[] tax = Shares.of(worth.tax().amount(), weights);
            for (int i = 0; i < parts.size(); i++) {
                booked.add(new BookedLine(
                        parts.get(i).lineId(),
                        parts.get(i).disposition(),
                        parts.get(i).quantity(),
                        Money.of(gross[i], returned.currency()),
                        Money.of(tax[i], returned.currency()),
                        parts.get(i).remark()));
            }
        }
        return booked;
    }

    private static Map<UUID, Long> sums(List<BookedLine> booked) {
        Map<UUID, Long> sums = new LinkedHashMap<>();
        booked.forEach(line -> sums.merge(line.lineId(), line.gross().amount(), Math::addExact));
        return sums;
    }

    /** As they were when the return was asked for: the book of the sale, and the rule that was found then. */
    private Map<UUID, ReturnRule> rules(Order order, Return returned, List<Judged> accepted) {
        var book = policies.heldAt(order.placedAt());
        Map<UUID, ReturnRule> rules = new HashMap<>();
        for (Judged line : accepted) {
            String code = returned.line(line.lineId()).orElseThrow().ruleCode();
            book.rules().stream()
                    .filter(rule -> rule.code().equals(code))
                    .findFirst()
                    .ifPresent(rule -> rules.put(line.lineId(), rule));
        }
        return rules;
    }

    private void toStock(JudgeReturn request, Return returned, List<Judged> accepted) {
        List<TakenBack.Line> lines = new ArrayList<>();
        for (Judged line : accepted) {
            UUID variant = returned.line(line.lineId()).orElseThrow().variantId();
            if (variant != null && line.disposition() != null) {
                lines.add(new TakenBack.Line(variant, line.quantity(), line.disposition()));
            }
        }
        if (!lines.isEmpty()) {
            stock.takeBack(new TakenBack(
                    request.id(), request.locationId(), returned.orderId(), returned.number(), lines, clock.instant()));
        }
    }

    private void tell(Return before, Booking booking) {
        Return after = reading.find(before.id()).orElseThrow();
        events.append(new ReturnBooked(
                before.id(),
                booking.id(),
                before.orderId(),
                before.customerId(),
                booking.locationId(),
                before.refundWay(),
                booking.goods(),
                booking.fee(),
                booking.delivery(),
                booking.refund(),
                booking.lines().stream()
                        .filter(line -> line.disposition() != null)
                        .map(line -> told(before, line))
                        .toList(),
                booking.lines().stream()
                        .filter(line -> line.disposition() == null)
                        .mapToInt(BookedLine::quantity)
                        .sum()));
        if (after.state().closed()) {
            events.append(new ReturnClosed(after.id(), after.orderId(), after.state()));
        }
        audit.record("return", before.id(), "booked", null, booking);
    }

    private static ReturnBooked.Line told(Return returned, BookedLine line) {
        Return.Line of = returned.line(line.lineId()).orElseThrow();
        return new ReturnBooked.Line(
                of.orderLineId(),
                of.variantId(),
                line.quantity(),
                line.gross().minus(line.tax()).amount(),
                line.tax().amount(),
                line.gross().amount());
    }
}
