package io.toonbank.faults;

import static io.toonbank.faults.ShopOverHttp.made;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.toonbank.faults.Shoppers.Purchase;
import io.toonbank.testing.Caller.Answer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code kill -9} while people are buying: what was answered is there, once, and what was not can be asked for again. */
class KilledUnderLoadTest {

    private static final int PEOPLE = 8;
    private static final int STOCK = 100_000;
    private static final int ORDERS_BEFORE_THE_KILL = 40;

    private final List<Purchase> placed = new ArrayList<>();

    @Test
    void everyOrderAnsweredAsPlacedIsThereOnce() {
        Path data = FaultFolder.fresh("killed");
        // fsync guards against the machine's crash; a kill of processes loses nothing the machine has taken over
        try (SeparateToonbank toonbank = new SeparateToonbank(data, "--toonbank.database.settings[fsync]=off")) {
            toonbank.start();
            ShopOverHttp shop = ShopOverHttp.openedIn(toonbank);
            UUID variant = shop.anArticle(1_995, STOCK);

            List<Purchase> first = killedWhileBuying(shop, variant, toonbank::kill);
            toonbank.start();
            List<Purchase> second = killedWhileBuying(shop, variant, toonbank::killWithItsDatabase);
            toonbank.start(LaterToonbank.class);

            Books books = new Books(shop);
            books.holdEachOnce(placed);
            List<Purchase> unanswered =
                    Stream.concat(first.stream(), second.stream()).toList();
            assertThat(unanswered).isNotEmpty();
            repeat(shop, unanswered);
            placed.addAll(unanswered);
            books.holdEachOnce(unanswered);
            books.holdNothingBesides(placed, variant, STOCK);
            books.areClean();
        }
    }

    /** Answers the purchases of which nobody was told what became of them. */
    private List<Purchase> killedWhileBuying(ShopOverHttp shop, UUID variant, Runnable kill) {
        try (Shoppers shoppers = Shoppers.buying(shop, variant, PEOPLE)) {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> shoppers.answered().size() >= ORDERS_BEFORE_THE_KILL);
            kill.run();
            shoppers.close();
            assertThat(shoppers.oddities()).isEmpty();
            placed.addAll(shoppers.answered());
            return shoppers.unanswered();
        }
    }

    /** Twice each: the second time must tell of the same order. */
    private static void repeat(ShopOverHttp shop, List<Purchase> unanswered) {
        for (Purchase purchase : unanswered) {
            Set<String> orders = Stream.generate(() -> repeated(shop, purchase))
                    .limit(2)
                    .map(Shoppers::order)
                    .collect(Collectors.toSet());
            assertThat(orders).hasSize(1).doesNotContain("");
        }
    }

    private static Answer repeated(ShopOverHttp shop, Purchase purchase) {
        return made(Shoppers.ask(shop.shopper(), purchase), 200);
    }
}
