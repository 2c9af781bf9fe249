package io.toonbank.pos.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.DeviceSession;
import io.toonbank.access.Permission;
import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.fulfillment.Collections;
import io.toonbank.fulfillment.Collections.HandOut;
import io.toonbank.fulfillment.Collections.IdentifiedBy;
import io.toonbank.fulfillment.Collections.PaidAtCounter;
import io.toonbank.fulfillment.Collections.Rest;
import io.toonbank.fulfillment.FulfillmentRefusal;
import io.toonbank.fulfillment.FulfilmentOrder;
import io.toonbank.fulfillment.FulfilmentOrders;
import io.toonbank.fulfillment.StoreWork.LineQuantity;
import io.toonbank.fulfillment.WorkState;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.paging.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Handing out at a till what customers come to fetch. The place is the till's. */
@RestController
@RequestMapping("/api/pos/collections")
@Tag(name = "Till")
class CollectionsAtTill {

    private static final int TEXT_MAX = 200;
    private static final int LINES_MAX = 500;
    private static final int TENDERS_MAX = 10;
    private static final int QUANTITY_MAX = 1_000_000;

    private final Collections collections;
    private final FulfilmentOrders orders;
    private final Variants variants;
    private final Access access;

    CollectionsAtTill(Collections collections, FulfilmentOrders orders, Variants variants, Access access) {
        this.collections = collections;
        this.orders = orders;
        this.variants = variants;
        this.access = access;
    }

    /** @param toPay what the customer still pays; absent when it is paid */
    record CollectionAtTill(
            UUID id,
            String number,
            UUID orderId,
            String orderNumber,
            WorkState state,
            @Nullable String customerName,
            @Nullable String shelf,
            @Nullable Instant collectUntil,
            boolean held,
            int open,
            @Nullable Money toPay,
            @Nullable String collectedBy,
            List<LineAtTill> lines) {}

    record LineAtTill(
            UUID id,
            UUID variantId,
            String sku,
            @Nullable String gtin,
            String title,
            @Nullable String pictureUrl,
            int quantity,
            int handedOver,
            int open) {}

    record LookUpBody(@NotBlank @Size(max = TEXT_MAX) String code) {}

    record LineBody(
            @NotNull UUID lineId, @Min(1) @Max(QUANTITY_MAX) int quantity) {}

    record PaidBody(
            @NotBlank @Size(max = TEXT_MAX) String method,
            @NotNull Money amount,
            @Nullable @Size(max = TEXT_MAX) String reference) {}

    record HandOutBody(
            @Nullable UUID id,
            @NotNull IdentifiedBy identifiedBy,
            @Nullable @Size(max = TEXT_MAX) String code,
            @Nullable @Size(max = LINES_MAX) List<@Valid LineBody> lines,
            @Nullable @Size(max = TEXT_MAX) String collectedBy,
            @Nullable Rest rest,
            @Nullable @Size(max = TENDERS_MAX) List<@Valid PaidBody> paidBy) {}

    @GetMapping
    @Operation(summary = "What lies ready or is prepared in this till's store")
    Page<CollectionAtTill> waiting(@RequestParam(defaultValue = "") @Size(max = TEXT_MAX) String q) {
        DeviceSession till = seller();
        return Page.of(collections.waiting(till.locationId(), q).stream()
                .map(this::shown)
                .toList());
    }

    @PostMapping("/lookups")
    @Operation(summary = "What a code or QR stands for; wrong tries are counted")
    CollectionAtTill lookUp(@RequestBody @Valid LookUpBody body) {
        return shown(collections.lookUp(seller().locationId(), body.code()));
    }

    @PostMapping("/{id}/hand-outs")
    @Operation(summary = "The customer gets it, or part of it")
    CollectionAtTill handOut(@PathVariable UUID id, @RequestBody @Valid HandOutBody body) {
        DeviceSession till = seller();
        if (!orders.require(id).locationId().equals(till.locationId())) {
            throw Refused.because(FulfillmentRefusal.NO_SUCH_WORK);
        }
        return shown(collections.handOut(new HandOut(
                body.id() == null ? Ids.next() : body.id(),
                id,
                body.identifiedBy(),
                body.code(),
                body.lines() == null
                        ? List.of()
                        : body.lines().stream()
                                .map(line -> new LineQuantity(line.lineId(), line.quantity()))
                                .toList(),
                body.collectedBy(),
                body.rest() == null ? Rest.KEEP : body.rest(),
                body.paidBy() == null
                        ? List.of()
                        : body.paidBy().stream()
                                .map(paid -> new PaidAtCounter(paid.method(), paid.amount(), paid.reference()))
                                .toList(),
                till.deviceId())));
    }

    private DeviceSession seller() {
        DeviceSession till = access.requireSeller();
        access.require(Permission.SELL, till.locationId());
        return till;
    }

    private CollectionAtTill shown(FulfilmentOrder work) {
        Map<UUID, Variant> known = variants.find(
                work.lines().stream().map(FulfilmentOrder.Line::variantId).toList());
        return new CollectionAtTill(
                work.id(),
                work.number(),
                work.orderId(),
                work.orderNumber(),
                work.state(),
                work.customer().name(),
                work.shelf(),
                work.milestones().collectUntil(),
                work.held(),
                work.open(),
                collections.toPay(work),
                work.collectedBy(),
                work.lines().stream()
                        .map(line -> shown(line, known.get(line.variantId())))
                        .toList());
    }

    private static LineAtTill shown(FulfilmentOrder.Line line, @Nullable Variant variant) {
        return new LineAtTill(
                line.id(),
                line.variantId(),
                line.sku(),
                variant == null ? null : variant.gtin(),
                line.title(),
                variant == null ? null : variant.pictureUrl(),
                line.quantity(),
                line.handedOver(),
                line.open());
    }
}
