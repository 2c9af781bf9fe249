package io.toonbank.network.internal;

import io.toonbank.network.Location;
import io.toonbank.network.SalesChannel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The whole network as it stood at one revision.
 *
 * @param suppliers location ids per channel, first choice first, inactive ones too
 */
record Snapshot(
        long revision,
        Map<UUID, Location> locations,
        Map<UUID, SalesChannel> channels,
        Map<UUID, List<UUID>> suppliers,
        List<Location> locationsByCode,
        List<SalesChannel> channelsByCode,
        Map<UUID, List<Location>> supplying) {

    static Snapshot of(
            long revision, List<Location> locations, List<SalesChannel> channels, Map<UUID, List<UUID>> suppliers) {
        Map<UUID, Location> byId = locations.stream().collect(Collectors.toMap(Location::id, Function.identity()));
        Map<UUID, List<Location>> supplying = suppliers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> active(entry.getValue(), byId)));
        return new Snapshot(
                revision,
                byId,
                channels.stream().collect(Collectors.toMap(SalesChannel::id, Function.identity())),
                suppliers,
                locations.stream().sorted(Comparator.comparing(Location::code)).toList(),
                channels.stream()
                        .sorted(Comparator.comparing(SalesChannel::code))
                        .toList(),
                supplying);
    }

    private static List<Location> active(List<UUID> ids, Map<UUID, Location> byId) {
        return ids.stream().map(byId::get).filter(Location::active).toList();
    }
}
