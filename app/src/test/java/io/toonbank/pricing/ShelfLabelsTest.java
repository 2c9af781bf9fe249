package io.toonbank.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.network.Address;
import io.toonbank.network.Capability;
import io.toonbank.network.LocationKind;
import io.toonbank.network.NetworkSetup;
import io.toonbank.network.OpeningHours;
import io.toonbank.network.SalesChannels;
import io.toonbank.network.SaveLocation;
import io.toonbank.platform.events.EventPump;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.pricing.PriceLists.SetPrice;
import io.toonbank.pricing.ShelfLabels.Reason;
import io.toonbank.pricing.ShelfLabels.Stale;
import io.toonbank.testing.ToonbankTest;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which labels of a store are wrong. */
@ToonbankTest
class ShelfLabelsTest {

    @Autowired
    private ShelfLabels labels;

    @Autowired
    private PriceLists lists;

    @Autowired
    private PriceZones zones;

    @Autowired
    private NetworkSetup network;

    @Autowired
    private SalesChannels channels;

    @Autowired
    private EventPump pump;

    @Autowired
    private Clock clock;

    @Autowired
    private PricedCast cast;

    private UUID till = Ids.next();
    private UUID utrecht = Ids.next();
    private UUID zwolle = Ids.next();
    private UUID list = Ids.next();
    private UUID coffee = Ids.next();

    @BeforeEach
    void sellCoffeeInTwoStores() {
        till = channels.byCode("till").orElseThrow().id();
        utrecht = aStore();
        zwolle = aStore();
        list = cast.aList(till);
        coffee = cast.halfAKilogram(till);
        lists.setPrices(list, List.of(SetPrice.of(coffee, 1_295)));
        pump.drain();
    }

    @Test
    void wantsALabelForWhatHasNone() {
        Stale stale = stale(utrecht).orElseThrow();

        assertThat(stale.reason()).isEqualTo(Reason.NEW);
        assertThat(stale.label().price()).isEqualTo(Money.of(1_295, "EUR"));
        assertThat(stale.label().unitPrice()).isEqualTo(Money.of(2_590, "EUR"));
    }

    @Test
    void isContentOnceItWasPrintedAndNotBecauseAnotherStoreDid() {
        labels.printed(utrecht, List.of(coffee), clock.instant());

        assertThat(stale(utrecht)).isEmpty();
        assertThat(stale(zwolle)).isPresent();
    }

    @Test
    void wantsANewLabelAfterThePriceChanged() {
        labels.printed(utrecht, List.of(coffee), clock.instant());
        lists.setPrices(list, List.of(SetPrice.of(coffee, 1_395)));
        pump.drain();

        assertThat(stale(utrecht)).get().extracting(Stale::reason).isEqualTo(Reason.PRICE);

        labels.printed(utrecht, List.of(coffee), clock.instant());
        assertThat(stale(utrecht)).isEmpty();
    }

    @Test
    void wantsNoneWhenThePriceWentBackMeanwhile() {
        labels.printed(utrecht, List.of(coffee), clock.instant());
        lists.setPrices(list, List.of(SetPrice.of(coffee, 1_395)));
        lists.setPrices(list, List.of(SetPrice.of(coffee, 1_295)));
        pump.drain();

        assertThat(stale(utrecht)).isEmpty();
    }

    @Test
    void printsThePriceOfTheStoresOwnZone() {
        UUID zone = Ids.next();
        zones.save(zone, "zone-" + zone, "Station", List.of(utrecht), null);
        UUID dearer = cast.aList(till, zone, null, 0, false);
        labels.printed(utrecht, List.of(coffee), clock.instant());
        labels.printed(zwolle, List.of(coffee), clock.instant());
        lists.setPrices(dearer, List.of(SetPrice.of(coffee, 1_495)));
        pump.drain();

        assertThat(stale(utrecht).orElseThrow().label().price()).isEqualTo(Money.of(1_495, "EUR"));
        assertThat(stale(zwolle)).as("not its zone").isEmpty();

        var station = zones.require(zone);
        zones.save(zone, station.code(), station.name(), List.of(zwolle), station.version());
        pump.drain();

        assertThat(stale(utrecht)).as("back to what hangs there").isEmpty();
        assertThat(stale(zwolle)).isPresent();
    }

    private Optional<Stale> stale(UUID store) {
        List<Stale> all = new ArrayList<>();
        PageRequest page = PageRequest.first(200);
        while (true) {
            Page<Stale> found = labels.stale(store, page);
            all.addAll(found.items());
            if (found.next() == null) {
                break;
            }
            page = page.after(found.next());
        }
        return all.stream()
                .filter(stale -> stale.label().variant().id().equals(coffee))
                .findFirst();
    }

    private UUID aStore() {
        UUID id = Ids.next();
        network.saveLocation(new SaveLocation(
                id,
                "S-" + id,
                "Store",
                LocationKind.STORE,
                new Address("Lindestraat", "1", "1234 AB", "Utrecht", "NL"),
                null,
                null,
                ZoneId.of("Europe/Amsterdam"),
                Set.of(Capability.SELL),
                OpeningHours.NEVER,
                true,
                null));
        return id;
    }
}
