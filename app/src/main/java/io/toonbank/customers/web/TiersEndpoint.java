package io.toonbank.customers.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.customers.CustomerTier;
import io.toonbank.customers.CustomerTiers;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Translated;
import io.toonbank.platform.paging.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Customer tiers and segments", description = "What promotions may ask about a customer")
class TiersEndpoint {

    private final CustomerTiers tiers;
    private final Access access;

    TiersEndpoint(CustomerTiers tiers, Access access) {
        this.tiers = tiers;
        this.access = access;
    }

    record TierBody(
            @Nullable UUID id,

            @NotNull @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+")
            String code,

            @NotNull Translated title,
            @Min(0) @Max(1_000) int place,
            @Nullable Integer version) {}

    /** @param customers how many have it */
    record TierRow(UUID id, String code, Translated title, int place, int customers, int version) {}

    record TierOfCustomer(@Nullable @Size(max = 40) String tier) {}

    @GetMapping("/api/admin/customers/tiers")
    @Operation(summary = "All tiers, the lowest first")
    Page<TierRow> list() {
        access.require(Permission.CUSTOMERS_READ);
        Map<String, Integer> sizes = tiers.sizes();
        return Page.of(tiers.all().stream()
                .map(tier -> row(tier, sizes.getOrDefault(tier.code(), 0)))
                .toList());
    }

    @PostMapping("/api/admin/customers/tiers")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a tier")
    CustomerTier create(@Valid @RequestBody TierBody body) {
        access.require(Permission.CUSTOMERS_WRITE);
        UUID id = body.id() == null ? Ids.next() : body.id();
        return tiers.save(id, body.code(), body.title(), body.place(), null);
    }

    @PutMapping("/api/admin/customers/tiers/{id}")
    @Operation(summary = "Change a tier, with the version that was read; its code stays")
    CustomerTier change(@PathVariable UUID id, @Valid @RequestBody TierBody body) {
        access.require(Permission.CUSTOMERS_WRITE);
        return tiers.save(id, body.code(), body.title(), body.place(), CustomerBody.required(body.version()));
    }

    @DeleteMapping("/api/admin/customers/tiers/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove a tier that nobody has")
    void remove(@PathVariable UUID id) {
        access.require(Permission.CUSTOMERS_WRITE);
        tiers.remove(id);
    }

    @PutMapping("/api/admin/customers/{id}/tier")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Give a customer a tier, or take it away")
    void assign(@PathVariable UUID id, @Valid @RequestBody TierOfCustomer body) {
        access.require(Permission.CUSTOMERS_WRITE);
        tiers.assign(id, body.tier());
    }

    private static TierRow row(CustomerTier tier, int customers) {
        return new TierRow(tier.id(), tier.code(), tier.title(), tier.place(), customers, tier.version());
    }
}
