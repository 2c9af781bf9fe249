package io.toonbank.pricing.internal;

import io.toonbank.catalog.Variant;
import io.toonbank.pricing.engine.Line;
import io.toonbank.pricing.engine.PriceCandidate;
import io.toonbank.pricing.engine.PricingEngine;
import io.toonbank.pricing.engine.promotion.Condition;
import io.toonbank.pricing.engine.promotion.Cut;
import io.toonbank.pricing.engine.promotion.Effect;
import io.toonbank.pricing.engine.promotion.Promotion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a promotion does to the price of a single unit that anybody may see: a cut per unit or line whose conditions ask only where and
 * when. Everything else (sets, orders, coupons, tags, spending) is not a reduction of an article's price.
 */
record PublicCuts(Effect.PriceCut effect, List<Condition> conditions) {

    private static final long BASIS_POINTS = 10_000;
    private static final int MINUTES_OF_AN_HOUR = 60;

    /** Null when the promotion lowers no article's price publicly. */
    static @Nullable PublicCuts of(Promotion promotion) {
        if (!(promotion.effect() instanceof Effect.PriceCut cut)) {
            return null;
        }
        List<Condition> flat = new ArrayList<>();
        return flatten(promotion.condition(), flat) ? new PublicCuts(cut, List.copyOf(flat)) : null;
    }

    private static boolean flatten(Condition condition, List<Condition> into) {
        return switch (condition) {
            case Condition.AllOf all -> all.parts().stream().allMatch(part -> flatten(part, into));
            case Condition.Channels _, Condition.Locations _, Condition.Countries _, Condition.Schedule _ ->
                into.add(condition);
            case Condition.AnyOf _, Condition.NotOf _, Condition.CustomerTags _, Condition.Tiers _ -> false;
            case Condition.Segments _, Condition.FirstOrder _, Condition.DeliveryMethods _ -> false;
            case Condition.Coupon _, Condition.PersonalOffer _ -> false;
            case Condition.BasketSpend _, Condition.BasketQuantity _ -> false;
        };
    }

    /** Whether it is shown to this asker at all. */
    boolean shownTo(Asker asker, String country) {
        for (Condition condition : conditions) {
            boolean holds = switch (condition) {
                case Condition.Channels channels ->
                    channels.ids().contains(asker.channelId().toString());
                case Condition.Locations locations ->
                    asker.locationId() != null
                            && locations.ids().contains(asker.locationId().toString());
                case Condition.Countries countries -> countries.codes().contains(country);
                default -> true;
            };
            if (!holds) {
                return false;
            }
        }
        return true;
    }

    boolean keptToPlaces() {
        return conditions.stream().anyMatch(Condition.Locations.class::isInstance);
    }

    /** Every location it names. */
    Set<UUID> locations() {
        return conditions.stream()
                .filter(Condition.Locations.class::isInstance)
                .flatMap(condition -> ((Condition.Locations) condition).ids().stream())
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    boolean selects(Variant variant, GoodsFacts.Facts facts) {
        return PricingEngine.selects(effect.goods(), line(variant, facts));
    }

    private static Line line(Variant variant, GoodsFacts.Facts facts) {
        return new Line(
                variant.id().toString(),
                variant.id().toString(),
                variant.productId().toString(),
                variant.sku(),
                facts.categories(),
                variant.vendor(),
                variant.tags(),
                facts.customFields(),
                variant.taxCategory(),
                1,
                1_000,
                List.<PriceCandidate>of(),
                0,
                null,
                true);
    }

    /** The price of a unit it leaves, as the engine computes it. */
    long after(long price) {
        return switch (effect.cut()) {
            case Cut.Percentage percentage ->
                price - (price * percentage.basisPoints() + BASIS_POINTS / 2) / BASIS_POINTS;
            case Cut.AmountOff amount -> Math.max(0, price - amount.amount());
            case Cut.FixedPrice fixed -> Math.min(price, fixed.price());
        };
    }

    @Nullable
    Integer percentage() {
        return effect.cut() instanceof Cut.Percentage percentage ? percentage.basisPoints() : null;
    }

    /** A stretch of time. */
    record Span(Instant from, Instant until) {}

    /** When it is in force between two moments: by the wall clock of its zone, so an hour that comes twice counts twice. */
    List<Span> inForce(Instant from, Instant until) {
        List<Span> spans = from.isBefore(until) ? List.of(new Span(from, until)) : List.of();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Schedule schedule) {
                spans = narrowed(spans, schedule);
            }
        }
        return spans;
    }

    private static List<Span> narrowed(List<Span> spans, Condition.Schedule schedule) {
        ZoneId zone = schedule.zone() == null ? Questions.SHOP_ZONE : ZoneId.of(schedule.zone());
        List<Span> narrowed = new ArrayList<>();
        for (Span span : spans) {
            Instant from = later(span.from(), moment(schedule.from(), zone));
            Instant until = earlier(span.until(), moment(schedule.until(), zone));
            if (from.isBefore(until)) {
                boolean daily = schedule.fromMinute() != null || schedule.untilMinute() != null;
                if (daily || !schedule.weekdays().isEmpty()) {
                    addDays(narrowed, schedule, zone, from, until);
                } else {
                    narrowed.add(new Span(from, until));
                }
            }
        }
        return narrowed;
    }

    private static void addDays(
            List<Span> spans, Condition.Schedule schedule, ZoneId zone, Instant from, Instant until) {
        int start = schedule.fromMinute() == null ? 0 : schedule.fromMinute();
        int end = schedule.untilMinute() == null ? 24 * MINUTES_OF_AN_HOUR : schedule.untilMinute();
        LocalDate last = until.atZone(zone).toLocalDate();
        for (LocalDate day = from.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            boolean today = schedule.weekdays().isEmpty()
                    || schedule.weekdays().contains(day.getDayOfWeek().getValue());
            if (today && start <= end) {
                add(spans, at(day, start, zone), at(day, end, zone), from, until);
            } else if (today) {
                add(spans, at(day, 0, zone), at(day, end, zone), from, until);
                add(spans, at(day, start, zone), at(day, 24 * MINUTES_OF_AN_HOUR, zone), from, until);
            }
        }
    }

    private static void add(List<Span> spans, Instant start, Instant end, Instant from, Instant until) {
        Instant begins = later(start, from);
        Instant ends = earlier(end, until);
        if (begins.isBefore(ends)) {
            spans.add(new Span(begins, ends));
        }
    }

    private static Instant at(LocalDate day, int minute, ZoneId zone) {
        return day.atStartOfDay()
                .plusMinutes(minute)
                .atZone(zone)
                .withEarlierOffsetAtOverlap()
                .toInstant();
    }

    private static @Nullable Instant moment(@Nullable String wall, ZoneId zone) {
        return wall == null ? null : LocalDateTime.parse(wall).atZone(zone).toInstant();
    }

    private static Instant later(Instant one, @Nullable Instant other) {
        return other == null || one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, @Nullable Instant other) {
        return other == null || one.isBefore(other) ? one : other;
    }
}
