package io.toonbank.checkout.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.checkout.OrderHandling;
import io.toonbank.kernel.Ids;
import io.toonbank.orders.NewOrder;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderProgress.LineQuantity;
import io.toonbank.orders.OrderProgress.TakeBackLines;
import io.toonbank.platform.idempotency.OwnTransactions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
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

/** Takes back gift cards nobody paid with. Talks to payment providers, so it opens its own transactions. */
@RestController
@RequestMapping("/api/admin/orders/{id}/gift-card-returns")
@Tag(name = "orders")
class GiftCardReturnsApi implements OwnTransactions {

    private static final int REASON_LENGTH_MAX = 500;
    private static final int QUANTITY_MAX = 1_000_000;
    private static final Pattern ADDRESSES = Pattern.compile("/api/admin/orders/[^/]+/gift-card-returns");

    private final OrderHandling handling;
    private final Access access;

    GiftCardReturnsApi(OrderHandling handling, Access access) {
        this.handling = handling;
        this.access = access;
    }

    record CardLine(
            @NotNull UUID lineId, @Min(1) @Max(QUANTITY_MAX) int quantity) {}

    /** @param locationId where they were brought, or any of the shop's locations */
    record GiftCardReturn(
            @Nullable UUID id,
            @NotNull UUID locationId,
            @NotEmpty @Size(max = NewOrder.FACT_LINES_MAX) List<@Valid CardLine> lines,
            @Nullable @Size(max = REASON_LENGTH_MAX) String reason) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Blocks unused gift cards of an order and pays their money back the way it came")
    Order takeBack(@PathVariable UUID id, @RequestBody @Valid GiftCardReturn request) {
        access.require(Permission.REFUND);
        return handling.takeBackGiftCards(new TakeBackLines(
                request.id() == null ? Ids.next() : request.id(),
                id,
                request.locationId(),
                request.lines().stream()
                        .map(line -> new LineQuantity(line.lineId(), line.quantity()))
                        .toList(),
                request.reason()));
    }

    @Override
    public boolean ownsTransaction(HttpServletRequest request) {
        return ADDRESSES.matcher(request.getRequestURI()).matches();
    }
}
