package io.toonbank.inventory.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What each channel keeps back, in memory. */
@Component
class ChannelBuffers {

    private final JdbcTemplate database;
    private volatile @Nullable Map<Key, Long> buffers;

    ChannelBuffers(JdbcTemplate database) {
        this.database = database;
    }

    long of(UUID channelId, UUID variantId) {
        Map<Key, Long> known = buffers;
        if (known == null) {
            known = read();
        }
        if (known.isEmpty()) {
            return 0;
        }
        Long own = known.get(new Key(channelId, variantId));
        return own != null ? own : known.getOrDefault(new Key(channelId, null), 0L);
    }

    /** The next reader asks the database. */
    synchronized void forget() {
        buffers = null;
    }

    /** One at a time, so that what was read before a change cannot replace what was read after it. */
    private synchronized Map<Key, Long> read() {
        Map<Key, Long> present = buffers;
        if (present != null) {
            return present;
        }
        Map<Key, Long> read = new HashMap<>();
        database.query("select channel_id, variant_id, quantity from inventory.channel_buffer", row -> {
            read.put(
                    new Key(row.getObject("channel_id", UUID.class), row.getObject("variant_id", UUID.class)),
                    row.getLong("quantity"));
        });
        Map<Key, Long> fixed = Map.copyOf(read);
        buffers = fixed;
        return fixed;
    }

    /** @param variantId null: every variant without a buffer of its own */
    record Key(UUID channelId, @Nullable UUID variantId) {}
}
