package io.toonbank.faults;

import static io.toonbank.faults.ShopOverHttp.made;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.toonbank.platform.postgres.EmbeddedPostgres;
import io.toonbank.platform.postgres.RunningPostgres;
import io.toonbank.testing.Caller;
import io.toonbank.testing.Caller.Answer;
import io.toonbank.testing.Together;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A database server of one's own that is away for ten seconds while people look and buy. */
class DatabaseGoneTest {

    private static final Duration AWAY = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PEOPLE = 4;
    private static final int STOCK = 100_000;

    private final Path data = FaultFolder.fresh("gone");
    private final Path database = FaultFolder.fresh("database");

    @Test
    void saysSoMeanwhileAndGoesOnByItselfAfterwards() {
        RunningPostgres server =
                EmbeddedPostgres.start(new EmbeddedPostgres.Settings(database, Map.of("fsync", "off")));
        String port = Integer.toString(server.port());
        try (SeparateToonbank toonbank = new SeparateToonbank(data)
                .with("TOONBANK_DATABASE_URL", server.jdbcUrl())
                .with("TOONBANK_DATABASE_USER", server.user())
                .with("TOONBANK_DATABASE_PASSWORD", server.password())) {
            toonbank.start();
            ShopOverHttp shop = ShopOverHttp.openedIn(toonbank);
            UUID variant = shop.anArticle(1_995, STOCK);
            try (Shoppers shoppers = Shoppers.buying(shop, variant, PEOPLE)) {
                await().atMost(PATIENCE).until(() -> shoppers.answered().size() >= PEOPLE);
                server.close();
                everybodyIsToldFor(AWAY, shop);
                int before = shoppers.answered().size();
                server = EmbeddedPostgres.start(
                        new EmbeddedPostgres.Settings(database, Map.of("fsync", "off", "port", port)));
                await().atMost(PATIENCE).until(() -> shoppers.answered().size() >= before + 2 * PEOPLE);
                shoppers.close();
                assertThat(shoppers.oddities()).isEmpty();
                booksAreRight(shop, shoppers);
            }
            everythingWorks(shop);
        } finally {
            server.close();
        }
    }

    /** Asks at every door at once, again and again, until the time is over. */
    private static void everybodyIsToldFor(Duration away, ShopOverHttp shop) {
        long end = System.nanoTime() + away.toNanos();
        List<Runnable> doors = doors(shop);
        await().atMost(PATIENCE.plus(away)).pollInterval(Duration.ofMillis(200)).until(() -> {
            var _ = Together.run(doors.size(), door -> {
                doors.get(door).run();
                return door;
            });
            return System.nanoTime() > end;
        });
    }

    private static List<Runnable> doors(ShopOverHttp shop) {
        var product = Map.of("title", Map.of("nl", "Nee"));
        Caller admin = shop.admin();
        Caller stranger = shop.shopper();
        return List.of(
                () -> isProblem(admin.get("/api/admin/orders")),
                () -> isProblem(admin.post("/api/admin/catalog/products", product)),
                () -> isProblem(admin.with("Idempotency-Key", "once").post("/api/admin/catalog/products", product)),
                () -> isProblem(stranger.with("Authorization", "Device nobody").get("/api/pos/staff")),
                () -> isProtocolError(stranger.get("/ucp/v1/orders/" + UUID.randomUUID())),
                () -> isProtocolError(stranger.post(
                        "/ucp/v1/checkout-sessions", ShopOverHttp.wanting(UUID.randomUUID(), 1, "a@example.com"))),
                () -> isPage(stranger.get("/orders/" + UUID.randomUUID())),
                () -> isPage(
                        stranger.with("Cookie", "toonbank_customer=someone").get("/account")));
    }

    private static void isProblem(Answer answer) {
        isAway(answer);
        assertThat(type(answer)).startsWith("application/problem+json");
        assertThat(answer.code()).isEqualTo("platform.database-unavailable");
        assertThat(answer.json().path("detail").asString()).contains("try again");
    }

    private static void isProtocolError(Answer answer) {
        isAway(answer);
        assertThat(answer.json().at("/messages/0/code").asString()).isEqualTo("unavailable");
    }

    private static void isPage(Answer answer) {
        isAway(answer);
        assertThat(type(answer)).startsWith("text/html");
        assertThat(answer.text()).contains("We zijn even aan het bijkomen", "Opnieuw proberen");
    }

    private static void isAway(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.text()).doesNotContain("Exception", "at io.toonbank", "org.postgresql", "SQL");
    }

    private static String type(Answer answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    /** An attempt that was cut off is looked after for a minute first; nobody gets two orders in any case. */
    private static void booksAreRight(ShopOverHttp shop, Shoppers shoppers) {
        Books books = new Books(shop);
        books.holdEachOnce(shoppers.answered());
        Caller shopper = shop.shopper();
        for (var purchase : shoppers.unanswered()) {
            assertThat(Shoppers.ask(shopper, purchase).status()).isIn(200, 409);
            books.holdAtMostOnce(purchase);
        }
        books.areClean();
    }

    private static void everythingWorks(ShopOverHttp shop) {
        UUID another = shop.anArticle(500, 3);
        Answer begun = made(
                shop.shopper().post("/ucp/v1/checkout-sessions", ShopOverHttp.wanting(another, 1, "late@example.com")),
                201);
        var purchase = new Shoppers.Purchase(begun.json().path("id").asString(), "late@example.com", "late");
        assertThat(Shoppers.order(made(Shoppers.ask(shop.shopper(), purchase), 200)))
                .isNotEmpty();
        new Books(shop).holdEachOnce(List.of(purchase));
        made(shop.shopper().get("/"), 200);
    }
}
