package io.toonbank.pricing.internal;

import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.customers.Segments;
import io.toonbank.kernel.Refused;
import io.toonbank.pricing.PastBaskets;
import io.toonbank.pricing.PromotionRefusal;
import io.toonbank.pricing.Promotions.Problem;
import io.toonbank.pricing.Promotions.SavePromotion;
import io.toonbank.pricing.engine.CouponGrant;
import io.toonbank.pricing.engine.Customer;
import io.toonbank.pricing.engine.DeliveryChoice;
import io.toonbank.pricing.engine.Explanation;
import io.toonbank.pricing.engine.Line;
import io.toonbank.pricing.engine.Moment;
import io.toonbank.pricing.engine.PriceCandidate;
import io.toonbank.pricing.engine.PromotionUse;
import io.toonbank.pricing.engine.Question;
import io.toonbank.pricing.engine.Settings;
import io.toonbank.pricing.engine.TaxRate;
import io.toonbank.pricing.engine.promotion.Promotion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Asks the engine about the past: the prices of then, the goods and customers as they are known now. */
@Service
class PastReplaying implements PastBaskets {

    private static final int EXTRA_DECIMALS = 4;
    private static final String TAX = "sold";

    private final PromotionForms forms;
    private final PromotionProblems problems;
    private final Variants variants;
    private final GoodsFacts goods;
    private final Segments segments;

    PastReplaying(
            PromotionForms forms, PromotionProblems problems, Variants variants, GoodsFacts goods, Segments segments) {
        this.forms = forms;
        this.problems = problems;
        this.variants = variants;
        this.goods = goods;
        this.segments = segments;
    }

    @Override
    public Replay prepare(SavePromotion given) {
        Promotion promotion = forms.read(given);
        List<Problem> found = problems.of(promotion, given.title(), given.currency());
        if (!found.isEmpty()) {
            Refused refused = Refused.because(PromotionRefusal.PROBLEMS)
                    .with("promotion", given.code())
                    .with("problems", found);
            found.forEach(problem -> refused.at(problem.pointer(), "pricing.form." + problem.code()));
            throw refused;
        }
        RunningPromotion running = new RunningPromotion(
                given.id(),
                given.code(),
                given.title(),
                given.title(),
                given.currency(),
                null,
                null,
                promotion,
                FormParts.of(promotion),
                FormParts.limited(promotion));
        return new Walk(running, PromotionWindow.of(List.of(running)));
    }

    private final class Walk implements Replay {

        private final RunningPromotion running;
        private final PromotionWindow window;
        private final Map<UUID, long[]> ofCustomers = new HashMap<>();
        private final long[] ofAll = {0, 0};
        private final Map<UUID, Segments.Belonging> belongings = new HashMap<>();

        Walk(RunningPromotion running, PromotionWindow window) {
            this.running = running;
            this.window = window;
        }

        @Override
        public @Nullable Given on(PastBasket basket) {
            if (!running.speaks(basket.currency())) {
                return null;
            }
            Map<UUID, Variant> known = variants.find(
                    basket.lines().stream().map(PastLine::variantId).toList());
            List<Line> lines = lines(basket, known);
            if (lines.isEmpty()) {
                return null;
            }
            var answer = QuoteService.answer(question(basket, lines));
            Explanation said = answer.explanations().getFirst();
            if (said.outcome() != Explanation.Outcome.APPLIED || said.amount() == 0) {
                return null;
            }
            count(basket, said.amount());
            return new Given(said.amount(), givenLines(said, basket, known));
        }

        private void count(PastBasket basket, long amount) {
            ofAll[0]++;
            ofAll[1] += amount;
            if (basket.customerId() != null) {
                long[] own = ofCustomers.computeIfAbsent(basket.customerId(), _ -> new long[2]);
                own[0]++;
                own[1] += amount;
            }
        }

        private Question question(PastBasket basket, List<Line> lines) {
            long[] own = basket.customerId() == null
                    ? new long[2]
                    : ofCustomers.getOrDefault(basket.customerId(), new long[2]);
            String id = running.id().toString();
            Moment moment = Questions.moment(basket.soldAt(), window);
            return new Question(
                    basket.channelId().toString(),
                    basket.locationId() == null ? null : basket.locationId().toString(),
                    moment,
                    basket.currency(),
                    basket.country(),
                    true,
                    new Customer(
                            belonging(basket).tier(),
                            basket.customerTags().stream().sorted().toList(),
                            belonging(basket).segments(),
                            basket.firstOrder()),
                    List.copyOf(running.parts().offers()),
                    running.parts().coupon() ? List.of(new CouponGrant("REPLAY", List.of(id))) : List.of(),
                    List.of(),
                    basket.deliveryMethod() == null
                            ? null
                            : new DeliveryChoice(basket.deliveryMethod(), basket.deliveryPrice(), TAX),
                    lines,
                    List.of(new TaxRate(TAX, TAX, 0)),
                    window.promotions(),
                    List.of(new PromotionUse(id, own[0], own[1], ofAll[0], ofAll[1])),
                    Settings.DEFAULT);
        }

        /** As the customer is today; what they were then is not known. */
        private Segments.Belonging belonging(PastBasket basket) {
            return basket.customerId() == null || !window.belonging()
                    ? Segments.Belonging.NOWHERE
                    : belongings.computeIfAbsent(basket.customerId(), segments::of);
        }

        private List<Line> lines(PastBasket basket, Map<UUID, Variant> known) {
            Map<UUID, GoodsFacts.Facts> facts = goods.of(known.values(), window);
            List<Line> lines = new ArrayList<>();
            for (PastLine line : basket.lines()) {
                Variant variant = known.get(line.variantId());
                if (variant != null && line.quantity() > 0 && line.list() >= 0) {
                    lines.add(line(line, variant, facts.getOrDefault(variant.id(), GoodsFacts.Facts.NONE), basket));
                }
            }
            return lines;
        }

        private Line line(PastLine sold, Variant variant, GoodsFacts.Facts facts, PastBasket basket) {
            long each = BigDecimal.valueOf(sold.list())
                    .movePointRight(EXTRA_DECIMALS)
                    .divide(BigDecimal.valueOf(sold.quantity()), 0, RoundingMode.HALF_UP)
                    .longValueExact();
            return new Line(
                    sold.lineId().toString(),
                    variant.id().toString(),
                    variant.productId().toString(),
                    variant.sku(),
                    facts.categories(),
                    variant.vendor(),
                    variant.tags(),
                    facts.customFields(),
                    TAX,
                    sold.quantity(),
                    1_000,
                    // A price of the line's own: the same article may have been sold at several.
                    List.of(new PriceCandidate("sold", basket.currency(), each, EXTRA_DECIMALS, 1, 0, 0)),
                    0,
                    null,
                    true);
        }

        private static List<GivenLine> givenLines(Explanation said, PastBasket basket, Map<UUID, Variant> known) {
            Map<String, PastLine> sold = new HashMap<>();
            basket.lines().forEach(line -> sold.put(line.lineId().toString(), line));
            return said.where().stream()
                    .map(where -> {
                        PastLine line = java.util.Objects.requireNonNull(sold.get(where.lineId()));
                        Variant variant = java.util.Objects.requireNonNull(known.get(line.variantId()));
                        return new GivenLine(
                                line.lineId(),
                                variant.productId(),
                                variant.productTitle(),
                                variant.categoryCodes().isEmpty()
                                        ? ""
                                        : variant.categoryCodes().getFirst(),
                                where.units(),
                                where.amount());
                    })
                    .toList();
        }
    }
}
