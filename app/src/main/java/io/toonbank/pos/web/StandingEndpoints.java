package io.toonbank.pos.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.customers.CustomerTier;
import io.toonbank.customers.CustomerTiers;
import io.toonbank.customers.Customers;
import io.toonbank.customers.Segments;
import io.toonbank.kernel.Translated;
import io.toonbank.loyalty.Points;
import io.toonbank.pricing.PersonalOffers;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a till is told of a customer who was chosen, so that its own engine prices as the server does. */
@RestController
@RequestMapping("/api/pos/customers")
@Tag(name = "Till")
class StandingEndpoints {

    private final Customers customers;
    private final Segments segments;
    private final CustomerTiers tiers;
    private final PersonalOffers offers;
    private final Points points;
    private final Access access;
    private final Clock clock;

    StandingEndpoints(
            Customers customers,
            Segments segments,
            CustomerTiers tiers,
            PersonalOffers offers,
            Points points,
            Access access,
            Clock clock) {
        this.customers = customers;
        this.segments = segments;
        this.tiers = tiers;
        this.offers = offers;
        this.points = points;
        this.access = access;
        this.clock = clock;
    }

    record StandingOffer(
            UUID promotionId, Translated title, @Nullable Instant endsAt) {}

    record Standing(
            @Nullable String tier,
            @Nullable Translated tierTitle,
            List<String> segments,
            List<StandingOffer> offers,
            long points) {}

    @GetMapping("/{id}/standing")
    @Operation(summary = "Tier, segments, personal offers and points of a customer")
    Standing standing(@PathVariable UUID id) {
        var _ = access.requireSeller();
        customers.require(id);
        Segments.Belonging belonging = segments.of(id);
        return new Standing(
                belonging.tier(),
                titleOf(belonging.tier()),
                belonging.segments(),
                offers.open(id, clock.instant()).stream()
                        .map(offer -> new StandingOffer(offer.promotionId(), offer.title(), offer.endsAt()))
                        .toList(),
                points.balance(id));
    }

    private @Nullable Translated titleOf(@Nullable String tier) {
        return tiers.all().stream()
                .filter(each -> each.code().equals(tier))
                .findFirst()
                .map(CustomerTier::title)
                .orElse(null);
    }
}
