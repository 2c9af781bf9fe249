package io.toonbank.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.testing.ToonbankTest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Random histories, told twice: to inventory, and to a plain map that does the sums by hand. */
@ToonbankTest
class StockPropertiesTest {

    private static final int STEPS = 120;

    @Autowired
    private StockCast cast;

    @Autowired
    private Reservations reservations;

    @Autowired
    private OrderStock orderStock;

    @Autowired
    private StockFacts facts;

    @Autowired
    private StockCounts counts;

    @Autowired
    private StockTransfers transfers;

    @Autowired
    private StockLevels levels;

    @Autowired
    private StockHistory history;

    @Autowired
    private StockAudit audit;

    @Autowired
    private Availability availability;

    @Autowired
    private Clock clock;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void theBooksAreTheSumOfWhatHappened(long seed) {
        Story story = new Story(new Random(seed));
        for (int i = 0; i < STEPS; i++) {
            story.step();
            story.check();
        }
        story.checkAvailability();
        assertThat(audit.run().findings()).isEmpty();
    }

    private final class Story {

        private final Random random;
        private final List<UUID> locations = List.of(cast.aLocation(), cast.aLocation(), cast.aLocation());
        private final UUID channel = cast.aChannelSuppliedBy(locations.toArray(UUID[]::new));
        private final List<UUID> variants = List.of(Ids.next(), Ids.next(), Ids.next());
        private final Map<Allocation, long[]> expected = new HashMap<>();
        private final Map<UUID, List<Allocation>> held = new HashMap<>();
        private final Map<UUID, List<Allocation>> ordered = new HashMap<>();

        Story(Random random) {
            this.random = random;
        }

        void step() {
            switch (random.nextInt(10)) {
                case 0, 1 -> receive();
                case 2, 3, 4 -> reserve();
                case 5 -> endAReservation();
                case 6 -> endAnOrder();
                case 7 -> sell();
                case 8 -> count();
                default -> transfer();
            }
        }

        private void receive() {
            UUID variant = any(variants);
            UUID location = any(locations);
            int quantity = 1 + random.nextInt(8);
            cast.receive(variant, location, quantity);
            book(variant, location)[0] += quantity;
        }

        private void reserve() {
            List<Allocation> lines = new ArrayList<>();
            for (UUID variant : variants) {
                if (random.nextBoolean() || lines.isEmpty()) {
                    lines.add(new Allocation(variant, any(locations), 1 + random.nextInt(3)));
                }
            }
            boolean enough = lines.stream().allMatch(line -> {
                long[] book = book(line.variantId(), line.locationId());
                return book[0] - book[1] >= line.quantity();
            });
            ReserveStock wish = cast.aWishFor(lines.toArray(Allocation[]::new));
            boolean accepted = accepted(() -> reservations.reserve(wish));
            assertThat(accepted).isEqualTo(enough);
            if (accepted) {
                lines.forEach(line -> book(line.variantId(), line.locationId())[1] += line.quantity());
                held.put(wish.reservationId(), lines);
            }
        }

        private void endAReservation() {
            if (held.isEmpty()) {
                return;
            }
            UUID id = any(List.copyOf(held.keySet()));
            List<Allocation> lines = Objects.requireNonNull(held.remove(id));
            if (random.nextBoolean()) {
                reservations.release(id, "story");
                lines.forEach(line -> book(line.variantId(), line.locationId())[1] -= line.quantity());
            } else {
                UUID orderId = Ids.next();
                orderStock.commit(List.of(new OrderReservation(id, orderId)));
                ordered.put(orderId, lines);
            }
        }

        private void endAnOrder() {
            if (ordered.isEmpty()) {
                return;
            }
            UUID orderId = any(List.copyOf(ordered.keySet()));
            List<Allocation> lines = Objects.requireNonNull(ordered.remove(orderId));
            if (random.nextBoolean()) {
                orderStock.handOver(new HandOver(Ids.next(), orderId, lines, clock.instant()));
                lines.forEach(line -> book(line.variantId(), line.locationId())[0] -= line.quantity());
            } else {
                orderStock.cancelAll(orderId);
            }
            lines.forEach(line -> book(line.variantId(), line.locationId())[1] -= line.quantity());
        }

        private void sell() {
            UUID variant = any(variants);
            UUID location = any(locations);
            int quantity = 1 + random.nextInt(4);
            facts.recordSale(cast.aSale(variant, location, quantity));
            book(variant, location)[0] -= quantity;
        }

        private void count() {
            UUID location = any(locations);
            UUID variant = any(variants);
            UUID id = Ids.next();
            int found = random.nextInt(12);
            counts.start(id, location, "story");
            counts.enter(id, List.of(new StockCounts.Counted(variant, found)));
            counts.apply(id);
            book(variant, location)[0] = found;
        }

        private void transfer() {
            UUID variant = any(variants);
            UUID from = locations.get(0);
            UUID to = locations.get(1 + random.nextInt(2));
            int quantity = 1 + random.nextInt(3);
            UUID id = Ids.next();
            transfers.request(id, from, to, "story", List.of(new StockLine(variant, quantity)));
            boolean enough = book(variant, from)[0] - book(variant, from)[1] >= quantity;
            boolean shipped = accepted(() -> transfers.ship(id, List.of(new StockLine(variant, quantity))));
            assertThat(shipped).isEqualTo(enough);
            if (shipped) {
                int received = random.nextInt(quantity + 2);
                transfers.receive(id, received == 0 ? List.of() : List.of(new StockLine(variant, received)));
                book(variant, from)[0] -= quantity;
                book(variant, to)[0] += received;
            }
        }

        void check() {
            for (StockLevel level : levels.levels(variants)) {
                long[] book = book(level.variantId(), level.locationId());
                assertThat(new long[] {level.onHand(), level.reserved()}).isEqualTo(book);
                assertThat(history.onHandAt(level.variantId(), level.locationId(), clock.instant()))
                        .isEqualTo(book[0]);
            }
        }

        void checkAvailability() {
            for (UUID variant : variants) {
                long free = locations.stream()
                        .mapToLong(location -> Math.max(0, book(variant, location)[0] - book(variant, location)[1]))
                        .sum();
                assertThat(availability.forChannel(channel, List.of(variant)).get(variant))
                        .isEqualTo(new StockView(free));
            }
        }

        private boolean accepted(Runnable request) {
            try {
                request.run();
                return true;
            } catch (Refused refused) {
                assertThat(refused.is(InventoryRefusal.NOT_ENOUGH)).isTrue();
                return false;
            }
        }

        /** On hand and reserved, as they should be. */
        private long[] book(UUID variantId, UUID locationId) {
            return expected.computeIfAbsent(new Allocation(variantId, locationId, 1), _ -> new long[2]);
        }

        private <T> T any(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }
    }
}
