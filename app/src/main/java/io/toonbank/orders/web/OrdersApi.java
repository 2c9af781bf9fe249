package io.toonbank.orders.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.kernel.Ids;
import io.toonbank.orders.HoldReason;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderFilter;
import io.toonbank.orders.OrderHolds;
import io.toonbank.orders.OrderStatus;
import io.toonbank.orders.OrderSummary;
import io.toonbank.orders.OrderTimeline;
import io.toonbank.orders.OrderTotals;
import io.toonbank.payments.Payments;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The order book for the back office. */
@RestController
@RequestMapping("/api/admin/orders")
@Tag(name = "orders")
class OrdersApi {

    private static final int Q_LENGTH_MAX = 200;

    private final OrderBook orders;
    private final OrderTimeline timeline;
    private final OrderTotals totals;
    private final Payments payments;
    private final OrderHolds holds;
    private final Audit audit;
    private final Access access;

    OrdersApi(
            OrderBook orders,
            OrderTimeline timeline,
            OrderTotals totals,
            Payments payments,
            OrderHolds holds,
            Audit audit,
            Access access) {
        this.orders = orders;
        this.timeline = timeline;
        this.totals = totals;
        this.payments = payments;
        this.holds = holds;
        this.audit = audit;
        this.access = access;
    }

    @GetMapping
    @Operation(
            summary = "Lists orders",
            description =
                    "Sorts: placedAt. q is an order number (ours or that of another system), or the start of an e-mail address or name.")
    Page<OrderSummary> list(
            PageRequest page,
            @RequestParam(required = false) @Size(max = Q_LENGTH_MAX) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID channelId,
            @RequestParam(required = false) @Nullable Set<OrderStatus> status,
            @RequestParam(required = false) @Nullable UUID locationId,
            @RequestParam(required = false) @Nullable UUID customerId,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(defaultValue = "false") boolean held) {
        access.require(Permission.ORDERS_READ);
        return orders.list(
                new OrderFilter(
                        q, channelId, status == null ? Set.of() : status, locationId, customerId, from, to, held),
                page);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Shows an order with its payments and timeline")
    OrderDetail show(@PathVariable UUID id) {
        access.require(Permission.ORDERS_READ);
        return new OrderDetail(orders.require(id), payments.ofOrder(id), timeline.of(id));
    }

    @PostMapping("/{id}/notes")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Adds a note")
    OrderTimeline.Entry note(@PathVariable UUID id, @RequestBody @Valid NoteRequest request) {
        access.require(Permission.ORDERS_WRITE);
        return timeline.note(request.id() == null ? Ids.next() : request.id(), id, request.text());
    }

    @PostMapping("/{id}/holds")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Holds an order: nothing of it leaves until it is released")
    Order hold(@PathVariable UUID id, @RequestBody @Valid HoldRequest request) {
        access.require(Permission.ORDERS_WRITE);
        UUID holdId = request.id() == null ? Ids.next() : request.id();
        Order held = holds.hold(new OrderHolds.HoldOrder(holdId, id, request.reason(), request.note()));
        audit.record("order", id, "held", null, Map.of("reason", request.reason()), request.note());
        return held;
    }

    @PostMapping("/{id}/releases")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Releases a held order")
    Order release(@PathVariable UUID id, @RequestBody @Valid ReleaseRequest request) {
        access.require(Permission.ORDERS_WRITE);
        Order released = holds.release(request.id() == null ? Ids.next() : request.id(), id, request.note());
        audit.record("order", id, "released", null, null, request.note());
        return released;
    }

    @GetMapping("/totals")
    @Operation(summary = "Sums the order book by country, month, channel or customer")
    List<OrderTotals.Total> totals(
            @RequestParam OrderTotals.Dimension by,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable UUID channelId,
            @RequestParam(defaultValue = "Europe/Amsterdam") ZoneId zone) {
        access.require(Permission.REPORTS_READ);
        return totals.by(by, new OrderTotals.Period(from, to, zone, channelId));
    }

    /** An order and what belongs to it. */
    record OrderDetail(Order order, List<Payments.Payment> payments, List<OrderTimeline.Entry> timeline) {}

    record HoldRequest(
            @Nullable UUID id,
            @NotNull HoldReason reason,

            @Nullable @Size(max = OrderHolds.NOTE_LENGTH_MAX)
            String note) {}

    record ReleaseRequest(
            @Nullable UUID id,

            @Nullable @Size(max = OrderHolds.NOTE_LENGTH_MAX)
            String note) {}

    record NoteRequest(
            @Nullable UUID id,

            @NotBlank @Size(max = OrderTimeline.NOTE_LENGTH_MAX)
            String text) {}
}
