package io.toonbank.purchasing.internal;

import static io.toonbank.purchasing.db.Tables.LEVEL_TO_KEEP;
import static io.toonbank.purchasing.db.Tables.PURCHASE_LINE;
import static io.toonbank.purchasing.db.Tables.PURCHASE_ORDER;

import io.toonbank.catalog.Variants;
import io.toonbank.inventory.StockLevel;
import io.toonbank.inventory.StockLevels;
import io.toonbank.inventory.StockLine;
import io.toonbank.inventory.StockTransfers;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.network.Location;
import io.toonbank.network.LocationKind;
import io.toonbank.network.Locations;
import io.toonbank.platform.audit.Audit;
import io.toonbank.purchasing.PurchaseOrders;
import io.toonbank.purchasing.PurchaseOrders.SavePurchase;
import io.toonbank.purchasing.PurchaseOrders.WantedLine;
import io.toonbank.purchasing.PurchasingRefusal;
import io.toonbank.purchasing.Replenishment;
import io.toonbank.purchasing.Suppliers;
import io.toonbank.purchasing.Suppliers.Offer;
import io.toonbank.purchasing.db.tables.records.LevelToKeepRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares what should lie somewhere with what is free there and on its way. */
@Component
@Transactional
class Replenishing implements Replenishment {

    private final DSLContext database;
    private final StockLevels levels;
    private final StockTransfers transfers;
    private final Suppliers suppliers;
    private final PurchaseOrders orders;
    private final Variants variants;
    private final Locations locations;
    private final Audit audit;

    Replenishing(
            DSLContext database,
            StockLevels levels,
            StockTransfers transfers,
            Suppliers suppliers,
            PurchaseOrders orders,
            Variants variants,
            Locations locations,
            Audit audit) {
        this.database = database;
        this.levels = levels;
        this.transfers = transfers;
        this.suppliers = suppliers;
        this.orders = orders;
        this.variants = variants;
        this.locations = locations;
        this.audit = audit;
    }

    @Override
    public void setLevels(List<LevelToKeep> wanted) {
        var known = variants.find(wanted.stream().map(LevelToKeep::variantId).toList());
        for (int i = 0; i < wanted.size(); i++) {
            LevelToKeep level = wanted.get(i);
            if (!known.containsKey(level.variantId())) {
                throw Refused.because(PurchasingRefusal.NO_SUCH_VARIANT).at("/levels/" + i + "/variantId");
            }
            if (level.minimum() < 0 || level.maximum() < 1 || level.maximum() < level.minimum()) {
                throw Refused.because(PurchasingRefusal.WRONG_LEVELS).at("/levels/" + i + "/maximum");
            }
            Location location = locations.require(level.locationId());
            int _ = database.insertInto(LEVEL_TO_KEEP)
                    .set(LEVEL_TO_KEEP.VARIANT_ID, level.variantId())
                    .set(LEVEL_TO_KEEP.LOCATION_ID, location.id())
                    .set(LEVEL_TO_KEEP.MINIMUM, level.minimum())
                    .set(LEVEL_TO_KEEP.MAXIMUM, level.maximum())
                    .onConflict(LEVEL_TO_KEEP.LOCATION_ID, LEVEL_TO_KEEP.VARIANT_ID)
                    .doUpdate()
                    .set(LEVEL_TO_KEEP.MINIMUM, level.minimum())
                    .set(LEVEL_TO_KEEP.MAXIMUM, level.maximum())
                    .execute();
        }
        wanted.stream()
                .map(LevelToKeep::locationId)
                .distinct()
                .forEach(location -> audit.record(
                        "location", location, "levels-to-keep-set", null, Map.of("levels", wanted.size())));
    }

    @Override
    public void removeLevel(UUID locationId, UUID variantId) {
        int gone = database.deleteFrom(LEVEL_TO_KEEP)
                .where(LEVEL_TO_KEEP.LOCATION_ID.eq(locationId))
                .and(LEVEL_TO_KEEP.VARIANT_ID.eq(variantId))
                .execute();
        if (gone > 0) {
            audit.record("location", locationId, "level-to-keep-removed", Map.of("variantId", variantId), null);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Proposal> proposals(@Nullable UUID locationId) {
        List<LevelToKeepRecord> wanted = database.selectFrom(LEVEL_TO_KEEP).fetch();
        List<UUID> ids =
                wanted.stream().map(LevelToKeepRecord::getVariantId).distinct().toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Spot, Long> free = new HashMap<>();
        levels.levels(ids).forEach(level -> free.put(spot(level), free(level)));
        Map<Spot, Long> toCome = toCome(ids);
        Map<Spot, Integer> kept = wanted.stream()
                .collect(Collectors.toMap(
                        row -> new Spot(row.getVariantId(), row.getLocationId()), LevelToKeepRecord::getMinimum));
        Map<UUID, Offer> offers = suppliers.preferred(ids);
        return wanted.stream()
                .filter(row -> locationId == null || row.getLocationId().equals(locationId))
                .filter(row -> {
                    Spot spot = new Spot(row.getVariantId(), row.getLocationId());
                    return free.getOrDefault(spot, 0L) + toCome.getOrDefault(spot, 0L) < row.getMinimum();
                })
                .sorted(Comparator.comparingDouble((LevelToKeepRecord row) -> emptiness(
                                row, free.getOrDefault(new Spot(row.getVariantId(), row.getLocationId()), 0L)))
                        .thenComparing(LevelToKeepRecord::getLocationId)
                        .thenComparing(LevelToKeepRecord::getVariantId))
                .limit(PROPOSALS_MAX)
                .map(row -> proposal(row, free, toCome, kept, offers.get(row.getVariantId())))
                .toList();
    }

    private static double emptiness(LevelToKeepRecord row, long free) {
        return (double) free / Math.max(1, row.getMinimum());
    }

    private static long free(StockLevel level) {
        return level.onHand() - level.reserved() - level.safetyStock();
    }

    private Proposal proposal(
            LevelToKeepRecord row,
            Map<Spot, Long> free,
            Map<Spot, Long> toCome,
            Map<Spot, Integer> kept,
            @Nullable Offer offer) {
        Spot spot = new Spot(row.getVariantId(), row.getLocationId());
        long here = free.getOrDefault(spot, 0L);
        long coming = toCome.getOrDefault(spot, 0L);
        int missing = (int) Math.clamp(row.getMaximum() - here - coming, 1, PurchaseOrders.QUANTITY_MAX);
        UUID warehouse = warehouseWith(spot, missing, free, kept);
        if (warehouse != null) {
            // So that two stores do not both count on the same pieces.
            free.merge(new Spot(spot.variantId(), warehouse), (long) -missing, Long::sum);
        }
        int quantity =
                warehouse != null || offer == null ? missing : offer.item().orderable(missing);
        return new Proposal(
                spot.variantId(),
                spot.locationId(),
                row.getMinimum(),
                row.getMaximum(),
                here,
                coming,
                quantity,
                warehouse,
                offer == null ? null : offer.supplierId(),
                offer == null ? null : offer.leadDays(),
                offer == null
                        ? null
                        : Money.of(
                                Math.multiplyExact(offer.item().cost().amount(), quantity),
                                offer.item().cost().currency()));
    }

    private @Nullable UUID warehouseWith(Spot spot, int missing, Map<Spot, Long> free, Map<Spot, Integer> kept) {
        return locations.all().stream()
                .filter(location -> location.active()
                        && location.kind() == LocationKind.WAREHOUSE
                        && !location.id().equals(spot.locationId()))
                .map(Location::id)
                .filter(id -> {
                    Spot there = new Spot(spot.variantId(), id);
                    return free.getOrDefault(there, 0L) - kept.getOrDefault(there, 0) >= missing;
                })
                .findFirst()
                .orElse(null);
    }

    /** Ordered at suppliers or asked of other locations, drafts too, so that what is proposed is not proposed again. */
    private Map<Spot, Long> toCome(List<UUID> variantIds) {
        Map<Spot, Long> coming = new HashMap<>();
        database.select(
                        PURCHASE_LINE.VARIANT_ID,
                        PURCHASE_ORDER.LOCATION_ID,
                        DSL.sum(PURCHASE_LINE
                                .QUANTITY
                                .minus(PURCHASE_LINE.RECEIVED)
                                .minus(PURCHASE_LINE.DAMAGED)
                                .minus(PURCHASE_LINE.CANCELLED)))
                .from(PURCHASE_LINE)
                .join(PURCHASE_ORDER)
                .on(PURCHASE_ORDER.ID.eq(PURCHASE_LINE.ORDER_ID))
                .where(PURCHASE_LINE.VARIANT_ID.eq(DSL.any(variantIds.toArray(UUID[]::new))))
                .and(PURCHASE_LINE
                        .RECEIVED
                        .plus(PURCHASE_LINE.DAMAGED)
                        .plus(PURCHASE_LINE.CANCELLED)
                        .lt(PURCHASE_LINE.QUANTITY))
                .groupBy(PURCHASE_LINE.VARIANT_ID, PURCHASE_ORDER.LOCATION_ID)
                .forEach(row -> coming.put(
                        new Spot(row.value1(), row.value2()), row.value3().longValue()));
        transfers
                .incoming(variantIds)
                .forEach(one -> coming.merge(new Spot(one.variantId(), one.locationId()), one.quantity(), Long::sum));
        return coming;
    }

    @Override
    public Made make(List<Chosen> chosen) {
        if (chosen.isEmpty()) {
            throw Refused.because(PurchasingRefusal.NO_LINES).at("/chosen");
        }
        Map<UUID, Offer> offers =
                suppliers.preferred(chosen.stream().map(Chosen::variantId).toList());
        Map<Pair, List<WantedLine>> bought = new LinkedHashMap<>();
        Map<Pair, List<StockLine>> fetched = new LinkedHashMap<>();
        for (int i = 0; i < chosen.size(); i++) {
            Chosen one = chosen.get(i);
            UUID from = one.fromLocationId();
            if (from != null) {
                fetched.computeIfAbsent(new Pair(from, one.locationId()), _ -> new ArrayList<>())
                        .add(new StockLine(one.variantId(), one.quantity()));
                continue;
            }
            Offer offer = offers.get(one.variantId());
            if (offer == null) {
                throw Refused.because(PurchasingRefusal.NO_SUCH_SUPPLIER).at("/chosen/" + i + "/variantId");
            }
            bought.computeIfAbsent(new Pair(offer.supplierId(), one.locationId()), _ -> new ArrayList<>())
                    .add(new WantedLine(one.variantId(), offer.item().orderable(one.quantity()), null));
        }
        List<UUID> purchases = new ArrayList<>();
        bought.forEach((pair, lines) ->
                purchases.add(orders.save(new SavePurchase(Ids.next(), pair.from(), pair.to(), null, null, lines, null))
                        .id()));
        List<UUID> moved = new ArrayList<>();
        fetched.forEach((pair, lines) -> moved.add(
                transfers.request(Ids.next(), pair.from(), pair.to(), "", lines).id()));
        return new Made(purchases, moved);
    }

    private static Spot spot(StockLevel level) {
        return new Spot(level.variantId(), level.locationId());
    }

    private record Spot(UUID variantId, UUID locationId) {}

    private record Pair(UUID from, UUID to) {}
}
