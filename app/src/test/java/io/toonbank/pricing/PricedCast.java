package io.toonbank.pricing;

import io.toonbank.catalog.MeasureUnit;
import io.toonbank.catalog.ProductStatus;
import io.toonbank.catalog.Products;
import io.toonbank.catalog.Publication;
import io.toonbank.catalog.SaveProduct;
import io.toonbank.catalog.SaveVariant;
import io.toonbank.catalog.UnitPricing;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Translated;
import io.toonbank.network.ChannelKind;
import io.toonbank.network.NetworkSetup;
import io.toonbank.network.SaveChannel;
import io.toonbank.pricing.PriceLists.SavePriceList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Channels, lists and articles of a test's own. */
@Component
public class PricedCast {

    private final Products products;
    private final PriceLists lists;
    private final NetworkSetup network;

    PricedCast(Products products, PriceLists lists, NetworkSetup network) {
        this.products = products;
        this.lists = lists;
        this.network = network;
    }

    /** A web shop in which nothing but one's own lists hold. */
    public UUID aChannel(String country) {
        UUID id = Ids.next();
        network.saveChannel(new SaveChannel(
                id, "c-" + id, "Test", ChannelKind.WEB_SHOP, "EUR", country, true, List.of("nl"), true, null));
        return id;
    }

    public UUID aList(UUID channel) {
        return aList(channel, null, null, 0, false);
    }

    public UUID aList(
            UUID channel, @Nullable UUID zone, @Nullable String tag, int priority, boolean announcesReduction) {
        UUID id = Ids.next();
        return lists.save(new SavePriceList(
                        id,
                        "list-" + id,
                        "Test",
                        "EUR",
                        channel,
                        tag,
                        zone,
                        priority,
                        null,
                        null,
                        true,
                        announcesReduction,
                        null))
                .id();
    }

    public UUID aVariant(UUID channel, String... tags) {
        return aVariant(channel, null, tags);
    }

    /** Half a kilogram of something, stated per kilogram. */
    public UUID halfAKilogram(UUID channel) {
        return aVariant(
                channel, new UnitPricing(BigDecimal.valueOf(500), MeasureUnit.G, BigDecimal.ONE, MeasureUnit.KG));
    }

    public UUID aVariant(UUID channel, @Nullable UnitPricing unitPricing, String... tags) {
        UUID product = Ids.next();
        UUID variant = Ids.next();
        products.save(new SaveProduct(
                product,
                null,
                "lamp-" + product,
                Translated.nlEn("Tafellamp Olm", "Table lamp Olm"),
                Translated.NOTHING,
                "Linde",
                List.of(),
                List.of(tags),
                List.of(),
                List.of(new SaveVariant(
                        variant, sku(variant), null, Map.of(), "standard", null, unitPricing, null, false, true)),
                null,
                Map.of(),
                List.of(Publication.on(channel)),
                ProductStatus.ACTIVE));
        return variant;
    }

    public static String sku(UUID variant) {
        return "P-" + variant;
    }
}
