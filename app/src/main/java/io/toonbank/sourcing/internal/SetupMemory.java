package io.toonbank.sourcing.internal;

import io.toonbank.inventory.OrderStock;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.NodeListener;
import io.toonbank.sourcing.Carriers.CarrierService;
import io.toonbank.sourcing.SourcingSetupChanged;
import io.toonbank.sourcing.Strategies.Strategy;
import io.toonbank.sourcing.StrategyForm;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * The setup in memory: read again when somebody changes it, here or in another process, and, where locations have a daily capacity,
 * every {@link #WORK_KNOWN_FOR} for the work that waits there. While the database is away the last known one answers.
 */
@Component
class SetupMemory implements NodeListener {

    static final Duration WORK_KNOWN_FOR = Duration.ofSeconds(15);

    private static final Logger LOG = LoggerFactory.getLogger(SetupMemory.class);

    private final SetupStore store;
    private final OrderStock stock;
    private final AtomicLong forgotten = new AtomicLong();
    private volatile @Nullable Known known;

    SetupMemory(SetupStore store, OrderStock stock) {
        this.store = store;
        this.stock = stock;
    }

    private record Known(Setup setup, Strategy strategy, List<CarrierService> services, long readAt) {

        boolean oldWork() {
            return setup.boundsCapacity() && System.nanoTime() - readAt > WORK_KNOWN_FOR.toNanos();
        }
    }

    Setup current() {
        return known().setup();
    }

    Strategy strategy() {
        return known().strategy();
    }

    List<CarrierService> services() {
        return known().services();
    }

    /** The same carriers, calendar and paces with another strategy. */
    Setup with(int number, StrategyForm form, PaceBook paces, Map<UUID, Long> waiting) {
        return new Setup(number, form, services(), new Holidays(store.holidays(LocalDate.EPOCH)), paces, waiting);
    }

    void forget() {
        var _ = forgotten.incrementAndGet();
        known = null;
    }

    @Override
    public Set<Class<? extends Event>> listensTo() {
        return Set.of(SourcingSetupChanged.class);
    }

    @Override
    public void heard(Event event) {
        forget();
    }

    private Known known() {
        Known now = known;
        if (now == null) {
            return read();
        }
        if (now.oldWork()) {
            try {
                return read();
            } catch (DataAccessException away) {
                LOG.warn("The work that waits at locations is answered from memory: {}", away.getMessage());
            }
        }
        return now;
    }

    private synchronized Known read() {
        Known before = known;
        if (before != null && !before.oldWork()) {
            return before;
        }
        long changes = forgotten.get();
        Strategy strategy = store.inForce();
        List<CarrierService> services = store.services();
        PaceBook paces = before == null ? store.paces() : before.setup().paces;
        Setup setup = new Setup(
                strategy.number() == null ? 0 : strategy.number(),
                strategy.form(),
                services,
                new Holidays(store.holidays(LocalDate.EPOCH)),
                paces,
                Map.of());
        if (setup.boundsCapacity()) {
            setup = with(setup, services, stock.waiting());
        }
        Known read = new Known(setup, strategy, services, System.nanoTime());
        if (forgotten.get() == changes) {
            known = read;
        }
        return read;
    }

    private Setup with(Setup setup, List<CarrierService> services, Map<UUID, Long> waiting) {
        return new Setup(
                setup.number,
                setup.form,
                services,
                new Holidays(store.holidays(LocalDate.EPOCH)),
                setup.paces,
                waiting);
    }
}
