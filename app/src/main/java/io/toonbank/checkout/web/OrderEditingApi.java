package io.toonbank.checkout.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.checkout.OrderEditing;
import io.toonbank.checkout.OrderEditing.AddedLine;
import io.toonbank.checkout.OrderEditing.EditOrder;
import io.toonbank.checkout.OrderEditing.OtherDelivery;
import io.toonbank.checkout.OrderEditing.PayOutstanding;
import io.toonbank.checkout.OrderEditing.Preview;
import io.toonbank.inventory.Backorders;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.orders.NewOrder;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderContact;
import io.toonbank.orders.OrderProgress.LineQuantity;
import io.toonbank.payments.PaymentOutcome;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Edits orders and asks for what they still cost. Talks to payment providers, so it opens its own transactions. */
@RestController
@RequestMapping("/api/admin/orders/{id}")
@Tag(name = "orders")
class OrderEditingApi implements OwnTransactions {

    private static final int REASON_LENGTH_MAX = 500;
    private static final int TEXT_LENGTH_MAX = 200;
    private static final Pattern ADDRESSES = Pattern.compile("/api/admin/orders/[^/]+/(edits|edit-previews|payments)");

    private final OrderEditing editing;
    private final Backorders backorders;
    private final Access access;

    OrderEditingApi(OrderEditing editing, Backorders backorders, Access access) {
        this.editing = editing;
        this.backorders = backorders;
        this.access = access;
    }

    @PostMapping("/edit-previews")
    @Operation(summary = "What an edit would come to, to the cent; writes nothing")
    Preview preview(@PathVariable UUID id, @RequestBody @Valid EditRequest request) {
        access.require(Permission.ORDERS_WRITE);
        return editing.preview(request.of(id));
    }

    @PostMapping("/edits")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Edits an order: pieces off, articles to it, other contact or delivery")
    Order edit(@PathVariable UUID id, @RequestBody @Valid EditRequest request) {
        access.require(Permission.ORDERS_WRITE);
        return editing.edit(request.of(id));
    }

    @GetMapping("/outstanding")
    @Operation(summary = "What the order costs beyond what was set aside or taken for it")
    Outstanding outstanding(@PathVariable UUID id) {
        access.require(Permission.ORDERS_READ);
        return new Outstanding(editing.outstanding(id));
    }

    @GetMapping("/backorders")
    @Operation(summary = "What the order waits or waited for, with the promised day")
    List<Backorders.Promise> backorders(@PathVariable UUID id) {
        access.require(Permission.ORDERS_READ);
        return backorders.ofOrder(id);
    }

    @PostMapping("/payments")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Asks for what is outstanding; a paid order is released")
    PaymentAnswer pay(@PathVariable UUID id, @RequestBody @Valid PaymentRequest request) {
        access.require(Permission.ORDERS_WRITE);
        return answer(editing.pay(new PayOutstanding(
                request.id() == null ? Ids.next() : request.id(), id, request.method(), request.instrument(), null)));
    }

    private static PaymentAnswer answer(PaymentOutcome outcome) {
        return switch (outcome) {
            case PaymentOutcome.Authorised done -> new PaymentAnswer(done.paymentId(), "AUTHORISED", null, null);
            case PaymentOutcome.Declined no -> new PaymentAnswer(no.paymentId(), "DECLINED", no.reason(), null);
            case PaymentOutcome.RedirectNeeded away ->
                new PaymentAnswer(away.paymentId(), "REDIRECTED", null, away.url());
            case PaymentOutcome.Uncertain silent -> new PaymentAnswer(silent.paymentId(), "UNCERTAIN", null, null);
        };
    }

    @Override
    public boolean ownsTransaction(HttpServletRequest request) {
        return ADDRESSES.matcher(request.getRequestURI()).matches();
    }

    record Outstanding(Money amount) {}

    /** @param url where the customer pays, to be sent to them */
    record PaymentAnswer(
            UUID paymentId,
            String state,
            @Nullable String reason,
            @Nullable String url) {}

    record PaymentRequest(
            @Nullable UUID id,
            @NotBlank @Size(max = TEXT_LENGTH_MAX) String method,
            @Nullable @Size(max = TEXT_LENGTH_MAX) String instrument) {}

    /** @param expected the difference as it was previewed; another is refused */
    record EditRequest(
            @Nullable UUID id,
            int version,
            @Nullable @Size(max = NewOrder.LINES_MAX) List<@Valid RemovedRequest> removed,
            @Nullable @Size(max = OrderEditing.LINES_MAX) List<@Valid AddedRequest> added,
            @Nullable OtherDelivery delivery,
            @Nullable OrderContact contact,
            @Nullable Money expected,
            @Nullable @Size(max = REASON_LENGTH_MAX) String reason) {

        EditOrder of(UUID orderId) {
            return new EditOrder(
                    id == null ? Ids.next() : id,
                    orderId,
                    version,
                    removed == null
                            ? List.of()
                            : removed.stream()
                                    .map(line -> new LineQuantity(line.lineId(), line.quantity()))
                                    .toList(),
                    added == null
                            ? List.of()
                            : added.stream()
                                    .map(line -> new AddedLine(line.variantId(), line.quantity()))
                                    .toList(),
                    delivery,
                    contact,
                    expected,
                    reason);
        }
    }

    record RemovedRequest(
            @NotNull UUID lineId,
            @Min(1) @Max(OrderEditing.QUANTITY_MAX) int quantity) {}

    record AddedRequest(
            @NotNull UUID variantId,
            @Min(1) @Max(OrderEditing.QUANTITY_MAX) int quantity) {}
}
