package io.toonbank.storefront.web;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.returns.RefundWay;
import io.toonbank.returns.Return;
import io.toonbank.returns.ReturnState;
import io.toonbank.returns.ReturnWay;
import io.toonbank.storefront.view.Link;
import io.toonbank.storefront.view.Page;
import io.toonbank.storefront.view.ReturnView;
import io.toonbank.storefront.view.ReturnView.Step;
import io.toonbank.storefront.view.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A return in words: what to do, what came, what goes back. */
@Component
class ReturnShowing {

    private final OrderBook orders;

    ReturnShowing(OrderBook orders) {
        this.orders = orders;
    }

    ReturnView of(Page page, Return returned, boolean mine) {
        ByteMatrix code = code(returned.number());
        Order instead = Optional.ofNullable(returned.exchange())
                .map(Return.Exchange::orderId)
                .flatMap(orders::find)
                .orElse(null);
        boolean unpaid = instead != null && OrderShowing.waitsForPayment(instead);
        boolean waiting = returned.lines().stream().anyMatch(line -> line.expected() > 0);
        return new ReturnView(
                returned.id().toString(),
                returned.number(),
                page.say("returns.state." + returned.state()),
                tone(returned.state()),
                page.say("order.title", returned.orderNumber()),
                mine ? page.link("/orders/" + returned.orderId()) : null,
                path(code),
                code.getWidth(),
                waiting ? page.link("/returns/" + returned.id() + "/slip.pdf") : null,
                waiting ? todo(page, returned) : List.of(),
                returned.lines().stream()
                        .map(line -> line.quantity() - line.withdrawn() + " × " + line.title())
                        .toList(),
                steps(page, returned),
                returned.bookings().isEmpty()
                        ? null
                        : page.say("returns.refund." + returned.refundWay(), page.money(returned.refunded())),
                parts(page, returned, unpaid),
                waiting && returned.state() == ReturnState.REQUESTED,
                instead == null
                        ? null
                        : new Link(page.say("order.title", instead.number()), page.link("/orders/" + instead.id())),
                instead != null && unpaid
                        ? new Link(page.say("outstanding.title"), page.link("/orders/" + instead.id() + "/payment"))
                        : null);
    }

    private static List<String> todo(Page page, Return returned) {
        String until = page.day(returned.sendBy());
        return returned.way() == ReturnWay.POST
                ? List.of(
                        page.say("returns.todo.print"),
                        page.say("returns.todo.pack"),
                        page.say("returns.todo.post", until))
                : List.of(page.say("returns.todo.bring", until), page.say("returns.todo.show"));
    }

    private static List<Step> steps(Page page, Return returned) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(page.say("returns.step.requested"), page.moment(returned.requestedAt())));
        for (Return.Booking booking : returned.bookings()) {
            boolean taken = booking.lines().stream().anyMatch(line -> line.disposition() != null);
            steps.add(new Step(
                    page.say(taken ? "returns.step.booked" : "returns.step.refused"), page.moment(booking.at())));
        }
        return steps;
    }

    private static List<String> parts(Page page, Return returned, boolean unpaid) {
        List<String> parts = new ArrayList<>();
        for (Return.Booking booking : returned.bookings()) {
            if (booking.fee().isPositive()) {
                parts.add(page.say("returns.kept", page.money(booking.fee())));
            }
            if (booking.delivery().isPositive()) {
                parts.add(page.say("returns.delivery", page.money(booking.delivery())));
            }
            booking.lines().stream()
                    .filter(line -> line.disposition() == null && line.remark() != null)
                    .forEach(line -> parts.add(page.say("returns.refused.why", line.remark())));
        }
        if (returned.refundWay() == RefundWay.EXCHANGE
                && returned.exchange() != null
                && returned.exchange().orderNumber() != null) {
            parts.add(page.say(
                    unpaid ? "returns.waits" : "returns.exchanged",
                    returned.exchange().orderNumber()));
        }
        return parts;
    }

    private static Tone tone(ReturnState state) {
        return switch (state) {
            case COMPLETED -> Tone.GOOD;
            case REFUSED -> Tone.NONE;
            case REQUESTED, ARRIVED, PARTLY_BOOKED, WITHDRAWN -> Tone.CALM;
        };
    }

    private static ByteMatrix code(String number) {
        try {
            return Encoder.encode(number, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalStateException(number, tooLong);
        }
    }

    private static String path(ByteMatrix code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                if (code.get(x, y) == 1) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
