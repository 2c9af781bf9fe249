package io.toonbank.network.web;

import static io.toonbank.network.db.Tables.SALES_CHANNEL;
import static io.toonbank.network.db.Tables.SUPPLY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.network.NetworkRefusal;
import io.toonbank.network.NetworkSetup;
import io.toonbank.network.SalesChannel;
import io.toonbank.network.SalesChannels;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/admin/network/channels")
@Tag(name = "Sales channels", description = "Ways to sell, and the locations that supply them")
class ChannelsEndpoint {

    /** More locations than any retailer has today. */
    private static final int SUPPLIERS_MAX = 5_000;

    private static final Keyset<UUID> LIST = Keyset.<UUID>by(SALES_CHANNEL.ID)
            .sortable("name", SALES_CHANNEL.NAME)
            .sortable("code", SALES_CHANNEL.CODE)
            .first("name");

    private final DSLContext database;
    private final SalesChannels channels;
    private final NetworkSetup setup;
    private final Access access;

    ChannelsEndpoint(DSLContext database, SalesChannels channels, NetworkSetup setup, Access access) {
        this.database = database;
        this.channels = channels;
        this.setup = setup;
        this.access = access;
    }

    @GetMapping
    @Operation(summary = "List sales channels", description = "Sorted by name (default) or code.")
    Page<SalesChannel> list(PageRequest request) {
        access.require(Permission.NETWORK_READ);
        return LIST.fetch(
                        database,
                        SALES_CHANNEL,
                        DSL.noCondition(),
                        request,
                        row -> row.get(SALES_CHANNEL.ID),
                        SALES_CHANNEL.ID,
                        SALES_CHANNEL.NAME,
                        SALES_CHANNEL.CODE)
                .map(channels::require);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One sales channel, and who supplies it, first choice first")
    ChannelDetail detail(@PathVariable UUID id) {
        access.require(Permission.NETWORK_READ);
        return new ChannelDetail(channels.require(id), suppliers(id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a sales channel")
    SalesChannel create(@Valid @RequestBody ChannelBody body) {
        access.require(Permission.NETWORK_WRITE);
        UUID id = body.id() == null ? Ids.next() : body.id();
        if (channels.all().stream().anyMatch(channel -> channel.id().equals(id))) {
            throw Refused.because(NetworkRefusal.ID_TAKEN).at("/id");
        }
        return setup.saveChannel(body.toSave(id, null));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change a sales channel", description = "The whole channel, with the version that was read.")
    SalesChannel change(@PathVariable UUID id, @Valid @RequestBody ChannelBody body) {
        access.require(Permission.NETWORK_WRITE);
        return setup.saveChannel(body.toSave(id, LocationsEndpoint.requiredVersion(body.version())));
    }

    @PutMapping("/{id}/suppliers")
    @Operation(summary = "Lay down which locations supply a channel, first choice first")
    ChannelDetail supply(@PathVariable UUID id, @Valid @RequestBody SuppliersBody body) {
        access.require(Permission.NETWORK_WRITE);
        setup.serve(id, body.locationIds());
        return new ChannelDetail(channels.require(id), suppliers(id));
    }

    private List<UUID> suppliers(UUID channelId) {
        return database.select(SUPPLY.LOCATION_ID)
                .from(SUPPLY)
                .where(SUPPLY.CHANNEL_ID.eq(channelId))
                .orderBy(SUPPLY.PLACE)
                .fetch(SUPPLY.LOCATION_ID);
    }

    record SuppliersBody(@NotNull @Size(max = SUPPLIERS_MAX) List<@NotNull UUID> locationIds) {}

    /** @param locationIds who supplies it, inactive ones too, first choice first */
    record ChannelDetail(SalesChannel channel, List<UUID> locationIds) {}
}
