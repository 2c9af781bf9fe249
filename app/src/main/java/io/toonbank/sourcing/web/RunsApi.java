package io.toonbank.sourcing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.kernel.Ids;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.sourcing.SourcingRuns;
import io.toonbank.sourcing.SourcingRuns.Kind;
import io.toonbank.sourcing.SourcingRuns.Reoptimise;
import io.toonbank.sourcing.SourcingRuns.Run;
import io.toonbank.sourcing.SourcingRuns.WhatIf;
import io.toonbank.sourcing.StrategyForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneId;
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

/** Looking at all open orders again, and trying a strategy on the past. */
@RestController
@RequestMapping("/api/admin/sourcing/runs")
@Tag(name = "Sourcing")
class RunsApi {

    private static final ZoneId SHOP_ZONE = ZoneId.of("Europe/Amsterdam");

    private final SourcingRuns runs;
    private final Access access;

    RunsApi(SourcingRuns runs, Access access) {
        this.runs = runs;
        this.access = access;
    }

    /** @param gainMin minor units an order must become cheaper by */
    record BacklogBody(
            @Nullable UUID id,
            boolean dry,
            @Min(0) @Max(StrategyForm.AMOUNT_MAX) long gainMin) {}

    /** @param until the first day after the period */
    record WhatIfBody(
            @Nullable UUID id,
            @NotNull UUID strategyId,
            @NotNull LocalDate from,
            @NotNull LocalDate until,
            @Nullable UUID channelId) {}

    @GetMapping
    @Operation(summary = "Runs, newest first")
    Page<Run> list(@RequestParam(required = false) @Nullable Kind kind, PageRequest page) {
        access.require(Permission.ORDERS_READ);
        return runs.list(kind, page);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A run with its progress or its result")
    Run show(@PathVariable UUID id) {
        access.require(Permission.ORDERS_READ);
        return runs.require(id);
    }

    @PostMapping("/backlog")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Looks at all open orders again, in the background")
    Run reoptimise(@RequestBody @Valid BacklogBody body) {
        access.require(body.dry() ? Permission.ORDERS_READ : Permission.ORDERS_WRITE);
        return runs.reoptimise(new Reoptimise(body.id() == null ? Ids.next() : body.id(), body.dry(), body.gainMin()));
    }

    @PostMapping("/what-if")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Replays the orders of a past period with another strategy, in the background")
    Run whatIf(@RequestBody @Valid WhatIfBody body) {
        access.require(Permission.ORDERS_READ);
        access.require(Permission.NETWORK_READ);
        return runs.whatIf(new WhatIf(
                body.id() == null ? Ids.next() : body.id(),
                body.strategyId(),
                body.from().atStartOfDay(SHOP_ZONE).toInstant(),
                body.until().atStartOfDay(SHOP_ZONE).toInstant(),
                body.channelId()));
    }

    @PostMapping("/{id}/stop")
    @Operation(summary = "Stops a run; what it changed so far stays")
    Run stop(@PathVariable UUID id) {
        access.require(Permission.ORDERS_WRITE);
        return runs.stop(id);
    }
}
