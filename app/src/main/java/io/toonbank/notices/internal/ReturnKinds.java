package io.toonbank.notices.internal;

import io.toonbank.kernel.Translated;
import io.toonbank.messaging.Block;
import io.toonbank.messaging.Block.Article;
import io.toonbank.messaging.Filling;
import io.toonbank.messaging.MessageKind;
import io.toonbank.messaging.MessageKind.Place;
import io.toonbank.messaging.MessageKinds;
import io.toonbank.messaging.ShopLinks;
import io.toonbank.notices.internal.OrderKinds.Places;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.returns.RefundWay;
import io.toonbank.returns.Return;
import io.toonbank.returns.ReturnWay;
import io.toonbank.returns.Returns;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Messages about goods that come back, and money that goes back. */
@Component
class ReturnKinds implements MessageKinds {

    static final String REQUESTED = "return-requested";
    static final String RECEIVED = "return-received";
    static final String REFUND = "refund";

    private final OrderBook orders;
    private final Returns returns;
    private final OrderWords words;
    private final Invented invented;
    private final ShopLinks shop;

    ReturnKinds(OrderBook orders, Returns returns, OrderWords words, Invented invented, ShopLinks shop) {
        this.orders = orders;
        this.returns = returns;
        this.words = words;
        this.invented = invented;
        this.shop = shop;
    }

    @Override
    public List<MessageKind> kinds() {
        List<Place> common = Places.and(
                Places.ORDER,
                Place.text("returnNumber", "Het nummer van de retour", "The number of the return"),
                Place.link(
                        "returnLink", "De pagina van de retour, met label", "The page of the return, with its label"),
                Place.block("goods", "Om welke artikelen het gaat", "Which articles it is about"));
        return List.of(
                new MessageKind(
                        REQUESTED,
                        Translated.nlEn("Retour aangemeld", "Return registered"),
                        Translated.nlEn(
                                "Zodra iemand online een retour aanmeldt, of de klantenservice dat doet.",
                                "As soon as somebody asks for a return online, or the service desk does."),
                        Places.and(
                                common,
                                Place.text("sendBy", "Tot wanneer het terug mag", "Until when it may come back"),
                                Place.text("post", "Gevuld als het per post komt", "Filled when it comes by post"),
                                Place.text(
                                        "bring", "Gevuld als het naar een winkel komt", "Filled when it is brought"))),
                new MessageKind(
                        RECEIVED,
                        Translated.nlEn("Retour ontvangen", "Return received"),
                        Translated.nlEn(
                                "Zodra teruggestuurde artikelen binnen zijn en nog worden bekeken.",
                                "As soon as goods sent back are here and wait to be looked at."),
                        common),
                new MessageKind(
                        REFUND,
                        Translated.nlEn("Terugbetaling", "Refund"),
                        Translated.nlEn(
                                "Zodra een retour is goedgekeurd en het geld teruggaat.",
                                "As soon as a return is accepted and the money goes back."),
                        Places.and(
                                common,
                                Place.text("refund", "Wat de klant terugkrijgt", "What the customer gets back"),
                                Place.text("fee", "Wat er van af ging aan kosten", "What was kept as a fee"),
                                Place.text("delivery", "Terugbetaalde bezorgkosten", "Delivery costs paid back"),
                                Place.text("credit", "Gevuld bij winkeltegoed", "Filled for store credit"),
                                Place.text("exchange", "Gevuld bij omruilen", "Filled for an exchange"),
                                Place.text(
                                        "refused",
                                        "Hoeveel stuks niet zijn teruggenomen",
                                        "How many pieces were not taken back"))));
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
        return returns.byNumber(about)
                .or(() -> orders.byNumber(about)
                        .flatMap(order -> returns.ofOrder(order.id()).stream().findFirst()))
                .map(found -> ofReturn(kind, orders.require(found.orderId()), found, speech));
    }

    private Filling ofReturn(String kind, Order order, Return found, Speech speech) {
        return switch (kind) {
            case REQUESTED -> requested(order, found, speech);
            case RECEIVED -> received(order, found, speech);
            default ->
                found.bookings().isEmpty()
                        ? received(order, found, speech)
                        : refund(order, found, found.bookings().getLast(), speech);
        };
    }

    Filling requested(Order order, Return found, Speech speech) {
        return about(order, found, Return.Line::quantity, speech)
                .with("sendBy", speech.day(found.sendBy()))
                .with("post", found.way() == ReturnWay.POST ? speech.say("ja", "yes") : null)
                .with("bring", found.way() == ReturnWay.STORE ? speech.say("ja", "yes") : null)
                .done();
    }

    Filling received(Order order, Return found, Speech speech) {
        return about(order, found, Return.Line::arrived, speech).done();
    }

    Filling refund(Order order, Return found, Return.Booking booking, Speech speech) {
        int refused = booking.lines().stream()
                .filter(line -> line.disposition() == null)
                .mapToInt(Return.BookedLine::quantity)
                .sum();
        return about(order, found, line -> accepted(booking, line.id()), speech)
                .with("refund", booking.refund().isPositive() ? speech.money(booking.refund()) : null)
                .with("fee", booking.fee().isPositive() ? speech.money(booking.fee()) : null)
                .with("delivery", booking.delivery().isPositive() ? speech.money(booking.delivery()) : null)
                .with("credit", booking.refundWay() == RefundWay.STORE_CREDIT ? speech.say("ja", "yes") : null)
                .with("exchange", booking.refundWay() == RefundWay.EXCHANGE ? speech.say("ja", "yes") : null)
                .with("refused", refused > 0 ? Integer.toString(refused) : null)
                .done();
    }

    private static int accepted(Return.Booking booking, UUID lineId) {
        return booking.lines().stream()
                .filter(line -> line.lineId().equals(lineId) && line.disposition() != null)
                .mapToInt(Return.BookedLine::quantity)
                .sum();
    }

    private Filling.Building about(Order order, Return found, ToIntFunction<Return.Line> pieces, Speech speech) {
        List<Article> articles = found.lines().stream()
                .filter(line -> pieces.applyAsInt(line) > 0)
                .map(line -> new Article(pieces.applyAsInt(line), line.title(), null, null))
                .toList();
        return words.about(order, speech)
                .with("returnNumber", found.number())
                .with("returnLink", shop.page(speech.language(), "/returns/" + found.id()))
                .with("goods", articles.isEmpty() ? null : new Block.Goods(articles));
    }
}
