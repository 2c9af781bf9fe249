package io.toonbank.pricing.internal;

import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.network.Capability;
import io.toonbank.network.ChannelKind;
import io.toonbank.network.Location;
import io.toonbank.network.Locations;
import io.toonbank.network.SalesChannel;
import io.toonbank.network.SalesChannels;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.paging.Cursor;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.pricing.Prices;
import io.toonbank.pricing.Prices.ShownPrice;
import io.toonbank.pricing.PricingRefusal;
import io.toonbank.pricing.PriorPrices.Reduction;
import io.toonbank.pricing.ShelfLabels;
import io.toonbank.pricing.internal.LabelStore.Content;
import io.toonbank.pricing.internal.LabelStore.Touched;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares what hangs on the shelves with what is charged. */
@Service
class LabelService implements ShelfLabels {

    private static final int CHUNK = 500;
    /** One question looks at so many changes at most; the rest waits for the next page. */
    private static final int LOOKED_AT_MAX = 10_000;

    private static final char SEPARATOR = '\u001F';

    private final LabelStore store;
    private final Prices prices;
    private final Reductions reductions;
    private final Variants variants;
    private final Locations locations;
    private final SalesChannels channels;
    private final Audit audit;
    private final Clock clock;

    LabelService(
            LabelStore store,
            Prices prices,
            Reductions reductions,
            Variants variants,
            Locations locations,
            SalesChannels channels,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.prices = prices;
        this.reductions = reductions;
        this.variants = variants;
        this.locations = locations;
        this.channels = channels;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<Queue> queues() {
        return locations.all().stream()
                .filter(location -> location.can(Capability.SELL))
                .map(location -> new Queue(
                        location.id(),
                        location.code(),
                        location.name(),
                        store.countTouched(location.id(), Page.COUNT_MAX)))
                .toList();
    }

    @Override
    @Transactional
    public Page<Stale> stale(UUID locationId, PageRequest request) {
        Location location = locations.require(locationId);
        Instant now = clock.instant();
        Instant behind = Instant.EPOCH;
        UUID behindVariant = new UUID(0, 0);
        if (request.cursor() != null) {
            List<String> values = Cursor.decode(request.cursor()).values();
            behind = Instant.parse(values.get(0));
            behindVariant = UUID.fromString(values.get(1));
        }
        List<Stale> found = new ArrayList<>();
        int looked = 0;
        while (looked < LOOKED_AT_MAX) {
            List<Touched> chunk = store.touched(locationId, behind, behindVariant, CHUNK);
            Map<UUID, Label> labels = byVariant(
                    labels(location, chunk.stream().map(Touched::variantId).toList(), now));
            List<UUID> right = new ArrayList<>();
            for (Touched touched : chunk) {
                Stale stale = stale(touched, labels.get(touched.variantId()));
                if (stale == null && touched.content() != null) {
                    right.add(touched.variantId());
                } else if (stale != null) {
                    found.add(stale);
                }
                behind = touched.at();
                behindVariant = touched.variantId();
                if (found.size() == request.limit()) {
                    store.checked(locationId, right, now);
                    return new Page<>(found, cursor(behind, behindVariant), null);
                }
            }
            store.checked(locationId, right, now);
            looked += chunk.size();
            if (chunk.size() < CHUNK) {
                return new Page<>(found, null, null);
            }
        }
        return new Page<>(found, cursor(behind, behindVariant), null);
    }

    private static String cursor(Instant behind, UUID variant) {
        return Cursor.of(List.of(behind.toString(), variant.toString())).encoded();
    }

    /** Null when nothing is to be done: it is not sold here, or the label is right. */
    private static @Nullable Stale stale(Touched touched, @Nullable Label label) {
        if (label == null || content(label).equals(touched.content())) {
            return null;
        }
        String hangs = touched.content();
        Reason reason =
                hangs == null ? Reason.NEW : prices(hangs).equals(prices(content(label))) ? Reason.TEXT : Reason.PRICE;
        return new Stale(label, reason, touched.at(), touched.printedAt());
    }

    @Override
    public List<Label> labels(UUID locationId, Collection<UUID> variantIds, Instant at) {
        return labels(locations.require(locationId), variantIds, at);
    }

    private List<Label> labels(Location location, Collection<UUID> variantIds, Instant at) {
        SalesChannel till = till();
        if (till == null || variantIds.isEmpty()) {
            return List.of();
        }
        Set<UUID> sold = variants.published(till.id(), variantIds);
        Map<UUID, Variant> facts = variants.find(sold);
        Map<UUID, ShownPrice> shown = prices.shown(till.id(), location.id(), Set.of(), sold, at);
        Map<UUID, Reduction> promoted =
                reductions.ofPublicCuts(Asker.of(till, location.id(), Set.of()), till.country(), sold, at);
        List<Label> labels = new ArrayList<>();
        for (UUID id : new java.util.LinkedHashSet<>(variantIds)) {
            Variant variant = facts.get(id);
            ShownPrice price = shown.get(id);
            if (variant != null && price != null) {
                labels.add(label(variant, price, promoted.get(id)));
            }
        }
        return labels;
    }

    /** With what a promotion takes off for everybody. */
    private static Label label(Variant variant, ShownPrice listed, @Nullable Reduction promoted) {
        Money reduced = promoted == null ? null : promoted.price();
        Money price = reduced == null ? listed.price() : reduced;
        Money was = promoted == null || reduced == null ? listed.was() : promoted.was();
        var content = variant.unitPricing();
        return new Label(variant, price, was, content == null ? null : content.unitPrice(price));
    }

    /** The channel of the counters. */
    private @Nullable SalesChannel till() {
        return channels.all().stream()
                .filter(channel -> channel.active() && channel.kind() == ChannelKind.TILL)
                .min(Comparator.comparing(
                                (SalesChannel channel) -> !channel.code().equals("till"))
                        .thenComparing(SalesChannel::code))
                .orElse(null);
    }

    @Override
    @Transactional
    public int printed(UUID locationId, Collection<UUID> variantIds, Instant asOf) {
        if (variantIds.size() > LABELS_MAX) {
            throw Refused.because(PricingRefusal.TOO_MANY_ROWS).with("max", LABELS_MAX);
        }
        Instant now = clock.instant();
        Instant moment = asOf.isAfter(now) ? now : asOf;
        List<Content> contents = labels(locationId, variantIds, moment).stream()
                .map(label -> new Content(label.variant().id(), content(label)))
                .toList();
        int marked = store.printed(locationId, contents, moment);
        if (marked > 0) {
            audit.record("shelf-labels", locationId, "printed", null, new Printed(marked));
        }
        return marked;
    }

    /** What the history keeps. */
    record Printed(int labels) {}

    private static Map<UUID, Label> byVariant(List<Label> labels) {
        Map<UUID, Label> byVariant = HashMap.newHashMap(labels.size());
        labels.forEach(label -> byVariant.put(label.variant().id(), label));
        return byVariant;
    }

    /** Everything a label says; prices first. */
    static String content(Label label) {
        Variant variant = label.variant();
        return String.join(
                String.valueOf(SEPARATOR),
                label.price().toString(),
                Objects.toString(label.was(), ""),
                Objects.toString(label.unitPrice(), ""),
                variant.title().in("nl"),
                variant.title().in("en"),
                variant.sku(),
                Objects.toString(variant.gtin(), ""));
    }

    private static List<String> prices(String content) {
        return List.of(content.split(String.valueOf(SEPARATOR), -1)).subList(0, 3);
    }
}
