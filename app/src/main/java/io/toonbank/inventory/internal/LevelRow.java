package io.toonbank.inventory.internal;

import io.toonbank.inventory.StockLevel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;

/** A level as stored; a higher version is a later truth of the same level. */
record LevelRow(UUID variantId, UUID locationId, long onHand, long reserved, long safetyStock, long version) {

    static final RowMapper<LevelRow> MAPPER = (row, _) -> read(row);

    static LevelRow read(ResultSet row) throws SQLException {
        return new LevelRow(
                row.getObject("variant_id", UUID.class),
                row.getObject("location_id", UUID.class),
                row.getLong("on_hand"),
                row.getLong("reserved"),
                row.getLong("safety_stock"),
                row.getLong("version"));
    }

    LevelKey key() {
        return new LevelKey(variantId, locationId);
    }

    LevelRow withMoreReserved(long quantity) {
        return new LevelRow(variantId, locationId, onHand, reserved + quantity, safetyStock, version + 1);
    }

    /** May be negative. */
    long free() {
        return onHand - reserved - safetyStock;
    }

    StockLevel toDoor() {
        return new StockLevel(variantId, locationId, onHand, reserved, safetyStock);
    }
}
