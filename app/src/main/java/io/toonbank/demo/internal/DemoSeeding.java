package io.toonbank.demo.internal;

import io.toonbank.access.StaffAccounts;
import io.toonbank.demo.internal.Assortment.Sort;
import io.toonbank.network.Locations;
import io.toonbank.platform.database.FirstData;
import io.toonbank.platform.events.EventPump;
import io.toonbank.platform.time.SettableClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seeds the demo retailer once, on an empty database, before the first request is answered: the clock stands in the past
 * meanwhile, and nobody should sign in then.
 */
@DemoComponent
class DemoSeeding implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSeeding.class);
    private static final int BEFORE_THE_WEB_SERVER = WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1_000;

    private final StaffAccounts staff;
    private final Locations locations;
    private final SeedNetwork network;
    private final SeedDelivery delivery;
    private final SeedAssortment assortment;
    private final SeedPromotions promotions;
    private final SeedLoyalty loyalty;
    private final SeedCustomers customers;
    private final SeedStock stock;
    private final CounterOrders counter;
    private final SeedHistory history;
    private final SeedReturns returns;
    private final SeedGiftCards giftCards;
    private final SeedPurchasing purchasing;
    private final SeedDesk desk;
    private final SettableClock clock;
    private final EventPump events;
    private final NoWaitForDisk disk;
    private final JsonMapper json;
    private final TransactionTemplate transaction;
    private final FirstData firstData;
    private boolean running;

    DemoSeeding(
            StaffAccounts staff,
            Locations locations,
            SeedNetwork network,
            SeedDelivery delivery,
            SeedAssortment assortment,
            SeedPromotions promotions,
            SeedLoyalty loyalty,
            SeedCustomers customers,
            SeedStock stock,
            CounterOrders counter,
            SeedHistory history,
            SeedReturns returns,
            SeedGiftCards giftCards,
            SeedPurchasing purchasing,
            SeedDesk desk,
            SettableClock clock,
            EventPump events,
            NoWaitForDisk disk,
            JsonMapper json,
            TransactionTemplate transaction,
            FirstData firstData) {
        this.staff = staff;
        this.locations = locations;
        this.network = network;
        this.delivery = delivery;
        this.assortment = assortment;
        this.promotions = promotions;
        this.loyalty = loyalty;
        this.customers = customers;
        this.stock = stock;
        this.counter = counter;
        this.history = history;
        this.returns = returns;
        this.giftCards = giftCards;
        this.purchasing = purchasing;
        this.desk = desk;
        this.clock = clock;
        this.events = events;
        this.disk = disk;
        this.json = json;
        this.transaction = transaction;
        this.firstData = firstData;
    }

    @Override
    public void start() {
        running = true;
        if (staff.nobodyYet() && locations.all().isEmpty()) {
            firstData.write(() -> disk.run(this::seed));
        }
    }

    private void seed() {
        Instant now = clock.instant();
        long began = System.nanoTime();
        LOG.info("Seeding the demo retailer Lindehof: three months of a shop take a few seconds");
        Retailer retailer = read("demo/retailer.json", Retailer.class);
        Assortment goods = read("demo/assortment.json", Assortment.class);
        List<Sort> sorts = goods.products().stream()
                .filter(article -> !article.isGiftCard())
                .flatMap(article -> article.variants().stream())
                .toList();
        CompletableFuture<Void> signIns = CompletableFuture.completedFuture(null);
        try {
            clock.set(now.minus(Duration.ofDays(history.days() + 7L)));
            network.seed(retailer);
            signIns = network.signIns(retailer);
            delivery.seed();
            assortment.seed(goods);
            returns.rules();
            loyalty.groups();
            promotions.seed(now);
            transaction.executeWithoutResult(_ -> {
                customers.seed(retailer.customers());
                loyalty.people(retailer.customers());
            });
            stock.open(retailer, sorts, clock.instant());
            counter.enrol(SeedHistory.stores(retailer));
            events.drain();
            history.live(retailer, sorts, now);
            events.drain();
            returns.seed(now);
            loyalty.collect(retailer.customers(), now);
            history.liveToday(retailer, sorts, now);
        } finally {
            clock.reset();
        }
        giftCards.seed();
        purchasing.seed(retailer, goods);
        desk.seed(now);
        events.drain();
        signIns.join();
        LOG.info(
                "Lindehof is there, seeded in {} s",
                Duration.ofNanos(System.nanoTime() - began).toSeconds());
    }

    private <T> T read(String file, Class<T> shape) {
        try (var stream = new ClassPathResource(file).getInputStream()) {
            return json.readValue(stream, shape);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }
}
