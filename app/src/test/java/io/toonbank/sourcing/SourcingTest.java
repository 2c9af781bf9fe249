package io.toonbank.sourcing;

import static io.toonbank.checkout.ShopCast.line;
import static io.toonbank.checkout.ShopCast.paying;
import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.checkout.Checkouts;
import io.toonbank.checkout.CompletionOutcome.Completed;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.checkout.Shopper;
import io.toonbank.inventory.Availability;
import io.toonbank.kernel.Ids;
import io.toonbank.orders.Order;
import io.toonbank.sourcing.Decision.CostKind;
import io.toonbank.sourcing.Decision.Plan;
import io.toonbank.sourcing.Decision.Reason;
import io.toonbank.sourcing.Sourcing.Demand;
import io.toonbank.sourcing.Sourcing.Destination;
import io.toonbank.sourcing.Sourcing.Question;
import io.toonbank.sourcing.Sourcing.Sourced;
import io.toonbank.sourcing.Sourcing.Supply;
import io.toonbank.sourcing.Sourcing.Way;
import io.toonbank.testing.ToonbankTest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ToonbankTest
class SourcingTest {

    @Autowired
    Sourcing sourcing;

    @Autowired
    SourcingDecisions decisions;

    @Autowired
    Availability availability;

    @Autowired
    Checkouts checkouts;

    @Autowired
    ShopCast cast;

    @Autowired
    Clock clock;

    @Test
    void sendsEverythingFromOnePlaceWhereThatCostsOneParcelLess() {
        Shop shop = cast.aWebShop(2);
        UUID vase = cast.anArticle(shop, 1_000, 5, 5);
        UUID lamp = cast.anArticle(shop, 2_000, 0, 5);

        var found = found(shop, demand(vase, 1), demand(lamp, 1));

        assertThat(found.supplies())
                .extracting(Supply::locationId)
                .containsOnly(shop.locations().get(1));
        assertThat(found.decision().provenCheapest()).isTrue();
    }

    @Test
    void splitsOneLineOverLocationsWhereNoneHasItAll() {
        Shop shop = cast.aWebShop(2);
        UUID vase = cast.anArticle(shop, 1_000, 3, 2);

        var found = found(shop, demand(vase, 5));

        assertThat(found.supplies()).extracting(Supply::quantity).containsExactlyInAnyOrder(3, 2);
        assertThat(found.decision().chosen().places()).isEqualTo(2);
    }

    @Test
    void tellsTheNextBestPlansWithWhatTheyCost() {
        Shop shop = cast.aWebShop(3);
        UUID vase = cast.anArticle(shop, 1_000, 5, 5, 5);

        Decision decision = found(shop, demand(vase, 1)).decision();

        assertThat(decision.others()).isNotEmpty();
        assertThat(decision.others())
                .allSatisfy(other -> assertThat(other.cost())
                        .isGreaterThanOrEqualTo(decision.chosen().cost()));
        assertThat(decision.chosen().costs()).containsKeys(CostKind.CARRIAGE, CostKind.HANDLING, CostKind.LABOUR);
    }

    @Test
    void namesWhatThereIsTooLittleOf() {
        Shop shop = cast.aWebShop(2);
        UUID vase = cast.anArticle(shop, 1_000, 1, 1);
        UUID lamp = cast.anArticle(shop, 1_000, 9, 9);

        var answer = sourcing.decide(question(shop, demand(vase, 3), demand(lamp, 1)));

        assertThat(answer).isEqualTo(new Sourced.Short(List.of(vase)));
    }

    @Test
    void givesEqualVariantsOnTwoLinesNoMoreThanThereIs() {
        Shop shop = cast.aWebShop(2);
        UUID vase = cast.anArticle(shop, 1_000, 2, 2);

        var found = found(shop, demand(vase, 2), demand(vase, 2));

        assertThat(found.supplies().stream()
                        .filter(supply -> supply.locationId().equals(shop.location()))
                        .mapToInt(Supply::quantity)
                        .sum())
                .isEqualTo(2);
        assertThat(found.supplies().stream().mapToInt(Supply::quantity).sum()).isEqualTo(4);
    }

    @Test
    void bringsGoodsFromElsewhereToTheStoreWhereTheyAreCollected() {
        Shop shop = cast.aWebShop(2);
        UUID vase = cast.anArticle(shop, 1_000, 0, 4);
        Question question = new Question(
                Ids.next(),
                shop.channel(),
                Way.COLLECT,
                "collect",
                shop.location(),
                new Destination("NL", ""),
                "EUR",
                clock.instant(),
                null,
                List.of(demand(vase, 1)),
                availability.perLocation(shop.channel(), Set.of(vase)));

        assertThat(sourcing.decide(question))
                .isInstanceOfSatisfying(
                        Sourced.Found.class,
                        found -> assertThat(found.supplies())
                                .extracting(Supply::locationId)
                                .containsExactly(shop.locations().get(1)));
    }

    @Test
    void keepsTheDecisionWithTheOrder() {
        Shop shop = cast.aWebShop(2);
        UUID vase = cast.anArticle(shop, 1_000, 5, 5);

        Order order = bought(shop, vase, 2);
        List<Decision> kept = decisions.ofOrder(order.id());

        assertThat(kept).hasSize(1);
        assertThat(kept.getFirst().reason()).isEqualTo(Reason.PLACED);
        assertThat(kept.getFirst().chosen().supplies())
                .extracting(Supply::lineId, Supply::locationId, Supply::quantity)
                .containsExactlyElementsOf(order.lines().stream()
                        .flatMap(placed -> placed.allocations().stream()
                                .map(part -> org.assertj.core.groups.Tuple.tuple(
                                        placed.id(), part.locationId(), part.quantity())))
                        .toList());
    }

    @Test
    void readsADecisionAsItWasWritten() {
        Shop shop = cast.aWebShop(3);
        UUID vase = cast.anArticle(shop, 1_000, 2, 2, 2);
        Decision decision = found(shop, demand(vase, 3)).decision();

        assertThat(decisions.read(decisions.write(decision))).isEqualTo(decision);
    }

    /** What the engine says a plan costs is what its kinds of cost add up to; and nothing is supplied twice. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void costsByKindAddUpToWhatTheEngineFound(int seed) {
        RandomGenerator random = new java.util.SplittableRandom(seed);
        Shop shop = cast.aWebShop(4);
        List<Demand> demands = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int[] quantities = new int[4];
            for (int place = 0; place < 4; place++) {
                quantities[place] = random.nextInt(4);
            }
            quantities[random.nextInt(4)] += 2;
            demands.add(demand(cast.anArticle(shop, 1_000, quantities), 1 + random.nextInt(3)));
        }

        if (sourcing.decide(question(shop, demands.toArray(Demand[]::new))) instanceof Sourced.Found found) {
            Decision decision = found.decision();
            assertThat(decision.provenCheapest()).isTrue();
            assertThat(decision.lowerBound()).isEqualTo(decision.chosen().cost());
            demands.forEach(
                    demand -> assertThat(supplied(decision.chosen(), demand)).isEqualTo(demand.quantity()));
        }
    }

    private static int supplied(Plan plan, Demand demand) {
        return plan.supplies().stream()
                .filter(supply -> supply.lineId().equals(demand.lineId()))
                .mapToInt(Supply::quantity)
                .sum();
    }

    private Sourced.Found found(Shop shop, Demand... demands) {
        return (Sourced.Found) sourcing.decide(question(shop, demands));
    }

    private Question question(Shop shop, Demand... demands) {
        Map<UUID, Map<UUID, Long>> free = availability.perLocation(
                shop.channel(),
                List.of(demands).stream().map(Demand::variantId).collect(java.util.stream.Collectors.toSet()));
        return new Question(
                Ids.next(),
                shop.channel(),
                Way.SHIP,
                "standard",
                null,
                new Destination("NL", "1234 AB"),
                "EUR",
                clock.instant(),
                null,
                List.of(demands),
                free);
    }

    private static Demand demand(UUID variant, int quantity) {
        return new Demand(Ids.next(), variant, quantity);
    }

    private Order bought(Shop shop, UUID variant, int quantity) {
        var checkout = checkouts.create(cast.shipping(shop, line(variant, quantity)));
        return ((Completed) checkouts.complete(checkout.id(), Shopper.STRANGER, paying("approve"))).order();
    }
}
