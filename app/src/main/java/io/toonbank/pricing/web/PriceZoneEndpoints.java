package io.toonbank.pricing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.kernel.Ids;
import io.toonbank.platform.paging.Page;
import io.toonbank.pricing.PriceZones;
import io.toonbank.pricing.PriceZones.PriceZone;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Price zones, for the back office. */
@RestController
@RequestMapping("/api/admin/pricing/price-zones")
@Tag(name = "Price zones")
class PriceZoneEndpoints {

    private final PriceZones zones;
    private final Access access;

    PriceZoneEndpoints(PriceZones zones, Access access) {
        this.zones = zones;
        this.access = access;
    }

    record ZoneBody(
            @Nullable UUID id,

            @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z0-9-]+")
            String code,

            @NotBlank @Size(max = 200) String name,
            @NotNull @Size(max = PriceZones.LOCATIONS_MAX) List<UUID> locationIds,
            @Nullable Integer version) {}

    @GetMapping
    @Operation(summary = "All price zones, by code")
    Page<PriceZone> list() {
        access.require(Permission.PRICES_READ);
        return Page.of(zones.all());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One price zone")
    PriceZone detail(@PathVariable UUID id) {
        access.require(Permission.PRICES_READ);
        return zones.require(id);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Create a price zone: locations that share prices")
    PriceZone create(@RequestBody @Valid ZoneBody body) {
        access.require(Permission.PRICES_WRITE);
        UUID id = body.id() == null ? Ids.next() : body.id();
        return zones.save(id, body.code(), body.name(), body.locationIds(), null);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change a price zone; needs the version that was read")
    PriceZone change(@PathVariable UUID id, @RequestBody @Valid ZoneBody body) {
        access.require(Permission.PRICES_WRITE);
        int version = body.version() == null ? zones.require(id).version() : body.version();
        return zones.save(id, body.code(), body.name(), body.locationIds(), version);
    }
}
