package io.toonbank.pricing.engine.promotion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must hold for a promotion to be considered, freely nested. A list means: one of these. */
public sealed interface Condition {
    Condition ALWAYS = new AllOf(List.of());

    record AllOf(List<Condition> parts) implements Condition {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    record AnyOf(List<Condition> parts) implements Condition {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    record NotOf(Condition part) implements Condition {}

    record Channels(List<String> ids) implements Condition {
        public Channels {
            ids = List.copyOf(ids);
        }
    }

    record Locations(List<String> ids) implements Condition {
        public Locations {
            ids = List.copyOf(ids);
        }
    }

    record Countries(List<String> codes) implements Condition {
        public Countries {
            codes = List.copyOf(codes);
        }
    }

    record CustomerTags(List<String> tags) implements Condition {
        public CustomerTags {
            tags = List.copyOf(tags);
        }
    }

    record Tiers(List<String> tiers) implements Condition {
        public Tiers {
            tiers = List.copyOf(tiers);
        }
    }

    record Segments(List<String> segments) implements Condition {
        public Segments {
            segments = List.copyOf(segments);
        }
    }

    record FirstOrder() implements Condition {}

    record DeliveryMethods(List<String> methods) implements Condition {
        public DeliveryMethods {
            methods = List.copyOf(methods);
        }
    }

    /** The customer entered a code that opens this promotion. */
    record Coupon() implements Condition {}

    /** The customer activated this personal offer. */
    record PersonalOffer(String id) implements Condition {}

    /**
     * By the wall clock of a zone; every part may be absent. At the change of summer time the wall clock decides: an hour that comes
     * twice counts twice, one that is skipped does not come.
     *
     * @param zone absent: the first clock of the question
     * @param from first moment, {@code 2026-11-23T09:00}
     * @param until first moment after it
     * @param weekdays 1 Monday to 7 Sunday; empty: every day
     * @param fromMinute first minute of the day; later than {@code untilMinute} runs over midnight (the weekday is that of the clock)
     * @param untilMinute first minute of the day after it
     */
    record Schedule(
            @Nullable String zone,
            @Nullable String from,
            @Nullable String until,
            List<Integer> weekdays,
            @Nullable Integer fromMinute,
            @Nullable Integer untilMinute)
            implements Condition {
        public Schedule {
            weekdays = List.copyOf(weekdays);
        }
    }

    /** What the selected goods come to, in minor units, both bounds included. */
    record BasketSpend(
            Selector goods, @Nullable Long min, @Nullable Long max, Measure measure) implements Condition {}

    /** How many units of the selected goods are in the basket, both bounds included. */
    record BasketQuantity(
            Selector goods, @Nullable Long min, @Nullable Long max) implements Condition {}
}
