package io.toonbank.pricing.internal;

import io.toonbank.kernel.Money;
import io.toonbank.pricing.PriorPriceRules.Perishable;
import io.toonbank.pricing.PriorPriceRules.Rule;
import io.toonbank.pricing.PriorPrices;
import io.toonbank.pricing.PriorPrices.Prior;
import io.toonbank.pricing.PriorPrices.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a reduction is compared with: the lowest price of the thirty days before it began (Directive 98/6/EC, article 6a). The
 * directive asks for a period <i>not shorter</i> than thirty days, so the window starts at midnight, thirty days before the day on which
 * the reduction begins; the hour that clocks lose or gain never makes it shorter.
 */
final class PriorPricing {

    private final Rule rule;
    private final ZoneId zone;
    private final String currency;

    PriorPricing(Rule rule, ZoneId zone, String currency) {
        this.rule = rule;
        this.zone = zone;
        this.currency = currency;
    }

    /**
     * @param before what was shown before the reduction, oldest first, ending where it begins
     * @param price what it costs from then on
     * @param at the day the comparison is made on: a rule may let go of the price before the first step
     */
    Optional<Prior> of(List<Showing> before, long price, Instant begins, Instant at, boolean perishable) {
        int last = same(before, price);
        int first = rule.progressive() ? firstStep(before, last, price, at) : last;
        boolean stepped = first < last;
        Instant began = first < before.size() ? before.get(first).from() : begins;
        List<Showing> earlier = before.subList(0, first);
        return perishable && rule.perishable() == Perishable.JUST_BEFORE
                ? justBefore(earlier, began)
                : lowest(earlier, began, stepped);
    }

    /** Where the announced stretches of this very price begin: a reduction that goes on is not a new one. */
    private static int same(List<Showing> before, long price) {
        int index = before.size();
        while (index > 0 && isStep(before.get(index - 1), price, price)) {
            index--;
        }
        return index;
    }

    /** Where the steps down to this price begin, as far back as the rule reaches. */
    private int firstStep(List<Showing> before, int from, long price, Instant at) {
        int index = from;
        long next = price;
        while (index > 0 && isStep(before.get(index - 1), next, Long.MAX_VALUE) && within(before.get(index - 1), at)) {
            index--;
            next = Objects.requireNonNull(before.get(index).minor());
        }
        // A step that lies too far back lets the whole ladder go, not only its first rungs.
        return index > 0 && isStep(before.get(index - 1), next, Long.MAX_VALUE) ? from : index;
    }

    private static boolean isStep(Showing showing, long least, long most) {
        return showing.announced() && showing.minor() != null && showing.minor() >= least && showing.minor() <= most;
    }

    private boolean within(Showing step, Instant at) {
        return rule.progressiveMonths() == null
                || at.isBefore(step.from()
                        .atZone(zone)
                        .plusMonths(rule.progressiveMonths())
                        .toInstant());
    }

    private Optional<Prior> lowest(List<Showing> earlier, Instant began, boolean stepped) {
        Instant window = began.atZone(zone)
                .toLocalDate()
                .minusDays(rule.days())
                .atStartOfDay(zone)
                .toInstant();
        Showing lowest = null;
        Instant firstShown = began;
        for (Showing showing : earlier) {
            if (showing.minor() == null) {
                continue;
            }
            firstShown = showing.from().isBefore(firstShown) ? showing.from() : firstShown;
            boolean inside = showing.until().isAfter(window);
            if (inside && (lowest == null || showing.minor() <= Objects.requireNonNull(lowest.minor()))) {
                lowest = showing;
            }
        }
        if (lowest == null) {
            return Optional.empty();
        }
        boolean young = firstShown.isAfter(window);
        Reason reason = stepped ? Reason.BEFORE_FIRST_STEP : young ? Reason.SINCE_FIRST_SHOWN : Reason.LOWEST;
        int daysShown =
                (int) Math.min(rule.days(), Duration.between(firstShown, began).toDays());
        return Optional.of(prior(lowest, reason, began, window, daysShown));
    }

    private Optional<Prior> justBefore(List<Showing> earlier, Instant began) {
        for (Showing showing : earlier.reversed()) {
            if (showing.minor() != null) {
                return Optional.of(prior(showing, Reason.JUST_BEFORE, began, showing.from(), rule.days()));
            }
        }
        return Optional.empty();
    }

    private Prior prior(Showing showing, Reason reason, Instant began, Instant window, int daysShown) {
        Instant from = showing.from().isBefore(window) ? window : showing.from();
        return new PriorPrices.Prior(
                Money.of(Objects.requireNonNull(showing.minor()), currency),
                from.atZone(zone).toLocalDate(),
                from,
                showing.until(),
                showing.source(),
                reason,
                began,
                window,
                daysShown,
                rule.country());
    }
}
