package io.toonbank.notices.internal;

import io.toonbank.fulfillment.CarrierAdapter;
import io.toonbank.fulfillment.Collections;
import io.toonbank.fulfillment.Collections.CollectionCode;
import io.toonbank.fulfillment.Parcel;
import io.toonbank.fulfillment.Tracking;
import io.toonbank.kernel.Translated;
import io.toonbank.messaging.Block;
import io.toonbank.messaging.Filling;
import io.toonbank.messaging.MessageKind;
import io.toonbank.messaging.MessageKind.Place;
import io.toonbank.messaging.MessageKinds;
import io.toonbank.notices.internal.OrderKinds.Places;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Messages about goods on their way, and goods that lie ready. */
@Component
class FulfilmentKinds implements MessageKinds {

    static final String SHIPPED = "parcel-shipped";
    static final String DELIVERED = "parcel-delivered";
    static final String LOST = "parcel-lost";
    static final String SENT_BACK = "parcel-sent-back";
    static final String READY = "collection-ready";
    static final String REMINDER = "collection-reminder";
    static final String EXPIRED = "collection-expired";
    static final String DELAYED = "order-delayed";

    private static final Place GOODS = Place.block("goods", "Waar het om gaat", "What it is about");

    private final OrderBook orders;
    private final OrderWords words;
    private final Invented invented;
    private final Tracking tracking;
    private final Collections collections;
    private final List<CarrierAdapter> carriers;

    FulfilmentKinds(
            OrderBook orders,
            OrderWords words,
            Invented invented,
            Tracking tracking,
            Collections collections,
            List<CarrierAdapter> carriers) {
        this.orders = orders;
        this.words = words;
        this.invented = invented;
        this.tracking = tracking;
        this.collections = collections;
        this.carriers = carriers;
    }

    @Override
    public List<MessageKind> kinds() {
        Place track = Place.link("trackingLink", "De pagina van de vervoerder", "The page of the carrier");
        Place code = Place.text("trackingCode", "Het volgnummer van het pakket", "The number of the parcel");
        Place carrier = Place.text("carrier", "De vervoerder", "The carrier");
        Place until = Place.text("collectUntil", "Tot en met wanneer het klaarligt", "Until when it is kept");
        Place store = Place.block("store", "De winkel met het adres", "The store with its address");
        Place storeName = Place.text("storeName", "De naam van de winkel", "The name of the store");
        Place collect = Place.block("code", "De afhaalcode met QR-code", "The collection code with its QR code")
                .asSecret();
        return List.of(
                kind(
                        SHIPPED,
                        "Verzonden",
                        "Shipped",
                        "Zodra een pakket bij de vervoerder is; bij meer pakketten één bericht per pakket.",
                        "As soon as a parcel is with the carrier; one message for each parcel.",
                        track,
                        code,
                        carrier,
                        Place.text("expected", "Wanneer het pakket komt", "When the parcel comes"),
                        Place.text("more", "Gevuld als er nog meer komt", "Filled when more is to come")),
                kind(
                        DELIVERED,
                        "Bezorgd",
                        "Delivered",
                        "Zodra de vervoerder het pakket heeft bezorgd.",
                        "As soon as the carrier delivered the parcel.",
                        track,
                        code,
                        carrier),
                kind(
                        LOST,
                        "Pakket zoekgeraakt",
                        "Parcel lost",
                        "Als de vervoerder een pakket kwijt is.",
                        "When the carrier lost a parcel.",
                        track,
                        code,
                        carrier),
                kind(
                        SENT_BACK,
                        "Pakket komt terug",
                        "Parcel comes back",
                        "Als een pakket niet kon worden bezorgd en naar ons terugkomt.",
                        "When a parcel could not be delivered and comes back to us.",
                        track,
                        code,
                        carrier),
                kind(
                        READY,
                        "Klaar om af te halen",
                        "Ready for collection",
                        "Zodra een winkel de bestelling heeft klaargelegd.",
                        "As soon as a store has put the order aside.",
                        collect.asNeeded(),
                        until,
                        store,
                        storeName),
                kind(
                        REMINDER,
                        "Herinnering: ligt klaar",
                        "Reminder: ready for collection",
                        "Als een bestelling al een paar dagen klaarligt.",
                        "When an order has been ready for some days.",
                        collect,
                        until,
                        store,
                        storeName),
                kind(
                        EXPIRED,
                        "Niet afgehaald",
                        "Not collected",
                        "Als niemand op tijd kwam; de bestelling is dan geannuleerd.",
                        "When nobody came in time; the order is cancelled then.",
                        storeName),
                kind(
                        DELAYED,
                        "Vertraagd",
                        "Delayed",
                        "Als een deel van een bestelling later komt dan beloofd.",
                        "When part of an order comes later than promised.",
                        Place.text("promised", "Wat er beloofd was", "What was promised"),
                        Place.text(
                                "searching",
                                "Gevuld als we het nergens meer hebben liggen",
                                "Filled when we do not have it anywhere")));
    }

    private static MessageKind kind(
            String code, String dutch, String english, String when, String whenEnglish, Place... places) {
        List<Place> all = Places.and(Places.and(Places.ORDER, GOODS), places);
        return new MessageKind(code, Translated.nlEn(dutch, english), Translated.nlEn(when, whenEnglish), all);
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
        return orders.byNumber(about).map(order -> ofOrder(kind, order, speech));
    }

    /** The case an order comes closest to. */
    private Filling ofOrder(String kind, Order order, Speech speech) {
        return switch (kind) {
            case READY, REMINDER ->
                collections.codesOf(order.id()).stream()
                        .findFirst()
                        .map(code -> collection(order, code, speech))
                        .orElseGet(() -> goods(order, everything(order), speech)
                                .with("store", words.store(order.delivery().locationId(), speech))
                                .with(
                                        "storeName",
                                        words.storeName(order.delivery().locationId()))
                                .done());
            case EXPIRED -> expired(order, order.delivery().locationId(), everything(order), speech);
            case DELAYED -> delayed(order, everything(order), null, false, speech);
            default ->
                tracking.ofOrder(order.id()).stream()
                        .findFirst()
                        .map(parcel -> parcel(order, parcel, speech))
                        .orElseGet(() -> goods(order, everything(order), speech).done());
        };
    }

    Filling parcel(Order order, Parcel parcel, Speech speech) {
        Map<UUID, Integer> contents = parcel.lines().stream()
                .collect(Collectors.toMap(Parcel.Content::orderLineId, Parcel.Content::quantity, Integer::sum));
        return goods(order, contents, speech)
                .with("trackingLink", parcel.trackingUrl())
                .with("trackingCode", parcel.trackingCode())
                .with("carrier", carrier(parcel.carrier(), speech))
                .with("expected", parcel.expectedAt() == null ? null : speech.day(parcel.expectedAt()))
                .with("more", order.unfinished() ? speech.say("ja", "yes") : null)
                .done();
    }

    /** As people call it. */
    private String carrier(@Nullable String code, Speech speech) {
        return carriers.stream()
                .filter(known -> known.code().equals(code))
                .map(CarrierAdapter::name)
                .findFirst()
                .orElseGet(() -> speech.say("de vervoerder", "the carrier"));
    }

    Filling collection(Order order, CollectionCode code, Speech speech) {
        return words.about(order, speech)
                .with("goods", words.pieces(order, everything(order)))
                .with(
                        "code",
                        new Block.Code(
                                speech.say("Laat deze code zien in de winkel", "Show this code in the store"),
                                code.code(),
                                code.qrText()))
                .with("collectUntil", speech.day(code.collectUntil()))
                .with("store", words.store(code.locationId(), speech))
                .with("storeName", words.storeName(code.locationId()))
                .done();
    }

    Filling expired(Order order, @Nullable UUID locationId, Map<UUID, Integer> cancelled, Speech speech) {
        return goods(order, cancelled, speech)
                .with("storeName", words.storeName(locationId))
                .done();
    }

    Filling delayed(
            Order order, Map<UUID, Integer> lines, @Nullable Instant promised, boolean nothingFree, Speech speech) {
        return goods(order, lines, speech)
                .with("promised", promised == null ? null : speech.day(promised))
                .with("searching", nothingFree ? speech.say("ja", "yes") : null)
                .done();
    }

    private Filling.Building goods(Order order, Map<UUID, Integer> lines, Speech speech) {
        return words.about(order, speech).with("goods", words.pieces(order, lines));
    }

    private static Map<UUID, Integer> everything(Order order) {
        return order.lines().stream()
                .collect(Collectors.toMap(
                        Order.Line::id,
                        line -> Math.max(0, line.quantity() - line.progress().cancelled())));
    }
}
