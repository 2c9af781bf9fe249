package io.toonbank.storefront;

import io.toonbank.catalog.Product;
import io.toonbank.catalog.Products;
import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.checkout.DeliveryChoice;
import io.toonbank.checkout.DeliveryMethods;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.network.NetworkSetup;
import io.toonbank.network.SalesChannels;
import io.toonbank.pricing.PriceLists;
import io.toonbank.pricing.PriceLists.SavePriceList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The web channel with two stores of its own, and goods in them. */
@Component
class WebShopCast {

    private final ShopCast cast;
    private final NetworkSetup network;
    private final SalesChannels channels;
    private final PriceLists prices;
    private final DeliveryMethods methods;
    private final Products products;
    private final Variants variants;
    private @Nullable Shop shop;

    WebShopCast(
            ShopCast cast,
            NetworkSetup network,
            SalesChannels channels,
            PriceLists prices,
            DeliveryMethods methods,
            Products products,
            Variants variants) {
        this.cast = cast;
        this.network = network;
        this.channels = channels;
        this.prices = prices;
        this.methods = methods;
        this.products = products;
        this.variants = variants;
    }

    synchronized Shop shop() {
        if (shop == null) {
            UUID web = channels.byCode("web").orElseThrow().id();
            var locations = cast.aWebShop(2).locations();
            network.serve(web, locations);
            UUID list = Ids.next();
            prices.save(new SavePriceList(list, "web-" + list, "Test", "EUR", web, null, 100, null, null, true, null));
            method(web, "standard", DeliveryChoice.Kind.SHIP, 495, 1);
            method(web, "collect", DeliveryChoice.Kind.COLLECT, 0, 2);
            shop = new Shop(web, list, locations);
        }
        return shop;
    }

    private void method(UUID channel, String code, DeliveryChoice.Kind kind, long price, int position) {
        methods.save(new DeliveryMethods.SaveDeliveryMethod(
                channel,
                code,
                kind,
                kind == DeliveryChoice.Kind.SHIP ? "Bezorgen" : "Afhalen",
                kind == DeliveryChoice.Kind.SHIP ? "Delivery" : "Collection",
                Money.of(price, "EUR"),
                null,
                "standard",
                position,
                true,
                null));
    }

    /** Something for sale, with so many in each of both stores. */
    Variant anArticle(long price, int first, int second) {
        UUID id = cast.anArticle(shop(), price, first, second);
        return variants.find(id).orElseThrow();
    }

    Variant aGiftCardArticle(long price) {
        return variants.find(cast.aGiftCardArticle(shop(), price)).orElseThrow();
    }

    void price(Variant variant, long price) {
        cast.price(shop(), variant.id(), price);
    }

    Product productOf(Variant variant) {
        return products.find(variant.productId()).orElseThrow();
    }

    UUID store(int index) {
        return shop().locations().get(index);
    }
}
