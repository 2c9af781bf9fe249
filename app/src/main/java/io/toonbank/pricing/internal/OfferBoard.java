package io.toonbank.pricing.internal;

import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.kernel.Money;
import io.toonbank.network.SalesChannel;
import io.toonbank.network.SalesChannels;
import io.toonbank.pricing.Offers;
import io.toonbank.pricing.PriceQuestion;
import io.toonbank.pricing.PriceQuestion.PriceLine;
import io.toonbank.pricing.PriorPrices.Reduction;
import io.toonbank.pricing.engine.Explanation;
import io.toonbank.pricing.engine.Line;
import io.toonbank.pricing.engine.PricingEngine;
import io.toonbank.pricing.engine.Question;
import io.toonbank.pricing.engine.QuotedLine;
import io.toonbank.pricing.engine.promotion.Selector;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Asks the engine about one piece of each article that a promotion names. */
@Service
class OfferBoard implements Offers {

    /** A card has room for so many. */
    private static final int BADGES_MAX = 3;

    private final Questions questions;
    private final PromotionBook book;
    private final SalesChannels channels;
    private final Variants variants;
    private final Reductions reductions;
    private volatile @Nullable Naming naming;

    OfferBoard(
            Questions questions, PromotionBook book, SalesChannels channels, Variants variants, Reductions reductions) {
        this.questions = questions;
        this.book = book;
        this.channels = channels;
        this.variants = variants;
        this.reductions = reductions;
    }

    @Override
    public Map<UUID, Offer> offers(UUID channelId, Set<String> customerTags, Collection<UUID> variantIds, Instant at) {
        SalesChannel channel = channels.require(channelId);
        PromotionWindow named = naming(book.at(channel.currency(), at));
        if (named.running().isEmpty() || variantIds.isEmpty()) {
            return Map.of();
        }
        List<PriceLine> lines = variants.find(variantIds).values().stream()
                .map(Variant::id)
                .map(id -> new PriceLine(id.toString(), id, 1))
                .toList();
        PriceQuestion about = new PriceQuestion(
                channelId, null, null, customerTags, channel.country(), at, lines, null, List.of(), List.of());
        Question all = questions.of(about, named).question();
        // What is shown to everybody is compared with the prior price the law wants, and with nothing where it is no
        // reduction.
        Map<UUID, Reduction> publicly =
                reductions.ofPublicCuts(Asker.of(channel, null, Set.of()), channel.country(), variantIds, at);
        Map<UUID, Offer> offers = new HashMap<>();
        for (Line line : all.lines()) {
            Offer offer = offer(all, line, named, publicly.get(UUID.fromString(line.variantId())));
            if (offer != null) {
                offers.put(UUID.fromString(line.variantId()), offer);
            }
        }
        return offers;
    }

    /** Without those about everything: "free delivery from € 50" is no news of a single lamp. */
    private PromotionWindow naming(PromotionWindow window) {
        Naming known = naming;
        if (known == null || known.of() != window) {
            known = new Naming(
                    window,
                    PromotionWindow.of(window.running().stream()
                            .filter(each -> !each.parts().goods().isEmpty()
                                    && !each.parts().coupon()
                                    && each.parts().goods().stream()
                                            .noneMatch(goods -> goods instanceof Selector.Everything))
                            .toList()));
            naming = known;
        }
        return known.named();
    }

    /** Worked out once for each window. */
    private record Naming(PromotionWindow of, PromotionWindow named) {}

    private static @Nullable Offer offer(Question all, Line line, PromotionWindow named, @Nullable Reduction publicly) {
        List<RunningPromotion> about = named.running().stream()
                .filter(each -> each.parts().goods().stream().anyMatch(goods -> PricingEngine.selects(goods, line)))
                .toList();
        if (about.isEmpty() || line.prices().isEmpty()) {
            return null;
        }
        var answer = QuoteService.answer(one(all, line, about));
        QuotedLine quoted = answer.lines().getFirst();
        List<Badge> badges = new ArrayList<>();
        for (Explanation said : answer.explanations()) {
            if (badges.size() < BADGES_MAX && concerns(said)) {
                RunningPromotion running =
                        Objects.requireNonNull(named.byId().get(UUID.fromString(said.promotionId())));
                badges.add(new Badge(running.id(), running.code(), running.badge(), running.title()));
            }
        }
        boolean reduced = quoted.sellable() && quoted.paid() < quoted.list();
        return badges.isEmpty()
                ? null
                : new Offer(
                        reduced ? Money.of(quoted.paid(), answer.currency()) : null,
                        reduced ? before(Money.of(quoted.list(), answer.currency()), publicly) : null,
                        badges);
    }

    private static @Nullable Money before(Money list, @Nullable Reduction publicly) {
        return publicly == null || !publicly.announced() ? list : publicly.was();
    }

    private static boolean concerns(Explanation said) {
        return switch (said.outcome()) {
            case APPLIED, SET_INCOMPLETE, TIER_NOT_REACHED, BETTER_COMBINATION -> true;
            case CONDITION_FAILED -> said.missing() != null;
            case LIMIT_REACHED, NOTHING_SELECTED, NO_EFFECT -> false;
        };
    }

    private static Question one(Question all, Line line, List<RunningPromotion> about) {
        return new Question(
                all.channel(),
                all.location(),
                all.moment(),
                all.currency(),
                all.country(),
                all.pricesIncludeTax(),
                all.customer(),
                all.personalOffers(),
                all.coupons(),
                all.adjustments(),
                all.delivery(),
                List.of(line),
                all.taxRates(),
                about.stream().map(RunningPromotion::promotion).toList(),
                all.uses(),
                all.settings());
    }
}
