package io.toonbank.checkout.internal;

import static io.toonbank.checkout.ShopCast.line;
import static io.toonbank.checkout.ShopCast.paying;
import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.checkout.Checkout;
import io.toonbank.checkout.Checkouts;
import io.toonbank.checkout.CompletionOutcome.Completed;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.checkout.Shopper;
import io.toonbank.inventory.StockAudit;
import io.toonbank.inventory.StockLevels;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.OrderBook;
import io.toonbank.testing.ToonbankTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ToonbankTest
class CheckoutRaceTest {

    private static final int SHOPPERS = 500;
    private static final int UNITS = 100;

    @Autowired
    private Checkouts checkouts;

    @Autowired
    private OrderBook orders;

    @Autowired
    private StockLevels levels;

    @Autowired
    private StockAudit audit;

    @Autowired
    private ShopCast cast;

    @Test
    void fiveHundredShoppersBuyTheLastHundredUnitsAndNotOneMore() throws Exception {
        Shop shop = cast.aWebShop(1);
        UUID lamp = cast.anArticle(shop, 1_000, UNITS);
        List<Checkout> open = IntStream.range(0, SHOPPERS)
                .mapToObj(_ -> checkouts.create(cast.shipping(shop, line(lamp, 1))))
                .toList();

        int bought = 0;
        try (var shoppers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> answers = open.stream()
                    .map(checkout -> shoppers.submit(() -> buys(checkout)))
                    .toList();
            for (Future<Boolean> answer : answers) {
                bought += answer.get() ? 1 : 0;
            }
        }

        assertThat(bought).isEqualTo(UNITS);
        assertThat(orders.find(open.stream().map(Checkout::id).toList())).hasSize(UNITS);
        assertThat(levels.level(lamp, shop.location()).reserved()).isEqualTo(UNITS);
        assertThat(audit.run().findings()).noneMatch(finding -> lamp.equals(finding.variantId()));
    }

    @Test
    void shoppersOfSeveralLocationsBuyAllThereIs() throws Exception {
        Shop shop = cast.aWebShop(3);
        UUID lamp = cast.anArticle(shop, 1_000, 20, 15, 5);
        List<Checkout> open = IntStream.range(0, 60)
                .mapToObj(_ -> checkouts.create(cast.shipping(shop, line(lamp, 1))))
                .toList();
        long bought = 0;
        try (var shoppers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> answer : open.stream()
                    .map(checkout -> shoppers.submit(() -> buys(checkout)))
                    .toList()) {
                bought += answer.get() ? 1 : 0;
            }
        }
        assertThat(bought).isEqualTo(40);
    }

    private boolean buys(Checkout checkout) {
        try {
            return checkouts.complete(checkout.id(), Shopper.STRANGER, paying("approve")) instanceof Completed;
        } catch (Refused refused) {
            assertThat(refused.code()).isEqualTo("checkout.not-enough-stock");
            return false;
        }
    }
}
