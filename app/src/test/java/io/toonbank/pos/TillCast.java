package io.toonbank.pos;

import io.toonbank.access.Devices;
import io.toonbank.access.Role;
import io.toonbank.access.RoleAssignment;
import io.toonbank.access.SaveStaff;
import io.toonbank.access.StaffAccounts;
import io.toonbank.catalog.ProductStatus;
import io.toonbank.catalog.Products;
import io.toonbank.catalog.Publication;
import io.toonbank.catalog.SaveProduct;
import io.toonbank.catalog.SaveVariant;
import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.inventory.Receipt;
import io.toonbank.inventory.StockFacts;
import io.toonbank.inventory.StockLine;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Translated;
import io.toonbank.network.NetworkSetup;
import io.toonbank.pricing.PriceLists;
import io.toonbank.pricing.PriceLists.SavePriceList;
import io.toonbank.pricing.PriceLists.SetPrice;
import io.toonbank.testing.Caller;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A store with a till of the channel that every till belongs to, somebody who sells there, and goods. */
@Component
class TillCast {

    static final String PIN = "4821";

    private final ShopCast shops;
    private final NetworkSetup network;
    private final PriceLists prices;
    private final Products products;
    private final Variants variants;
    private final StockFacts facts;
    private final Devices devices;
    private final StaffAccounts staff;
    private final Clock clock;

    TillCast(
            ShopCast shops,
            NetworkSetup network,
            PriceLists prices,
            Products products,
            Variants variants,
            StockFacts facts,
            Devices devices,
            StaffAccounts staff,
            Clock clock) {
        this.shops = shops;
        this.network = network;
        this.prices = prices;
        this.products = products;
        this.variants = variants;
        this.facts = facts;
        this.devices = devices;
        this.staff = staff;
        this.clock = clock;
    }

    /** @param sellers who may sell there, with {@link #PIN} */
    record Store(UUID location, UUID channel, UUID priceList, UUID seller) {}

    /** Supplies the channel from now on by itself. */
    Store aStore() {
        Shop shop = shops.aTillShop();
        UUID location = shop.location();
        UUID channel = devices.enrol(devices.enrolCode(location).code(), "Any", "address " + Ids.next())
                .channelId();
        network.serve(channel, List.of(location));
        UUID list = Ids.next();
        prices.save(new SavePriceList(list, "till-" + list, "Test", "EUR", channel, null, 100, null, null, true, null));
        return new Store(location, channel, list, aSeller(location, Role.MANAGER));
    }

    UUID aSeller(UUID location, String role) {
        UUID id = Ids.next();
        staff.save(new SaveStaff(
                id,
                "Test Verkoper",
                "seller-" + id + "@example.com",
                "nl",
                List.of(new RoleAssignment(role, location)),
                false,
                true,
                null));
        staff.setPin(id, PIN);
        return id;
    }

    /** A till of the store that was just enrolled, with nobody at it. */
    Caller aTill(int port, Store store) {
        String code = devices.enrolCode(store.location()).code();
        String token =
                devices.enrol(code, "Kassa", "address " + Ids.next()).token(); // one address may not enrol so many
        return Caller.at(port).with("Authorization", "Device " + token);
    }

    Caller withSeller(Caller till, UUID seller) {
        var session = till.post("/api/pos/sessions", Map.of("staffId", seller, "pin", PIN));
        return till.with("X-Staff-Session", session.json().path("token").asString());
    }

    Variant anArticle(Store store, long price, int quantity) {
        UUID id = Ids.next();
        products.save(new SaveProduct(
                Ids.next(),
                null,
                null,
                Translated.nlEn("Proefkaars", "Test candle"),
                Translated.NOTHING,
                "Test",
                List.of(),
                List.of(),
                List.of(),
                List.of(SaveVariant.of(id, "K-" + id, aGtin(id), Map.of())),
                null,
                Map.of(),
                List.of(Publication.on(store.channel())),
                ProductStatus.ACTIVE));
        prices.setPrices(store.priceList(), List.of(SetPrice.of(id, price)));
        facts.receive(new Receipt(
                Ids.next(),
                store.location(),
                Receipt.Source.SUPPLIER,
                "test",
                List.of(new StockLine(id, quantity)),
                clock.instant()));
        return variants.find(id).orElseThrow();
    }

    /** Thirteen digits of the range for use within a company, with their check digit. */
    private static String aGtin(UUID id) {
        String digits = "2" + "%011d".formatted(Math.floorMod(id.getLeastSignificantBits(), 100_000_000_000L));
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return digits + (10 - sum % 10) % 10;
    }
}
