package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.promotion.Condition;
import io.toonbank.pricing.engine.promotion.Promotion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the conditions of a set of promotions ready; what several of them ask is numbered once. */
final class Tests {
    private final SelectorIndex.Building index;
    private final Map<Condition, Integer> numbers = new HashMap<>();

    Tests(SelectorIndex.Building index) {
        this.index = index;
    }

    int plainConditions() {
        return numbers.size();
    }

    Test of(Promotion promotion) {
        return of(promotion.id(), promotion.condition(), "");
    }

    private Test of(String id, Condition condition, String pointer) {
        return switch (condition) {
            case Condition.AllOf all -> new Test.All(id, pointer, parts(id, all.parts(), pointer + "/allOf/"));
            case Condition.AnyOf any -> new Test.Any(id, pointer, parts(id, any.parts(), pointer + "/anyOf/"));
            case Condition.NotOf not -> new Test.Not(id, pointer, of(id, not.part(), pointer + "/not"));
            case Condition.BasketSpend spend -> new Test.Spend(id, pointer, spend, index.number(spend.goods()));
            case Condition.BasketQuantity quantity ->
                new Test.Quantity(id, pointer, quantity, index.number(quantity.goods()));
            case Condition.Coupon c -> new Test.Coupon(id, pointer);
            case Condition.Channels c -> plain(id, pointer, c);
            case Condition.Locations c -> plain(id, pointer, c);
            case Condition.Countries c -> plain(id, pointer, c);
            case Condition.CustomerTags c -> plain(id, pointer, c);
            case Condition.Tiers c -> plain(id, pointer, c);
            case Condition.Segments c -> plain(id, pointer, c);
            case Condition.FirstOrder c -> plain(id, pointer, c);
            case Condition.DeliveryMethods c -> plain(id, pointer, c);
            case Condition.PersonalOffer c -> plain(id, pointer, c);
            case Condition.Schedule c -> plain(id, pointer, c);
        };
    }

    private Test[] parts(String id, List<Condition> conditions, String pointer) {
        Test[] parts = new Test[conditions.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = of(id, conditions.get(i), pointer + i);
        }
        return parts;
    }

    private Test plain(String id, String pointer, Condition condition) {
        Integer number = numbers.get(condition);
        if (number == null) {
            number = numbers.size();
            numbers.put(condition, number);
        }
        return new Test.Plain(id, pointer, condition, number);
    }
}
