package io.toonbank.checkout.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.checkout.OrderHandling;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.orders.NewOrder;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderProgress.CancelLines;
import io.toonbank.orders.OrderProgress.HandOverLines;
import io.toonbank.orders.OrderProgress.LineQuantity;
import io.toonbank.platform.idempotency.OwnTransactions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Cancels orders and hands their goods over. Talks to payment providers, so it opens its own transactions. */
@RestController
@RequestMapping("/api/admin/orders/{id}")
@Tag(name = "orders")
class OrderHandlingApi implements OwnTransactions {

    private static final int REASON_LENGTH_MAX = 500;
    private static final int QUANTITY_MAX = 1_000_000;
    private static final Pattern ADDRESSES =
            Pattern.compile("/api/admin/orders/[^/]+/(goodwill|cancellations|handovers)");

    private final OrderHandling handling;
    private final Access access;

    OrderHandlingApi(OrderHandling handling, Access access) {
        this.handling = handling;
        this.access = access;
    }

    @PostMapping("/cancellations")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Cancels lines of an order, or everything still open")
    Order cancel(@PathVariable UUID id, @RequestBody @Valid CancellationRequest request) {
        access.require(Permission.ORDERS_WRITE);
        return handling.cancel(new CancelLines(
                request.id() == null ? Ids.next() : request.id(), id, quantities(request.lines()), request.reason()));
    }

    @PostMapping("/goodwill")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Gives money back although nothing came back")
    Order goodwill(@PathVariable UUID id, @RequestBody @Valid GoodwillRequest request) {
        access.require(Permission.REFUND);
        return handling.giveGoodwill(new OrderHandling.GiveGoodwill(
                request.id() == null ? Ids.next() : request.id(),
                id,
                request.amount(),
                request.reason().strip()));
    }

    @PostMapping("/handovers")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Ships lines of an order from a location, or hands them out there")
    Order handOver(@PathVariable UUID id, @RequestBody @Valid HandOverRequest request) {
        access.require(Permission.ORDERS_WRITE, request.locationId());
        return handling.handOver(new HandOverLines(
                request.id() == null ? Ids.next() : request.id(),
                id,
                request.locationId(),
                request.way(),
                quantities(request.lines())));
    }

    @Override
    public boolean ownsTransaction(HttpServletRequest request) {
        return ADDRESSES.matcher(request.getRequestURI()).matches();
    }

    private static List<LineQuantity> quantities(@Nullable List<LineRequest> lines) {
        return lines == null
                ? List.of()
                : lines.stream()
                        .map(line -> new LineQuantity(line.lineId(), line.quantity()))
                        .toList();
    }

    /** @param lines absent for everything that is still open */
    record CancellationRequest(
            @Nullable UUID id,
            @Nullable @Size(max = NewOrder.FACT_LINES_MAX) List<@Valid LineRequest> lines,
            @Nullable @Size(max = REASON_LENGTH_MAX) String reason) {}

    /** @param lines absent for everything this location still has to hand over */
    record HandOverRequest(
            @Nullable UUID id,
            @NotNull UUID locationId,
            HandOverLines.@NotNull Way way,
            @Nullable @Size(max = NewOrder.FACT_LINES_MAX) List<@Valid LineRequest> lines) {}

    record GoodwillRequest(
            @Nullable UUID id,
            @NotNull Money amount,
            @NotBlank @Size(max = REASON_LENGTH_MAX) String reason) {}

    record LineRequest(
            @NotNull UUID lineId, @Min(1) @Max(QUANTITY_MAX) int quantity) {}
}
