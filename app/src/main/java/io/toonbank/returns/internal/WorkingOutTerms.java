package io.toonbank.returns.internal;

import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.kernel.Money;
import io.toonbank.network.Location;
import io.toonbank.network.Locations;
import io.toonbank.orders.Order;
import io.toonbank.returns.LineTerms;
import io.toonbank.returns.LineTerms.Verdict;
import io.toonbank.returns.PolicyBook;
import io.toonbank.returns.ReturnRule;
import io.toonbank.returns.Returns;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What may come back of an order, under the rules that held when it was sold. */
@Component
class WorkingOutTerms {

    private static final int PERCENT = 100;

    private final CategoriesOfVariants categories;
    private final HandOverTimes handOvers;
    private final ReturnReading returns;
    private final Variants variants;
    private final Locations locations;
    private final Clock clock;

    WorkingOutTerms(
            CategoriesOfVariants categories,
            HandOverTimes handOvers,
            ReturnReading returns,
            Variants variants,
            Locations locations,
            Clock clock) {
        this.categories = categories;
        this.handOvers = handOvers;
        this.returns = returns;
        this.variants = variants;
        this.locations = locations;
        this.clock = clock;
    }

    List<LineTerms> of(Order order, PolicyBook book) {
        List<UUID> ids = order.lines().stream()
                .map(Order.Line::variantId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, Set<String>> shelves = categories.at(order.placedAt(), ids);
        Map<UUID, Variant> known = variants.find(ids);
        Map<UUID, Instant> times = handOvers.of(order);
        Map<UUID, Integer> underWay = returns.underWay(order.id());
        return order.lines().stream()
                .filter(line -> line.quantity() > 0)
                .map(line -> terms(order, line, book, shelves, known, times, underWay.getOrDefault(line.id(), 0)))
                .toList();
    }

    private LineTerms terms(
            Order order,
            Order.Line line,
            PolicyBook book,
            Map<UUID, Set<String>> shelves,
            Map<UUID, Variant> known,
            Map<UUID, Instant> times,
            int underWay) {
        UUID variantId = line.variantId();
        ZoneId zone = zone(order, line);
        Set<String> codes = variantId == null ? Set.of() : shelves.getOrDefault(variantId, Set.of());
        ReturnRule rule = ruleFor(order, line, codes, book, zone);
        Instant handedOver = times.get(line.id());
        Instant until = handedOver == null ? null : end(handedOver, rule, zone);
        int atCustomer = line.progress().handedOver() - line.progress().returned();
        int returnable = Math.max(0, atCustomer - underWay);
        boolean card = variantId != null
                && known.containsKey(variantId)
                && Objects.requireNonNull(known.get(variantId)).voucher();
        boolean liable = !card && handedOver != null && clock.instant().isBefore(handedOver.plus(Returns.LIABLE_FOR));
        return new LineTerms(
                line.id(),
                variantId,
                line.sku(),
                line.title(),
                card ? 0 : returnable,
                card ? Verdict.GIFT_CARD : verdict(line, rule, until, atCustomer, returnable),
                liable,
                handedOver,
                until,
                Money.of(Math.floorDiv(line.gross().amount(), line.quantity()), order.currency()),
                book.version(),
                rule);
    }

    private Verdict verdict(Order.Line line, ReturnRule rule, @Nullable Instant until, int atCustomer, int returnable) {
        if (line.progress().handedOver() == 0) {
            return Verdict.NOT_HANDED_OVER;
        }
        if (atCustomer == 0) {
            return Verdict.ALL_CAME_BACK;
        }
        if (returnable == 0) {
            return Verdict.UNDER_WAY;
        }
        if (rule.finalSale()) {
            return Verdict.FINAL_SALE;
        }
        return until != null && !clock.instant().isBefore(until) ? Verdict.TOO_LATE : Verdict.ALLOWED;
    }

    private static ReturnRule ruleFor(Order order, Order.Line line, Set<String> codes, PolicyBook book, ZoneId zone) {
        LocalDate sold = LocalDate.ofInstant(order.placedAt(), zone);
        return book.rules().stream()
                .filter(rule -> rule.channelIds().isEmpty()
                        || rule.channelIds().contains(order.source().channelId()))
                .filter(rule -> rule.categoryCodes().isEmpty()
                        || rule.categoryCodes().stream().anyMatch(codes::contains))
                .filter(rule -> rule.soldFrom() == null || !sold.isBefore(rule.soldFrom()))
                .filter(rule -> rule.soldUntil() == null || !sold.isAfter(rule.soldUntil()))
                .filter(rule -> rule.reducedFromPercent() == null || reduced(line, rule.reducedFromPercent()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The last rule of a book holds for everything"));
    }

    private static boolean reduced(Order.Line line, int percent) {
        long before = line.gross().plus(line.discount()).amount();
        return before > 0
                && Math.multiplyExact(line.discount().amount(), PERCENT) >= Math.multiplyExact(before, percent);
    }

    /** The first moment that is too late: the day after the last. */
    private static Instant end(Instant handedOver, ReturnRule rule, ZoneId zone) {
        LocalDate last = LocalDate.ofInstant(handedOver, zone).plusDays(rule.windowDays());
        LocalDate fixed = rule.windowUntil();
        LocalDate day = fixed != null && fixed.isAfter(last) ? fixed : last;
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Days are counted where the goods were handed over. */
    private ZoneId zone(Order order, Order.Line line) {
        UUID place = order.source().locationId();
        if (place == null && !line.allocations().isEmpty()) {
            place = line.allocations().getFirst().locationId();
        }
        return place == null
                ? ZoneOffset.UTC
                : locations.find(place).map(Location::zone).orElse(ZoneOffset.UTC);
    }
}
