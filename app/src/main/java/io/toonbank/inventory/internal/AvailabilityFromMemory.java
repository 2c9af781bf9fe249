package io.toonbank.inventory.internal;

import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.inventory.Availability;
import io.toonbank.inventory.StockView;
import io.toonbank.network.Location;
import io.toonbank.network.SalesChannels;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

@Component
class AvailabilityFromMemory implements Availability {

    /** So many gift cards there are at any place: they are made when they are paid. */
    private static final long PLENTY = 9_999;

    private final SalesChannels channels;
    private final Variants variants;
    private final LevelMemory memory;
    private final LevelStore store;
    private final ChannelBuffers buffers;
    private final Map<UUID, Suppliers> suppliers = new ConcurrentHashMap<>();

    AvailabilityFromMemory(
            SalesChannels channels, Variants variants, LevelMemory memory, LevelStore store, ChannelBuffers buffers) {
        this.channels = channels;
        this.variants = variants;
        this.memory = memory;
        this.store = store;
        this.buffers = buffers;
    }

    @Override
    public Map<UUID, StockView> forChannel(UUID channelId, Collection<UUID> variantIds) {
        boolean[] supplies = suppliersOf(channelId).supplies;
        Map<UUID, StockView> views = HashMap.newHashMap(variantIds.size());
        levels(variantIds).forEach((variantId, levels) -> {
            long kept = buffers.of(channelId, variantId);
            long free = Math.max(0, levels.sum(supplies) - kept);
            views.put(variantId, new StockView(free == 0 && neverRunsOut(variantId) ? PLENTY : free));
        });
        return views;
    }

    @Override
    public Map<UUID, Long> perLocation(UUID channelId, UUID variantId) {
        return perLocation(channelId, List.of(variantId)).getOrDefault(variantId, Map.of());
    }

    @Override
    public Map<UUID, Map<UUID, Long>> perLocation(UUID channelId, Collection<UUID> variantIds) {
        Suppliers from = suppliersOf(channelId);
        Map<UUID, Map<UUID, Long>> views = HashMap.newHashMap(variantIds.size());
        levels(variantIds).forEach((variantId, levels) -> {
            Map<UUID, Long> shares = from.share(levels, buffers.of(channelId, variantId));
            boolean none = shares.values().stream().allMatch(free -> free == 0);
            if (none && neverRunsOut(variantId)) {
                shares.replaceAll((_, _) -> PLENTY);
            }
            views.put(variantId, shares);
        });
        return views;
    }

    /** Asked only of what the shelves do not have. */
    private boolean neverRunsOut(UUID variantId) {
        return variants.find(variantId).filter(Variant::voucher).isPresent();
    }

    private Map<UUID, VariantLevels> levels(Collection<UUID> variantIds) {
        return memory.of(variantIds instanceof Set ? variantIds : Set.copyOf(variantIds), store::ofVariants);
    }

    /** Network answers the same list until something changes, so looking whether it is the same one is enough. */
    @SuppressWarnings("ReferenceEquality")
    private Suppliers suppliersOf(UUID channelId) {
        List<Location> now = channels.supplying(channelId);
        Suppliers known = suppliers.get(channelId);
        if (known == null || known.locations != now) {
            known = new Suppliers(now, memory.numbers());
            suppliers.put(channelId, known);
        }
        return known;
    }

    /** Who supplies a channel, first choice first; made again when network answers another list. */
    private static final class Suppliers {

        private final List<Location> locations;
        private final short[] numbers;
        private final boolean[] supplies;

        Suppliers(List<Location> locations, LocationNumbers all) {
            this.locations = locations;
            this.numbers = new short[locations.size()];
            int highest = -1;
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = all.of(locations.get(i).id());
                highest = Math.max(highest, numbers[i]);
            }
            this.supplies = new boolean[highest + 1];
            for (short number : numbers) {
                supplies[number] = true;
            }
        }

        Map<UUID, Long> share(VariantLevels levels, long buffer) {
            long[] free = new long[numbers.length];
            for (int i = 0; i < free.length; i++) {
                free[i] = levels.at(numbers[i]);
            }
            long kept = buffer;
            for (int i = free.length - 1; i >= 0 && kept > 0; i--) {
                long here = Math.min(kept, free[i]);
                free[i] -= here;
                kept -= here;
            }
            Map<UUID, Long> shares = LinkedHashMap.newLinkedHashMap(free.length);
            for (int i = 0; i < free.length; i++) {
                shares.put(locations.get(i).id(), free[i]);
            }
            return shares;
        }
    }
}
