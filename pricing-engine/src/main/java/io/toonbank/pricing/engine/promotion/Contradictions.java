package io.toonbank.pricing.engine.promotion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pairs of conditions that cannot hold together. */
final class Contradictions {
    private Contradictions() {}

    static boolean between(Condition one, Condition other) {
        if (one instanceof Condition.NotOf not && not.part().equals(other)) {
            return true;
        }
        if (other instanceof Condition.NotOf not && not.part().equals(one)) {
            return true;
        }
        if (one instanceof Condition.Schedule first && other instanceof Condition.Schedule second) {
            return apart(first, second);
        }
        List<String> names = onlyOneOf(one);
        List<String> others = onlyOneOf(other);
        return names != null && others != null && one.getClass() == other.getClass() && !intersect(names, others);
    }

    /** The list of a condition about something an order has exactly one of. */
    private static @Nullable List<String> onlyOneOf(Condition condition) {
        if (condition instanceof Condition.Channels channels) {
            return channels.ids();
        }
        if (condition instanceof Condition.Locations locations) {
            return locations.ids();
        }
        if (condition instanceof Condition.Countries countries) {
            return countries.codes();
        }
        if (condition instanceof Condition.Tiers tiers) {
            return tiers.tiers();
        }
        if (condition instanceof Condition.DeliveryMethods methods) {
            return methods.methods();
        }
        return null;
    }

    private static boolean intersect(List<String> some, List<String> others) {
        for (String name : some) {
            if (others.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean apart(Condition.Schedule one, Condition.Schedule other) {
        return sameZone(one, other)
                && (before(one.until(), other.from())
                        || before(other.until(), one.from())
                        || weekdaysApart(one, other));
    }

    /** Whether both hold at some moment, as far as days and hours tell. */
    static boolean overlap(Condition.Schedule one, Condition.Schedule other) {
        return sameZone(one, other) && !apart(one, other) && !hoursApart(one, other);
    }

    private static boolean sameZone(Condition.Schedule one, Condition.Schedule other) {
        return one.zone() == null ? other.zone() == null : one.zone().equals(other.zone());
    }

    private static boolean before(@Nullable String until, @Nullable String from) {
        return until != null && from != null && until.compareTo(from) <= 0;
    }

    private static boolean weekdaysApart(Condition.Schedule one, Condition.Schedule other) {
        if (one.weekdays().isEmpty() || other.weekdays().isEmpty()) {
            return false;
        }
        for (Integer day : one.weekdays()) {
            if (other.weekdays().contains(day)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hoursApart(Condition.Schedule one, Condition.Schedule other) {
        for (int minute = 0; minute < 1_440; minute++) {
            if (within(one, minute) && within(other, minute)) {
                return false;
            }
        }
        return true;
    }

    private static boolean within(Condition.Schedule schedule, int minute) {
        int from = schedule.fromMinute() == null ? 0 : schedule.fromMinute();
        int until = schedule.untilMinute() == null ? 1_440 : schedule.untilMinute();
        return from <= until ? from <= minute && minute < until : minute >= from || minute < until;
    }
}
