package io.toonbank.inventory.web;

import static io.toonbank.inventory.db.Tables.CHANNEL_BUFFER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.catalog.Variant;
import io.toonbank.inventory.StockSettings;
import io.toonbank.inventory.web.Labels.VariantLabel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/admin/inventory")
@Tag(name = "Stock kept back", description = "Safety stock at locations, and buffers of channels")
class KeepingBackEndpoint {

    private static final int BUFFERS_MAX = 1_000;

    private final DSLContext database;
    private final StockSettings settings;
    private final Labels labels;
    private final Access access;

    KeepingBackEndpoint(DSLContext database, StockSettings settings, Labels labels, Access access) {
        this.database = database;
        this.settings = settings;
        this.labels = labels;
        this.access = access;
    }

    record SafetyStockBody(
            @NotEmpty @Size(max = StockSettings.LINES_MAX) List<@Valid @NotNull SafetyLine> lines) {}

    record SafetyLine(
            @Nullable UUID variantId,
            @Nullable @Size(max = 100) String sku,
            @NotNull UUID locationId,
            @NotNull @Min(0) @Max(1_000_000) Integer quantity)
            implements NamesVariant {}

    record SafetyStockSet(int lines) {}

    /** @param quantity absent: take the buffer away */
    record BufferBody(
            @NotNull UUID channelId,
            @Nullable UUID variantId,
            @Nullable @Min(0) @Max(1_000_000) Integer quantity) {}

    /** @param variant absent: every variant without a buffer of its own */
    record BufferView(UUID channelId, @Nullable VariantLabel variant, long quantity) {}

    record Buffers(List<BufferView> items) {}

    @PutMapping("/safety-stock")
    @Operation(summary = "Set safety stock", description = "Units no channel may sell; up to 10,000 lines.")
    SafetyStockSet setSafetyStock(@Valid @RequestBody SafetyStockBody body) {
        body.lines().stream()
                .map(SafetyLine::locationId)
                .distinct()
                .forEach(location -> access.require(Permission.STOCK_WRITE, location));
        List<UUID> variants = labels.resolve(body.lines());
        List<StockSettings.SafetyStock> lines = new ArrayList<>();
        for (int i = 0; i < variants.size(); i++) {
            SafetyLine line = body.lines().get(i);
            lines.add(new StockSettings.SafetyStock(variants.get(i), line.locationId(), line.quantity()));
        }
        settings.setSafetyStock(lines);
        return new SafetyStockSet(lines.size());
    }

    @GetMapping("/buffers")
    @Operation(summary = "List channel buffers", description = "At most 1,000.")
    Buffers buffers(@RequestParam(required = false) @Nullable UUID channelId) {
        access.require(Permission.STOCK_READ);
        Condition where = channelId == null ? DSL.noCondition() : CHANNEL_BUFFER.CHANNEL_ID.eq(channelId);
        var rows = database.selectFrom(CHANNEL_BUFFER)
                .where(where)
                .orderBy(
                        CHANNEL_BUFFER.CHANNEL_ID,
                        CHANNEL_BUFFER.VARIANT_ID.asc().nullsFirst())
                .limit(BUFFERS_MAX)
                .fetch();
        Map<UUID, Variant> known = labels.known(rows.getValues(CHANNEL_BUFFER.VARIANT_ID).stream()
                .filter(Objects::nonNull)
                .toList());
        return new Buffers(rows.map(row -> {
            UUID variantId = row.getVariantId();
            return new BufferView(
                    row.getChannelId(), variantId == null ? null : labels.variant(variantId, known), row.getQuantity());
        }));
    }

    @PutMapping("/buffers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Set or remove a channel buffer")
    void setBuffer(@Valid @RequestBody BufferBody body) {
        access.require(Permission.STOCK_WRITE);
        settings.setChannelBuffer(body.channelId(), body.variantId(), body.quantity());
    }
}
