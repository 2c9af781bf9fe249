package io.toonbank.pricing.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The variants that have a price on any list. */
@Component
class PricedVariants {

    private final JdbcTemplate database;

    PricedVariants(JdbcTemplate database) {
        this.database = database;
    }

    /** By id, behind one of them. */
    List<UUID> behind(UUID id, int limit) {
        return database.query(
                "select distinct variant_id from pricing.price where variant_id > ? order by variant_id limit ?",
                (row, _) -> row.getObject(1, UUID.class),
                id,
                limit);
    }
}
