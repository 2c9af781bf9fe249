package io.toonbank.loyalty.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.loyalty.EarningRule;
import io.toonbank.loyalty.OrderPoints;
import io.toonbank.loyalty.Points;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Points, for the back office. */
@RestController
@RequestMapping("/api/admin/loyalty")
@Tag(name = "Points", description = "What purchases earn")
class PointsEndpoints {

    private static final int ORDERS_SHOWN = 50;

    private final Points points;
    private final Access access;

    PointsEndpoints(Points points, Access access) {
        this.points = points;
        this.access = access;
    }

    record RuleBody(
            boolean active,
            @Min(1) @Max(EarningRule.POINTS_MAX) int points,
            @NotBlank @Pattern(regexp = "[A-Z]{3}") String currency,
            @Nullable Instant since,
            int version) {}

    record PointsOfCustomer(long balance, List<OrderPoints> orders) {}

    @GetMapping("/earning-rule")
    @Operation(summary = "What purchases earn")
    EarningRule rule() {
        access.require(Permission.PRICES_READ);
        return points.rule();
    }

    @PutMapping("/earning-rule")
    @Operation(summary = "Change what purchases earn, with the version that was read")
    EarningRule change(@RequestBody @Valid RuleBody body) {
        access.require(Permission.PRICES_WRITE);
        return points.change(body.active(), body.points(), body.currency(), body.since(), body.version());
    }

    @GetMapping("/customers/{customerId}/points")
    @Operation(summary = "The points of a customer, and the newest orders that earned them")
    PointsOfCustomer ofCustomer(@PathVariable UUID customerId) {
        access.require(Permission.CUSTOMERS_READ);
        return new PointsOfCustomer(points.balance(customerId), points.orders(customerId, ORDERS_SHOWN));
    }
}
