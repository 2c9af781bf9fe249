package io.toonbank.inventory.internal;

import io.toonbank.inventory.Reservation;
import io.toonbank.inventory.ReservationState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reservation as stored. */
record ReservationRow(
        UUID id,
        String reference,
        long fingerprint,
        ReservationState state,
        Instant expiresAt,
        @Nullable UUID orderId) {

    static ReservationRow read(ResultSet row) throws SQLException {
        return new ReservationRow(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getLong("fingerprint"),
                ReservationState.valueOf(row.getString("state")),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getObject("order_id", UUID.class));
    }

    Reservation toDoor() {
        return new Reservation(id, reference, state, expiresAt, orderId);
    }
}
