package io.toonbank.pricing.internal;

import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.kernel.Money;
import io.toonbank.network.SalesChannel;
import io.toonbank.network.SalesChannels;
import io.toonbank.pricing.ClaimCheck;
import io.toonbank.pricing.ClaimCheck.Claim;
import io.toonbank.pricing.ClaimCheck.Reason;
import io.toonbank.pricing.ClaimCheck.Violation;
import io.toonbank.pricing.PriorPrices.Viewer;
import io.toonbank.pricing.Promotions.Promotion;
import io.toonbank.pricing.PublicationCheck;
import io.toonbank.pricing.internal.PublicCuts.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Holds a promotion that publicly lowers the prices of single articles against what each channel showed, and at its counters each
 * store whose prices are its own, before it is published.
 * An article that has no former price here does not stand in the way: it is sold at the reduced price and shown without a comparison.
 */
@Component
class PromotionClaims implements PublicationCheck {

    private static final int PAGE = 2_000;
    /** How far ahead a schedule is looked through for its first beginning. */
    private static final Duration AHEAD = Duration.ofDays(366);

    private final SalesChannels channels;
    private final Variants variants;
    private final GoodsFacts goods;
    private final PriceBook book;
    private final ClaimService claims;
    private final PricedVariants priced;
    private final PublishedReductions published;
    private final ShowingPlaces places;
    private final Clock clock;

    PromotionClaims(
            SalesChannels channels,
            Variants variants,
            GoodsFacts goods,
            PriceBook book,
            ClaimService claims,
            PricedVariants priced,
            PublishedReductions published,
            ShowingPlaces places,
            Clock clock) {
        this.channels = channels;
        this.variants = variants;
        this.goods = goods;
        this.book = book;
        this.claims = claims;
        this.priced = priced;
        this.published = published;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public void beforePublishing(Promotion draft) {
        var form = PromotionForms.parse(draft.form());
        PublicCuts cuts = PublicCuts.of(form);
        if (cuts != null) {
            check(draft, form, cuts);
        }
        PriceListService.afterCommit(published::drop);
    }

    private void check(Promotion draft, io.toonbank.pricing.engine.promotion.Promotion form, PublicCuts cuts) {
        Instant now = clock.instant();
        Instant from = draft.startsAt() == null || draft.startsAt().isBefore(now) ? now : draft.startsAt();
        Instant until = draft.endsAt() == null ? from.plus(AHEAD) : draft.endsAt();
        List<Span> spans = cuts.inForce(from, until);
        if (spans.isEmpty()) {
            return;
        }
        Instant begins = spans.getFirst().from();
        Set<UUID> mentioned = cuts.locations();
        List<Violation> found = new ArrayList<>();
        for (SalesChannel channel : channels.all()) {
            boolean concerned = channel.active()
                    && (draft.currency() == null || draft.currency().equals(channel.currency()));
            for (Asker asker : concerned ? places.of(channel, mentioned) : List.<Asker>of()) {
                if (found.size() < ClaimCheck.NAMED_MAX && cuts.shownTo(asker, channel.country())) {
                    found.addAll(violations(form, cuts, asker, begins));
                }
            }
        }
        if (!found.isEmpty()) {
            throw claims.refusal(found, found.size());
        }
    }

    private List<Violation> violations(
            io.toonbank.pricing.engine.promotion.Promotion form, PublicCuts cuts, Asker asker, Instant begins) {
        List<Violation> found = new ArrayList<>();
        UUID behind = new UUID(0, 0);
        List<UUID> page;
        do {
            page = priced.behind(behind, PAGE);
            behind = page.isEmpty() ? behind : page.getLast();
            found.addAll(claims.violations(claims(form, cuts, asker, begins, page)).stream()
                    .filter(violation ->
                            violation.reason() != Reason.NEVER_SHOWN_BEFORE && violation.reason() != Reason.TOO_NEW)
                    .toList());
        } while (page.size() == PAGE && found.size() < ClaimCheck.NAMED_MAX);
        return found;
    }

    private List<Claim> claims(
            io.toonbank.pricing.engine.promotion.Promotion form,
            PublicCuts cuts,
            Asker asker,
            Instant begins,
            List<UUID> page) {
        Map<UUID, Variant> facts = variants.find(page);
        var described = goods.of(facts.values(), FormParts.of(form).customFields());
        Map<UUID, List<PriceBook.Row>> rows = book.of(facts.keySet());
        Map<UUID, Scope> scopes = book.scopes().now();
        Viewer viewer = new Viewer(asker.channelId(), asker.locationId(), asker.tags());
        List<Claim> made = new ArrayList<>();
        facts.forEach((id, variant) -> {
            if (cuts.selects(variant, described.getOrDefault(id, GoodsFacts.Facts.NONE))) {
                PriceChoice.shown(rows.getOrDefault(id, List.of()), scopes::get, asker, begins)
                        .filter(price -> cuts.after(price.minor()) < price.minor())
                        .ifPresent(price -> made.add(new Claim(
                                id,
                                viewer,
                                begins,
                                Money.of(cuts.after(price.minor()), asker.currency()),
                                cuts.percentage(),
                                null)));
            }
        });
        return made;
    }
}
