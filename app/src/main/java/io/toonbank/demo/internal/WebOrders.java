package io.toonbank.demo.internal;

import io.toonbank.checkout.Checkout;
import io.toonbank.checkout.Checkouts;
import io.toonbank.checkout.Checkouts.ChangeCheckout;
import io.toonbank.checkout.Checkouts.Completion;
import io.toonbank.checkout.Checkouts.StartCheckout;
import io.toonbank.checkout.Checkouts.WantedLine;
import io.toonbank.checkout.CompletionOutcome;
import io.toonbank.checkout.DeliveryChoice;
import io.toonbank.checkout.DeliveryWish;
import io.toonbank.checkout.Shopper;
import io.toonbank.demo.internal.Retailer.Person;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderAddress;
import io.toonbank.orders.OrderContact;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;

/** Buys in the web shop, or through a shopping agent, as a person would: begin, choose a delivery, pay. */
@DemoComponent
class WebOrders {

    private static final int COLLECT_PERCENT = 28;
    private static final int WITH_CODE_PERCENT = 12;

    private final Checkouts checkouts;

    WebOrders(Checkouts checkouts) {
        this.checkouts = checkouts;
    }

    /** Empty when it was sold out meanwhile: then the shopper goes away, as shoppers do. */
    Optional<Order> buy(String name, UUID channelId, Person person, Map<UUID, Integer> basket, Random random) {
        return buy(name, channelId, person, basket, random, choices -> choose(choices, person, random));
    }

    /** To be fetched at this store. */
    Optional<Order> buyAt(
            UUID store, String name, UUID channelId, Person person, Map<UUID, Integer> basket, Random random) {
        return buy(
                name,
                channelId,
                person,
                basket,
                random,
                choices -> choices.stream()
                        .filter(choice -> choice.kind() == DeliveryChoice.Kind.COLLECT)
                        .filter(choice -> choice.places().stream()
                                .anyMatch(place -> place.hasEverything()
                                        && place.locationId().equals(store)))
                        .findFirst()
                        .map(choice -> DeliveryWish.collect(choice.code(), store)));
    }

    /** To be sent home. */
    Optional<Order> buySent(String name, UUID channelId, Person person, Map<UUID, Integer> basket, Random random) {
        return buy(name, channelId, person, basket, random, choices -> sent(choices, person));
    }

    private Optional<Order> buy(
            String name,
            UUID channelId,
            Person person,
            Map<UUID, Integer> basket,
            Random random,
            Function<List<DeliveryChoice>, Optional<DeliveryWish>> chosen) {
        UUID id = DemoIds.of("checkout", name);
        Shopper shopper = Shopper.customer(SeedCustomers.customerId(person));
        try {
            Checkout begun = checkouts.create(new StartCheckout(
                    id,
                    channelId,
                    shopper.customerId(),
                    null,
                    basket.entrySet().stream()
                            .map(line -> new WantedLine(null, line.getKey(), line.getValue()))
                            .toList(),
                    new OrderContact(
                            person.firstName() + " " + person.lastName(),
                            person.email(),
                            person.phone(),
                            person.language()),
                    new DeliveryWish(null, address(person), null),
                    null,
                    random.nextInt(100) < WITH_CODE_PERCENT ? List.of(SeedPromotions.WELCOME) : List.of(),
                    null,
                    person.language()));
            Optional<DeliveryWish> wish = chosen.apply(checkouts.deliveryChoices(begun));
            if (wish.isEmpty()) {
                return Optional.empty();
            }
            var _ = checkouts.change(id, shopper, ChangeCheckout.delivery(wish.get()));
            var paid = new Completion(
                    random.nextInt(10) < 7 && !name.startsWith("agent") ? "ideal" : "card",
                    "approve",
                    null,
                    null,
                    null);
            return checkouts.complete(id, shopper, paid) instanceof CompletionOutcome.Completed done
                    ? Optional.of(done.order())
                    : Optional.empty();
        } catch (Refused _) {
            return Optional.empty();
        }
    }

    private static Optional<DeliveryWish> choose(List<DeliveryChoice> choices, Person person, Random random) {
        boolean collects = random.nextInt(100) < COLLECT_PERCENT;
        for (DeliveryChoice choice : choices) {
            if (collects && choice.kind() == DeliveryChoice.Kind.COLLECT) {
                List<DeliveryChoice.Place> places = choice.places().stream()
                        .filter(DeliveryChoice.Place::hasEverything)
                        .toList();
                if (!places.isEmpty()) {
                    UUID place = places.get(random.nextInt(places.size())).locationId();
                    return Optional.of(DeliveryWish.collect(choice.code(), place));
                }
            }
        }
        return sent(choices, person);
    }

    private static Optional<DeliveryWish> sent(List<DeliveryChoice> choices, Person person) {
        return choices.stream()
                .filter(choice -> choice.kind() == DeliveryChoice.Kind.SHIP && choice.available())
                .findFirst()
                .map(choice -> DeliveryWish.ship(choice.code(), address(person)));
    }

    private static OrderAddress address(Person person) {
        return new OrderAddress(
                person.firstName() + " " + person.lastName(),
                null,
                person.address().street(),
                person.address().houseNumber(),
                null,
                person.address().postalCode(),
                person.address().city(),
                null,
                person.address().country());
    }
}
