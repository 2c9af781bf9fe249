package io.toonbank.fulfillment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.fulfillment.Arrivals;
import io.toonbank.fulfillment.Arrivals.Arrival;
import io.toonbank.fulfillment.FulfilmentOrders;
import io.toonbank.fulfillment.web.WorkBodies.LineBody;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What other locations sent to a store for customers who fetch it there. */
@RestController
@RequestMapping("/api/admin/fulfillment")
@Tag(name = "Collections")
class ArrivalEndpoints {

    private final Arrivals arrivals;
    private final FulfilmentOrders orders;
    private final WorkViews views;

    ArrivalEndpoints(Arrivals arrivals, FulfilmentOrders orders, WorkViews views) {
        this.arrivals = arrivals;
        this.orders = orders;
        this.views = views;
    }

    /** @param lines absent for all that was sent; empty when nothing came */
    record ArrivalBody(
            @Nullable UUID id,
            @Nullable @Size(max = WorkBodies.LINES_MAX) List<@Valid LineBody> lines) {}

    @GetMapping("/arrivals")
    @Operation(summary = "What is on its way to a store")
    List<Arrival> expected(@RequestParam UUID locationId) {
        views.requireSee(locationId);
        return arrivals.expected(locationId);
    }

    @PostMapping("/work-orders/{id}/arrival")
    @Operation(summary = "It is here, or this much of it; answers the work of laying it ready")
    WorkView receive(@PathVariable UUID id, @RequestBody(required = false) @Valid @Nullable ArrivalBody body) {
        var work = orders.require(id);
        views.requireWork(Objects.requireNonNullElse(work.destinationId(), work.locationId()));
        List<LineBody> lines = body == null ? null : body.lines();
        return views.view(arrivals.receive(id, WorkBodies.lines(lines), lines != null && lines.isEmpty()));
    }
}
