package io.toonbank.fulfillment.internal;

import io.toonbank.sourcing.FixedSupplies;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What somebody has begun to pick stays where it is. */
@Component
class WorkInHand implements FixedSupplies {

    private final JdbcTemplate database;

    WorkInHand(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public Set<UUID> atWork(UUID locationId, Collection<UUID> orderIds) {
        return new HashSet<>(database.queryForList("""
                select distinct order_id from fulfillment.work_order
                where order_id = any (?::uuid[]) and location_id = ?
                  and state in ('PICKING', 'PICKED', 'PACKED', 'READY', 'SHIPPED')
                """, UUID.class, orderIds.toArray(UUID[]::new), locationId));
    }

    @Override
    public long missedAt(UUID locationId, UUID variantId) {
        Long missed = database.queryForObject("""
                select coalesce(sum(line.written_off), 0)
                from fulfillment.work_line line join fulfillment.work_order work on work.id = line.work_order_id
                where line.variant_id = ? and line.written_off > 0 and work.location_id = ?
                """, Long.class, variantId, locationId);
        return missed == null ? 0 : missed;
    }
}
