package io.toonbank.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.catalog.Variants;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.kernel.Ids;
import io.toonbank.pricing.PriceLists.SetPrice;
import io.toonbank.pricing.PricingSnapshots.Goods;
import io.toonbank.pricing.PricingSnapshots.Price;
import io.toonbank.testing.ToonbankTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ToonbankTest
class PricingSnapshotsTest {

    @Autowired
    private PricingSnapshots snapshots;

    @Autowired
    private PriceLists lists;

    @Autowired
    private Variants variants;

    @Autowired
    private ShopCast shops;

    @Autowired
    private Clock clock;

    @Test
    void handsATillTheFactsAndThePricesOfNowAndLater() {
        Shop shop = shops.aTillShop();
        UUID lamp = shops.anArticle(shop, 4_000);
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        lists.setPrices(shop.priceList(), List.of(new SetPrice(lamp, 3_000, 0, 1, tomorrow, null)));

        Goods goods = snapshots
                .goods(shop.channel(), shop.location(), List.of(lamp, Ids.next()))
                .getFirst();

        assertThat(goods.sku()).isEqualTo(variants.find(lamp).orElseThrow().sku());
        assertThat(goods.measureThousandths()).isEqualTo(1_000);
        assertThat(goods.prices()).extracting(Price::amount).containsExactlyInAnyOrder(4_000L, 3_000L);
        assertThat(goods.prices())
                .filteredOn(price -> price.amount() == 3_000)
                .allMatch(price -> !price.from().isBefore(tomorrow.minusSeconds(1)));
    }

    @Test
    void leavesOutWhatHasNoPriceInTheChannelOfTheTill() {
        Shop shop = shops.aTillShop();
        Shop other = shops.aTillShop();
        UUID lamp = shops.anArticle(other, 4_000);
        assertThat(snapshots.goods(shop.channel(), shop.location(), List.of(lamp)))
                .isEmpty();
        assertThat(snapshots.goods(other.channel(), other.location(), List.of(lamp)))
                .hasSize(1);
    }

    @Test
    void goesThroughEverythingThatHasAPricePageAfterPage() {
        Shop shop = shops.aTillShop();
        List<UUID> mine = List.of(shops.anArticle(shop, 100), shops.anArticle(shop, 200), shops.anArticle(shop, 300));
        List<UUID> seen = new ArrayList<>();
        UUID after = null;
        for (List<UUID> page = snapshots.priced(after, 2); !page.isEmpty(); page = snapshots.priced(after, 2)) {
            seen.addAll(page);
            after = page.getLast();
        }
        assertThat(seen).doesNotHaveDuplicates().containsAll(mine);
    }

    @Test
    void tellsTheRulesOfTheCountryTheStoreIsIn() {
        Shop shop = shops.aTillShop();
        PricingSnapshots.Rules rules = snapshots.rules(shop.channel(), shop.location());
        assertThat(rules.country()).isEqualTo("NL");
        assertThat(rules.cashStep()).isEqualTo(5);
        assertThat(rules.taxRates())
                .extracting(PricingSnapshots.Rate::taxCategory)
                .contains("standard", "reduced");
        assertThat(rules.lists()).extracting(PricingSnapshots.AimedList::id).contains(shop.priceList());
    }

    @Test
    void knowsWhereCashIsRoundedAndSinceWhen() {
        assertThat(CashRounding.step("BE", "EUR", LocalDate.parse("2019-11-30")))
                .isEqualTo(1);
        assertThat(CashRounding.step("BE", "EUR", LocalDate.parse("2019-12-01")))
                .isEqualTo(5);
        assertThat(CashRounding.step("HU", "EUR", LocalDate.parse("2026-01-01")))
                .isEqualTo(1);
        assertThat(CashRounding.step("DE", "EUR", LocalDate.parse("2026-01-01")))
                .isEqualTo(1);
        assertThat(CashRounding.RULES)
                .allMatch(rule -> rule.step() > 1 && !rule.source().isBlank());
    }
}
