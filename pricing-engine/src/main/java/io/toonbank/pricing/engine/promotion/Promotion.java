package io.toonbank.pricing.engine.promotion;

/**
 * One promotion.
 *
 * @param priority decides the order in which promotions are applied to a price and ties between equally good combinations: higher
 *     first, then the smaller id
 * @param condition what must hold for the whole basket; {@link Condition#ALWAYS} when nothing
 */
public record Promotion(
        String id,
        String name,
        int priority,
        Condition condition,
        Effect effect,
        Combination combination,
        Usage usage) {

    /** A promotion without condition, limit or exclusion. */
    public static Promotion of(String id, String name, Effect effect) {
        return new Promotion(id, name, 0, Condition.ALWAYS, effect, Combination.WITH_ALL, Usage.UNLIMITED);
    }

    public Promotion when(Condition holds) {
        return new Promotion(id, name, priority, holds, effect, combination, usage);
    }

    public Promotion withPriority(int value) {
        return new Promotion(id, name, value, condition, effect, combination, usage);
    }

    public Promotion inGroups(String... groups) {
        return new Promotion(
                id,
                name,
                priority,
                condition,
                effect,
                new Combination(java.util.List.of(groups), combination.alone()),
                usage);
    }

    public Promotion standingAlone() {
        return new Promotion(id, name, priority, condition, effect, new Combination(combination.groups(), true), usage);
    }

    public Promotion limitedTo(Usage limits) {
        return new Promotion(id, name, priority, condition, effect, combination, limits);
    }
}
