package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.CouponGrant;
import io.toonbank.pricing.engine.Explanation;
import io.toonbank.pricing.engine.Question;
import io.toonbank.pricing.engine.Quote.Discount;
import io.toonbank.pricing.engine.Quote.QuotedGift;
import io.toonbank.pricing.engine.internal.Offer.PointsOffer;
import java.util.ArrayList;
import java.util.List;

/** Applies the best lawful combination of the question's promotions. */
final class Promoting {
    private final Question question;
    private final Prepared promotions;
    private final List<BasketLine> lines;
    private final boolean[] promotable;

    Promoting(Question question, Prepared promotions, List<BasketLine> lines) {
        this.question = question;
        this.promotions = promotions;
        this.lines = lines;
        this.promotable = new boolean[lines.size()];
        for (BasketLine line : lines) {
            promotable[line.index()] = line.sellable()
                    && line.line().discountable()
                    && !Adjusting.hasPriceByHand(question, line.line().id());
        }
    }

    /** What came of it; {@code runs} are the units of the promotable lines. */
    record Result(List<Run> runs, List<Discount> ofDelivery, Promoted promoted) {}

    boolean concerns(BasketLine line) {
        return promotable[line.index()];
    }

    Result promote() {
        Facts facts = new Facts(question, promotions, lines);
        Candidate[] candidates = Candidates.of(promotions.inOrder(), facts);
        Kind[] kinds = Kinds.of(lines, promotable, promotions.anyCutPerLine() ? candidates : new Candidate[0], facts);
        Offers offers =
                new Offers(facts, kinds, promotable, promotions.selectors().size());
        List<Offer> choices = new ArrayList<>();
        List<PointsOffer> points = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.dropped == null) {
                offers.workOut(candidate);
            }
            if (candidate.offer instanceof PointsOffer multiplier) {
                points.add(multiplier);
            } else if (candidate.offer != null) {
                choices.add(candidate.offer);
            }
        }
        Search search = new Search(facts, kinds);
        Applied applied = search.best(choices);
        Explaining explaining = new Explaining(promotions, candidates, applied, kinds);
        Points.multiply(applied, points, explaining.appliedTerms());
        List<Explanation> explanations = explaining.explain();
        List<QuotedGift> gifts = List.copyOf(applied.gifts);
        return new Result(
                applied.runs,
                applied.ofDelivery,
                new Promoted(gifts, explanations, unknownCoupons(), search.proven(), search.work()));
    }

    private List<String> unknownCoupons() {
        List<String> unknown = new ArrayList<>();
        for (CouponGrant coupon : question.coupons()) {
            if (coupon.promotionIds().isEmpty()) {
                unknown.add(coupon.code());
            }
        }
        return unknown;
    }
}
