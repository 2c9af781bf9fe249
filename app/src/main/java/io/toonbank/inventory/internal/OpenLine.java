package io.toonbank.inventory.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** What is still promised of a variant at a location under one reservation. */
record OpenLine(UUID reservationId, @Nullable UUID orderId, UUID variantId, UUID locationId, long quantity) {

    static final RowMapper<OpenLine> MAPPER = (row, _) -> read(row);

    private static OpenLine read(ResultSet row) throws SQLException {
        return new OpenLine(
                row.getObject("reservation_id", UUID.class),
                row.getObject("order_id", UUID.class),
                row.getObject("variant_id", UUID.class),
                row.getObject("location_id", UUID.class),
                row.getLong("quantity"));
    }
}
