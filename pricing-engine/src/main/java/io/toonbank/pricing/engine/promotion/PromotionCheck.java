package io.toonbank.pricing.engine.promotion;

import io.toonbank.pricing.engine.Limits;
import java.util.ArrayList;
import java.util.List;

/** Says what is wrong with a promotion before anybody publishes it. A question with such a promotion is refused. */
public final class PromotionCheck {
    private final Promotion promotion;
    private final List<Problem> problems = new ArrayList<>(0);

    private PromotionCheck(Promotion promotion) {
        this.promotion = promotion;
    }

    /**
     * Something that cannot be meant.
     *
     * @param code stable: blank, empty, out-of-range, too-many, contradiction, schedules-overlap, measure-unsuitable, limit-unsuitable,
     *     alone-unsuitable, tiers-unordered, date-invalid
     * @param pointer JSON pointer into the promotion's JSON form
     */
    public record Problem(String code, String pointer, String detail) {}

    /** Every problem, in the order of the form; empty when the promotion can be published. */
    public static List<Problem> problems(Promotion promotion) {
        PromotionCheck check = new PromotionCheck(promotion);
        check.check();
        return check.problems;
    }

    private void check() {
        if (promotion.id().isBlank()) {
            report("blank", Path.ROOT.at("id"), "a promotion needs an id");
        }
        if (promotion.name().isBlank()) {
            report("blank", Path.ROOT.at("name"), "a promotion needs a name");
        }
        new ConditionCheck(this, mayAskWhatIsLeft()).check(promotion.condition(), Path.ROOT.at("condition"), 1);
        new EffectCheck(this).check(promotion.effect(), Path.ROOT.at("effect"));
        combination();
        usage();
    }

    private boolean mayAskWhatIsLeft() {
        return switch (promotion.effect()) {
            case Effect.OrderCut e -> true;
            case Effect.SpendTiers e -> true;
            case Effect.Gift e -> true;
            case Effect.DeliveryCut e -> true;
            case Effect.PointsMultiplier e -> true;
            case Effect.PriceCut e -> false;
            case Effect.QuantityTiers e -> false;
            case Effect.ForPriceOf e -> false;
            case Effect.BuyGet e -> false;
            case Effect.Bundle e -> false;
        };
    }

    private void combination() {
        List<String> groups = promotion.combination().groups();
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).isBlank()) {
                report("blank", Path.ROOT.at("combination").at("groups").at(i), "a group needs a name");
            }
        }
        if (promotion.combination().alone() && promotion.effect() instanceof Effect.PointsMultiplier) {
            report(
                    "alone-unsuitable",
                    Path.ROOT.at("combination").at("alone"),
                    "points are given on what other promotions leave to pay");
        }
    }

    private void usage() {
        Usage usage = promotion.usage();
        limit(usage.timesPerOrder(), "timesPerOrder", countsTimes());
        limit(usage.amountPerOrder(), "amountPerOrder", takesMoneyOff());
        limit(usage.ordersPerCustomer(), "ordersPerCustomer", true);
        limit(usage.amountPerCustomer(), "amountPerCustomer", takesMoneyOff());
        limit(usage.ordersInTotal(), "ordersInTotal", true);
        limit(usage.amountInTotal(), "amountInTotal", takesMoneyOff());
    }

    private boolean countsTimes() {
        return !mayAskWhatIsLeft()
                && !(promotion.effect() instanceof Effect.PriceCut cut && cut.per() == Effect.Per.LINE);
    }

    private boolean takesMoneyOff() {
        return !(promotion.effect() instanceof Effect.Gift) && !(promotion.effect() instanceof Effect.PointsMultiplier);
    }

    private void limit(@org.jspecify.annotations.Nullable Long limit, String name, boolean suits) {
        if (limit != null && !suits) {
            report("limit-unsuitable", Path.ROOT.at("usage").at(name), "this effect does not count that");
        } else if (limit != null) {
            range(limit, 1, Limits.AMOUNT_MINOR, Path.ROOT.at("usage").at(name));
        }
    }

    void range(long value, long least, long most, Path pointer) {
        if (value < least || value > most) {
            report("out-of-range", pointer, value + " is not between " + least + " and " + most);
        }
    }

    void report(String code, Path pointer, String detail) {
        problems.add(new Problem(code, pointer.toString(), detail));
    }
}
