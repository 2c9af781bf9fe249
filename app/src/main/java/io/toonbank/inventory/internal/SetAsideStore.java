package io.toonbank.inventory.internal;

import static io.toonbank.inventory.db.Tables.SET_ASIDE;

import io.toonbank.inventory.Disposition;
import io.toonbank.inventory.GoodsSetAside;
import io.toonbank.inventory.GoodsSetAside.SetAsideLevel;
import io.toonbank.inventory.InventoryRefusal;
import io.toonbank.kernel.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** How much lies set aside, changed by guarded statements in key order. */
@Component
class SetAsideStore {

    private final DSLContext database;
    private final Clock clock;

    SetAsideStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    record Key(UUID variantId, Disposition purpose) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int byVariant = variantId.compareTo(other.variantId);
            return byVariant == 0 ? purpose.compareTo(other.purpose) : byVariant;
        }
    }

    void add(UUID locationId, SortedMap<Key, Long> quantities) {
        for (Map.Entry<Key, Long> entry : quantities.entrySet()) {
            database.insertInto(SET_ASIDE)
                    .set(SET_ASIDE.VARIANT_ID, entry.getKey().variantId())
                    .set(SET_ASIDE.LOCATION_ID, locationId)
                    .set(SET_ASIDE.PURPOSE, entry.getKey().purpose().name())
                    .set(SET_ASIDE.QUANTITY, entry.getValue())
                    .set(SET_ASIDE.CHANGED_AT, clock.instant())
                    .onConflict(SET_ASIDE.LOCATION_ID, SET_ASIDE.VARIANT_ID, SET_ASIDE.PURPOSE)
                    .doUpdate()
                    .set(SET_ASIDE.QUANTITY, SET_ASIDE.QUANTITY.plus(entry.getValue()))
                    .set(SET_ASIDE.CHANGED_AT, clock.instant())
                    .execute();
        }
    }

    /** Refuses {@code inventory.not-set-aside}. */
    void take(UUID locationId, SortedMap<Key, Long> quantities) {
        for (Map.Entry<Key, Long> entry : quantities.entrySet()) {
            long quantity = entry.getValue();
            int changed = database.update(SET_ASIDE)
                    .set(SET_ASIDE.QUANTITY, SET_ASIDE.QUANTITY.minus(quantity))
                    .set(SET_ASIDE.CHANGED_AT, clock.instant())
                    .where(SET_ASIDE.LOCATION_ID.eq(locationId))
                    .and(SET_ASIDE.VARIANT_ID.eq(entry.getKey().variantId()))
                    .and(SET_ASIDE.PURPOSE.eq(entry.getKey().purpose().name()))
                    .and(SET_ASIDE.QUANTITY.ge(quantity))
                    .execute();
            if (changed == 0) {
                throw Refused.because(InventoryRefusal.NOT_SET_ASIDE)
                        .with("variantId", entry.getKey().variantId())
                        .with("quantity", quantity);
            }
        }
    }

    List<SetAsideLevel> at(UUID locationId) {
        return database.selectFrom(SET_ASIDE)
                .where(SET_ASIDE.LOCATION_ID.eq(locationId))
                .and(SET_ASIDE.QUANTITY.gt(0L))
                .orderBy(SET_ASIDE.CHANGED_AT.desc(), SET_ASIDE.VARIANT_ID)
                .limit(GoodsSetAside.LINES_MAX)
                .fetch(row -> new SetAsideLevel(
                        row.getVariantId(),
                        row.getLocationId(),
                        Disposition.valueOf(row.getPurpose()),
                        row.getQuantity(),
                        row.getChangedAt()));
    }
}
