package io.toonbank.notices.internal;

import io.toonbank.messaging.Block;
import io.toonbank.messaging.Block.Article;
import io.toonbank.messaging.Block.Sum;
import io.toonbank.messaging.Filling;
import io.toonbank.messaging.MessageKind;
import io.toonbank.messaging.MessageKind.Place;
import io.toonbank.messaging.ShopLinks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A case nobody lived through, to show templates with. */
@Component
class Invented {

    /** An order that is delivered is not collected as well. */
    private static final Set<String> OTHERWISE = Set.of("digital");

    private final ShopLinks shop;
    private final Clock clock;

    Invented(ShopLinks shop, Clock clock) {
        this.shop = shop;
        this.clock = clock;
    }

    /** What fills the places of this kind. */
    Filling filling(MessageKind kind, Speech speech) {
        Set<String> places = kind.places().stream()
                .map(Place::name)
                .filter(name -> !OTHERWISE.contains(name))
                .filter(name ->
                        !name.startsWith("store") || kind.place("address").isEmpty())
                .collect(Collectors.toSet());
        return everything(speech).only(places);
    }

    private Filling everything(Speech speech) {
        Instant now = clock.instant();
        String lamp = speech.say("Tafellamp Linde, eiken", "Table lamp Linde, oak");
        String cup = speech.say("Theekop Dauw, zand", "Tea cup Dauw, sand");
        String link = shop.page(speech.language(), "/");
        return Filling.of("greeting", speech.greeting(speech.say("Voorbeeld Klant", "Example Customer")))
                .with("orderNumber", "W100234")
                .with("orderDate", speech.day(now))
                .with("orderLink", link)
                .with("payLink", link)
                .with("trackingLink", link)
                .with("trackingCode", "3SDEMO0012345")
                .with("carrier", "Proefpost")
                .with("expected", speech.day(now.plus(Duration.ofDays(1))))
                .with("promised", speech.day(now))
                .with("promise", speech.day(now.plus(Duration.ofDays(1))))
                .with("collectUntil", speech.day(now.plus(Duration.ofDays(7))))
                .with("hours", speech.say("vandaag tot 18:00 uur", "today until 18:00"))
                .with("goods", goods(speech, lamp, cup))
                .with(
                        "sums",
                        new Block.Sums(List.of(
                                new Sum(speech.say("Artikelen", "Articles"), speech.euros(13_175)),
                                new Sum(speech.say("Bezorging", "Delivery"), speech.euros(495)),
                                new Sum(
                                        speech.say("Totaal, inclusief ", "Total, including ")
                                                + speech.euros(2_372)
                                                + speech.say(" btw", " VAT"),
                                        speech.euros(13_670)))))
                .with("total", speech.euros(13_670))
                .with("saved", speech.euros(1_000))
                .with("amount", speech.euros(13_670))
                .with("refund", speech.euros(12_670))
                .with("fee", speech.euros(495))
                .with("returnNumber", "R100012")
                .with("sendBy", speech.day(now.plus(Duration.ofDays(14))))
                .with("post", speech.say("ja", "yes"))
                .with("delivery", speech.euros(495))
                .with("returnLink", link)
                .with(
                        "address",
                        new Block.Lines(
                                speech.say("Bezorgadres", "Delivery address"),
                                List.of(
                                        speech.say("Voorbeeld Klant", "Example Customer"),
                                        "Voorbeeldlaan 12",
                                        "1234 AB Voorbeeldstad")))
                .with(
                        "store",
                        new Block.Lines(
                                speech.say("Afhalen bij ", "Collect from ") + shop.name(),
                                List.of("Voorbeeldplein 1", "1234 AB Voorbeeldstad")))
                .with("storeName", shop.name())
                .with("code", new Block.Code(speech.say("Je afhaalcode", "Your collection code"), "K7QM-3XPD", link))
                .with("whole", speech.say("ja", "yes"))
                .done();
    }

    private static Block goods(Speech speech, String lamp, String cup) {
        return new Block.Goods(List.of(
                new Article(1, lamp, null, speech.euros(7_995)), new Article(4, cup, null, speech.euros(5_180))));
    }
}
