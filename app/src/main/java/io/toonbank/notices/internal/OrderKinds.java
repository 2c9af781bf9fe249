package io.toonbank.notices.internal;

import io.toonbank.kernel.Money;
import io.toonbank.kernel.Translated;
import io.toonbank.messaging.Block;
import io.toonbank.messaging.Filling;
import io.toonbank.messaging.MessageKind;
import io.toonbank.messaging.MessageKind.Place;
import io.toonbank.messaging.MessageKinds;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderCancelled;
import io.toonbank.orders.OrderProgress.LineQuantity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Messages about the order itself. */
@Component
class OrderKinds implements MessageKinds {

    static final String CONFIRMATION = "order-confirmation";
    static final String CANCELLATION = "order-cancelled";
    static final String PAYMENT_DUE = "payment-due";

    private final OrderBook orders;
    private final OrderWords words;
    private final Invented invented;

    OrderKinds(OrderBook orders, OrderWords words, Invented invented) {
        this.orders = orders;
        this.words = words;
        this.invented = invented;
    }

    @Override
    public List<MessageKind> kinds() {
        return List.of(
                new MessageKind(
                        CONFIRMATION,
                        Translated.nlEn("Bestelling bevestigd", "Order confirmation"),
                        Translated.nlEn(
                                "Zodra een bestelling is geplaatst in de webwinkel of door een assistent.",
                                "As soon as an order is placed in the web shop or by an assistant."),
                        Places.and(
                                Places.ORDER,
                                Place.block("goods", "De artikelen met bedragen", "The articles with amounts"),
                                Place.block("sums", "De optelling", "The sums"),
                                Place.text("total", "Het totaalbedrag", "The total"),
                                Place.text("saved", "Wat er van de prijs af ging", "What came off the price"),
                                Place.block("address", "Het bezorgadres, bij bezorgen", "Where it is delivered"),
                                Place.block("store", "De winkel, bij afhalen", "The store where it is collected"),
                                Place.text("storeName", "De naam van de winkel", "The name of the store"),
                                Place.text("promise", "Wanneer het komt of klaarligt", "When it comes, or is ready"),
                                Place.text(
                                        "digital",
                                        "Gevuld als er niets te bezorgen is (cadeaukaarten)",
                                        "Filled when there is nothing to carry (gift cards)"))),
                new MessageKind(
                        PAYMENT_DUE,
                        Translated.nlEn("Verschil te betalen", "Difference to pay"),
                        Translated.nlEn(
                                "Als een bestelling duurder werd, door een wijziging of een duurdere ruiling.",
                                "When an order became dearer, by an edit or a dearer exchange."),
                        Places.and(
                                Places.ORDER,
                                Place.block("goods", "De artikelen met bedragen", "The articles with amounts"),
                                Place.text("amount", "Wat er nog open staat", "What is still to be paid"),
                                Place.link("payLink", "De pagina waar dat kan", "The page where that can be done"))),
                new MessageKind(
                        CANCELLATION,
                        Translated.nlEn("Bestelling geannuleerd", "Order cancelled"),
                        Translated.nlEn(
                                "Zodra een bestelling of een deel ervan is geannuleerd.",
                                "As soon as an order, or part of it, is cancelled."),
                        Places.and(
                                Places.ORDER,
                                Place.block("goods", "Wat er is geannuleerd", "What was cancelled"),
                                Place.text("amount", "Wat dat waard was", "What that was worth"),
                                Place.text(
                                        "whole",
                                        "Gevuld als de hele bestelling is geannuleerd",
                                        "Filled when all of the order was cancelled"))));
    }

    @Override
    public Optional<Filling> example(String kind, @Nullable String about, String language) {
        Speech speech = Speech.of(language);
        if (about == null) {
            return kinds().stream()
                    .filter(known -> known.code().equals(kind))
                    .map(known -> invented.filling(known, speech))
                    .findFirst();
        }
        return orders.byNumber(about).map(order -> switch (kind) {
            case CONFIRMATION -> confirmation(order, speech);
            case PAYMENT_DUE -> paymentDue(order, order.due(), speech);
            default -> everything(order, speech);
        });
    }

    Filling confirmation(Order order, Speech speech) {
        return words.whole(order, speech).done();
    }

    Filling paymentDue(Order order, Money amount, Speech speech) {
        return words.toPay(order, speech).with("amount", speech.money(amount)).done();
    }

    Filling cancellation(Order order, OrderCancelled cancelled, Speech speech) {
        Map<UUID, Integer> quantities = cancelled.lines().stream()
                .collect(Collectors.toMap(LineQuantity::lineId, LineQuantity::quantity, Integer::sum));
        return cancellation(order, words.pieces(order, quantities), cancelled.amount(), cancelled.whole(), speech);
    }

    private Filling everything(Order order, Speech speech) {
        Map<UUID, Integer> quantities =
                order.lines().stream().collect(Collectors.toMap(Order.Line::id, Order.Line::quantity));
        return cancellation(
                order, words.pieces(order, quantities), order.amounts().total(), true, speech);
    }

    private Filling cancellation(Order order, @Nullable Block goods, Money amount, boolean whole, Speech speech) {
        return words.about(order, speech)
                .with("goods", goods)
                .with("amount", amount.isPositive() ? speech.money(amount) : null)
                .with("whole", whole ? speech.say("ja", "yes") : null)
                .done();
    }

    /** Places that several kinds have. */
    static final class Places {

        static final List<Place> ORDER = List.of(
                Place.text("greeting", "De aanhef met de naam", "The salutation with the name"),
                Place.text("shop", "De naam van de winkel", "The name of the shop"),
                Place.text("orderNumber", "Het nummer van de bestelling", "The number of the order"),
                Place.text("orderDate", "De dag van de bestelling", "The day of the order"),
                Place.link("orderLink", "De pagina van de bestelling", "The page of the order"));

        private Places() {}

        static List<Place> and(List<Place> common, Place... more) {
            return Stream.concat(common.stream(), Stream.of(more)).toList();
        }
    }
}
