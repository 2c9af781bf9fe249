package io.toonbank.sourcing;

import static io.toonbank.checkout.ShopCast.line;
import static io.toonbank.checkout.ShopCast.paying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.toonbank.checkout.Checkouts;
import io.toonbank.checkout.CompletionOutcome.Completed;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.checkout.Shopper;
import io.toonbank.inventory.OrderStock;
import io.toonbank.inventory.StockAudit;
import io.toonbank.inventory.StockFacts;
import io.toonbank.inventory.StockLine;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.sourcing.Decision.CostKind;
import io.toonbank.sourcing.Decision.Reason;
import io.toonbank.sourcing.SourcingRuns.Reoptimise;
import io.toonbank.sourcing.SourcingRuns.Run;
import io.toonbank.sourcing.SourcingRuns.State;
import io.toonbank.sourcing.SourcingRuns.WhatIf;
import io.toonbank.sourcing.SourcingRuns.WhatIfResult;
import io.toonbank.sourcing.Strategies.SaveStrategy;
import io.toonbank.sourcing.Strategies.Strategy;
import io.toonbank.sourcing.StrategyForm.LocationRule;
import io.toonbank.testing.ToonbankTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ToonbankTest
class SourcingRunsTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Autowired
    SourcingRuns runs;

    @Autowired
    SourcingDecisions decisions;

    @Autowired
    Strategies strategies;

    @Autowired
    Checkouts checkouts;

    @Autowired
    OrderBook orders;

    @Autowired
    OrderStock stock;

    @Autowired
    StockFacts facts;

    @Autowired
    StockAudit auditor;

    @Autowired
    ShopCast cast;

    @Autowired
    Clock clock;

    @Test
    void bringsSplitOrdersTogetherOnceOnePlaceHasEverything() {
        Shop shop = cast.aWebShop(2);
        UUID vase = cast.anArticle(shop, 1_000, 2, 1);
        Order order = bought(shop, vase, 3);
        assertThat(placesOf(order)).isEqualTo(2);
        receive(shop.location(), vase, 5);

        Run dry = done(runs.reoptimise(new Reoptimise(Ids.next(), true, 0)));
        assertThat(dry.backlog().moved()).isPositive();
        assertThat(placesOf(order)).isEqualTo(2);

        Run run = done(runs.reoptimise(new Reoptimise(Ids.next(), false, 0)));

        assertThat(run.backlog().after()).isLessThan(run.backlog().before());
        assertThat(placesOf(order)).isEqualTo(1);
        assertThat(stock.promised(order.id()).stream()
                        .mapToInt(part -> part.quantity())
                        .sum())
                .isEqualTo(3);
        assertThat(decisions.ofOrder(order.id()).getFirst().reason()).isEqualTo(Reason.REOPTIMISED);
        assertThat(auditor.run().findings()).noneMatch(finding -> vase.equals(finding.variantId()));
    }

    @Test
    void replaysThePastToTheLastBit() {
        Shop shop = cast.aWebShop(3);
        Instant from = clock.instant();
        List<UUID> articles = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            articles.add(cast.anArticle(shop, 1_000, 6, 6, 6));
        }
        for (int i = 0; i < 12; i++) {
            bought(shop, articles.get(i % 4), 1 + i % 2);
        }
        WhatIf asked = whatIf(shop, from, strategies.inForce().id());

        WhatIfResult first = done(runs.whatIf(asked)).whatIf();
        WhatIfResult second =
                done(runs.whatIf(whatIf(shop, from, strategies.inForce().id()))).whatIf();

        assertThat(first.happened().orders()).isEqualTo(12);
        assertThat(first.tried().orders()).isEqualTo(12);
        assertThat(first.tried().notSupplied()).isZero();
        assertThat(second.fingerprint()).isEqualTo(first.fingerprint());
        assertThat(second.tried()).isEqualTo(first.tried());
        assertThat(first.tried().cost()).isLessThanOrEqualTo(first.happened().cost());
    }

    @Test
    void showsWhatAnotherStrategyWouldHaveAskedOfALocation() {
        Shop shop = cast.aWebShop(2);
        Instant from = clock.instant();
        UUID vase = cast.anArticle(shop, 1_000, 9, 9);
        Order order = bought(shop, vase, 1);
        UUID used = order.lines().getFirst().allocations().getFirst().locationId();
        StrategyForm now = strategies.inForce().form();
        Strategy draft = strategies.save(new SaveStrategy(Ids.next(), "Not there", without(now, used), null, null));

        WhatIfResult result = done(runs.whatIf(whatIf(shop, from, draft.id()))).whatIf();

        assertThat(result.happened().loads())
                .extracting(SourcingRuns.Load::locationId)
                .containsExactly(used);
        assertThat(result.tried().loads())
                .extracting(SourcingRuns.Load::locationId)
                .doesNotContain(used)
                .hasSize(1);
        assertThat(strategies.inForce().id()).isNotEqualTo(draft.id());
    }

    @Test
    void refusesAPeriodThatIsNotOver() {
        Shop shop = cast.aWebShop(1);
        Instant now = clock.instant();
        WhatIf asked =
                new WhatIf(Ids.next(), strategies.inForce().id(), now, now.plus(Duration.ofDays(1)), shop.channel());

        assertThatThrownBy(() -> runs.whatIf(asked))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.is(SourcingRefusal.PERIOD)).isTrue());
    }

    @Test
    void decidesByTheStrategyThatWasPublishedLastAndKeepsItUnchanged() {
        Shop shop = cast.aWebShop(2);
        UUID vase = cast.anArticle(shop, 1_000, 9, 9);
        StrategyForm before = strategies.inForce().form();
        UUID avoided = bought(shop, vase, 1)
                .lines()
                .getFirst()
                .allocations()
                .getFirst()
                .locationId();
        Strategy draft =
                strategies.save(new SaveStrategy(Ids.next(), "Avoiding", disfavouring(before, avoided), null, null));

        Strategy published = strategies.publish(draft.id(), draft.version());
        try {
            Order order = bought(shop, vase, 1);
            assertThat(order.lines().getFirst().allocations().getFirst().locationId())
                    .isNotEqualTo(avoided);
            assertThat(decisions.ofOrder(order.id()).getFirst().strategyNumber())
                    .isEqualTo(published.number());
            assertThatThrownBy(() ->
                            strategies.save(new SaveStrategy(draft.id(), "Other", before, null, published.version())))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.is(SourcingRefusal.PUBLISHED))
                                    .isTrue());
        } finally {
            Strategy back = strategies.save(new SaveStrategy(Ids.next(), "As before", before, null, null));
            var _ = strategies.publish(back.id(), back.version());
        }
    }

    private static StrategyForm disfavouring(StrategyForm form, UUID location) {
        return with(form, new LocationRule(location, 5_000, null, null, true));
    }

    private static StrategyForm without(StrategyForm form, UUID location) {
        return with(form, new LocationRule(location, 0, null, null, false));
    }

    private static StrategyForm with(StrategyForm form, LocationRule rule) {
        return new StrategyForm(
                form.placesMax(),
                form.linesTogether(),
                form.shipToStore(),
                Map.of(CostKind.DISTANCE, 50),
                form.parcelHandling(),
                form.lineHandling(),
                form.labourPerUnit(),
                form.perHundredKilometres(),
                form.latenessPerDay(),
                form.stock(),
                form.capacityPerDay(),
                form.readyMinutes(),
                List.of(rule),
                List.of());
    }

    private WhatIf whatIf(Shop shop, Instant from, UUID strategyId) {
        return new WhatIf(Ids.next(), strategyId, from, clock.instant(), shop.channel());
    }

    private Run done(Run begun) {
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(runs.require(begun.id()).state()).isIn(State.DONE, State.FAILED, State.STOPPED));
        Run run = runs.require(begun.id());
        assertThat(run.state()).isEqualTo(State.DONE);
        return run;
    }

    private long placesOf(Order order) {
        return orders.require(order.id()).lines().stream()
                .flatMap(line -> line.allocations().stream())
                .map(Order.Allocation::locationId)
                .distinct()
                .count();
    }

    private void receive(UUID location, UUID variant, int quantity) {
        facts.receive(new io.toonbank.inventory.Receipt(
                Ids.next(),
                location,
                io.toonbank.inventory.Receipt.Source.SUPPLIER,
                "test",
                List.of(new StockLine(variant, quantity)),
                clock.instant()));
    }

    private Order bought(Shop shop, UUID variant, int quantity) {
        var checkout = checkouts.create(cast.shipping(shop, line(variant, quantity)));
        return ((Completed) checkouts.complete(checkout.id(), Shopper.STRANGER, paying("approve"))).order();
    }
}
