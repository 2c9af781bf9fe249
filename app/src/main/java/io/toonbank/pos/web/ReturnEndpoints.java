package io.toonbank.pos.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.DeviceSession;
import io.toonbank.access.Permission;
import io.toonbank.checkout.OrderMoney;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderSummary;
import io.toonbank.orders.OrdersRefusal;
import io.toonbank.platform.idempotency.OwnTransactions;
import io.toonbank.platform.paging.Page;
import io.toonbank.pos.web.ReturnAtTill.BookingBody;
import io.toonbank.pos.web.ReturnAtTill.ExchangeBody;
import io.toonbank.pos.web.ReturnAtTill.ReturnBody;
import io.toonbank.returns.Exchanges;
import io.toonbank.returns.LineTerms;
import io.toonbank.returns.Return;
import io.toonbank.returns.ReturnPolicies;
import io.toonbank.returns.ReturnSignal;
import io.toonbank.returns.Returns;
import io.toonbank.returns.Returns.JudgeReturn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Taking back and exchanging at a till whatever was bought anywhere. */
@RestController
@Validated
@RequestMapping("/api/pos/returns")
@Tag(name = "Till")
class ReturnEndpoints implements OwnTransactions {

    private static final int SEARCH_LENGTH_MAX = 200;
    private static final Pattern BOOKING = Pattern.compile(
            "/api/pos/returns(|/previews|/[^/]+/bookings|/[^/]+/exchange-sales|/[^/]+/exchange-refunds)");

    private final FindingPurchases purchases;
    private final Returns returns;
    private final ReturnPolicies policies;
    private final Exchanges exchanges;
    private final OrderBook orders;
    private final OrderMoney money;
    private final Receipts receipts;
    private final Access access;

    ReturnEndpoints(
            FindingPurchases purchases,
            Returns returns,
            ReturnPolicies policies,
            Exchanges exchanges,
            OrderBook orders,
            OrderMoney money,
            Receipts receipts,
            Access access) {
        this.purchases = purchases;
        this.returns = returns;
        this.policies = policies;
        this.exchanges = exchanges;
        this.orders = orders;
        this.money = money;
        this.receipts = receipts;
        this.access = access;
    }

    /**
     * @param underWay asked for before, to be judged here
     * @param signal absent for strangers
     */
    record Purchase(
            Order order,
            List<LineTerms> terms,
            List<Return> underWay,
            @Nullable ReturnSignal signal) {}

    /** @param money how far the refund is */
    record Taken(Return taken, OrderMoney.State money) {}

    record Exchanged(Return taken, Receipts.Receipt receipt) {}

    @GetMapping("/purchases")
    @Operation(
            summary =
                    "Finds a purchase of any channel by number, return number, e-mail address, name, customer or what the"
                            + " payment terminal printed")
    Page<OrderSummary> find(
            @RequestParam @NotBlank @Size(max = SEARCH_LENGTH_MAX) String q,
            @RequestParam(required = false) @Nullable UUID customerId) {
        seller();
        return Page.of(purchases.find(q, customerId));
    }

    @GetMapping("/purchases/{orderId}")
    @Operation(summary = "A purchase, what may come back of it and under which terms")
    Purchase purchase(@PathVariable UUID orderId) {
        seller();
        Order order = orders.find(orderId).orElseThrow(() -> Refused.because(OrdersRefusal.NOT_FOUND));
        UUID customer = order.customerId();
        return new Purchase(
                order,
                policies.terms(orderId),
                returns.ofOrder(orderId).stream()
                        .filter(found -> !found.state().closed())
                        .toList(),
                customer == null ? null : returns.signal(customer));
    }

    @PostMapping("/previews")
    @Operation(summary = "What taking these goods back would book, to the cent; writes nothing")
    Return preview(@RequestBody @Valid ReturnBody body) {
        DeviceSession till = seller();
        return returns.preview(body.counterReturn(till, exception(till, body)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Takes goods back: order, stock and money at once; repeatable by the id")
    Taken take(@RequestBody @Valid ReturnBody body) {
        DeviceSession till = taker();
        return taken(returns.takeAtCounter(body.counterReturn(till, exception(till, body))));
    }

    @PostMapping("/{id}/bookings")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Judges goods of a return that was asked for online and brought here")
    Taken book(@PathVariable UUID id, @RequestBody @Valid BookingBody body) {
        DeviceSession till = taker();
        return taken(returns.judge(new JudgeReturn(
                body.id(),
                id,
                till.locationId(),
                till.staffName(),
                body.lines().stream().map(ReturnAtTill.JudgedBody::judged).toList())));
    }

    @PostMapping("/{id}/exchange-sales")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary =
                    "Sells other goods for the ones taken back: their value pays first, the rest is paid or paid back")
    Exchanged exchange(@PathVariable UUID id, @RequestBody @Valid ExchangeBody body) {
        DeviceSession till = seller();
        access.require(Permission.SELL, till.locationId());
        var sold = exchanges.sell(
                id, body.sale(till, LocaleContextHolder.getLocale().getLanguage()));
        return new Exchanged(returns.require(id), receipts.of(sold.order()));
    }

    @PostMapping("/{id}/exchange-quotes")
    @Operation(summary = "What the other goods cost, and what is to be paid or paid back; writes nothing")
    Exchanges.ExchangeQuote quote(@PathVariable UUID id, @RequestBody @Valid ReturnAtTill.ExchangeBasket body) {
        DeviceSession till = seller();
        return exchanges.quote(
                id, body.basket(till, LocaleContextHolder.getLocale().getLanguage()));
    }

    @PostMapping("/{id}/exchange-refunds")
    @Operation(summary = "Nothing is taken instead after all: the value is paid back the way it came")
    Taken payBack(@PathVariable UUID id) {
        var _ = taker();
        return taken(exchanges.payBack(id));
    }

    private Taken taken(Return found) {
        return new Taken(found, money.state(found.orderId()));
    }

    private DeviceSession seller() {
        return access.requireSeller();
    }

    /** Whoever sells takes back what the rules allow. */
    private DeviceSession taker() {
        DeviceSession till = access.requireSeller();
        access.require(Permission.SELL, till.locationId());
        return till;
    }

    /** Only who may refund makes an exception, and says why. */
    private boolean exception(DeviceSession till, ReturnBody body) {
        if (Boolean.TRUE.equals(body.outsidePolicy())) {
            access.require(Permission.REFUND, till.locationId());
            return true;
        }
        return false;
    }

    /** Bookings and sales open transactions of their own. */
    @Override
    public boolean ownsTransaction(HttpServletRequest request) {
        return BOOKING.matcher(request.getRequestURI()).matches();
    }
}
