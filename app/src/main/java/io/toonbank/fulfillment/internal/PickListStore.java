package io.toonbank.fulfillment.internal;

import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.fulfillment.FulfilmentOrder;
import io.toonbank.fulfillment.PickList;
import io.toonbank.fulfillment.PickList.Part;
import io.toonbank.fulfillment.PickList.Stop;
import io.toonbank.fulfillment.PickList.Tote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads pick lists: what still is to be gathered is read from the work itself. */
@Component
class PickListStore {

    private static final String LAST = "\uffff";

    private final JdbcTemplate database;
    private final WorkReading reading;
    private final KeepingBins bins;
    private final Variants variants;

    PickListStore(JdbcTemplate database, WorkReading reading, KeepingBins bins, Variants variants) {
        this.database = database;
        this.reading = reading;
        this.bins = bins;
        this.variants = variants;
    }

    Optional<PickList> find(UUID id) {
        Map<Integer, UUID> totes = totes(id);
        Map<UUID, FulfilmentOrder> works = new LinkedHashMap<>();
        reading.byIds(totes.values()).forEach(work -> works.put(work.id(), work));
        return database
                .query(
                        "select * from fulfillment.pick_list where id = ?",
                        (row, _) -> {
                            UUID location = row.getObject("location_id", UUID.class);
                            return new PickList(
                                    id,
                                    row.getString("number"),
                                    location,
                                    new PickList.Person(
                                            row.getObject("assignee_id", UUID.class), row.getString("assignee_name")),
                                    Objects.requireNonNull(WorkReading.instant(row, "created_at")),
                                    WorkReading.instant(row, "done_at"),
                                    shown(totes, works),
                                    stops(location, totes, works));
                        },
                        id)
                .stream()
                .findFirst();
    }

    Map<Integer, UUID> totes(UUID id) {
        Map<Integer, UUID> totes = new LinkedHashMap<>();
        database.query(
                "select tote, work_order_id from fulfillment.pick_list_work where pick_list_id = ? order by tote",
                row -> {
                    totes.put(row.getInt("tote"), row.getObject("work_order_id", UUID.class));
                },
                id);
        return totes;
    }

    private static List<Tote> shown(Map<Integer, UUID> totes, Map<UUID, FulfilmentOrder> works) {
        List<Tote> shown = new ArrayList<>();
        totes.forEach((tote, id) -> {
            FulfilmentOrder work = works.get(id);
            if (work != null) {
                shown.add(new Tote(tote, id, work.number(), work.kind()));
            }
        });
        return shown;
    }

    private List<Stop> stops(UUID location, Map<Integer, UUID> totes, Map<UUID, FulfilmentOrder> works) {
        Map<UUID, List<Part>> parts = new LinkedHashMap<>();
        Map<UUID, FulfilmentOrder.Line> lines = new LinkedHashMap<>();
        totes.forEach((tote, id) -> {
            FulfilmentOrder work = works.get(id);
            if (work != null) {
                for (FulfilmentOrder.Line line : work.lines()) {
                    if (line.wanted() > 0) {
                        lines.putIfAbsent(line.variantId(), line);
                        parts.computeIfAbsent(line.variantId(), _ -> new ArrayList<>())
                                .add(new Part(tote, id, line.id(), line.wanted(), line.picked()));
                    }
                }
            }
        });
        Map<UUID, String> lies = bins.of(location, parts.keySet());
        Map<UUID, Variant> known = variants.find(parts.keySet());
        List<Stop> stops = new ArrayList<>();
        parts.forEach((variant, of) ->
                stops.add(stop(Objects.requireNonNull(lines.get(variant)), known.get(variant), lies.get(variant), of)));
        stops.sort(Comparator.comparing((Stop stop) -> stop.bin() == null ? LAST : KeepingBins.sortKey(stop.bin()))
                .thenComparing(Stop::title)
                .thenComparing(Stop::sku));
        return stops;
    }

    private static Stop stop(
            FulfilmentOrder.Line line, @Nullable Variant variant, @Nullable String bin, List<Part> parts) {
        return new Stop(
                line.variantId(),
                line.sku(),
                variant == null ? null : variant.gtin(),
                line.title(),
                variant == null ? null : variant.pictureUrl(),
                bin,
                parts.stream().mapToInt(Part::quantity).sum(),
                parts.stream().mapToInt(Part::picked).sum(),
                parts);
    }
}
