package io.toonbank.inventory.web;

import io.toonbank.catalog.CatalogLimits;
import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.inventory.InventoryRefusal;
import io.toonbank.inventory.Movement;
import io.toonbank.inventory.Place;
import io.toonbank.inventory.PlaceKind;
import io.toonbank.kernel.Refused;
import io.toonbank.kernel.Translated;
import io.toonbank.network.Location;
import io.toonbank.network.Locations;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names for variants and places on stock screens, and variants for the names people send. */
@Component
class Labels {

    private final Variants variants;
    private final Locations locations;

    Labels(Variants variants, Locations locations) {
        this.variants = variants;
        this.locations = locations;
    }

    record VariantLabel(
            UUID id,
            String sku,
            @Nullable String gtin,
            Translated title,
            @Nullable String pictureUrl,
            boolean soldByMeasure) {}

    record LocationLabel(UUID id, String code, String name) {}

    record PlaceLabel(
            PlaceKind kind, @Nullable UUID id, @Nullable LocationLabel location) {}

    record MovementView(
            long id,
            UUID bookingId,
            UUID variantId,
            PlaceLabel from,
            PlaceLabel to,
            long quantity,
            String reason,
            String reference,
            Instant at,
            Instant recordedAt,
            String actor) {}

    Map<UUID, Variant> known(Collection<UUID> ids) {
        return variants.find(ids);
    }

    VariantLabel variant(UUID id, Map<UUID, Variant> known) {
        Variant variant = known.get(id);
        return variant == null
                ? new VariantLabel(id, "", null, new Translated(Map.of()), null, false)
                : new VariantLabel(
                        id,
                        variant.sku(),
                        variant.gtin(),
                        variant.title(),
                        variant.pictureUrl(),
                        variant.soldByMeasure());
    }

    LocationLabel location(UUID id) {
        return locations.find(id).map(Labels::label).orElse(new LocationLabel(id, "", ""));
    }

    private static LocationLabel label(Location location) {
        return new LocationLabel(location.id(), location.code(), location.name());
    }

    MovementView movement(Movement movement) {
        return new MovementView(
                movement.id(),
                movement.bookingId(),
                movement.variantId(),
                place(movement.from()),
                place(movement.to()),
                movement.quantity(),
                movement.reason().name(),
                movement.reference(),
                movement.at(),
                movement.recordedAt(),
                movement.actor());
    }

    private PlaceLabel place(Place place) {
        UUID id = place.id();
        return id != null && place.kind() == PlaceKind.LOCATION
                ? new PlaceLabel(place.kind(), id, location(id))
                : new PlaceLabel(place.kind(), id, null);
    }

    /** The variant of each line. Refuses {@code inventory.no-such-variant} with a pointer to every line at fault. */
    List<UUID> resolve(List<? extends NamesVariant> lines) {
        Map<UUID, Variant> byId = variants.find(lines.stream()
                .map(NamesVariant::variantId)
                .filter(java.util.Objects::nonNull)
                .toList());
        Map<String, Variant> bySku = bySku(lines.stream()
                .filter(line -> line.variantId() == null)
                .map(NamesVariant::sku)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList());
        List<UUID> resolved = new ArrayList<>(lines.size());
        Refused refused = null;
        for (int i = 0; i < lines.size(); i++) {
            NamesVariant line = lines.get(i);
            Variant variant = line.variantId() != null ? byId.get(line.variantId()) : bySku.get(line.sku());
            if (variant != null) {
                resolved.add(variant.id());
            } else {
                refused = refused == null ? Refused.because(InventoryRefusal.NO_SUCH_VARIANT) : refused;
                refused = refused.at("/lines/" + i + (line.variantId() != null ? "/variantId" : "/sku"));
            }
        }
        if (refused != null) {
            throw refused;
        }
        return resolved;
    }

    private Map<String, Variant> bySku(List<String> skus) {
        Map<String, Variant> found = new HashMap<>();
        for (int from = 0; from < skus.size(); from += CatalogLimits.BATCH_MAX) {
            found.putAll(variants.bySkus(skus.subList(from, Math.min(skus.size(), from + CatalogLimits.BATCH_MAX))));
        }
        return found;
    }
}
