package io.toonbank.fulfillment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.fulfillment.Bins;
import io.toonbank.fulfillment.Bins.Bin;
import io.toonbank.fulfillment.Collections;
import io.toonbank.fulfillment.FulfillmentRefusal;
import io.toonbank.fulfillment.FulfilmentSettings;
import io.toonbank.fulfillment.FulfilmentSettings.Settings;
import io.toonbank.kernel.Refused;
import io.toonbank.kernel.Translated;
import io.toonbank.network.Locations;
import io.toonbank.platform.paging.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How a location is laid out, and how it deals with its work. */
@RestController
@RequestMapping("/api/admin/fulfillment")
@Tag(name = "Fulfilment")
class PlaceEndpoints {

    private static final int Q_LENGTH_MAX = 100;
    private static final int WEEK_MINUTES = 10_080;

    private final Bins bins;
    private final FulfilmentSettings settings;
    private final Locations locations;
    private final Variants variants;
    private final WorkViews views;
    private final Access access;

    PlaceEndpoints(
            Bins bins,
            FulfilmentSettings settings,
            Locations locations,
            Variants variants,
            WorkViews views,
            Access access) {
        this.bins = bins;
        this.settings = settings;
        this.locations = locations;
        this.variants = variants;
        this.views = views;
        this.access = access;
    }

    record BinView(UUID variantId, String sku, Translated title, String bin) {}

    record BinBody(
            @Nullable UUID variantId,

            @Nullable @Size(max = WorkBodies.CODE_LENGTH_MAX)
            String sku,

            @NotNull @Size(max = Bins.LENGTH_MAX) String bin) {}

    record BinsBody(
            @NotNull UUID locationId,
            @NotEmpty @Size(max = Bins.TOGETHER_MAX) List<@Valid BinBody> bins) {}

    record SettingsBody(
            boolean acceptsByItself,
            @Min(5) @Max(WEEK_MINUTES) int answerWithinMinutes,
            @Min(1) @Max(Collections.KEEP_DAYS_MAX) int collectKeepDays,
            @Min(1) @Max(Collections.KEEP_DAYS_MAX) int remindAfterDays,
            int version) {}

    @GetMapping("/bins")
    @Operation(summary = "Where variants lie, in walking order")
    Page<BinView> list(
            @RequestParam UUID locationId, @RequestParam(defaultValue = "") @Size(max = Q_LENGTH_MAX) String q) {
        views.requireSee(locationId);
        List<Bin> found = bins.list(locationId, q, Bins.TOGETHER_MAX);
        Map<UUID, Variant> known =
                variants.find(found.stream().map(Bin::variantId).toList());
        return Page.of(found.stream()
                .filter(bin -> known.containsKey(bin.variantId()))
                .map(bin -> {
                    Variant variant = java.util.Objects.requireNonNull(known.get(bin.variantId()));
                    return new BinView(bin.variantId(), variant.sku(), variant.title(), bin.bin());
                })
                .toList());
    }

    @PutMapping("/bins")
    @Operation(summary = "Says where variants lie; an empty bin removes it")
    Page<BinView> put(@RequestBody @Valid BinsBody body) {
        access.require(Permission.NETWORK_WRITE, body.locationId());
        var _ = locations.require(body.locationId());
        List<Bin> wanted = new ArrayList<>();
        for (int i = 0; i < body.bins().size(); i++) {
            BinBody bin = body.bins().get(i);
            wanted.add(new Bin(variant(bin, "/bins/" + i), bin.bin()));
        }
        bins.put(body.locationId(), wanted);
        return list(body.locationId(), "");
    }

    private UUID variant(BinBody bin, String pointer) {
        UUID id = bin.variantId();
        String sku = bin.sku();
        var found = id != null ? variants.find(id) : variants.bySku(sku == null ? "" : sku);
        return found.map(Variant::id)
                .orElseThrow(() -> Refused.because(FulfillmentRefusal.NO_SUCH_VARIANT)
                        .at(pointer + (id != null ? "/variantId" : "/sku")));
    }

    @GetMapping("/settings")
    @Operation(summary = "How locations deal with their work")
    List<Settings> settings() {
        var allowed = views.locations();
        return settings.all().stream()
                .filter(one -> allowed.isEmpty() || allowed.get().contains(one.locationId()))
                .toList();
    }

    @PutMapping("/settings/{locationId}")
    @Operation(summary = "Changes how a location deals with its work")
    Settings save(@PathVariable UUID locationId, @RequestBody @Valid SettingsBody body) {
        access.require(Permission.NETWORK_WRITE, locationId);
        return settings.save(new Settings(
                locationId,
                body.acceptsByItself(),
                body.answerWithinMinutes(),
                body.collectKeepDays(),
                body.remindAfterDays(),
                body.version()));
    }
}
