package io.toonbank.sourcing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.kernel.Ids;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.sourcing.Strategies;
import io.toonbank.sourcing.Strategies.SaveStrategy;
import io.toonbank.sourcing.Strategies.Strategy;
import io.toonbank.sourcing.StrategyForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the retailer thinks supplying an order costs. */
@RestController
@RequestMapping("/api/admin/sourcing/strategies")
@Tag(name = "Sourcing")
class StrategiesApi {

    private static final int NAME_LENGTH_MAX = 100;

    private final Strategies strategies;
    private final Access access;

    StrategiesApi(Strategies strategies, Access access) {
        this.strategies = strategies;
        this.access = access;
    }

    /** @param version what was read; absent to create */
    record StrategyBody(
            @Nullable UUID id,
            @NotBlank @Size(max = NAME_LENGTH_MAX) String name,
            @NotNull StrategyForm form,
            @Nullable Integer basedOn,
            @Nullable Integer version) {}

    record PublicationBody(@NotNull Integer version) {}

    @GetMapping
    @Operation(summary = "Drafts and publications, newest first")
    Page<Strategy> list(PageRequest page) {
        access.require(Permission.NETWORK_READ);
        return strategies.list(page);
    }

    @GetMapping("/in-force")
    @Operation(summary = "The strategy that decides now")
    Strategy inForce() {
        access.require(Permission.NETWORK_READ);
        return strategies.inForce();
    }

    @GetMapping("/{id}")
    @Operation(summary = "A strategy")
    Strategy show(@PathVariable UUID id) {
        access.require(Permission.NETWORK_READ);
        return strategies.require(id);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Writes a draft")
    Strategy create(@RequestBody @Valid StrategyBody body) {
        return save(body.id() == null ? Ids.next() : body.id(), body);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Changes a draft")
    Strategy change(@PathVariable UUID id, @RequestBody @Valid StrategyBody body) {
        return save(id, body);
    }

    private Strategy save(UUID id, StrategyBody body) {
        access.require(Permission.NETWORK_WRITE);
        return strategies.save(new SaveStrategy(id, body.name(), body.form(), body.basedOn(), body.version()));
    }

    @PostMapping("/{id}/publication")
    @Operation(summary = "Puts a draft in force")
    Strategy publish(@PathVariable UUID id, @RequestBody @Valid PublicationBody body) {
        access.require(Permission.NETWORK_WRITE);
        return strategies.publish(id, body.version());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throws a draft away")
    void discard(@PathVariable UUID id) {
        access.require(Permission.NETWORK_WRITE);
        strategies.discard(id);
    }
}
