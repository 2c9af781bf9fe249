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
}
