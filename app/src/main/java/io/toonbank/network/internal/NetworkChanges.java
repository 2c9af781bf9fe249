package io.toonbank.network.internal;

import io.toonbank.kernel.Refused;
import io.toonbank.network.Location;
import io.toonbank.network.NetworkChanged;
import io.toonbank.network.NetworkChanged.Subject;
import io.toonbank.network.NetworkRefusal;
import io.toonbank.network.NetworkSetup;
import io.toonbank.network.SalesChannel;
import io.toonbank.network.SaveChannel;
import io.toonbank.network.SaveLocation;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.events.EventLog;
import io.toonbank.platform.web.PlatformRefusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Component
@Transactional
class NetworkChanges implements NetworkSetup {

    private final NetworkStore store;
    private final NetworkMemory memory;
    private final Audit audit;
    private final EventLog events;

    NetworkChanges(NetworkStore store, NetworkMemory memory, Audit audit, EventLog events) {
        this.store = store;
        this.memory = memory;
        this.audit = audit;
        this.events = events;
    }

    @Override
    public Location saveLocation(SaveLocation location) {
        Sense.check(location);
        Optional<Location> before = store.location(location.id());
        if (location.version() != null && before.isEmpty()) {
            throw Refused.because(NetworkRefusal.NO_SUCH_LOCATION);
        }
        written(() -> {
            if (location.version() == null) {
                store.upsert(location);
                return true;
            }
            return store.update(location, location.version());
        });
        Location after = store.location(location.id()).orElseThrow();
        audit.record("location", location.id(), action(before), before.orElse(null), after);
        changed(new NetworkChanged(location.id(), Subject.LOCATION));
        return after;
    }

    @Override
    public SalesChannel saveChannel(SaveChannel channel) {
        Sense.check(channel);
        Optional<SalesChannel> before = store.channel(channel.id());
        if (channel.version() != null && before.isEmpty()) {
            throw Refused.because(NetworkRefusal.NO_SUCH_CHANNEL);
        }
        written(() -> {
            if (channel.version() == null) {
                store.upsert(channel);
                return true;
            }
            return store.update(channel, channel.version());
        });
        SalesChannel after = store.channel(channel.id()).orElseThrow();
        audit.record("sales-channel", channel.id(), action(before), before.orElse(null), after);
        changed(new NetworkChanged(channel.id(), Subject.CHANNEL));
        return after;
    }

    @Override
    public void serve(UUID channelId, List<UUID> locationIdsInOrder) {
        if (store.channel(channelId).isEmpty()) {
            throw Refused.because(NetworkRefusal.NO_SUCH_CHANNEL);
        }
        List<UUID> order = locationIdsInOrder.stream().distinct().toList();
        for (int i = 0; i < order.size(); i++) {
            if (store.location(order.get(i)).isEmpty()) {
                throw Refused.because(NetworkRefusal.NO_SUCH_LOCATION).at("/locationIds/" + i);
            }
        }
        List<UUID> before = memory.supplierIds(channelId);
        store.replaceSuppliers(channelId, order);
        audit.record("sales-channel", channelId, "supply", Map.of("locationIds", before), Map.of("locationIds", order));
        changed(new NetworkChanged(channelId, Subject.CHANNEL));
    }

    private static void written(Supplier<Boolean> statement) {
        try {
            if (!statement.get()) {
                throw Refused.because(PlatformRefusal.STALE_VERSION);
            }
        } catch (DuplicateKeyException taken) {
            throw Refused.because(NetworkRefusal.CODE_TAKEN, taken).at("/code");
        }
    }

    private static String action(Optional<?> before) {
        return before.isEmpty() ? "create" : "update";
    }

    private void changed(NetworkChanged event) {
        store.raiseRevision();
        events.append(event);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                memory.forget();
            }
        });
    }
}
