package io.toonbank.sourcing.internal;

import static io.toonbank.checkout.ShopCast.line;
import static io.toonbank.checkout.ShopCast.paying;
import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.checkout.Checkouts;
import io.toonbank.checkout.CompletionOutcome.Completed;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.checkout.Shopper;
import io.toonbank.kernel.Ids;
import io.toonbank.orders.Order;
import io.toonbank.sourcing.SourcingRuns.Kind;
import io.toonbank.sourcing.SourcingRuns.Reoptimise;
import io.toonbank.sourcing.SourcingRuns.State;
import io.toonbank.testing.ToonbankTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The process went away in the middle of a look at the backlog. */
@ToonbankTest
class BacklogGoesOnTest {

    @Autowired
    private RunningWork work;

    @Autowired
    private RunStore store;

    @Autowired
    private Checkouts checkouts;

    @Autowired
    private ShopCast cast;

    @Autowired
    private JdbcTemplate database;

    @Test
    void behindTheOrdersThatItWasDoneWith() {
        Shop shop = cast.aWebShop(1);
        UUID vase = cast.anArticle(shop, 1_000, 9);
        Order first = bought(shop, vase);
        Order second = bought(shop, vase);
        UUID run = Ids.next();
        assertThat(store.add(run, Kind.BACKLOG, "dry", new Reoptimise(run, true, 0)))
                .isTrue();
        assertThat(store.take(run)).isPresent();
        // What an earlier process counted, up to and including the first of the two.
        var soFar = new Reoptimising.SoFar(first.id(), 1_000, 900, 7, 8, 9, 1, 5_000, 400);
        assertThat(store.moved(run, 1_000, 2_000, soFar)).isTrue();
        database.update("update sourcing.run set moved_at = moved_at - interval '1 hour' where id = ?", run);

        work.runLost();

        var done = store.require(run);
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.seen()).isGreaterThanOrEqualTo(1_001);
        assertThat(done.backlog().orders()).isGreaterThanOrEqualTo(901);
        assertThat(done.backlog().moved()).isGreaterThanOrEqualTo(7);
        Integer openBehind = database.queryForObject(
                "select count(*) from orders.sales_order where (placed_at, id) > (select placed_at, id from orders.sales_order where id = ?)",
                Integer.class,
                first.id());
        assertThat(done.seen()).isLessThanOrEqualTo(1_000 + openBehind);
        assertThat(second.id()).isNotEqualTo(first.id());
    }

    private Order bought(Shop shop, UUID variant) {
        var checkout = checkouts.create(cast.shipping(shop, line(variant, 1)));
        return ((Completed) checkouts.complete(checkout.id(), Shopper.STRANGER, paying("approve"))).order();
    }
}
