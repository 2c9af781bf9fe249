package io.toonbank.pricing.engine.promotion;

import java.util.List;

/**
 * What a promotion may be combined with.
 *
 * @param groups two promotions that share a group exclude each other: on the same unit when both reduce units or sets; in the whole
 *     order as soon as one of them is about the order, a gift or the delivery
 * @param alone when it is applied, no other promotion is applied to the order
 */
public record Combination(List<String> groups, boolean alone) {
    public static final Combination WITH_ALL = new Combination(List.of(), false);

    public Combination {
        groups = List.copyOf(groups);
    }

    public boolean excludes(Combination other) {
        for (String group : groups) {
            if (other.groups.contains(group)) {
                return true;
            }
        }
        return false;
    }
}
