package io.toonbank.storefront.web;

import io.toonbank.pricing.Offers;
import io.toonbank.pricing.Offers.Badge;
import io.toonbank.pricing.Offers.Offer;
import io.toonbank.pricing.Prices;
import io.toonbank.pricing.Prices.ShownPrice;
import io.toonbank.storefront.view.Page;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What single articles cost on lists and pages, promotions on one piece included, and which promotions they count for. */
@Component
class ShelfPrices {

    private final Prices prices;
    private final Offers offers;
    private final Clock clock;

    ShelfPrices(Prices prices, Offers offers, Clock clock) {
        this.prices = prices;
        this.offers = offers;
        this.clock = clock;
    }

    /** @param shown what one piece costs, and what it cost before */
    record Shelf(Map<UUID, ShownPrice> shown, Map<UUID, Offer> offers) {

        /** Short words of the promotions any of these variants counts for, each once. */
        List<String> badges(Page page, Collection<UUID> variants) {
            return badges(variants).stream()
                    .map(badge -> badge.text().in(page.language()))
                    .distinct()
                    .toList();
        }

        /** The same in full. */
        List<String> titles(Page page, Collection<UUID> variants) {
            return badges(variants).stream()
                    .map(badge -> badge.title().in(page.language()))
                    .distinct()
                    .toList();
        }

        private List<Badge> badges(Collection<UUID> variants) {
            return variants.stream()
                    .map(offers::get)
                    .filter(Objects::nonNull)
                    .flatMap(offer -> offer.badges().stream())
                    .toList();
        }
    }

    Shelf of(UUID channelId, Set<String> tags, Collection<UUID> variants) {
        Instant now = clock.instant();
        Map<UUID, ShownPrice> shown = prices.shown(channelId, tags, variants, now);
        Map<UUID, Offer> named = offers.offers(channelId, tags, variants, now);
        if (named.isEmpty()) {
            return new Shelf(shown, named);
        }
        Map<UUID, ShownPrice> reduced = new HashMap<>(shown);
        named.forEach((variant, offer) -> {
            ShownPrice list = shown.get(variant);
            if (list != null && offer.price() != null) {
                reduced.put(variant, new ShownPrice(offer.price(), list.was() == null ? offer.list() : list.was()));
            }
        });
        return new Shelf(reduced, named);
    }
}
