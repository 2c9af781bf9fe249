package io.toonbank.pricing.engine.promotion;

import io.toonbank.pricing.engine.Limits;
import io.toonbank.pricing.engine.internal.WallClockText;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds conditions that can never hold, or that say the same twice. */
final class ConditionCheck {
    private final PromotionCheck check;
    private final boolean mayAskWhatIsLeft;
    private int parts;

    ConditionCheck(PromotionCheck check, boolean mayAskWhatIsLeft) {
        this.check = check;
        this.mayAskWhatIsLeft = mayAskWhatIsLeft;
    }

    void check(Condition condition, Path pointer, int depth) {
        if (depth > Limits.CONDITION_DEPTH || ++parts > Limits.CONDITION_PARTS) {
            check.report("too-many", pointer, "nested too deep, or too many parts");
            return;
        }
        switch (condition) {
            case Condition.AllOf all -> allOf(all, pointer, depth);
            case Condition.AnyOf any -> anyOf(any, pointer, depth);
            case Condition.NotOf not -> not(not, pointer, depth);
            case Condition.Channels c -> names(c.ids(), pointer.at("channels"));
            case Condition.Locations c -> names(c.ids(), pointer.at("locations"));
            case Condition.Countries c -> names(c.codes(), pointer.at("countries"));
            case Condition.CustomerTags c -> names(c.tags(), pointer.at("customerTags"));
            case Condition.Tiers c -> names(c.tiers(), pointer.at("tiers"));
            case Condition.Segments c -> names(c.segments(), pointer.at("segments"));
            case Condition.DeliveryMethods c -> names(c.methods(), pointer.at("deliveryMethods"));
            case Condition.FirstOrder c -> {}
            case Condition.Coupon c -> {}
            case Condition.PersonalOffer c -> {}
            case Condition.Schedule c -> schedule(c, pointer.at("schedule"));
            case Condition.BasketSpend c -> spend(c, pointer.at("basketSpend"));
            case Condition.BasketQuantity c -> {
                bounds(c.min(), c.max(), pointer.at("basketQuantity"));
                new SelectorCheck(check)
                        .check(c.goods(), pointer.at("basketQuantity").at("goods"));
            }
        }
    }

    private void allOf(Condition.AllOf all, Path pointer, int depth) {
        List<Condition> list = all.parts();
        for (int i = 0; i < list.size(); i++) {
            check(list.get(i), pointer.at("allOf").at(i), depth + 1);
            for (int k = 0; k < i; k++) {
                if (Contradictions.between(list.get(i), list.get(k))) {
                    check.report("contradiction", pointer.at("allOf").at(i), "cannot hold together with part " + k);
                }
            }
        }
    }

    private void anyOf(Condition.AnyOf any, Path pointer, int depth) {
        List<Condition> list = any.parts();
        if (list.isEmpty()) {
            check.report("empty", pointer.at("anyOf"), "never holds");
        }
        for (int i = 0; i < list.size(); i++) {
            check(list.get(i), pointer.at("anyOf").at(i), depth + 1);
            for (int k = 0; k < i; k++) {
                if (list.get(i) instanceof Condition.Schedule one
                        && list.get(k) instanceof Condition.Schedule other
                        && Contradictions.overlap(one, other)) {
                    check.report("schedules-overlap", pointer.at("anyOf").at(i), "overlaps part " + k);
                }
            }
        }
    }

    private void not(Condition.NotOf not, Path pointer, int depth) {
        if (not.part().equals(Condition.ALWAYS)) {
            check.report("contradiction", pointer, "never holds");
        }
        check(not.part(), pointer.at("not"), depth + 1);
    }

    private void spend(Condition.BasketSpend spend, Path pointer) {
        bounds(spend.min(), spend.max(), pointer);
        new SelectorCheck(check).check(spend.goods(), pointer.at("goods"));
        if (spend.measure() == Measure.DISCOUNTED && !mayAskWhatIsLeft) {
            check.report(
                    "measure-unsuitable",
                    pointer.at("measure"),
                    "a promotion on units cannot depend on its own outcome");
        }
    }

    private void bounds(@Nullable Long min, @Nullable Long max, Path pointer) {
        if (min == null && max == null) {
            check.report("empty", pointer, "needs a bound");
        }
        if (min != null) {
            check.range(min, 0, Limits.AMOUNT_MINOR, pointer.at("min"));
        }
        if (max != null) {
            check.range(max, 0, Limits.AMOUNT_MINOR, pointer.at("max"));
        }
        if (min != null && max != null && min > max) {
            check.report("contradiction", pointer, "at least " + min + " and at most " + max);
        }
    }

    private void schedule(Condition.Schedule schedule, Path pointer) {
        dateTime(schedule.from(), pointer.at("from"));
        dateTime(schedule.until(), pointer.at("until"));
        if (schedule.from() != null
                && schedule.until() != null
                && schedule.from().compareTo(schedule.until()) >= 0) {
            check.report("contradiction", pointer, "ends before it begins");
        }
        for (int i = 0; i < schedule.weekdays().size(); i++) {
            check.range(schedule.weekdays().get(i), 1, 7, pointer.at("weekdays").at(i));
            if (Collections.frequency(schedule.weekdays(), schedule.weekdays().get(i)) > 1) {
                check.report("contradiction", pointer.at("weekdays").at(i), "the same day twice");
            }
        }
        Integer from = schedule.fromMinute();
        Integer until = schedule.untilMinute();
        if (from != null) {
            check.range(from, 0, WallClockText.MINUTES_OF_DAY - 1, pointer.at("fromMinute"));
        }
        if (until != null) {
            check.range(until, 1, WallClockText.MINUTES_OF_DAY, pointer.at("untilMinute"));
        }
        if (from != null && from.equals(until)) {
            check.report("contradiction", pointer, "no minute of the day is left");
        }
    }

    private void dateTime(@Nullable String text, Path pointer) {
        if (text != null && !WallClockText.isDateTime(text)) {
            check.report("date-invalid", pointer, "not a local time like 2026-11-23T09:40");
        }
    }

    private void names(List<String> names, Path pointer) {
        if (names.isEmpty()) {
            check.report("empty", pointer, "never holds");
        }
    }
}
