package io.toonbank.network.internal;

import static io.toonbank.network.db.Tables.LOCATION;
import static io.toonbank.network.db.Tables.SALES_CHANNEL;

import io.toonbank.network.Address;
import io.toonbank.network.Capability;
import io.toonbank.network.ChannelKind;
import io.toonbank.network.Location;
import io.toonbank.network.LocationKind;
import io.toonbank.network.OpeningHours;
import io.toonbank.network.SalesChannel;
import io.toonbank.network.SaveChannel;
import io.toonbank.network.SaveLocation;
import io.toonbank.network.db.tables.records.LocationRecord;
import io.toonbank.network.db.tables.records.SalesChannelRecord;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Between rows and records. */
@Component
class NetworkRows {

    private final JsonMapper json;

    NetworkRows(JsonMapper json) {
        this.json = json;
    }

    Location location(LocationRecord row) {
        return new Location(
                row.getId(),
                row.getCode(),
                row.getName(),
                LocationKind.valueOf(row.getKind()),
                new Address(row.getStreet(), row.getHouseNumber(), row.getPostcode(), row.getCity(), row.getCountry()),
                row.getLatitude(),
                row.getLongitude(),
                ZoneId.of(row.getZone()),
                Arrays.stream(row.getCapabilities()).map(Capability::valueOf).collect(Collectors.toSet()),
                json.readValue(row.getHours().data(), OpeningHours.class),
                row.getActive(),
                row.getVersion());
    }

    Map<Field<?>, Object> values(SaveLocation location) {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        values.put(LOCATION.CODE, location.code());
        values.put(LOCATION.NAME, location.name());
        values.put(LOCATION.KIND, location.kind().name());
        values.put(LOCATION.STREET, location.address().street());
        values.put(LOCATION.HOUSE_NUMBER, location.address().houseNumber());
        values.put(LOCATION.POSTCODE, location.address().postcode());
        values.put(LOCATION.CITY, location.address().city());
        values.put(LOCATION.COUNTRY, location.address().country());
        values.put(LOCATION.LATITUDE, location.latitude());
        values.put(LOCATION.LONGITUDE, location.longitude());
        values.put(LOCATION.ZONE, location.zone().getId());
        values.put(
                LOCATION.CAPABILITIES,
                location.capabilities().stream().map(Enum::name).sorted().toArray(String[]::new));
        values.put(LOCATION.HOURS, JSONB.valueOf(json.writeValueAsString(location.hours())));
        values.put(LOCATION.ACTIVE, location.active());
        return values;
    }

    SalesChannel channel(SalesChannelRecord row) {
        return new SalesChannel(
                row.getId(),
                row.getCode(),
                row.getName(),
                ChannelKind.valueOf(row.getKind()),
                row.getCurrency(),
                row.getCountry(),
                row.getPricesIncludeTax(),
                List.of(row.getLanguages()),
                row.getActive(),
                row.getVersion());
    }

    Map<Field<?>, Object> values(SaveChannel channel) {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        values.put(SALES_CHANNEL.CODE, channel.code());
        values.put(SALES_CHANNEL.NAME, channel.name());
        values.put(SALES_CHANNEL.KIND, channel.kind().name());
        values.put(SALES_CHANNEL.CURRENCY, channel.currency());
        values.put(SALES_CHANNEL.COUNTRY, channel.country());
        values.put(SALES_CHANNEL.PRICES_INCLUDE_TAX, channel.pricesIncludeTax());
        values.put(SALES_CHANNEL.LANGUAGES, channel.languages().toArray(String[]::new));
        values.put(SALES_CHANNEL.ACTIVE, channel.active());
        return values;
    }
}
