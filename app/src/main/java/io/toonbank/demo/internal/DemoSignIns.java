package io.toonbank.demo.internal;

import io.toonbank.access.Devices;
import io.toonbank.network.Location;
import io.toonbank.network.Locations;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Tells how to sign in to the demo, with a fresh code for a till. */
@DemoComponent
class DemoSignIns {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSignIns.class);
    private static final String STORE = "UTR";

    private final Locations locations;
    private final Devices devices;

    DemoSignIns(Locations locations, Devices devices) {
        this.locations = locations;
        this.devices = devices;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        Optional<Location> store = locations.byCode(STORE);
        if (store.isEmpty()) {
            return;
        }
        LOG.info(
                """
                Demo sign-ins (refused outside demo mode):
                  back office   olga.demo@lindehof.example (owner), uma.demo@lindehof.example (manager), password {}
                  web shop      astrid.lindeboom@example.com, password {}
                  till          code {} for {} (15 minutes), then PIN 2201
                  gift cards    {}, PIN {}
                """,
                SeedNetwork.DEMO_PASSWORD,
                SeedNetwork.DEMO_PASSWORD,
                devices.enrolCode(store.get().id()).code(),
                store.get().name(),
                SeedGiftCards.CARDS.stream().map(SeedGiftCards.DemoCard::code).collect(Collectors.joining(", ")),
                SeedGiftCards.PIN);
    }
}
