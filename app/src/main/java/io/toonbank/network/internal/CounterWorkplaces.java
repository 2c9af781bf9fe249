package io.toonbank.network.internal;

import io.toonbank.access.Workplaces;
import io.toonbank.network.ChannelKind;
import io.toonbank.network.Location;
import io.toonbank.network.SalesChannel;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class CounterWorkplaces implements Workplaces {

    private final NetworkMemory memory;

    CounterWorkplaces(NetworkMemory memory) {
        this.memory = memory;
    }

    @Override
    public Optional<String> locationName(UUID locationId) {
        return memory.find(locationId).map(Location::name);
    }

    @Override
    public Optional<UUID> counterChannel() {
        return memory.channels().stream()
                .filter(channel -> channel.kind() == ChannelKind.TILL && channel.active())
                .map(SalesChannel::id)
                .findFirst();
    }
}
