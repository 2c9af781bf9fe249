package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.Customer;
import io.toonbank.pricing.engine.Explanation.Missing;
import io.toonbank.pricing.engine.Moment.WallClock;
import io.toonbank.pricing.engine.Question;
import io.toonbank.pricing.engine.QuestionRefused;
import io.toonbank.pricing.engine.promotion.Condition;
import io.toonbank.pricing.engine.promotion.Measure;
import io.toonbank.pricing.engine.promotion.Promotion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the condition of a promotion holds, and if not, which part does not. */
final class Conditions {
    /** The first part that does not hold. */
    record Failure(String pointer, @Nullable Missing missing) {}

    private final Promotion promotion;
    private final Facts facts;

    private Conditions(Promotion promotion, Facts facts) {
        this.promotion = promotion;
        this.facts = facts;
    }

    /**
     * As long as the discounted amounts are not known, a part that depends on them counts as holding when it can still come to hold.
     */
    static @Nullable Failure failure(Promotion promotion, Facts facts) {
        Conditions conditions = new Conditions(promotion, facts);
        return conditions.possible(promotion.condition()) ? null : conditions.failure(promotion.condition(), "");
    }

    private Failure failure(Condition condition, String pointer) {
        if (condition instanceof Condition.AllOf all) {
            for (int i = 0; i < all.parts().size(); i++) {
                if (!possible(all.parts().get(i))) {
                    return failure(all.parts().get(i), pointer + "/allOf/" + i);
                }
            }
        }
        if (condition instanceof Condition.AnyOf any && any.parts().size() == 1) {
            return failure(any.parts().getFirst(), pointer + "/anyOf/0");
        }
        return new Failure(pointer, missing(condition));
    }

    private @Nullable Missing missing(Condition condition) {
        if (condition instanceof Condition.BasketSpend spend && spend.min() != null) {
            long lacks = spend.min() - facts.spend(spend.goods(), spend.measure());
            return lacks > 0 ? new Missing(0, lacks) : null;
        }
        if (condition instanceof Condition.BasketQuantity quantity && quantity.min() != null) {
            long lacks = quantity.min() - facts.quantity(quantity.goods());
            return lacks > 0 ? new Missing(lacks, 0) : null;
        }
        return null;
    }

    private boolean possible(Condition condition) {
        return switch (condition) {
            case Condition.AllOf all -> allPossible(all.parts());
            case Condition.AnyOf any -> anyPossible(any.parts());
            case Condition.NotOf not -> !certain(not.part());
            case Condition.BasketSpend spend -> spendPossible(spend);
            case Condition.Channels c -> plain(c);
            case Condition.Locations c -> plain(c);
            case Condition.Countries c -> plain(c);
            case Condition.CustomerTags c -> plain(c);
            case Condition.Tiers c -> plain(c);
            case Condition.Segments c -> plain(c);
            case Condition.FirstOrder c -> plain(c);
            case Condition.DeliveryMethods c -> plain(c);
            case Condition.Coupon c -> plain(c);
            case Condition.PersonalOffer c -> plain(c);
            case Condition.Schedule c -> plain(c);
            case Condition.BasketQuantity c -> plain(c);
        };
    }

    private boolean certain(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            for (Condition part : all.parts()) {
                if (!certain(part)) {
                    return false;
                }
            }
            return true;
        }
        if (condition instanceof Condition.AnyOf any) {
            for (Condition part : any.parts()) {
                if (certain(part)) {
                    return true;
                }
            }
            return false;
        }
        if (condition instanceof Condition.NotOf not) {
            return !possible(not.part());
        }
        if (condition instanceof Condition.BasketSpend spend && open(spend)) {
            return (spend.min() == null || spend.min() <= 0)
                    && (spend.max() == null || facts.spend(spend.goods(), spend.measure()) <= spend.max());
        }
        return possible(condition);
    }

    private boolean open(Condition.BasketSpend spend) {
        return spend.measure() == Measure.DISCOUNTED && !facts.knowsDiscounted();
    }

    private boolean spendPossible(Condition.BasketSpend spend) {
        long amount = facts.spend(spend.goods(), spend.measure());
        boolean enough = spend.min() == null || amount >= spend.min();
        return enough && (open(spend) || spend.max() == null || amount <= spend.max());
    }

    private boolean allPossible(List<Condition> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (!possible(parts.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean anyPossible(List<Condition> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (possible(parts.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Parts that depend on nothing the promotions change. */
    private boolean plain(Condition condition) {
        Question question = facts.question;
        Customer customer = question.customer();
        return switch (condition) {
            case Condition.Channels channels -> channels.ids().contains(question.channel());
            case Condition.Locations locations ->
                question.location() != null && locations.ids().contains(question.location());
            case Condition.Countries countries -> countries.codes().contains(question.country());
            case Condition.CustomerTags tags -> Selecting.intersects(tags.tags(), customer.tags());
            case Condition.Tiers tiers ->
                customer.tier() != null && tiers.tiers().contains(customer.tier());
            case Condition.Segments segments -> Selecting.intersects(segments.segments(), customer.segments());
            case Condition.FirstOrder first -> customer.firstOrder();
            case Condition.DeliveryMethods methods ->
                question.delivery() != null
                        && methods.methods().contains(question.delivery().method());
            case Condition.Coupon coupon -> facts.hasCoupon(promotion.id());
            case Condition.PersonalOffer offer -> question.personalOffers().contains(offer.id());
            case Condition.Schedule schedule -> {
                WallClock clock = Schedules.clock(question.moment(), schedule.zone());
                if (clock == null) {
                    throw new QuestionRefused(
                            "clock-missing",
                            "/moment/clocks",
                            "promotion " + promotion.id() + " asks for the time in " + schedule.zone());
                }
                yield Schedules.holds(schedule, clock);
            }
            case Condition.BasketQuantity quantity -> {
                long units = facts.quantity(quantity.goods());
                yield (quantity.min() == null || units >= quantity.min())
                        && (quantity.max() == null || units <= quantity.max());
            }
            case Condition.AllOf nested -> possible(nested);
            case Condition.AnyOf nested -> possible(nested);
            case Condition.NotOf nested -> possible(nested);
            case Condition.BasketSpend nested -> possible(nested);
        };
    }
}
