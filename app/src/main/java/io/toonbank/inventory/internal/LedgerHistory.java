package io.toonbank.inventory.internal;

import static io.toonbank.inventory.db.Tables.MOVEMENT;

import io.toonbank.inventory.Movement;
import io.toonbank.inventory.MovementReason;
import io.toonbank.inventory.Place;
import io.toonbank.inventory.PlaceKind;
import io.toonbank.inventory.StockHistory;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

@Component
class LedgerHistory implements StockHistory {

    private static final Keyset<Movement> LIST =
            Keyset.<Movement>by(MOVEMENT.ID).sortable("at", MOVEMENT.AT).first("-at");

    private final JdbcTemplate database;
    private final DSLContext tables;
    private final AsItStood asItStood;

    LedgerHistory(JdbcTemplate database, DSLContext tables, AsItStood asItStood) {
        this.database = database;
        this.tables = tables;
        this.asItStood = asItStood;
    }

    /** What is on hand now, with what happened since undone. One statement, so one moment. */
    @Override
    public long onHandAt(UUID variantId, UUID locationId, Instant moment) {
        Long onHand = database.queryForObject(
                """
                select coalesce((select on_hand from inventory.level where variant_id = ? and location_id = ?), 0)
                  - coalesce((
                      select sum(case when to_kind = 'LOCATION' and to_id = ? then quantity else -quantity end)
                      from inventory.movement
                      where variant_id = ? and at > ?
                        and ((to_kind = 'LOCATION' and to_id = ?) or (from_kind = 'LOCATION' and from_id = ?))), 0)
                """,
                Long.class,
                variantId,
                locationId,
                locationId,
                variantId,
                ReservationStore.at(moment),
                locationId,
                locationId);
        return onHand == null ? 0 : onHand;
    }

    @Override
    public Page<Movement> movements(UUID variantId, @Nullable UUID locationId, PageRequest request) {
        Condition where = MOVEMENT.VARIANT_ID.eq(variantId);
        if (locationId != null) {
            String location = PlaceKind.LOCATION.name();
            where = where.and(MOVEMENT.FROM_KIND
                    .eq(location)
                    .and(MOVEMENT.FROM_ID.eq(locationId))
                    .or(MOVEMENT.TO_KIND.eq(location).and(MOVEMENT.TO_ID.eq(locationId))));
        }
        return LIST.fetch(tables, MOVEMENT, where, request, LedgerHistory::movement, MOVEMENT.asterisk());
    }

    @Override
    public long lastMovement() {
        Long last = database.queryForObject("select coalesce(max(id), 0) from inventory.movement", Long.class);
        return last == null ? 0 : last;
    }

    @Override
    public Map<UUID, Map<UUID, Long>> freeAt(Collection<UUID> variantIds, Instant moment, long lastMovement) {
        return asItStood.freeAt(variantIds, moment, lastMovement);
    }

    @Override
    public void tell(Period period, Consumer<Movement> listener) {
        asItStood.tell(period, listener);
    }

    @Override
    public void tellFlows(Period period, Consumer<Flow> listener) {
        asItStood.tellFlows(period, listener);
    }

    static Movement movement(Record row) {
        return new Movement(
                row.get(MOVEMENT.ID),
                row.get(MOVEMENT.BOOKING_ID),
                row.get(MOVEMENT.VARIANT_ID),
                new Place(PlaceKind.valueOf(row.get(MOVEMENT.FROM_KIND)), row.get(MOVEMENT.FROM_ID)),
                new Place(PlaceKind.valueOf(row.get(MOVEMENT.TO_KIND)), row.get(MOVEMENT.TO_ID)),
                row.get(MOVEMENT.QUANTITY),
                MovementReason.valueOf(row.get(MOVEMENT.REASON)),
                row.get(MOVEMENT.REFERENCE),
                row.get(MOVEMENT.AT),
                row.get(MOVEMENT.RECORDED_AT),
                row.get(MOVEMENT.ACTOR));
    }
}
