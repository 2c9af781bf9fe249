package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.Limits;
import io.toonbank.pricing.engine.PromotionSet;
import io.toonbank.pricing.engine.QuestionRefused;
import io.toonbank.pricing.engine.promotion.Effect;
import io.toonbank.pricing.engine.promotion.Promotion;
import io.toonbank.pricing.engine.promotion.PromotionCheck;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Promotions checked, ordered and indexed, so that a question touches only what it could be about. */
public final class Prepared implements PromotionSet {
    private final List<Promotion> list;
    private final @Nullable Problem problem;
    private final boolean tooManyGroups;
    private final Ready[] inOrder;
    private final Map<String, Integer> rankOfId = new HashMap<>();
    private final SelectorIndex selectors;
    private final int plainConditions;
    private final boolean anyCutPerLine;

    private record Problem(String code, String pointer, String detail) {}

    private Prepared(List<Promotion> list) {
        this.list = list;
        this.problem = list.size() > Limits.PROMOTIONS ? null : firstProblem(list);
        List<Promotion> sorted =
                new ArrayList<>(problem == null && list.size() <= Limits.PROMOTIONS ? list : List.of());
        sorted.sort((one, other) -> one.priority() != other.priority()
                ? Integer.compare(other.priority(), one.priority())
                : one.id().compareTo(other.id()));
        Map<String, Integer> bitOfGroup = new HashMap<>();
        for (Promotion promotion : sorted) {
            for (String group : promotion.combination().groups()) {
                bitOfGroup.putIfAbsent(group, bitOfGroup.size());
            }
        }
        this.tooManyGroups = bitOfGroup.size() > Limits.GROUPS;
        SelectorIndex.Building index = new SelectorIndex.Building();
        Tests tests = new Tests(index);
        this.inOrder = new Ready[sorted.size()];
        boolean perLine = false;
        for (int rank = 0; rank < inOrder.length; rank++) {
            Promotion promotion = sorted.get(rank);
            rankOfId.put(promotion.id(), rank);
            inOrder[rank] = new Ready(
                    rank, promotion, bits(promotion, bitOfGroup), tests.of(promotion), goods(promotion, index));
            perLine |= promotion.effect() instanceof Effect.PriceCut cut && cut.per() == Effect.Per.LINE;
        }
        this.selectors = index.build();
        this.plainConditions = tests.plainConditions();
        this.anyCutPerLine = perLine;
    }

    public static Prepared of(List<Promotion> promotions) {
        return new Prepared(List.copyOf(promotions));
    }

    @Override
    public List<Promotion> list() {
        return list;
    }

    private static @Nullable Problem firstProblem(List<Promotion> promotions) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < promotions.size(); i++) {
            Promotion promotion = promotions.get(i);
            List<PromotionCheck.Problem> problems = PromotionCheck.problems(promotion);
            if (!problems.isEmpty()) {
                PromotionCheck.Problem first = problems.getFirst();
                return new Problem(first.code(), "/promotions/" + i + first.pointer(), first.detail());
            }
            if (!ids.add(promotion.id())) {
                return new Problem("promotion-twice", "/promotions/" + i + "/id", promotion.id());
            }
        }
        return null;
    }

    private static long bits(Promotion promotion, Map<String, Integer> bitOfGroup) {
        long bits = 0;
        for (String group : promotion.combination().groups()) {
            bits |= 1L << bitOfGroup.getOrDefault(group, 0);
        }
        return bits;
    }

    /** The numbers of the effect's selectors, in the order of its form. */
    private static int[] goods(Promotion promotion, SelectorIndex.Building index) {
        return switch (promotion.effect()) {
            case Effect.PriceCut e -> new int[] {index.number(e.goods())};
            case Effect.QuantityTiers e -> new int[] {index.number(e.goods())};
            case Effect.ForPriceOf e -> new int[] {index.number(e.goods())};
            case Effect.BuyGet e ->
                new int[] {index.number(e.buy()), index.number(e.chosen() == null ? e.buy() : e.chosen())};
            case Effect.Bundle e -> {
                int[] numbers = new int[e.slots().size()];
                for (int i = 0; i < numbers.length; i++) {
                    numbers[i] = index.number(e.slots().get(i).goods());
                }
                yield numbers;
            }
            case Effect.OrderCut e -> new int[] {index.number(e.goods())};
            case Effect.SpendTiers e -> new int[] {index.number(e.goods())};
            case Effect.PointsMultiplier e -> new int[] {index.number(e.goods())};
            case Effect.Gift e -> new int[0];
            case Effect.DeliveryCut e -> new int[0];
        };
    }

    void refuseWhatCannotBeMeant() {
        if (problem != null) {
            throw new QuestionRefused(problem.code, problem.pointer, problem.detail);
        }
    }

    /** In the stated order: higher priority first, then the smaller id. */
    Ready[] inOrder() {
        if (tooManyGroups) {
            throw new QuestionRefused("too-many", "/promotions", "more than " + Limits.GROUPS + " exclusion groups");
        }
        return inOrder;
    }

    /** Place in the stated order. */
    int rank(String promotionId) {
        return rankOfId.getOrDefault(promotionId, -1);
    }

    SelectorIndex selectors() {
        return selectors;
    }

    /** How many different conditions there are that depend on nothing promotions change. */
    int plainConditions() {
        return plainConditions;
    }

    boolean anyCutPerLine() {
        return anyCutPerLine;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Prepared prepared && prepared.list.equals(list);
    }

    @Override
    public int hashCode() {
        return list.hashCode();
    }

    @Override
    public String toString() {
        return list.toString();
    }
}
