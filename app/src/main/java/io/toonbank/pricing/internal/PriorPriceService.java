package io.toonbank.pricing.internal;

import io.toonbank.catalog.Variants;
import io.toonbank.kernel.Money;
import io.toonbank.network.SalesChannel;
import io.toonbank.network.SalesChannels;
import io.toonbank.pricing.PriorPrices;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Answers what was shown. */
@Service
class PriorPriceService implements PriorPrices {

    private final SalesChannels channels;
    private final Variants variants;
    private final Reductions reductions;

    PriorPriceService(SalesChannels channels, Variants variants, Reductions reductions) {
        this.channels = channels;
        this.variants = variants;
        this.reductions = reductions;
    }

    @Override
    public Map<UUID, Prior> before(Viewer viewer, Map<UUID, Money> newPrices, Instant begins) {
        SalesChannel channel = channels.require(viewer.channelId());
        return reductions.before(
                asker(viewer, channel),
                channel.country(),
                newPrices.keySet(),
                variant -> Objects.requireNonNull(newPrices.get(variant)).amount(),
                begins);
    }

    @Override
    public List<Stretch> history(Viewer viewer, UUID variantId, Instant from, Instant until) {
        SalesChannel channel = channels.require(viewer.channelId());
        Asker asker = asker(viewer, channel);
        return reductions
                .showings(asker, List.of(variantId), variants.find(List.of(variantId)), from, until)
                .getOrDefault(variantId, List.of())
                .stream()
                .map(showing -> new Stretch(
                        showing.from(),
                        showing.until(),
                        showing.minor() == null ? null : Money.of(showing.minor(), channel.currency()),
                        showing.listId(),
                        showing.source(),
                        showing.announced()))
                .toList();
    }

    @Override
    public Reduction reduction(Viewer viewer, UUID variantId, Instant at) {
        SalesChannel channel = channels.require(viewer.channelId());
        return Objects.requireNonNull(reductions
                .of(asker(viewer, channel), channel.country(), List.of(variantId), at)
                .get(variantId));
    }

    private static Asker asker(Viewer viewer, SalesChannel channel) {
        return Asker.of(channel, viewer.locationId(), viewer.customerTags());
    }
}
