package io.toonbank.checkout;

import io.toonbank.catalog.ProductStatus;
import io.toonbank.catalog.Products;
import io.toonbank.catalog.Publication;
import io.toonbank.catalog.SaveProduct;
import io.toonbank.catalog.SaveVariant;
import io.toonbank.catalog.Variant;
import io.toonbank.checkout.Checkouts.Completion;
import io.toonbank.checkout.Checkouts.StartCheckout;
import io.toonbank.checkout.Checkouts.WantedLine;
import io.toonbank.inventory.Receipt;
import io.toonbank.inventory.StockFacts;
import io.toonbank.inventory.StockLine;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Translated;
import io.toonbank.network.Address;
import io.toonbank.network.Capability;
import io.toonbank.network.ChannelKind;
import io.toonbank.network.LocationKind;
import io.toonbank.network.NetworkSetup;
import io.toonbank.network.OpeningHours;
import io.toonbank.network.SalesChannels;
import io.toonbank.network.SaveChannel;
import io.toonbank.network.SaveLocation;
import io.toonbank.orders.OrderAddress;
import io.toonbank.orders.OrderContact;
import io.toonbank.pricing.PriceLists;
import io.toonbank.pricing.PriceLists.SavePriceList;
import io.toonbank.pricing.PriceLists.SetPrice;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A small shop of one's own: a channel, its locations, priced goods in stock, and shoppers. */
@Component
public class ShopCast {

    private final NetworkSetup network;
    private final SalesChannels channels;
    private final Products products;
    private final PriceLists prices;
    private final StockFacts facts;
    private final DeliveryMethods methods;
    private final Clock clock;

    ShopCast(
            NetworkSetup network,
            SalesChannels channels,
            Products products,
            PriceLists prices,
            StockFacts facts,
            DeliveryMethods methods,
            Clock clock) {
        this.network = network;
        this.channels = channels;
        this.products = products;
        this.prices = prices;
        this.facts = facts;
        this.methods = methods;
        this.clock = clock;
    }

    /** @param locations in the channel's order of preference */
    public record Shop(UUID channel, UUID priceList, List<UUID> locations) {

        public UUID location() {
            return locations.getFirst();
        }
    }

    public Shop aWebShop(int locations) {
        return aShop(ChannelKind.WEB_SHOP, locations);
    }

    public Shop aTillShop() {
        return aShop(ChannelKind.TILL, 1);
    }

    /** The shop's one channel for agents, with prices of this test and a location of its own. */
    public Shop aShopForAgents() {
        UUID agents = channels.byCode("agent").orElseThrow().id();
        UUID list = Ids.next();
        prices.save(
                new SavePriceList(list, "agents-" + list, "Agents", "EUR", agents, null, 1, null, null, true, null));
        List<UUID> locations = List.of(aLocation());
        network.serve(agents, locations);
        method(agents, "standard", DeliveryChoice.Kind.SHIP, 495, null, 1);
        method(agents, "collect", DeliveryChoice.Kind.COLLECT, 0, null, 2);
        return new Shop(agents, list, locations);
    }

    private Shop aShop(ChannelKind kind, int count) {
        UUID channel = Ids.next();
        network.saveChannel(new SaveChannel(
                channel, "c-" + code(channel), "Test", kind, "EUR", "NL", true, List.of("nl", "en"), true, null));
        List<UUID> locations =
                java.util.stream.Stream.generate(this::aLocation).limit(count).toList();
        network.serve(channel, locations);
        UUID list = Ids.next();
        prices.save(
                new SavePriceList(list, "p-" + code(list), "Test", "EUR", channel, null, 1, null, null, true, null));
        method(channel, "standard", DeliveryChoice.Kind.SHIP, 495, 5_000L, 1);
        method(channel, "collect", DeliveryChoice.Kind.COLLECT, 0, null, 2);
        return new Shop(channel, list, locations);
    }

    private void method(
            UUID channel, String code, DeliveryChoice.Kind kind, long price, @Nullable Long freeFrom, int position) {
        methods.save(new DeliveryMethods.SaveDeliveryMethod(
                channel,
                code,
                kind,
                code + " nl",
                code + " en",
                Money.of(price, "EUR"),
                freeFrom == null ? null : Money.of(freeFrom, "EUR"),
                "standard",
                position,
                true,
                null));
    }

    private UUID aLocation() {
        UUID id = Ids.next();
        network.saveLocation(new SaveLocation(
                id,
                "L-" + code(id),
                "Test " + code(id),
                LocationKind.STORE,
                new Address("Teststraat", "1", "1234 AB", "Teststad", "NL"),
                null,
                null,
                ZoneId.of("Europe/Amsterdam"),
                Set.of(Capability.SELL, Capability.SHIP, Capability.COLLECT),
                OpeningHours.NEVER,
                true,
                null));
        return id;
    }

    /** A priced article, with so many at each location of the shop. */
    public UUID anArticle(Shop shop, long price, int... quantities) {
        UUID variant = Ids.next();
        products.save(new SaveProduct(
                Ids.next(),
                null,
                null,
                Translated.nlEn("Proefartikel", "Test article"),
                Translated.NOTHING,
                "Test",
                List.of(),
                List.of(),
                List.of(),
                List.of(SaveVariant.of(variant, "T-" + code(variant), null, Map.of())),
                null,
                Map.of(),
                List.of(Publication.on(shop.channel())),
                ProductStatus.ACTIVE));
        price(shop, variant, price);
        for (int i = 0; i < quantities.length; i++) {
            if (quantities[i] > 0) {
                facts.receive(new Receipt(
                        Ids.next(),
                        shop.locations().get(i),
                        Receipt.Source.SUPPLIER,
                        "test",
                        List.of(new StockLine(variant, quantities[i])),
                        clock.instant()));
            }
        }
        return variant;
    }

    /** A gift card as an article: no VAT, no stock. */
    public UUID aGiftCardArticle(Shop shop, long price) {
        UUID variant = Ids.next();
        products.save(new SaveProduct(
                Ids.next(),
                null,
                null,
                Translated.nlEn("Cadeaukaart", "Gift card"),
                Translated.NOTHING,
                "Test",
                List.of(),
                List.of(),
                List.of(),
                List.of(new SaveVariant(
                        variant, "G-" + code(variant), null, Map.of(), Variant.VOUCHER, null, null, null, false, true)),
                null,
                Map.of(),
                List.of(Publication.on(shop.channel())),
                ProductStatus.ACTIVE));
        price(shop, variant, price);
        return variant;
    }

    public void price(Shop shop, UUID variant, long price) {
        prices.setPrices(shop.priceList(), List.of(SetPrice.of(variant, price)));
    }

    public static OrderAddress anAddress() {
        return new OrderAddress("Test Persoon", null, "Proefweg", "7", null, "1234 AB", "Proefstad", null, "NL");
    }

    public static OrderContact aContact() {
        return new OrderContact("Test Persoon", "shopper-" + Ids.next() + "@example.org", null, "nl");
    }

    public StartCheckout shipping(Shop shop, WantedLine... lines) {
        return start(shop, null, DeliveryWish.ship("standard", anAddress()), lines);
    }

    public StartCheckout collecting(Shop shop, UUID location, WantedLine... lines) {
        return start(shop, null, DeliveryWish.collect("collect", location), lines);
    }

    public StartCheckout start(Shop shop, @Nullable UUID customerId, @Nullable DeliveryWish wish, WantedLine... lines) {
        return new StartCheckout(
                Ids.next(),
                shop.channel(),
                customerId,
                null,
                List.of(lines),
                aContact(),
                wish,
                null,
                List.of(),
                null,
                "nl");
    }

    public static WantedLine line(UUID variant, int quantity) {
        return new WantedLine(null, variant, quantity);
    }

    /** @param instrument how the simulated provider behaves */
    public static Completion paying(String instrument) {
        return new Completion("card", instrument, "https://shop.example/back", null, null);
    }

    private static String code(UUID id) {
        return id.toString().substring(9, 13) + id.toString().substring(24);
    }
}
