package io.toonbank.pricing.engine;

import io.toonbank.pricing.engine.promotion.Condition;
import io.toonbank.pricing.engine.promotion.Cut;
import io.toonbank.pricing.engine.promotion.Effect;
import io.toonbank.pricing.engine.promotion.Measure;
import io.toonbank.pricing.engine.promotion.Promotion;
import io.toonbank.pricing.engine.promotion.Selector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/**
 * A second, simple engine: tries every lawful combination on single units and returns the least that can be paid. Knows nothing of the
 * engine's own code; written from the rules. Only for tiny baskets without amount limits, adjustments or refinements.
 */
@NullUnmarked
final class Exhaustive {
    private final Question question;
    private final List<Line> lineOfUnit = new ArrayList<>();
    private final List<Integer> placeInLine = new ArrayList<>();
    private final List<Promotion> ordered;
    private final ExhaustiveSets sets;
    private long least = Long.MAX_VALUE;
    long tried;

    /** A set that is made: the promotion and its units, slot after slot. */
    record MadeSet(Promotion promotion, List<Integer> units) {}

    Exhaustive(Question question) {
        this.question = question;
        for (Line line : question.lines()) {
            for (int i = 0; i < line.quantity(); i++) {
                lineOfUnit.add(line);
                placeInLine.add(i);
            }
        }
        this.ordered = new ArrayList<>(question.promotions().list());
        ordered.sort(Comparator.comparing(Promotion::priority).reversed().thenComparing(Promotion::id));
        this.sets = new ExhaustiveSets(lineOfUnit);
    }

    long leastPayable() {
        List<Promotion> together =
                ordered.stream().filter(p -> !p.combination().alone()).toList();
        chooseOfOrder(together, 0, new ArrayList<>());
        for (Promotion promotion : ordered) {
            if (promotion.combination().alone()) {
                chooseOfOrder(List.of(promotion), 0, new ArrayList<>());
            }
        }
        return least;
    }

    private static boolean isOfOrder(Promotion promotion) {
        return promotion.effect() instanceof Effect.OrderCut
                || promotion.effect() instanceof Effect.SpendTiers
                || promotion.effect() instanceof Effect.Gift
                || promotion.effect() instanceof Effect.DeliveryCut;
    }

    private static boolean exclude(Promotion one, Promotion other) {
        return one.combination().groups().stream().anyMatch(other.combination().groups()::contains);
    }

    private void chooseOfOrder(List<Promotion> allowed, int from, List<Promotion> chosen) {
        if (from == allowed.size()) {
            List<Promotion> ofUnits = allowed.stream()
                    .filter(p -> !isOfOrder(p) && chosen.stream().noneMatch(c -> exclude(c, p)))
                    .toList();
            makeSets(ofUnits, new boolean[lineOfUnit.size()], new ArrayList<>(), chosen);
            return;
        }
        Promotion next = allowed.get(from);
        chooseOfOrder(allowed, from + 1, chosen);
        if (isOfOrder(next) && chosen.stream().noneMatch(c -> exclude(c, next))) {
            chosen.add(next);
            chooseOfOrder(allowed, from + 1, chosen);
            chosen.removeLast();
        }
    }

    /** Sets are made in an order: by promotion, then by their smallest unit, so that each collection of sets comes once. */
    private void makeSets(List<Promotion> ofUnits, boolean[] used, List<MadeSet> made, List<Promotion> ofOrder) {
        treat(ofUnits, made, ofOrder, 0, new ArrayList<>());
        for (Promotion promotion : ofUnits) {
            long before =
                    made.stream().filter(set -> set.promotion() == promotion).count();
            Long limit = promotion.usage().timesPerOrder();
            if (!ExhaustiveSets.isSet(promotion) || (limit != null && before >= limit)) {
                continue;
            }
            for (List<Integer> units : sets.ways(promotion, used)) {
                MadeSet set = new MadeSet(promotion, units);
                if (!made.isEmpty() && !comesAfter(set, made.getLast())) {
                    continue;
                }
                units.forEach(unit -> used[unit] = true);
                made.add(set);
                makeSets(ofUnits, used, made, ofOrder);
                made.removeLast();
                units.forEach(unit -> used[unit] = false);
            }
        }
    }

    private boolean comesAfter(MadeSet set, MadeSet last) {
        int order = Integer.compare(ordered.indexOf(set.promotion()), ordered.indexOf(last.promotion()));
        return order != 0
                ? order > 0
                : set.units().stream().min(Integer::compare).orElseThrow()
                        > last.units().stream().min(Integer::compare).orElseThrow();
    }

    private void treat(
            List<Promotion> ofUnits,
            List<MadeSet> made,
            List<Promotion> ofOrder,
            int unit,
            List<List<Promotion>> treatments) {
        if (unit == lineOfUnit.size()) {
            tried++;
            least = Math.min(least, payable(treatments, made, ofOrder));
            return;
        }
        List<Promotion> own = new ArrayList<>();
        for (Promotion promotion : ofUnits) {
            int at = unit;
            boolean lawful = made.stream()
                    .filter(set -> set.units().contains(at))
                    .noneMatch(set -> exclude(set.promotion(), promotion));
            if (!ExhaustiveSets.isSet(promotion) && lawful && unitCut(promotion, unit) != null) {
                own.add(promotion);
            }
        }
        for (int mask = 0; mask < 1 << own.size(); mask++) {
            List<Promotion> subset = new ArrayList<>();
            boolean lawful = true;
            for (int i = 0; i < own.size(); i++) {
                if ((mask >> i & 1) == 1) {
                    Promotion next = own.get(i);
                    lawful &= subset.stream().noneMatch(p -> exclude(p, next));
                    subset.add(next);
                }
            }
            if (lawful) {
                treatments.add(subset);
                treat(ofUnits, made, ofOrder, unit + 1, treatments);
                treatments.removeLast();
            }
        }
    }

    private Cut unitCut(Promotion promotion, int unit) {
        Cut cut = ExhaustiveSets.cut(promotion, lineOfUnit.get(unit), question.lines());
        if (cut != null && promotion.effect() instanceof Effect.PriceCut effect && effect.per() == Effect.Per.LINE) {
            Line line = lineOfUnit.get(unit);
            long amount = ExhaustiveSets.amount(cut, line.prices().getFirst().amount() * line.quantity());
            return new Cut.AmountOff(
                    amount / line.quantity() + (placeInLine.get(unit) < amount % line.quantity() ? 1 : 0));
        }
        return cut;
    }

    private long payable(List<List<Promotion>> treatments, List<MadeSet> made, List<Promotion> ofOrder) {
        int units = lineOfUnit.size();
        long[] paid = new long[units];
        long[] floor = new long[units];
        long list = 0;
        for (int i = 0; i < units; i++) {
            paid[i] = lineOfUnit.get(i).prices().getFirst().amount();
            floor[i] = lineOfUnit.get(i).floorPrice();
            list += paid[i];
        }
        long cap = Math.min(
                list * question.settings().maxDiscountBasisPoints() / 10_000,
                question.settings().maxDiscountAmount());
        for (int i = 0; i < units; i++) {
            for (Promotion promotion : ordered) {
                if (treatments.get(i).contains(promotion)) {
                    paid[i] -= Math.min(
                            ExhaustiveSets.amount(unitCut(promotion, i), paid[i]), Math.max(0, paid[i] - floor[i]));
                }
            }
        }
        for (MadeSet set : made) {
            sets.takeOff(set, paid, floor, question.lines());
        }
        long afterSets = sum(paid);
        boolean capped = list - afterSets > cap;
        long goods = capped ? list - cap : afterSets;
        long room = 0;
        for (int i = 0; i < units; i++) {
            room += Math.max(0, paid[i] - floor[i]);
        }
        long delivery = question.delivery() == null ? 0 : question.delivery().price();
        long worth = 0;
        for (Promotion promotion : ordered) {
            if (!ofOrder.contains(promotion) || !holds(promotion.condition(), paid)) {
                continue;
            }
            switch (promotion.effect()) {
                case Effect.OrderCut effect -> {
                    long amount =
                            Math.min(ExhaustiveSets.amount(effect.cut(), goods), Math.min(room, cap - (list - goods)));
                    goods -= amount;
                    room -= amount;
                }
                case Effect.SpendTiers effect -> {
                    Cut cut = null;
                    long spent = spend(effect.goods(), effect.measure(), paid);
                    for (Effect.SpendTier tier : effect.tiers()) {
                        cut = tier.minSpend() <= spent ? tier.cut() : cut;
                    }
                    long amount = cut == null
                            ? 0
                            : Math.min(ExhaustiveSets.amount(cut, goods), Math.min(room, cap - (list - goods)));
                    goods -= amount;
                    room -= amount;
                }
                case Effect.DeliveryCut effect -> {
                    boolean fits = question.delivery() != null
                            && (effect.methods().isEmpty()
                                    || effect.methods()
                                            .contains(question.delivery().method()));
                    delivery -= fits ? ExhaustiveSets.amount(effect.cut(), delivery) : 0;
                }
                case Effect.Gift gift -> worth += gift.worth();
                default -> {}
            }
        }
        return goods + delivery - worth;
    }

    private boolean holds(Condition condition, long[] paid) {
        return !(condition instanceof Condition.BasketSpend spend)
                || spend(spend.goods(), spend.measure(), paid) >= spend.min();
    }

    private long spend(Selector goods, Measure measure, long[] paid) {
        long spend = 0;
        for (int i = 0; i < paid.length; i++) {
            if (ExhaustiveSets.matches(goods, lineOfUnit.get(i))) {
                spend += measure == Measure.LIST
                        ? lineOfUnit.get(i).prices().getFirst().amount()
                        : paid[i];
            }
        }
        return spend;
    }

    private static long sum(long[] amounts) {
        long sum = 0;
        for (long amount : amounts) {
            sum += amount;
        }
        return sum;
    }
}
