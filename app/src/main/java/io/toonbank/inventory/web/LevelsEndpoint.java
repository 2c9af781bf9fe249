package io.toonbank.inventory.web;

import static io.toonbank.inventory.db.Tables.LEVEL;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.catalog.Variant;
import io.toonbank.inventory.SetLevels;
import io.toonbank.inventory.StockFacts;
import io.toonbank.inventory.StockHistory;
import io.toonbank.inventory.StockLevel;
import io.toonbank.inventory.StockLevels;
import io.toonbank.inventory.web.Labels.LocationLabel;
import io.toonbank.inventory.web.Labels.MovementView;
import io.toonbank.inventory.web.Labels.VariantLabel;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.network.Location;
import io.toonbank.network.Locations;
import io.toonbank.network.NetworkRefusal;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/admin/inventory")
@Tag(name = "Stock levels", description = "What is on hand, promised and available, now and at any moment")
class LevelsEndpoint {

    /** Location and variant together are unique, and indexed in this order. */
    private static final Keyset<StockLevel> LIST = Keyset.<StockLevel>by(LEVEL.VARIANT_ID)
            .sortable("location", LEVEL.LOCATION_ID)
            .first("location");

    private final DSLContext database;
    private final StockLevels levels;
    private final StockFacts facts;
    private final StockHistory history;
    private final StockSearch search;
    private final Labels labels;
    private final Locations locations;
    private final Access access;
    private final Clock clock;

    LevelsEndpoint(
            DSLContext database,
            StockLevels levels,
            StockFacts facts,
            StockHistory history,
            StockSearch search,
            Labels labels,
            Locations locations,
            Access access,
            Clock clock) {
        this.database = database;
        this.levels = levels;
        this.facts = facts;
        this.history = history;
        this.search = search;
        this.labels = labels;
        this.locations = locations;
        this.access = access;
        this.clock = clock;
    }

    /** Which levels deserve a look. */
    enum LevelState {
        BELOW_ZERO,
        OVERSOLD,
        OUT,
        LOW
    }

    record LevelView(
            VariantLabel variant,
            LocationLabel location,
            long onHand,
            long reserved,
            long safetyStock,
            long available) {}

    record VariantLevelsView(
            VariantLabel variant, long onHand, long reserved, long available, List<LevelView> locations) {}

    record StockAt(UUID variantId, UUID locationId, Instant at, long onHand) {}

    record LevelsBody(
            @Nullable UUID id,
            @NotBlank @Size(max = 200) String reference,
            @NotEmpty @Size(max = SetLevels.LINES_MAX) List<@Valid @NotNull LevelLine> lines) {}

    record LevelLine(
            @Nullable UUID variantId,
            @Nullable @Size(max = 100) String sku,
            @Nullable UUID locationId,
            @Nullable @Size(max = 40) String locationCode,

            @NotNull @Min(-1_000_000_000L) @Max(1_000_000_000L)
            Long onHand,

            @Nullable Long expected)
            implements NamesVariant {}

    @GetMapping("/levels")
    @Operation(
            summary = "List stock levels",
            description = "By location, then variant. q is a SKU, a barcode, or words of a product's title.")
    Page<LevelView> list(
            @RequestParam(required = false) @Nullable @Size(max = 100) String q,
            @RequestParam(required = false) @Nullable UUID variantId,
            @RequestParam(required = false) @Nullable UUID locationId,
            @RequestParam(required = false) @Nullable LevelState state,
            PageRequest request) {
        access.require(Permission.STOCK_READ);
        Condition where = readable();
        if (q != null && !q.isBlank()) {
            where = where.and(LEVEL.VARIANT_ID.in(search.variants(q.strip())));
        }
        if (variantId != null) {
            where = where.and(LEVEL.VARIANT_ID.eq(variantId));
        }
        if (locationId != null) {
            where = where.and(LEVEL.LOCATION_ID.eq(locationId));
        }
        if (state != null) {
            where = where.and(condition(state));
        }
        Page<StockLevel> page = LIST.fetch(
                database,
                LEVEL,
                where,
                request,
                row -> new StockLevel(
                        row.get(LEVEL.VARIANT_ID),
                        row.get(LEVEL.LOCATION_ID),
                        row.get(LEVEL.ON_HAND),
                        row.get(LEVEL.RESERVED),
                        row.get(LEVEL.SAFETY_STOCK)),
                LEVEL.asterisk());
        Map<UUID, Variant> known = labels.known(
                page.items().stream().map(StockLevel::variantId).distinct().toList());
        return page.map(level -> view(level, known));
    }

    private Condition readable() {
        Optional<Set<UUID>> allowed = access.locations(Permission.STOCK_READ);
        return allowed.isPresent() ? LEVEL.LOCATION_ID.in(allowed.get()) : DSL.noCondition();
    }

    private static Condition condition(LevelState state) {
        return switch (state) {
            case BELOW_ZERO -> LEVEL.ON_HAND.lt(0L);
            case OVERSOLD -> LEVEL.RESERVED.gt(LEVEL.ON_HAND).and(LEVEL.RESERVED.gt(0L));
            case OUT -> LEVEL.ON_HAND.le(0L);
            case LOW -> LEVEL.SHORTFALL.gt(0L);
        };
    }

    private LevelView view(StockLevel level, Map<UUID, Variant> known) {
        return new LevelView(
                labels.variant(level.variantId(), known),
                labels.location(level.locationId()),
                level.onHand(),
                level.reserved(),
                level.safetyStock(),
                level.available());
    }

    @GetMapping("/levels/{variantId}")
    @Operation(summary = "The levels of one variant at every location, and their sums")
    VariantLevelsView ofVariant(@PathVariable UUID variantId) {
        access.require(Permission.STOCK_READ);
        Optional<Set<UUID>> allowed = access.locations(Permission.STOCK_READ);
        Map<UUID, Variant> known = labels.known(List.of(variantId));
        List<LevelView> views = levels.levels(List.of(variantId)).stream()
                .filter(level -> allowed.isEmpty() || allowed.get().contains(level.locationId()))
                .map(level -> view(level, known))
                .sorted(Comparator.comparing(level -> level.location().name()))
                .toList();
        return new VariantLevelsView(
                labels.variant(variantId, known),
                views.stream().mapToLong(LevelView::onHand).sum(),
                views.stream().mapToLong(LevelView::reserved).sum(),
                views.stream().mapToLong(LevelView::available).sum(),
                views);
    }

    @PutMapping("/levels")
    @Operation(
            summary = "Say what is on hand",
            description =
                    "Up to 10,000 lines; the difference with the books is booked. With expected, refused when the books differ.")
    Booked set(@Valid @RequestBody LevelsBody body) {
        List<UUID> variants = labels.resolve(body.lines());
        List<SetLevels.Line> lines = new ArrayList<>(variants.size());
        for (int i = 0; i < variants.size(); i++) {
            LevelLine line = body.lines().get(i);
            lines.add(new SetLevels.Line(variants.get(i), locationOf(line, i), line.onHand(), line.expected()));
        }
        lines.stream()
                .map(SetLevels.Line::locationId)
                .distinct()
                .forEach(location -> access.require(Permission.STOCK_WRITE, location));
        UUID id = body.id() == null ? Ids.next() : body.id();
        facts.setLevels(new SetLevels(id, body.reference().strip(), lines, clock.instant()));
        return new Booked(id, lines.size());
    }

    private UUID locationOf(LevelLine line, int index) {
        if (line.locationId() != null) {
            return line.locationId();
        }
        return locations
                .byCode(line.locationCode() == null ? "" : line.locationCode())
                .map(Location::id)
                .orElseThrow(
                        () -> Refused.because(NetworkRefusal.NO_SUCH_LOCATION).at("/lines/" + index + "/locationCode"));
    }

    @GetMapping("/movements")
    @Operation(summary = "The movements of a variant, newest first")
    Page<MovementView> movements(
            @RequestParam UUID variantId,
            @RequestParam(required = false) @Nullable UUID locationId,
            PageRequest request) {
        access.require(Permission.STOCK_READ);
        return history.movements(variantId, locationId, request).map(labels::movement);
    }

    @GetMapping("/stock-at")
    @Operation(summary = "How many were on hand at a moment")
    StockAt stockAt(@RequestParam UUID variantId, @RequestParam UUID locationId, @RequestParam Instant at) {
        access.require(Permission.STOCK_READ, locationId);
        return new StockAt(variantId, locationId, at, history.onHandAt(variantId, locationId, at));
    }
}
