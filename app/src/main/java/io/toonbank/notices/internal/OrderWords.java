package io.toonbank.notices.internal;

import io.toonbank.kernel.Money;
import io.toonbank.messaging.Block;
import io.toonbank.messaging.Block.Article;
import io.toonbank.messaging.Block.Sum;
import io.toonbank.messaging.Filling;
import io.toonbank.messaging.ShopLinks;
import io.toonbank.network.Location;
import io.toonbank.network.Locations;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderAddress;
import io.toonbank.orders.OrderDelivery;
import io.toonbank.orders.OrderPromise;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An order in words: what messages say of it. */
@Component
class OrderWords {

    private final ShopLinks shop;
    private final Locations locations;

    OrderWords(ShopLinks shop, Locations locations) {
        this.shop = shop;
        this.locations = locations;
    }

    /** What every message about an order may show. */
    Filling.Building about(Order order, Speech speech) {
        return Filling.of("greeting", speech.greeting(order.contact().name()))
                .with("orderNumber", order.number())
                .with("orderDate", speech.day(order.placedAt()))
                .with("orderLink", shop.page(speech.language(), "/orders/" + order.id()));
    }

    /** What was ordered, and where the rest of it is paid. */
    Filling.Building toPay(Order order, Speech speech) {
        return about(order, speech)
                .with("goods", goods(order, speech))
                .with("payLink", shop.page(speech.language(), "/orders/" + order.id() + "/payment"));
    }

    /** Everything that was ordered and is not cancelled, with what it costs. */
    Filling.Building whole(Order order, Speech speech) {
        OrderDelivery.Kind kind = order.delivery().kind();
        boolean digital = order.delivery().method().equals(OrderDelivery.DIGITAL);
        Money saved = order.amounts().discount();
        return about(order, speech)
                .with("goods", goods(order, speech))
                .with("sums", sums(order, speech))
                .with("total", speech.money(order.amounts().total()))
                .with("saved", saved.isPositive() ? speech.money(saved) : null)
                .with("address", kind == OrderDelivery.Kind.SHIP ? address(order, speech) : null)
                .with(
                        "store",
                        kind == OrderDelivery.Kind.COLLECT
                                ? store(order.delivery().locationId(), speech)
                                : null)
                .with("storeName", storeName(order.delivery().locationId()))
                .with("promise", promise(order.delivery().promise(), speech))
                .with("digital", digital ? speech.say("ja", "yes") : null);
    }

    private static @Nullable String promise(@Nullable OrderPromise promise, Speech speech) {
        if (promise == null) {
            return null;
        }
        return promise.oneDay()
                ? speech.day(promise.latest())
                : speech.say("tussen ", "between ")
                        + speech.day(promise.earliest())
                        + speech.say(" en ", " and ")
                        + speech.day(promise.latest());
    }

    /** The store as an address, with nothing when there is none. */
    @Nullable
    Block store(@Nullable UUID locationId, Speech speech) {
        return location(locationId) instanceof Location store
                ? new Block.Lines(
                        speech.say("Afhalen bij ", "Collect from ") + store.name(),
                        List.of(
                                store.address().street() + " " + store.address().houseNumber(),
                                store.address().postcode() + " "
                                        + store.address().city()))
                : null;
    }

    @Nullable
    String storeName(@Nullable UUID locationId) {
        return location(locationId) instanceof Location store ? store.name() : null;
    }

    private @Nullable Location location(@Nullable UUID locationId) {
        return locationId == null ? null : locations.find(locationId).orElse(null);
    }

    private static Block goods(Order order, Speech speech) {
        return new Block.Goods(order.lines().stream()
                .filter(line -> line.quantity() != 0)
                .map(line -> new Article(line.quantity(), line.title(), null, speech.money(line.gross())))
                .toList());
    }

    /** So many of these lines, without amounts; empty where none of them is known. */
    @Nullable
    Block pieces(Order order, Map<UUID, Integer> quantities) {
        List<Article> articles = order.lines().stream()
                .filter(line -> quantities.getOrDefault(line.id(), 0) > 0)
                .map(line -> new Article(Objects.requireNonNull(quantities.get(line.id())), line.title(), null, null))
                .toList();
        return articles.isEmpty() ? null : new Block.Goods(articles);
    }

    private static Block sums(Order order, Speech speech) {
        Money goods = order.amounts().total().minus(order.delivery().gross());
        List<Sum> sums = new ArrayList<>();
        sums.add(new Sum(speech.say("Artikelen", "Articles"), speech.money(goods)));
        if (order.delivery().kind() == OrderDelivery.Kind.SHIP) {
            Money delivery = order.delivery().gross();
            sums.add(new Sum(
                    speech.say("Bezorging", "Delivery"),
                    delivery.isZero() ? speech.say("gratis", "free") : speech.money(delivery)));
        }
        sums.add(new Sum(
                speech.say("Totaal, inclusief ", "Total, including ")
                        + speech.money(order.amounts().tax())
                        + speech.say(" btw", " VAT"),
                speech.money(order.amounts().total())));
        return new Block.Sums(sums);
    }

    private static @Nullable Block address(Order order, Speech speech) {
        OrderAddress to = order.delivery().address();
        if (to == null) {
            return null;
        }
        String street = Stream.of(to.street(), to.houseNumber(), to.extra())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        List<String> lines = new ArrayList<>();
        Stream.of(to.company(), to.name(), street, to.postcode() + " " + to.city())
                .filter(line -> line != null && !line.isBlank())
                .forEach(lines::add);
        if (!to.country().equals(order.country()) || !to.country().equals("NL")) {
            lines.add(java.util.Locale.of("", to.country()).getDisplayCountry(java.util.Locale.of(speech.language())));
        }
        return new Block.Lines(speech.say("Bezorgadres", "Delivery address"), lines);
    }
}
