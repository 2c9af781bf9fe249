package io.toonbank.network.internal;

import io.toonbank.kernel.Refused;
import io.toonbank.network.Location;
import io.toonbank.network.NetworkRefusal;
import io.toonbank.network.SalesChannel;
import io.toonbank.network.SalesChannels;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ChannelsFromMemory implements SalesChannels {

    private final NetworkMemory memory;

    ChannelsFromMemory(NetworkMemory memory) {
        this.memory = memory;
    }

    @Override
    public SalesChannel require(UUID id) {
        return memory.channel(id).orElseThrow(() -> Refused.because(NetworkRefusal.NO_SUCH_CHANNEL));
    }

    @Override
    public Optional<SalesChannel> byCode(String code) {
        return memory.channelByCode(code);
    }

    @Override
    public List<SalesChannel> all() {
        return memory.channels();
    }

    @Override
    public List<Location> supplying(UUID channelId) {
        return memory.suppliersOf(channelId);
    }
}
