package io.toonbank.pricing.internal;

import io.toonbank.kernel.Money;
import io.toonbank.network.SalesChannel;
import io.toonbank.network.SalesChannels;
import io.toonbank.pricing.ClaimCheck;
import io.toonbank.pricing.ClaimCheck.Claim;
import io.toonbank.pricing.PriceLists.PriceList;
import io.toonbank.pricing.PriceLists.SetPrice;
import io.toonbank.pricing.PriorPrices.Viewer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks of every price that is announced as a reduction whether it is one, wherever it will be shown. */
@Component
class Announcements {

    private final SalesChannels channels;
    private final PriceBook book;
    private final ClaimCheck claims;
    private final Clock clock;

    Announcements(SalesChannels channels, PriceBook book, ClaimCheck claims, Clock clock) {
        this.channels = channels;
        this.book = book;
        this.claims = claims;
        this.clock = clock;
    }

    /** Refuses {@code pricing.unlawful-reduction}. */
    void require(PriceList list, List<SetPrice> prices) {
        List<SetPrice> announced = prices.stream()
                .filter(price -> (price.announced() || list.announcesReduction()) && price.minQuantity() == 1)
                .toList();
        if (announced.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        List<Claim> made = new ArrayList<>();
        for (Viewer viewer : viewers(list)) {
            for (SetPrice price : announced) {
                long minor = BigDecimal.valueOf(price.amount(), price.extraDecimals())
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact();
                Instant begins = PriceListStore.begins(price, now);
                Instant shownFrom = begins.isBefore(list.validFrom()) ? list.validFrom() : begins;
                made.add(Claim.reduction(price.variantId(), viewer, shownFrom, Money.of(minor, list.currency())));
            }
        }
        claims.require(made);
    }

    /** Everybody the list is aimed at: each channel of its currency, at one location of its zone. */
    List<Viewer> viewers(PriceList list) {
        Scope scope = book.scopes().now().get(list.id());
        UUID location = anyOf(scope == null ? null : scope.locationIds());
        Set<String> tags = list.customerTag() == null ? Set.of() : Set.of(list.customerTag());
        return channels.all().stream()
                .filter(SalesChannel::active)
                .filter(channel -> channel.currency().equals(list.currency()))
                .filter(channel -> list.channelId() == null || list.channelId().equals(channel.id()))
                .map(channel -> new Viewer(channel.id(), location, tags))
                .toList();
    }

    /** The locations of a zone share its prices, so one speaks for all. */
    private static @Nullable UUID anyOf(@Nullable Collection<UUID> locations) {
        return locations == null
                ? null
                : locations.stream().sorted().findFirst().orElse(null);
    }
}
