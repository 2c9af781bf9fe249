package io.toonbank.inventory;

import io.toonbank.kernel.Ids;
import io.toonbank.network.Address;
import io.toonbank.network.Capability;
import io.toonbank.network.ChannelKind;
import io.toonbank.network.LocationKind;
import io.toonbank.network.NetworkSetup;
import io.toonbank.network.OpeningHours;
import io.toonbank.network.SaveChannel;
import io.toonbank.network.SaveLocation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Places with stock, and what happens there. */
@Component
public class StockCast {

    private final NetworkSetup network;
    private final StockFacts facts;
    private final Clock clock;

    StockCast(NetworkSetup network, StockFacts facts, Clock clock) {
        this.network = network;
        this.facts = facts;
        this.clock = clock;
    }

    public UUID aLocation() {
        UUID id = Ids.next();
        String code = "T-" + id.toString().substring(9, 13) + id.toString().substring(28);
        network.saveLocation(new SaveLocation(
                id,
                code,
                "Test " + code,
                LocationKind.STORE,
                new Address("Teststraat", "1", "1234 AB", "Teststad", "NL"),
                null,
                null,
                ZoneId.of("Europe/Amsterdam"),
                Set.of(Capability.SELL, Capability.SHIP, Capability.COLLECT),
                OpeningHours.NEVER,
                true,
                null));
        return id;
    }

    public UUID aChannelSuppliedBy(UUID... locationIds) {
        UUID id = Ids.next();
        String code = "t-" + id.toString().substring(9, 13) + id.toString().substring(28);
        network.saveChannel(new SaveChannel(
                id, code, "Test " + code, ChannelKind.WEB_SHOP, "EUR", "NL", true, List.of("nl"), true, null));
        network.serve(id, List.of(locationIds));
        return id;
    }

    /** A new variant of which a location has so many. */
    public UUID aVariantAt(UUID locationId, int quantity) {
        UUID variantId = Ids.next();
        receive(variantId, locationId, quantity);
        return variantId;
    }

    public void receive(UUID variantId, UUID locationId, int quantity) {
        facts.receive(new Receipt(
                Ids.next(),
                locationId,
                Receipt.Source.SUPPLIER,
                "test",
                List.of(new StockLine(variantId, quantity)),
                clock.instant()));
    }

    public SaleFact aSale(UUID variantId, UUID locationId, int quantity) {
        return new SaleFact(
                Ids.next(),
                locationId,
                List.of(new StockLine(variantId, quantity)),
                clock.instant(),
                null,
                "receipt 1");
    }

    public ReserveStock aWishFor(Allocation... lines) {
        UUID id = Ids.next();
        return new ReserveStock(id, "checkout " + id, soon(), List.of(lines));
    }

    public Instant soon() {
        return clock.instant().plus(Duration.ofMinutes(15));
    }
}
