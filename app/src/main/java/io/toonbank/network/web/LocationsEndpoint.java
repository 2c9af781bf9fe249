package io.toonbank.network.web;

import static io.toonbank.network.db.Tables.LOCATION;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.network.Location;
import io.toonbank.network.LocationKind;
import io.toonbank.network.Locations;
import io.toonbank.network.NetworkRefusal;
import io.toonbank.network.NetworkSetup;
import io.toonbank.network.SalesChannel;
import io.toonbank.network.SalesChannels;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.platform.web.PlatformRefusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/admin/network/locations")
@Tag(name = "Locations", description = "Stores and warehouses")
class LocationsEndpoint {

    private static final Keyset<UUID> LIST = Keyset.<UUID>by(LOCATION.ID)
            .sortable("name", LOCATION.NAME)
            .sortable("code", LOCATION.CODE)
            .first("name");

    private final DSLContext database;
    private final Locations locations;
    private final SalesChannels channels;
    private final NetworkSetup setup;
    private final Access access;

    LocationsEndpoint(
            DSLContext database, Locations locations, SalesChannels channels, NetworkSetup setup, Access access) {
        this.database = database;
        this.locations = locations;
        this.channels = channels;
        this.setup = setup;
        this.access = access;
    }

    @GetMapping
    @Operation(summary = "List locations", description = "Sorted by name (default) or code.")
    Page<Location> list(
            @RequestParam(required = false) @Nullable @Size(max = 100) String q,
            @RequestParam(required = false) @Nullable LocationKind kind,
            @RequestParam(required = false) @Nullable Boolean active,
            PageRequest request) {
        access.require(Permission.NETWORK_READ);
        Condition where = DSL.noCondition();
        if (q != null && !q.isBlank()) {
            where = where.and(LOCATION.NAME
                    .containsIgnoreCase(q.strip())
                    .or(LOCATION.CODE.containsIgnoreCase(q.strip()))
                    .or(LOCATION.CITY.containsIgnoreCase(q.strip())));
        }
        if (kind != null) {
            where = where.and(LOCATION.KIND.eq(kind.name()));
        }
        if (active != null) {
            where = where.and(LOCATION.ACTIVE.eq(active));
        }
        return LIST.fetch(
                        database,
                        LOCATION,
                        where,
                        request,
                        row -> row.get(LOCATION.ID),
                        LOCATION.ID,
                        LOCATION.NAME,
                        LOCATION.CODE)
                .map(locations::require);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One location, and the channels it supplies")
    LocationDetail detail(@PathVariable UUID id) {
        access.require(Permission.NETWORK_READ);
        Location location = locations.require(id);
        List<UUID> supplies = channels.all().stream()
                .filter(channel -> channels.supplying(channel.id()).contains(location))
                .map(SalesChannel::id)
                .toList();
        return new LocationDetail(location, supplies);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a location")
    Location create(@Valid @RequestBody LocationBody body) {
        access.require(Permission.NETWORK_WRITE);
        UUID id = body.id() == null ? Ids.next() : body.id();
        if (locations.find(id).isPresent()) {
            throw Refused.because(NetworkRefusal.ID_TAKEN).at("/id");
        }
        return setup.saveLocation(body.toSave(id, null));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change a location", description = "The whole location, with the version that was read.")
    Location change(@PathVariable UUID id, @Valid @RequestBody LocationBody body) {
        access.require(Permission.NETWORK_WRITE, id);
        return setup.saveLocation(body.toSave(id, requiredVersion(body.version())));
    }

    static Integer requiredVersion(@Nullable Integer version) {
        if (version == null) {
            throw Refused.because(PlatformRefusal.INVALID).at("/version", "field.required");
        }
        return version;
    }

    /** @param supplies ids of the channels it supplies now */
    record LocationDetail(Location location, List<UUID> supplies) {}
}
