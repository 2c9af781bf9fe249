package io.toonbank.inventory.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.catalog.Variant;
import io.toonbank.inventory.Disposition;
import io.toonbank.inventory.GoodsSetAside;
import io.toonbank.inventory.GoodsSetAside.Line;
import io.toonbank.inventory.GoodsSetAside.MoveSetAside;
import io.toonbank.inventory.GoodsSetAside.SetAsideLevel;
import io.toonbank.inventory.GoodsSetAside.To;
import io.toonbank.inventory.web.Labels.VariantLabel;
import io.toonbank.kernel.Ids;
import io.toonbank.platform.paging.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/admin/inventory/set-aside")
@Tag(name = "Goods set aside", description = "In the building and not for sale")
class SetAsideEndpoint {

    private static final int NOTE_LENGTH_MAX = 200;
    private static final int QUANTITY_MAX = 1_000_000;

    private final GoodsSetAside aside;
    private final Labels labels;
    private final Access access;

    SetAsideEndpoint(GoodsSetAside aside, Labels labels, Access access) {
        this.aside = aside;
        this.labels = labels;
        this.access = access;
    }

    record SetAsideView(VariantLabel variant, Disposition purpose, long quantity, Instant changedAt) {}

    record SetAsideLineBody(
            @NotNull UUID variantId,
            @NotNull Disposition purpose,
            @Min(1) @Max(QUANTITY_MAX) int quantity) {}

    /** @param warehouseId where a transfer goes, for WAREHOUSE only */
    record SetAsideMoveBody(
            @Nullable UUID id,
            @NotNull UUID locationId,
            @NotNull To to,
            @Nullable UUID warehouseId,
            @NotEmpty @Size(max = GoodsSetAside.LINES_MAX) List<@Valid SetAsideLineBody> lines,
            @Nullable @Size(max = NOTE_LENGTH_MAX) String note) {}

    @GetMapping
    @Operation(summary = "What lies set aside at a location, most recently changed first")
    Page<SetAsideView> at(@RequestParam UUID locationId) {
        access.require(Permission.STOCK_READ, locationId);
        List<SetAsideLevel> levels = aside.at(locationId);
        Map<UUID, Variant> known =
                labels.known(levels.stream().map(SetAsideLevel::variantId).toList());
        return Page.of(levels.stream()
                .map(level -> new SetAsideView(
                        labels.variant(level.variantId(), known), level.purpose(), level.quantity(), level.changedAt()))
                .toList());
    }

    @PostMapping("/moves")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Decides about goods that were set aside: to sale, scrap, the supplier or a warehouse")
    Page<SetAsideView> move(@Valid @RequestBody SetAsideMoveBody body) {
        access.require(Permission.STOCK_WRITE, body.locationId());
        aside.move(new MoveSetAside(
                body.id() == null ? Ids.next() : body.id(),
                body.locationId(),
                body.to(),
                body.warehouseId(),
                body.lines().stream()
                        .map(line -> new Line(line.variantId(), line.purpose(), line.quantity()))
                        .toList(),
                body.note() == null ? "" : body.note()));
        return at(body.locationId());
    }
}
