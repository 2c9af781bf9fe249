package io.toonbank.pricing.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.kernel.Money;
import io.toonbank.pricing.PriorPriceRules;
import io.toonbank.pricing.PriorPrices.Prior;
import io.toonbank.pricing.PriorPrices.Reduction;
import io.toonbank.pricing.internal.PriceBook.Row;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which shown prices are announced reductions, and what each is compared with. */
@Component
class Reductions {

    static final Set<String> PERISHABLE_TAGS = Set.of("bederfelijk", "perishable");

    /** Progressive reductions reach back further than their thirty days. */
    static final Duration REACH = Duration.ofDays(io.toonbank.pricing.PriorPrices.DAYS_MAX);

    private static final int KEPT_MAX = 100_000;
    /** Instants have microseconds here: the shortest stretch that holds at a moment. */
    private static final Duration MOMENT = Duration.ofNanos(1_000);

    private final PriceBook book;
    private final PriorPriceRules rules;
    private final Variants variants;
    private final List<PublicReductions> promotions;
    private final Clock clock;
    /** What was shown before a reduction that has begun never changes, so its prior price is worked out once a day at most. */
    private final Cache<Key, Optional<Long>> known =
            Caffeine.newBuilder().maximumSize(KEPT_MAX).build();

    /** What promotions show changes with prices and promotions, so it is kept for some seconds only. */
    private final Cache<CutKey, Reduction> cutsKnown = Caffeine.newBuilder()
            .maximumSize(KEPT_MAX)
            .expireAfterWrite(Duration.ofSeconds(2))
            .build();

    Reductions(
            PriceBook book, PriorPriceRules rules, Variants variants, List<PublicReductions> promotions, Clock clock) {
        this.book = book;
        this.rules = rules;
        this.variants = variants;
        this.promotions = promotions;
        this.clock = clock;
    }

    private record Key(UUID variantId, Asker asker, Row row, Instant aimedFrom, LocalDate day) {}

    /** The prior prices to show beside prices that are announced reductions, lawful ones only. Costs nothing where nothing is announced. */
    Map<UUID, Long> was(Asker asker, String country, Map<UUID, List<Row>> rows, Instant at) {
        Map<UUID, Scope> scopes = book.scopes().now();
        Map<UUID, Long> was = new HashMap<>();
        Map<UUID, Key> unknown = new HashMap<>();
        rows.forEach((variant, prices) -> {
            if (mayAnnounce(prices, scopes)) {
                PriceChoice.shown(prices, scopes::get, asker, at)
                        .filter(PriceChoice.Held::announced)
                        .ifPresent(held -> look(variant, held, asker, at, was, unknown));
            }
        });
        if (!unknown.isEmpty()) {
            Instant now = clock.instant();
            of(asker, country, unknown.keySet(), at).forEach((variant, reduction) -> {
                Money prior = reduction.was();
                if (prior != null) {
                    was.put(variant, prior.amount());
                }
                if (!at.isAfter(now)) {
                    known.put(
                            Objects.requireNonNull(unknown.get(variant)),
                            Optional.ofNullable(prior).map(Money::amount));
                }
            });
        }
        return was;
    }

    private void look(
            UUID variant, PriceChoice.Held held, Asker asker, Instant at, Map<UUID, Long> was, Map<UUID, Key> unknown) {
        Key key =
                new Key(variant, asker, held.row(), held.scope().from(), LocalDate.ofInstant(at, Questions.SHOP_ZONE));
        Optional<Long> kept = known.getIfPresent(key);
        if (kept == null) {
            unknown.put(variant, key);
        } else {
            kept.ifPresent(minor -> was.put(variant, minor));
        }
    }

    private static boolean mayAnnounce(List<Row> rows, Map<UUID, Scope> scopes) {
        for (Row row : rows) {
            Scope scope = row.announced() ? null : scopes.get(row.listId());
            if (row.announced() || (scope != null && scope.list().announcesReduction())) {
                return true;
            }
        }
        return false;
    }

    /** What is shown of each variant at a moment. */
    Map<UUID, Reduction> of(Asker asker, String country, Collection<UUID> variantIds, Instant at) {
        Map<UUID, Reduction> reductions = new HashMap<>();
        PriorPricing pricing = pricing(asker, country);
        Map<UUID, Variant> facts = variants.find(variantIds);
        showings(asker, variantIds, facts, at.minus(REACH), at.plus(MOMENT)).forEach((variant, showings) -> {
            Showing shown = showings.getLast();
            reductions.put(variant, reduction(asker, pricing, showings, shown, at, perishable(facts.get(variant))));
        });
        return reductions;
    }

    private static Reduction reduction(
            Asker asker, PriorPricing pricing, List<Showing> showings, Showing shown, Instant at, boolean perishable) {
        if (shown.minor() == null) {
            return new Reduction(null, false, null, null, null, false);
        }
        Money price = Money.of(shown.minor(), asker.currency());
        if (!shown.announced()) {
            return new Reduction(price, false, null, null, null, true);
        }
        Prior prior = pricing.of(showings.subList(0, showings.size() - 1), shown.minor(), shown.from(), at, perishable)
                .orElse(null);
        boolean lawful = prior != null && prior.price().compareTo(price) > 0;
        Instant since = prior == null ? shown.from() : prior.began();
        return new Reduction(
                price, true, since, lawful ? Objects.requireNonNull(prior).price() : null, prior, lawful);
    }

    /** Of the variants that a promotion reduces for everybody at a moment, what is shown; of others nothing. */
    Map<UUID, Reduction> ofPublicCuts(Asker stranger, String country, Collection<UUID> variantIds, Instant at) {
        Map<UUID, Reduction> found = new HashMap<>();
        Set<UUID> reduced = new HashSet<>();
        for (PublicReductions promotion : promotions) {
            reduced.addAll(promotion
                    .during(stranger, variants.find(variantIds).values(), at, at.plus(MOMENT))
                    .keySet());
        }
        LocalDate day = LocalDate.ofInstant(at, Questions.SHOP_ZONE);
        List<UUID> unknown = new ArrayList<>();
        for (UUID variant : reduced) {
            Reduction kept = cutsKnown.getIfPresent(new CutKey(variant, stranger, day));
            if (kept == null) {
                unknown.add(variant);
            } else {
                found.put(variant, kept);
            }
        }
        if (!unknown.isEmpty()) {
            of(stranger, country, unknown, at).forEach((variant, reduction) -> {
                found.put(variant, reduction);
                if (!at.isAfter(clock.instant())) {
                    cutsKnown.put(new CutKey(variant, stranger, day), reduction);
                }
            });
        }
        return found;
    }

    private record CutKey(UUID variantId, Asker asker, LocalDate day) {}

    /** The prior prices of reductions that begin at a moment, now or later. */
    Map<UUID, Prior> before(
            Asker asker, String country, Collection<UUID> variantIds, ToLongFunction<UUID> prices, Instant begins) {
        Map<UUID, Prior> priors = new HashMap<>();
        PriorPricing pricing = pricing(asker, country);
        Map<UUID, Variant> facts = variants.find(variantIds);
        showings(asker, variantIds, facts, begins.minus(REACH), begins)
                .forEach((variant, showings) -> pricing.of(
                                showings, prices.applyAsLong(variant), begins, begins, perishable(facts.get(variant)))
                        .ifPresent(prior -> priors.put(variant, prior)));
        return priors;
    }

    /** Everything shown of each variant in a period. */
    Map<UUID, List<Showing>> showings(
            Asker asker, Collection<UUID> variantIds, Map<UUID, Variant> facts, Instant from, Instant until) {
        Scopes scopes = book.scopes();
        Map<UUID, List<Showing.PublicCut>> cuts = new HashMap<>();
        for (PublicReductions promotion : promotions) {
            promotion
                    .during(asker, facts.values(), from, until)
                    .forEach((variant, more) -> cuts.computeIfAbsent(variant, _ -> new ArrayList<>())
                            .addAll(more));
        }
        Map<UUID, List<Showing>> showings = HashMap.newHashMap(variantIds.size());
        book.since(variantIds, from)
                .forEach((variant, rows) -> showings.put(
                        variant,
                        Showing.between(rows, scopes, cuts.getOrDefault(variant, List.of()), asker, from, until)));
        return showings;
    }

    private PriorPricing pricing(Asker asker, String country) {
        return new PriorPricing(rules.of(country), Questions.SHOP_ZONE, asker.currency());
    }

    private static boolean perishable(@Nullable Variant variant) {
        return variant != null && variant.tags().stream().anyMatch(PERISHABLE_TAGS::contains);
    }
}
