package io.toonbank.pricing;

import static io.toonbank.checkout.PromotionCast.off;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.pricing.PriceLists.SavePriceList;
import io.toonbank.pricing.PriceLists.SetPrice;
import io.toonbank.pricing.Promotions.Promotion;
import io.toonbank.pricing.Promotions.State;
import io.toonbank.testing.ToonbankTest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reductions kept to stores, or seen in stores with prices of their own, against what those stores showed. */
@ToonbankTest
class PromotionsInStoresTest extends PromotionsInAShop {

    @Autowired
    private PriceLists lists;

    @Autowired
    private PriceZones zones;

    /** The store sells the lamp at € 30, everywhere else it costs € 40; from tomorrow the store asks € 40 too. */
    private UUID aLampThatWasCheaperIn(Shop shop) {
        UUID lamp = shops.anArticle(shop, 4_000);
        UUID zone = Ids.next();
        zones.save(zone, "z-" + zone, "Binnenstad", List.of(shop.location()), null);
        UUID list = Ids.next();
        lists.save(new SavePriceList(
                list, "z-" + list, "Binnenstad", "EUR", shop.channel(), null, zone, 5, null, null, true, false, null));
        lists.setPrices(
                list,
                List.of(new SetPrice(lamp, 3_000, 0, 1, null, clock.instant().plusSeconds(86_400), false)));
        return lamp;
    }

    private Promotion tomorrow(Shop shop, UUID lamp, @Nullable UUID store) {
        String where = store == null ? null : "{\"locations\":[\"" + store + "\"]}";
        Promotions.SavePromotion draft = cast.draft(shop.channel(), where, off(lamp, 2_000), "");
        return promotions.save(new Promotions.SavePromotion(
                draft.id(),
                draft.code(),
                draft.title(),
                null,
                "EUR",
                clock.instant().plusSeconds(2 * 86_400),
                null,
                draft.form(),
                null));
    }

    @Test
    void aReductionKeptToAStoreIsComparedWithThePricesOfThatStore() {
        Shop shop = shops.aTillShop();
        UUID lamp = aLampThatWasCheaperIn(shop);
        Promotion draft = tomorrow(shop, lamp, shop.location());

        assertThatThrownBy(() -> promotions.publish(draft.id(), null))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.is(PricingRefusal.UNLAWFUL_REDUCTION)).isTrue();
                    assertThat(refused.arguments())
                            .containsEntry("price", "EUR 30.00")
                            .containsKey("day");
                    assertThat(String.valueOf(refused.arguments().get("place"))).startsWith("Test ");
                });
        assertThat(promotions.require(draft.id()).state()).isEqualTo(State.DRAFT);
    }

    @Test
    void aReductionForEveryStoreIsComparedWithThePricesOfEach() {
        Shop shop = shops.aTillShop();
        UUID lamp = aLampThatWasCheaperIn(shop);

        refuses(
                PricingRefusal.UNLAWFUL_REDUCTION,
                () -> promotions.publish(tomorrow(shop, lamp, null).id(), null));
    }

    @Test
    void aStoreThatNeverSoldItCheaperMayAnnounceIt() {
        Shop shop = shops.aTillShop();
        Shop other = shops.aTillShop();
        UUID lamp = aLampThatWasCheaperIn(shop);

        Promotion published =
                promotions.publish(tomorrow(shop, lamp, other.location()).id(), null);

        assertThat(published.state()).isEqualTo(State.PUBLISHED);
    }
}
