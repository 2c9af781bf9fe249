package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.Moment.WallClock;
import io.toonbank.pricing.engine.Question;
import io.toonbank.pricing.engine.QuestionRefused;
import io.toonbank.pricing.engine.promotion.Condition;
import java.util.List;

/** Conditions that depend on the question alone, not on what promotions do. */
final class PlainConditions {
    private final Question question;

    PlainConditions(Question question) {
        this.question = question;
    }

    boolean holds(Condition condition, String promotionId) {
        return switch (condition) {
            case Condition.Channels channels -> channels.ids().contains(question.channel());
            case Condition.Locations locations ->
                question.location() != null && locations.ids().contains(question.location());
            case Condition.Countries countries -> countries.codes().contains(question.country());
            case Condition.CustomerTags tags ->
                intersects(tags.tags(), question.customer().tags());
            case Condition.Tiers tiers ->
                question.customer().tier() != null
                        && tiers.tiers().contains(question.customer().tier());
            case Condition.Segments segments ->
                intersects(segments.segments(), question.customer().segments());
            case Condition.FirstOrder first -> question.customer().firstOrder();
            case Condition.DeliveryMethods methods ->
                question.delivery() != null
                        && methods.methods().contains(question.delivery().method());
            case Condition.PersonalOffer offer -> question.personalOffers().contains(offer.id());
            case Condition.Schedule schedule -> scheduled(schedule, promotionId);
            case Condition.Coupon c -> throw notPlain();
            case Condition.BasketQuantity c -> throw notPlain();
            case Condition.BasketSpend c -> throw notPlain();
            case Condition.AllOf c -> throw notPlain();
            case Condition.AnyOf c -> throw notPlain();
            case Condition.NotOf c -> throw notPlain();
        };
    }

    private static IllegalStateException notPlain() {
        return new IllegalStateException("depends on the promotion or on the basket");
    }

    private boolean scheduled(Condition.Schedule schedule, String promotionId) {
        WallClock clock = Schedules.clock(question.moment(), schedule.zone());
        if (clock == null) {
            throw new QuestionRefused(
                    "clock-missing",
                    "/moment/clocks",
                    "promotion " + promotionId + " asks for the time in " + schedule.zone());
        }
        return Schedules.holds(schedule, clock);
    }

    private static boolean intersects(List<String> some, List<String> others) {
        for (int i = 0; i < some.size(); i++) {
            if (others.contains(some.get(i))) {
                return true;
            }
        }
        return false;
    }
}
