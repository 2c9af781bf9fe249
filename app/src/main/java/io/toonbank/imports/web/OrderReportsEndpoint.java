package io.toonbank.imports.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.imports.internal.OrderReport;
import io.toonbank.imports.internal.ReportCommand;
import io.toonbank.orders.OrderTotals;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/admin/reports/orders")
@Tag(name = "Reports", description = "Totals of the order book")
class OrderReportsEndpoint {

    private final OrderReport report;
    private final Access access;

    OrderReportsEndpoint(OrderReport report, Access access) {
        this.report = report;
        this.access = access;
    }

    @GetMapping
    @Operation(
            summary = "Totals by country, month, channel, customer or of all",
            description =
                    "Exact to the last decimal, with what rounding each line half up to the minor unit made of it.")
    Report totals(
            @RequestParam(defaultValue = "all") OrderTotals.Dimension by,
            @RequestParam @Nullable String channel,
            @RequestParam @Nullable Instant from,
            @RequestParam @Nullable Instant to) {
        access.require(Permission.REPORTS_READ);
        return new Report(by, report.lines(by, channel, from, to));
    }

    @GetMapping(params = "format=csv", produces = "text/csv")
    @Operation(hidden = true)
    String csv(
            @RequestParam(defaultValue = "all") OrderTotals.Dimension by,
            @RequestParam @Nullable String channel,
            @RequestParam @Nullable Instant from,
            @RequestParam @Nullable Instant to) {
        access.require(Permission.REPORTS_READ);
        return ReportCommand.asCsv(report.lines(by, channel, from, to));
    }

    record Report(OrderTotals.Dimension by, List<OrderReport.Line> rows) {}
}
