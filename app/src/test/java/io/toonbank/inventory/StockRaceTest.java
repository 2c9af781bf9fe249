package io.toonbank.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.testing.ToonbankTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ToonbankTest
class StockRaceTest {

    @Autowired
    private StockCast cast;

    @Autowired
    private Reservations reservations;

    @Autowired
    private OrderStock orderStock;

    @Autowired
    private StockFacts facts;

    @Autowired
    private StockLevels levels;

    @Autowired
    private StockAudit audit;

    @Autowired
    private Availability availability;

    @Test
    void oneUnitGoesToOneOfManyWhoWantItAtOnce() throws Exception {
        UUID here = cast.aLocation();
        UUID last = cast.aVariantAt(here, 1);

        List<Boolean> won = allAtOnce(64, _ -> reserved(new Allocation(last, here, 1)));

        assertThat(won).containsOnlyOnce(true);
        assertThat(levels.level(last, here).reserved()).isEqualTo(1);
    }

    @Test
    void fiveHundredShoppersAndAHundredUnitsMakeAHundredPromises() throws Exception {
        UUID here = cast.aLocation();
        UUID wanted = cast.aVariantAt(here, 100);

        List<Boolean> won = allAtOnce(500, _ -> reserved(new Allocation(wanted, here, 1)));

        assertThat(Collections.frequency(won, true)).isEqualTo(100);
        assertThat(levels.level(wanted, here).reserved()).isEqualTo(100);
    }

    @Test
    void everybodyEndsWhateverTheyHoldAndInWhateverOrder() throws Exception {
        UUID here = cast.aLocation();
        UUID there = cast.aLocation();
        UUID channel = cast.aChannelSuppliedBy(here, there);
        List<UUID> variants = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            UUID variant = cast.aVariantAt(here, 40);
            cast.receive(variant, there, 40);
            variants.add(variant);
        }

        allAtOnce(48, who -> {
            Random random = new Random(who);
            for (int round = 0; round < 12; round++) {
                act(random, variants, List.of(here, there));
            }
            return true;
        });

        assertThat(audit.run().findings()).isEmpty();
        for (UUID variant : variants) {
            long booked = levels.levels(List.of(variant)).stream()
                    .mapToLong(StockLevel::available)
                    .sum();
            assertThat(availability.forChannel(channel, List.of(variant)).get(variant))
                    .isEqualTo(new StockView(booked));
        }
    }

    private void act(Random random, List<UUID> variants, List<UUID> locations) {
        List<UUID> shuffled = new ArrayList<>(variants);
        Collections.shuffle(shuffled, random);
        List<Allocation> lines = shuffled.subList(0, 3).stream()
                .map(variant -> new Allocation(variant, locations.get(random.nextInt(2)), 1 + random.nextInt(3)))
                .toList();
        ReserveStock wish = cast.aWishFor(lines.toArray(Allocation[]::new));
        try {
            reservations.reserve(wish);
        } catch (Refused refused) {
            assertThat(refused.is(InventoryRefusal.NOT_ENOUGH)).isTrue();
            facts.recordSale(
                    cast.aSale(lines.getFirst().variantId(), lines.getFirst().locationId(), 1));
            return;
        }
        UUID orderId = Ids.next();
        switch (random.nextInt(4)) {
            case 0 -> reservations.release(wish.reservationId(), "race");
            case 1 -> {
                orderStock.commit(List.of(new OrderReservation(wish.reservationId(), orderId)));
                orderStock.cancelAll(orderId);
            }
            case 2 -> {
                orderStock.commit(List.of(new OrderReservation(wish.reservationId(), orderId)));
                orderStock.handOver(new HandOver(Ids.next(), orderId, lines, cast.soon()));
            }
            default ->
                facts.recordSales(List.of(
                        cast.aSale(variants.get(random.nextInt(6)), locations.get(0), 1),
                        cast.aSale(variants.get(random.nextInt(6)), locations.get(1), 1)));
        }
    }

    @Test
    void aPromiseIsEitherKeptOrGivenBackWhenBothAreAskedAtOnce() throws Exception {
        UUID here = cast.aLocation();
        UUID lamp = cast.aVariantAt(here, 200);
        for (int i = 0; i < 40; i++) {
            ReserveStock wish = cast.aWishFor(new Allocation(lamp, here, 1));
            UUID orderId = Ids.next();
            reservations.reserve(wish);
            allAtOnce(2, who -> {
                try {
                    if (who == 0) {
                        reservations.release(wish.reservationId(), "race");
                    } else {
                        orderStock.commit(List.of(new OrderReservation(wish.reservationId(), orderId)));
                    }
                } catch (Refused refused) {
                    assertThat(refused.is(InventoryRefusal.RESERVATION_LAPSED)).isTrue();
                }
                return true;
            });
            boolean kept = reservations.find(wish.reservationId()).orElseThrow().state() == ReservationState.COMMITTED;
            assertThat(orderStock.promised(orderId)).hasSize(kept ? 1 : 0);
        }
        assertThat(audit.run().findings()).isEmpty();
    }

    @Test
    void theSameRequestSentManyTimesAtOnceHoldsOnce() throws Exception {
        UUID here = cast.aLocation();
        UUID lamp = cast.aVariantAt(here, 10);
        ReserveStock wish = cast.aWishFor(new Allocation(lamp, here, 2));
        SaleFact sale = cast.aSale(lamp, here, 1);

        allAtOnce(20, who -> {
            if (who % 2 == 0) {
                reservations.reserve(wish);
            } else {
                facts.recordSale(sale);
            }
            return true;
        });

        assertThat(levels.level(lamp, here)).isEqualTo(new StockLevel(lamp, here, 9, 2, 0));
    }

    private boolean reserved(Allocation line) {
        try {
            reservations.reserve(cast.aWishFor(line));
            return true;
        } catch (Refused refused) {
            assertThat(refused.is(InventoryRefusal.NOT_ENOUGH)).isTrue();
            return false;
        }
    }

    private static <T> List<T> allAtOnce(int people, java.util.function.IntFunction<T> work) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<T>> tasks = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                int who = i;
                tasks.add(() -> work.apply(who));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(tasks)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
