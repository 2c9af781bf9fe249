package io.toonbank.network.internal;

import static io.toonbank.network.db.Tables.LOCATION;
import static io.toonbank.network.db.Tables.REVISION;
import static io.toonbank.network.db.Tables.SALES_CHANNEL;
import static io.toonbank.network.db.Tables.SUPPLY;

import io.toonbank.network.Location;
import io.toonbank.network.SalesChannel;
import io.toonbank.network.SaveChannel;
import io.toonbank.network.SaveLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** The network's tables. */
@Component
class NetworkStore {

    private final DSLContext database;
    private final NetworkRows rows;

    NetworkStore(DSLContext database, NetworkRows rows) {
        this.database = database;
        this.rows = rows;
    }

    long revision() {
        return database.select(REVISION.NUMBER).from(REVISION).fetchSingle().value1();
    }

    void raiseRevision() {
        database.update(REVISION).set(REVISION.NUMBER, REVISION.NUMBER.plus(1)).execute();
    }

    /** The revision first: read beside a change, the snapshot is at most newer than it says, and will be read again. */
    Snapshot read() {
        long revision = revision();
        List<Location> locations = database.selectFrom(LOCATION).fetch(rows::location);
        List<SalesChannel> channels = database.selectFrom(SALES_CHANNEL).fetch(rows::channel);
        Map<UUID, List<UUID>> suppliers = new LinkedHashMap<>();
        database.selectFrom(SUPPLY)
                .orderBy(SUPPLY.CHANNEL_ID, SUPPLY.PLACE)
                .forEach(row -> suppliers
                        .computeIfAbsent(row.getChannelId(), _ -> new ArrayList<>())
                        .add(row.getLocationId()));
        return Snapshot.of(revision, locations, channels, suppliers);
    }

    void upsert(SaveLocation location) {
        Map<Field<?>, Object> values = rows.values(location);
        database.insertInto(LOCATION)
                .set(LOCATION.ID, location.id())
                .set(LOCATION.VERSION, 1)
                .set(values)
                .onConflict(LOCATION.ID)
                .doUpdate()
                .set(values)
                .set(LOCATION.VERSION, LOCATION.VERSION.plus(1))
                .execute();
    }

    /** False when it is not at that version any more. */
    boolean update(SaveLocation location, int version) {
        return database.update(LOCATION)
                        .set(rows.values(location))
                        .set(LOCATION.VERSION, version + 1)
                        .where(LOCATION.ID.eq(location.id()), LOCATION.VERSION.eq(version))
                        .execute()
                == 1;
    }

    void upsert(SaveChannel channel) {
        Map<Field<?>, Object> values = rows.values(channel);
        database.insertInto(SALES_CHANNEL)
                .set(SALES_CHANNEL.ID, channel.id())
                .set(SALES_CHANNEL.VERSION, 1)
                .set(values)
                .onConflict(SALES_CHANNEL.ID)
                .doUpdate()
                .set(values)
                .set(SALES_CHANNEL.VERSION, SALES_CHANNEL.VERSION.plus(1))
                .execute();
    }

    boolean update(SaveChannel channel, int version) {
        return database.update(SALES_CHANNEL)
                        .set(rows.values(channel))
                        .set(SALES_CHANNEL.VERSION, version + 1)
                        .where(SALES_CHANNEL.ID.eq(channel.id()), SALES_CHANNEL.VERSION.eq(version))
                        .execute()
                == 1;
    }

    /** Two at once queue up behind the channel's row. */
    void replaceSuppliers(UUID channelId, List<UUID> locationIds) {
        database.selectOne()
                .from(SALES_CHANNEL)
                .where(SALES_CHANNEL.ID.eq(channelId))
                .forUpdate()
                .fetch();
        database.deleteFrom(SUPPLY).where(SUPPLY.CHANNEL_ID.eq(channelId)).execute();
        var insert = database.insertInto(SUPPLY, SUPPLY.CHANNEL_ID, SUPPLY.LOCATION_ID, SUPPLY.PLACE);
        for (int place = 0; place < locationIds.size(); place++) {
            insert = insert.values(channelId, locationIds.get(place), place);
        }
        if (!locationIds.isEmpty()) {
            insert.execute();
        }
    }

    Optional<Location> location(UUID id) {
        return database.selectFrom(LOCATION).where(LOCATION.ID.eq(id)).fetchOptional(rows::location);
    }

    Optional<SalesChannel> channel(UUID id) {
        return database.selectFrom(SALES_CHANNEL).where(SALES_CHANNEL.ID.eq(id)).fetchOptional(rows::channel);
    }
}
