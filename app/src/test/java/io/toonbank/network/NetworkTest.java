package io.toonbank.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.toonbank.access.ApiKeys;
import io.toonbank.access.Permission;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.testing.Caller;
import io.toonbank.testing.Caller.Answer;
import io.toonbank.testing.ToonbankTest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@ToonbankTest
class NetworkTest {

    private static final OpeningHours NINE_TO_SIX = new OpeningHours(
            Map.of(DayOfWeek.MONDAY, List.of(new Opening(LocalTime.of(9, 0), LocalTime.of(18, 0)))),
            List.of(new OpeningException(LocalDate.of(2026, 4, 27), List.of(), "Koningsdag")));

    @LocalServerPort
    private int port;

    @Autowired
    private Locations locations;

    @Autowired
    private SalesChannels channels;

    @Autowired
    private NetworkSetup setup;

    @Autowired
    private ApiKeys keys;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    private SaveLocation anyLocation(UUID id, boolean active) {
        return new SaveLocation(
                id,
                "L-" + id,
                "Winkel " + id,
                LocationKind.STORE,
                new Address("Oudegracht", "1", "3511 AA", "Utrecht", "NL"),
                52.09,
                5.12,
                ZoneId.of("Europe/Amsterdam"),
                Set.of(Capability.SELL, Capability.COLLECT),
                NINE_TO_SIX,
                active,
                null);
    }

    private UUID aChannel() {
        UUID id = Ids.next();
        setup.saveChannel(new SaveChannel(
                id, "c-" + id, "Kanaal", ChannelKind.SOCIAL, "EUR", "NL", true, List.of("nl"), true, null));
        return id;
    }

    private static Map<String, Object> body() {
        return new HashMap<>(Map.of(
                "code",
                "H-" + Ids.next(),
                "name",
                "Winkel Zwolle",
                "kind",
                "STORE",
                "address",
                Map.of(
                        "street", "Melkmarkt",
                        "houseNumber", "1",
                        "postcode", "8011 MA",
                        "city", "Zwolle",
                        "country", "NL"),
                "zone",
                "Europe/Amsterdam",
                "capabilities",
                List.of("SELL"),
                "hours",
                Map.of(
                        "week", Map.of("MONDAY", List.of(Map.of("from", "09:00", "until", "17:30"))),
                        "exceptions", List.of()),
                "active",
                true));
    }

    @Test
    void theChannelsEveryRetailerHasAreThere() {
        assertThat(List.of("web", "till", "app", "social", "marketplace", "agent"))
                .allMatch(code -> channels.byCode(code).isPresent());
    }

    @Test
    void whatWasSavedIsAnsweredAtOnceAndTheSame() {
        UUID id = Ids.next();
        Location saved = setup.saveLocation(anyLocation(id, true));
        assertThat(locations.require(id)).isEqualTo(saved);
        assertThat(locations.byCode(saved.code())).contains(saved);
        assertThat(saved.hours()).isEqualTo(NINE_TO_SIX);
    }

    @Test
    void whatIsRolledBackIsForgotten() {
        UUID id = Ids.next();
        transaction.executeWithoutResult(status -> {
            setup.saveLocation(anyLocation(id, true));
            assertThat(locations.find(id)).isPresent();
            status.setRollbackOnly();
        });
        assertThat(locations.find(Ids.next())).isEmpty();
        assertThat(locations.find(id)).isEmpty();
    }

    @Test
    void whatAnotherProcessChangedIsNoticed() {
        UUID id = Ids.next();
        setup.saveLocation(anyLocation(id, true));
        database.update("update network.location set name = 'Verbouwd' where id = ?", id);
        database.update("update network.revision set number = number + 1");
        assertThat(locations.find(Ids.next())).isEmpty();
        assertThat(locations.require(id).name()).isEqualTo("Verbouwd");
    }

    @Test
    void aChannelIsSuppliedInOrderByWhoeverIsActive() {
        UUID channel = aChannel();
        UUID first = Ids.next();
        UUID closed = Ids.next();
        UUID last = Ids.next();
        setup.saveLocation(anyLocation(last, true));
        setup.saveLocation(anyLocation(first, true));
        setup.saveLocation(anyLocation(closed, false));
        setup.serve(channel, List.of(first, closed, last));
        assertThat(channels.supplying(channel)).extracting(Location::id).containsExactly(first, last);
        setup.serve(channel, List.of(last, first));
        assertThat(channels.supplying(channel)).extracting(Location::id).containsExactly(last, first);
        assertThatThrownBy(() -> setup.serve(channel, List.of(Ids.next())))
                .matches(refused -> ((Refused) refused).is(NetworkRefusal.NO_SUCH_LOCATION));
    }

    @Test
    void hoursKnowTheirExceptions() {
        assertThat(NINE_TO_SIX.openAt(LocalDateTime.of(2026, 4, 20, 9, 0))).isTrue();
        assertThat(NINE_TO_SIX.openAt(LocalDateTime.of(2026, 4, 20, 18, 0))).isFalse();
        assertThat(NINE_TO_SIX.openAt(LocalDateTime.of(2026, 4, 27, 12, 0))).isFalse();
        assertThat(NINE_TO_SIX.on(LocalDate.of(2026, 4, 21))).isEmpty();
    }

    @Test
    void theBackOfficeAddsChangesAndFindsLocations() {
        Caller caller = Caller.at(port).withKey(keys);
        var body = body();
        Answer created = caller.post("/api/admin/network/locations", body);
        assertThat(created.status()).isEqualTo(201);
        String id = created.json().path("id").asString();
        assertThat(created.json().at("/hours/week/MONDAY/0/from").asString()).startsWith("09:00");

        body.put("name", "Winkel Deventer");
        body.put("version", 1);
        assertThat(caller.put("/api/admin/network/locations/" + id, body)
                        .json()
                        .path("version")
                        .asInt())
                .isEqualTo(2);
        assertThat(caller.put("/api/admin/network/locations/" + id, body).code())
                .isEqualTo("platform.stale-version");
        assertThat(caller.get("/api/admin/network/locations?q=deventer&kind=STORE")
                        .text())
                .contains(id);
        assertThat(caller.get("/api/admin/network/locations/" + id)
                        .json()
                        .at("/location/name")
                        .asString())
                .isEqualTo("Winkel Deventer");
        assertThat(caller.get("/api/admin/history?subject=" + id).json().path("items"))
                .hasSize(2);
    }

    @Test
    void pagesFollowEachOtherWithoutGapsOrDoubles() {
        for (int i = 0; i < 5; i++) {
            setup.saveLocation(anyLocation(Ids.next(), true));
        }
        Caller caller = Caller.at(port).withKey(keys, Permission.NETWORK_READ);
        Set<String> seen = new java.util.LinkedHashSet<>();
        String next = "";
        int rows = 0;
        do {
            Answer page =
                    caller.get("/api/admin/network/locations?limit=2" + (next.isEmpty() ? "" : "&cursor=" + next));
            page.json().path("items").forEach(item -> seen.add(item.path("id").asString()));
            rows += page.json().path("items").size();
            next = page.json().path("next").asString("");
        } while (!next.isEmpty());
        assertThat(seen).hasSize(rows);
        assertThat(rows).isEqualTo(locations.all().size());
    }

    @Test
    void whatMakesNoSenseIsRefusedWithTheFieldAtFault() {
        Caller caller = Caller.at(port).withKey(keys);
        var taken = body();
        caller.post("/api/admin/network/locations", taken);
        assertThat(caller.post("/api/admin/network/locations", taken).code()).isEqualTo("network.code-taken");

        var half = body();
        half.put("latitude", 52.1);
        assertThat(caller.post("/api/admin/network/locations", half).code()).isEqualTo("network.half-coordinates");

        var upsideDown = body();
        upsideDown.put(
                "hours",
                Map.of(
                        "week",
                        Map.of("MONDAY", List.of(Map.of("from", "18:00", "until", "09:00"))),
                        "exceptions",
                        List.of()));
        Answer refused = caller.post("/api/admin/network/locations", upsideDown);
        assertThat(refused.code()).isEqualTo("network.opening-upside-down");
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/hours/week/MONDAY/0");

        var nowhere = body();
        nowhere.put("zone", "Europe/Atlantis");
        nowhere.put("latitude", 91);
        assertThat(caller.post("/api/admin/network/locations", nowhere).status())
                .isEqualTo(422);
        assertThat(caller.get("/api/admin/network/locations/" + Ids.next()).status())
                .isEqualTo(404);
    }

    @Test
    void onlyThoseWhoMayChangeTheNetworkDo() {
        Caller reader = Caller.at(port).withKey(keys, Permission.NETWORK_READ);
        assertThat(reader.post("/api/admin/network/locations", body()).status()).isEqualTo(403);
        assertThat(reader.get("/api/admin/network/channels").status()).isEqualTo(200);
    }
}
