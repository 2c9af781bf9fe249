package io.toonbank.inventory.internal;

import io.toonbank.inventory.InventoryRefusal;
import io.toonbank.inventory.StockSettings;
import io.toonbank.kernel.KernelRefusal;
import io.toonbank.kernel.Quantity;
import io.toonbank.kernel.Refused;
import io.toonbank.network.Locations;
import io.toonbank.network.SalesChannels;
import io.toonbank.platform.audit.Audit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Component
@Transactional
class KeepingBack implements StockSettings {

    private final LevelStore levels;
    private final ChannelBuffers buffers;
    private final JdbcTemplate database;
    private final Locations locations;
    private final SalesChannels channels;
    private final Audit audit;

    KeepingBack(
            LevelStore levels,
            ChannelBuffers buffers,
            JdbcTemplate database,
            Locations locations,
            SalesChannels channels,
            Audit audit) {
        this.levels = levels;
        this.buffers = buffers;
        this.database = database;
        this.locations = locations;
        this.channels = channels;
        this.audit = audit;
    }

    @Override
    public void setSafetyStock(List<SafetyStock> lines) {
        if (lines.isEmpty() || lines.size() > LINES_MAX) {
            throw Refused.because(InventoryRefusal.LINE_COUNT)
                    .with("count", lines.size())
                    .with("max", LINES_MAX);
        }
        lines.stream().map(SafetyStock::locationId).distinct().forEach(locations::require);
        Map<LevelKey, Long> wanted = new LinkedHashMap<>();
        lines.forEach(line ->
                wanted.put(new LevelKey(line.variantId(), line.locationId()), (long) requireQuantity(line.quantity())));
        levels.setSafetyStock(List.copyOf(wanted.keySet()), wanted.values().toArray(Long[]::new));
        lines.forEach(line -> audit.record("safety stock", line.variantId(), "set", null, line));
    }

    @Override
    public void setChannelBuffer(UUID channelId, @Nullable UUID variantId, @Nullable Integer quantity) {
        channels.require(channelId);
        if (quantity == null) {
            database.update(
                    "delete from inventory.channel_buffer where channel_id = ? and variant_id is not distinct from ?::uuid",
                    channelId,
                    variantId);
        } else {
            database.update("""
                    insert into inventory.channel_buffer (channel_id, variant_id, quantity) values (?, ?::uuid, ?)
                    on conflict (channel_id, variant_id) do update set quantity = excluded.quantity
                    """, channelId, variantId, requireQuantity(quantity));
        }
        database.update("insert into inventory.change (node, variant_ids) values (?, '{}')", StockChanges.NODE);
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("variant", variantId);
        after.put("quantity", quantity);
        audit.record("channel buffer", channelId, quantity == null ? "removed" : "set", null, after);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                buffers.forget();
            }
        });
    }

    @Override
    @Transactional(propagation = org.springframework.transaction.annotation.Propagation.SUPPORTS)
    public long channelBuffer(UUID channelId, UUID variantId) {
        return buffers.of(channelId, variantId);
    }

    private static int requireQuantity(int quantity) {
        if (quantity < 0 || quantity > Quantity.LINE_MAX) {
            throw Refused.because(KernelRefusal.QUANTITY_OUT_OF_RANGE)
                    .with("quantity", quantity)
                    .with("max", Quantity.LINE_MAX);
        }
        return quantity;
    }
}
