package io.toonbank.checkout.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.inventory.Backorders;
import io.toonbank.inventory.Backorders.WaitingPromise;
import io.toonbank.kernel.Translated;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What customers wait for, and for when it was promised. */
@RestController
@RequestMapping("/api/admin/backorders")
@Tag(name = "Backorders", description = "What may be sold before it is there")
class BackordersApi {

    private final Backorders backorders;
    private final OrderBook orders;
    private final Variants variants;
    private final Access access;

    BackordersApi(Backorders backorders, OrderBook orders, Variants variants, Access access) {
        this.backorders = backorders;
        this.orders = orders;
        this.variants = variants;
        this.access = access;
    }

    /**
     * @param orderNumber absent for what is promised to something that is no order here
     * @param sku empty where the catalog does not know the article any more
     */
    record WaitingLine(
            UUID id,
            UUID orderId,
            @Nullable String orderNumber,
            @Nullable String customer,
            UUID variantId,
            String sku,
            Translated title,
            @Nullable String pictureUrl,
            UUID locationId,
            int waiting,
            LocalDate promisedOn,
            Instant createdAt) {}

    @GetMapping
    @Operation(
            summary = "Pieces that orders wait for",
            description = "Sorts: promisedOn (the default), createdAt; filters: variantId, locationId.")
    Page<WaitingLine> list(
            @RequestParam(required = false) @Nullable UUID variantId,
            @RequestParam(required = false) @Nullable UUID locationId,
            PageRequest request) {
        access.require(Permission.ORDERS_READ);
        Page<WaitingPromise> page = backorders.waiting(variantId, locationId, request);
        Map<UUID, Order> known = orders.find(
                page.items().stream().map(WaitingPromise::orderId).distinct().toList());
        Map<UUID, Variant> articles = variants.find(
                page.items().stream().map(WaitingPromise::variantId).distinct().toList());
        return page.map(promise -> line(promise, known.get(promise.orderId()), articles.get(promise.variantId())));
    }

    private static WaitingLine line(WaitingPromise promise, @Nullable Order order, @Nullable Variant variant) {
        return new WaitingLine(
                promise.id(),
                promise.orderId(),
                order == null ? null : order.number(),
                order == null ? null : order.contact().name(),
                promise.variantId(),
                variant == null ? "" : variant.sku(),
                variant == null ? Translated.NOTHING : variant.title(),
                variant == null ? null : variant.pictureUrl(),
                promise.locationId(),
                promise.waiting(),
                promise.promisedOn(),
                promise.createdAt());
    }
}
