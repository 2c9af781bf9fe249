package io.toonbank.faults;

import static io.toonbank.faults.ShopOverHttp.made;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.toonbank.testing.Caller.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The disk with the data folder fills up while the shop is open. */
class DiskFullTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MEGABYTES = 400;

    private final SmallDisk disk = new SmallDisk(MEGABYTES);

    @AfterEach
    void takeTheDiskAway() {
        disk.close();
    }

    @Test
    void nothingIsSavedEverythingIsReadAndRoomIsAllItNeeds() {
        Assumptions.assumeTrue(disk.isThere(), "only root may mount the small disk that this test fills");
        try (SeparateToonbank toonbank = new SeparateToonbank(
                disk.data(),
                "--toonbank.database.settings[fsync]=off",
                "--toonbank.database.settings[min_wal_size]=32MB",
                "--toonbank.database.settings[max_wal_size]=64MB")) {
            toonbank.start();
            ShopOverHttp shop = ShopOverHttp.openedIn(toonbank);
            UUID variant = shop.anArticle(1_995, 100);
            Shoppers.Purchase before = bought(shop, variant, "before@example.com");
            Answer open = begun(shop, variant, "waiting@example.com");

            disk.fillButFor(30);
            await().atMost(PATIENCE).until(() -> note(shop, before).status() == 503);
            writesAreRefused(shop, variant, open);
            readsGoOn(shop, before);
            assertThat(toonbank.said()).contains("The disk with", "is full");

            disk.fillButFor(0);
            writesAreRefused(shop, variant, open);
            readsGoOn(shop, before);

            disk.makeRoom();
            await().atMost(PATIENCE).until(() -> note(shop, before).status() == 201);
            var waiting = new Shoppers.Purchase(open.json().path("id").asString(), "waiting@example.com", "waiting");
            made(Shoppers.ask(shop.shopper(), waiting), 200);
            var after = bought(shop, variant, "after@example.com");
            Books books = new Books(shop);
            books.holdEachOnce(List.of(before, waiting, after));
            books.holdNothingBesides(List.of(before, waiting, after), variant, 100);
            books.areClean();

            toonbank.close();
            disk.fillButFor(50);
            assertThat(toonbank.startInVain()).contains("The disk with", "is full", "Free some space");
        }
    }

    private static void writesAreRefused(ShopOverHttp shop, UUID variant, Answer open) {
        Answer problem = shop.admin().post("/api/admin/catalog/products", Map.of("title", Map.of("nl", "Nee")));
        isRefused(problem);
        assertThat(problem.code()).isEqualTo("platform.disk-full");
        assertThat(problem.json().path("detail").asString()).contains("disk", "Free some space");

        Answer begun = begin(shop, variant, "refused@example.com");
        isRefused(begun);
        assertThat(begun.json().at("/messages/0/content").asString()).contains("disk");
        isRefused(Shoppers.ask(
                shop.shopper(),
                new Shoppers.Purchase(open.json().path("id").asString(), "waiting@example.com", "waiting")));

        Answer page = shop.shopper()
                .send(
                        "POST",
                        "/cart/additions",
                        "application/x-www-form-urlencoded",
                        ("variant=" + variant).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        isRefused(page);
        assertThat(page.text()).contains("<html");
    }

    private static void isRefused(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.text()).doesNotContain("Exception", "at io.toonbank", "org.postgresql");
    }

    private static void readsGoOn(ShopOverHttp shop, Shoppers.Purchase before) {
        made(shop.admin().get("/api/admin/orders?q=" + before.email()), 200);
        made(shop.shopper().get("/ucp/v1/orders/" + before.checkout()), 200);
        made(shop.shopper().get("/"), 200);
        made(shop.shopper().post("/ucp/v1/catalog/search", Map.of("query", "proefartikel")), 200);
    }

    private static Answer note(ShopOverHttp shop, Shoppers.Purchase purchase) {
        return shop.admin().post("/api/admin/orders/" + purchase.checkout() + "/notes", Map.of("text", "a note"));
    }

    private static Shoppers.Purchase bought(ShopOverHttp shop, UUID variant, String email) {
        Answer begun = begun(shop, variant, email);
        var purchase = new Shoppers.Purchase(begun.json().path("id").asString(), email, email);
        assertThat(Shoppers.order(made(Shoppers.ask(shop.shopper(), purchase), 200)))
                .isEqualTo(purchase.checkout());
        return purchase;
    }

    private static Answer begun(ShopOverHttp shop, UUID variant, String email) {
        return made(begin(shop, variant, email), 201);
    }

    private static Answer begin(ShopOverHttp shop, UUID variant, String email) {
        return shop.shopper().post("/ucp/v1/checkout-sessions", ShopOverHttp.wanting(variant, 1, email));
    }
}
