package io.toonbank.returns.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.checkout.OrderMoney;
import io.toonbank.kernel.Ids;
import io.toonbank.platform.idempotency.OwnTransactions;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.returns.LineTerms;
import io.toonbank.returns.Return;
import io.toonbank.returns.ReturnFilter;
import io.toonbank.returns.ReturnPolicies;
import io.toonbank.returns.ReturnSignal;
import io.toonbank.returns.ReturnSlips;
import io.toonbank.returns.ReturnState;
import io.toonbank.returns.ReturnSummary;
import io.toonbank.returns.Returns;
import io.toonbank.returns.Returns.ArriveReturn;
import io.toonbank.returns.Returns.Arrived;
import io.toonbank.returns.Returns.JudgeReturn;
import io.toonbank.returns.web.ReturnBodies.ArrivalBody;
import io.toonbank.returns.web.ReturnBodies.BookingBody;
import io.toonbank.returns.web.ReturnBodies.CounterBody;
import io.toonbank.returns.web.ReturnBodies.JudgedBody;
import io.toonbank.returns.web.ReturnBodies.RequestBodyOfReturn;
import io.toonbank.returns.web.ReturnBodies.WithdrawalBody;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Returns in the back office. Booking talks to payment providers, so it opens its own transactions. */
@RestController
@RequestMapping("/api/admin/returns")
@Tag(name = "returns")
class ReturnsApi implements OwnTransactions {

    private static final Pattern BOOKING =
            Pattern.compile("/api/admin/returns/([^/]+/bookings|counter-returns|previews)");

    private final Returns returns;
    private final ReturnPolicies policies;
    private final ReturnSlips slips;
    private final OrderMoney money;
    private final Access access;

    ReturnsApi(Returns returns, ReturnPolicies policies, ReturnSlips slips, OrderMoney money, Access access) {
        this.returns = returns;
        this.policies = policies;
        this.slips = slips;
        this.money = money;
        this.access = access;
    }

    /** @param money how far the refund is */
    record ReturnDetail(
            Return shown, OrderMoney.State money, @Nullable ReturnSignal signal) {}

    @GetMapping
    @Operation(summary = "Returns, newest first; q is a number or the start of an e-mail address or name")
    Page<ReturnSummary> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Set<ReturnState> state,
            @RequestParam(required = false) @Nullable UUID locationId,
            @RequestParam(required = false) @Nullable UUID customerId,
            @RequestParam(required = false) @Nullable UUID orderId,
            PageRequest page) {
        access.require(Permission.ORDERS_READ);
        return returns.list(
                new ReturnFilter(q, state == null ? Set.of() : state, locationId, customerId, orderId), page);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A return with its lines, bookings and how far the money is")
    ReturnDetail get(@PathVariable UUID id) {
        access.require(Permission.ORDERS_READ);
        return detail(returns.require(id));
    }

    @GetMapping(value = "/{id}/label", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "The slip that travels with the goods, as PDF")
    ResponseEntity<byte[]> label(@PathVariable UUID id) {
        access.require(Permission.ORDERS_READ);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(slips.pdf(id, LocaleContextHolder.getLocale().getLanguage()));
    }

    @GetMapping("/terms")
    @Operation(summary = "What may come back of an order now, and under which terms")
    Page<LineTerms> terms(@RequestParam UUID orderId) {
        access.require(Permission.ORDERS_READ);
        return Page.of(policies.terms(orderId));
    }

    @GetMapping("/signals/{customerId}")
    @Operation(summary = "How often a customer brings things back")
    ReturnSignal signal(@PathVariable UUID customerId) {
        access.require(Permission.ORDERS_READ);
        return returns.signal(customerId);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Asks for a return on behalf of a customer; an exception to the terms needs the right to refund")
    Return request(@RequestBody @Valid RequestBodyOfReturn body) {
        access.require(Permission.ORDERS_WRITE);
        if (body.exception()) {
            access.require(Permission.REFUND);
        }
        return returns.request(body.request());
    }

    @PostMapping("/{id}/arrivals")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Goods of the return are here and wait to be judged")
    Return arrive(@PathVariable UUID id, @RequestBody @Valid ArrivalBody body) {
        access.require(Permission.STOCK_WRITE, body.locationId());
        return returns.arrive(new ArriveReturn(
                id,
                body.locationId(),
                body.lines() == null
                        ? List.of()
                        : body.lines().stream()
                                .map(line -> new Arrived(line.lineId(), line.quantity()))
                                .toList()));
    }

    @PostMapping("/{id}/bookings")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Judges goods: what is accepted is in stock and refunded at once")
    ReturnDetail book(@PathVariable UUID id, @RequestBody @Valid BookingBody body) {
        access.require(Permission.REFUND, body.locationId());
        return detail(returns.judge(new JudgeReturn(
                body.id() == null ? Ids.next() : body.id(),
                id,
                body.locationId(),
                access.actor().name(),
                body.lines().stream().map(JudgedBody::judged).toList())));
    }

    @PostMapping("/counter-returns")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Takes goods back that lie on the counter: asked for, arrived and booked at once")
    ReturnDetail takeAtCounter(@RequestBody @Valid CounterBody body) {
        access.require(Permission.REFUND, body.locationId());
        return detail(returns.takeAtCounter(body.counterReturn(access.actor().name())));
    }

    @PostMapping("/previews")
    @Operation(summary = "What taking these goods back would book, to the cent; writes nothing")
    Return preview(@RequestBody @Valid CounterBody body) {
        access.require(Permission.ORDERS_READ);
        return returns.preview(body.counterReturn(access.actor().name()));
    }

    @PostMapping("/{id}/withdrawals")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "What has not arrived will not come")
    Return withdraw(@PathVariable UUID id, @RequestBody @Valid WithdrawalBody body) {
        access.require(Permission.ORDERS_WRITE);
        return returns.withdraw(id, body.reason());
    }

    private ReturnDetail detail(Return shown) {
        UUID customer = shown.customerId();
        return new ReturnDetail(
                shown, money.state(shown.orderId()), customer == null ? null : returns.signal(customer));
    }

    @Override
    public boolean ownsTransaction(HttpServletRequest request) {
        return BOOKING.matcher(request.getRequestURI()).matches();
    }
}
