package io.toonbank.orders;

import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.network.SalesChannels;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Orders to write. */
@Component
class OrderCast {

    private final SalesChannels channels;
    private final Clock clock;

    OrderCast(SalesChannels channels, Clock clock) {
        this.channels = channels;
        this.clock = clock;
    }

    UUID webChannel() {
        return channels.byCode("web").orElseThrow().id();
    }

    NewOrder anOrder(NewOrderLine... lines) {
        return order(Ids.next(), OrderKind.SALE, OrderSource.channel(webChannel()), "NL", List.of(lines));
    }

    NewOrder order(UUID id, OrderKind kind, OrderSource source, String country, List<NewOrderLine> lines) {
        var delivery = new OrderDelivery(
                OrderDelivery.Kind.SHIP, "standard", null, null, 210_000, eur(409), eur(86), eur(495));
        return new NewOrder(
                id,
                kind,
                source,
                null,
                new OrderContact("Test Persoon", id + "@example.org", null, "nl"),
                clock.instant(),
                "EUR",
                true,
                country,
                lines,
                delivery,
                null,
                OrderAmounts.of(lines, delivery, "EUR"));
    }

    static NewOrderLine line(int quantity, long gross, UUID... locations) {
        return line(quantity, gross, null, LineProgress.NONE, locations);
    }

    static NewOrderLine line(
            int quantity, long gross, @Nullable String exact, LineProgress progress, UUID... locations) {
        long tax = Math.floorDiv(gross * 21, 121);
        List<NewOrderLine.LineAllocation> allocations = IntStream.range(0, locations.length)
                .mapToObj(i -> new NewOrderLine.LineAllocation(
                        locations[i], quantity / locations.length + (i < quantity % locations.length ? 1 : 0)))
                .filter(allocation -> allocation.quantity() > 0)
                .toList();
        return new NewOrderLine(
                Ids.next(),
                Ids.next(),
                "T-1",
                "Proefartikel",
                quantity,
                eur(Math.floorDiv(gross, quantity)),
                eur(Math.floorDiv(gross, quantity)),
                eur(0),
                210_000,
                eur(gross - tax),
                eur(tax),
                eur(gross),
                exact,
                allocations,
                progress);
    }

    static Money eur(long amount) {
        return Money.of(amount, "EUR");
    }
}
