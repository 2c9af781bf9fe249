package io.toonbank.bench;

import io.toonbank.catalog.ProductOption;
import io.toonbank.catalog.ProductStatus;
import io.toonbank.catalog.Products;
import io.toonbank.catalog.Publication;
import io.toonbank.catalog.SaveProduct;
import io.toonbank.catalog.SaveVariant;
import io.toonbank.checkout.DeliveryChoice;
import io.toonbank.checkout.DeliveryMethods;
import io.toonbank.checkout.DeliveryMethods.SaveDeliveryMethod;
import io.toonbank.inventory.SetLevels;
import io.toonbank.inventory.StockFacts;
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
import io.toonbank.pricing.PriceLists;
import io.toonbank.pricing.PriceLists.SavePriceList;
import io.toonbank.pricing.PriceLists.SetPrice;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** A shop for agents with 10,000 variants at five locations, made through the doors. */
final class BenchShop {

    static final int VARIANTS = 10_000;
    static final int LOCATIONS = 5;

    /** Every answer to an agent lists the stores where goods can be collected. */
    private static final int COLLECTABLE = 20;

    private static final int VARIANTS_PER_PRODUCT = 50;
    private static final long AMPLE = 1_000_000;

    private final BenchApplication application;
    private final UUID channel;
    private final UUID priceList = Ids.next();
    private final List<UUID> locations = new ArrayList<>();
    private final List<UUID> variants = new ArrayList<>();
    private final java.util.Random random = new java.util.Random(24);
    private int products;

    BenchShop(BenchApplication application) {
        this(application, new Size(LOCATIONS, VARIANTS, 100, AMPLE));
    }

    /**
     * @param percent of the locations have a variant
     * @param units of it at each of them
     */
    record Size(int locations, int variants, int percent, long units) {}

    BenchShop(BenchApplication application, Size size) {
        this.application = application;
        NetworkSetup network = application.get(NetworkSetup.class);
        channel = channel(network);
        for (int i = 0; i < size.locations(); i++) {
            locations.add(location(network, i));
        }
        network.serve(channel, locations);
        application
                .get(PriceLists.class)
                .save(new SavePriceList(priceList, "bench", "Bench", "EUR", channel, null, 1, null, null, true, null));
        while (variants.size() < size.variants()) {
            variants.addAll(product(VARIANTS_PER_PRODUCT));
        }
        price(variants);
        for (UUID location : locations) {
            stock(some(size.percent()), location, size.units());
        }
        deliver("standard", DeliveryChoice.Kind.SHIP, 495);
        deliver("collect", DeliveryChoice.Kind.COLLECT, 0);
        application.settle();
    }

    private List<UUID> some(int percent) {
        return percent >= 100
                ? variants
                : variants.stream().filter(_ -> random.nextInt(100) < percent).toList();
    }

    UUID channel() {
        return channel;
    }

    List<UUID> locations() {
        return locations;
    }

    List<UUID> variants() {
        return variants;
    }

    /** One more variant, with so many units at one location. */
    UUID variantWith(long units) {
        List<UUID> made = product(1);
        price(made);
        stock(made, locations.getFirst(), units);
        return made.getFirst();
    }

    private UUID channel(NetworkSetup network) {
        return application
                .get(SalesChannels.class)
                .byCode("agent")
                .map(io.toonbank.network.SalesChannel::id)
                .orElseGet(() -> {
                    UUID id = Ids.next();
                    network.saveChannel(new SaveChannel(
                            id, "agent", "Agents", ChannelKind.AGENT, "EUR", "NL", true, List.of("nl"), true, null));
                    return id;
                });
    }

    /** Somewhere in the Netherlands. */
    private UUID location(NetworkSetup network, int number) {
        UUID id = Ids.next();
        network.saveLocation(new SaveLocation(
                id,
                "B-" + number,
                "Bench " + number,
                LocationKind.STORE,
                new Address("Benchstraat", "1", "1234 AB", "Benchstad", "NL"),
                51.3 + random.nextInt(200) / 100.0,
                4.3 + random.nextInt(250) / 100.0,
                ZoneId.of("Europe/Amsterdam"),
                number < COLLECTABLE
                        ? Set.of(Capability.SELL, Capability.SHIP, Capability.COLLECT)
                        : Set.of(Capability.SELL, Capability.SHIP),
                OpeningHours.NEVER,
                true,
                null));
        return id;
    }

    private List<UUID> product(int count) {
        int number = products++;
        List<UUID> ids = IntStream.range(0, count).mapToObj(_ -> Ids.next()).toList();
        var values = IntStream.range(0, count)
                .mapToObj(i -> new ProductOption.Value("v-" + i, Translated.nlEn("Maat " + i, "Size " + i), null))
                .toList();
        var saved = IntStream.range(0, count)
                .mapToObj(i -> SaveVariant.of(
                        ids.get(i),
                        "BENCH-" + number + "-" + i,
                        null,
                        Map.of("maat", values.get(i).code())))
                .toList();
        application
                .get(Products.class)
                .save(new SaveProduct(
                        Ids.next(),
                        null,
                        null,
                        Translated.nlEn("Meetartikel " + number, "Bench article " + number),
                        Translated.NOTHING,
                        "Bench",
                        List.of(),
                        List.of(),
                        List.of(new ProductOption("maat", Translated.nlEn("Maat", "Size"), values)),
                        saved,
                        null,
                        Map.of(),
                        List.of(Publication.on(channel)),
                        ProductStatus.ACTIVE));
        return ids;
    }

    private void price(List<UUID> priced) {
        application
                .get(PriceLists.class)
                .setPrices(
                        priceList,
                        IntStream.range(0, priced.size())
                                .mapToObj(i -> SetPrice.of(priced.get(i), 995 + i % 50 * 100))
                                .toList());
    }

    void stock(List<UUID> stocked, UUID location, long units) {
        application
                .get(StockFacts.class)
                .setLevels(new SetLevels(
                        Ids.next(),
                        "bench",
                        stocked.stream()
                                .map(variant -> new SetLevels.Line(variant, location, units, null))
                                .toList(),
                        Instant.now()));
    }

    private void deliver(String code, DeliveryChoice.Kind kind, long price) {
        application
                .get(DeliveryMethods.class)
                .save(new SaveDeliveryMethod(
                        channel, code, kind, code, code, Money.of(price, "EUR"), null, "standard", 1, true, null));
    }
}
