package io.toonbank.returns;

import static io.toonbank.checkout.PromotionCast.off;
import static io.toonbank.checkout.PromotionCast.orderOff;
import static io.toonbank.checkout.ShopCast.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.checkout.PromotionCast;
import io.toonbank.customers.PersonName;
import io.toonbank.inventory.Disposition;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderProgress;
import io.toonbank.orders.OrderProgress.Settlement;
import io.toonbank.orders.SettlementKind;
import io.toonbank.payments.StoreCredit;
import io.toonbank.returns.Return.Booking;
import io.toonbank.returns.ReturnRule.DeliveryBack;
import io.toonbank.returns.ReturnRule.Fee;
import io.toonbank.testing.ToonbankTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * However a discounted order comes back — in whatever parts, ways and order, with fees, store credit and goodwill in between — what
 * was paid is what was kept, given back and given as credit, to the cent; and the lines' net and tax are what was sold.
 */
@ToonbankTest
class ReturnPropertiesTest extends ReturnsInAShop {

    private static final int PIECES_MAX = 6;

    @Autowired
    private PromotionCast promotions;

    @Autowired
    private OrderProgress progress;

    @Autowired
    private StoreCredit credit;

    @ParameterizedTest
    @MethodSource("seeds")
    void addsUpToTheCentHoweverGoodsComeBack(long seed) {
        Random random = new Random(seed);
        Fee fee = new Fee(
                random.nextBoolean() ? eur(random.nextInt(300)) : null,
                random.nextInt(2_500),
                random.nextBoolean(),
                random.nextBoolean());
        rule(aRule(Set.of(), 30, false, fee, DeliveryBack.WHOLE_ORDER));
        UUID customer = customers.ensureByEmail("p-" + Ids.next() + "@example.org", PersonName.UNKNOWN, "nl");
        Order order = bought(customer, random);
        long paid = order.amounts().total().amount();
        assertThat(kept(order)).isEqualTo(paid);

        long goodwill = 0;
        List<Return> all = new ArrayList<>();
        while (returnable(order)) {
            if (random.nextInt(5) == 0) {
                goodwill += giveGoodwill(order, random);
            }
            all.add(takeSomeBack(order, random));
            Order now = orders.require(order.id());
            assertThat(now.due().amount()).isNotNegative();
            assertThat(kept(order)).isEqualTo(now.due().amount());
        }

        Order end = orders.require(order.id());
        long credited = credit.available(customer, "EUR").amount();
        long refunded = sum(all, Booking::refund);
        assertThat(paid - kept(order) + credited).isEqualTo(refunded + goodwill);
        assertThat(sum(all, Booking::goods)).isEqualTo(end.returnedAmount().amount());
        long tax = order.lines().stream().mapToLong(line -> line.tax().amount()).sum();
        assertThat(sum(all, Booking::tax)).isEqualTo(tax);
        assertThat(kept(order) - credited).isEqualTo(sum(all, Booking::fee));
        nothingIsWrong();
    }

    private Order bought(UUID customer, Random random) {
        promotions.running(shop.channel(), off(lamp, 500 + random.nextInt(3_333)), "");
        promotions.running(shop.channel(), orderOff(100 + random.nextInt(400)), "");
        return sent(customer, line(lamp, 1 + random.nextInt(PIECES_MAX)), line(vase, 1 + random.nextInt(PIECES_MAX)));
    }

    private boolean returnable(Order order) {
        return policies.terms(order.id()).stream().anyMatch(terms -> terms.returnable() > 0);
    }

    private Return takeSomeBack(Order order, Random random) {
        List<LineTerms> open = policies.terms(order.id()).stream()
                .filter(terms -> terms.returnable() > 0)
                .toList();
        List<Returns.Line> lines = new ArrayList<>();
        for (LineTerms terms : open) {
            if (lines.isEmpty() || random.nextBoolean()) {
                lines.add(new Returns.Line(
                        Ids.next(),
                        terms.orderLineId(),
                        1 + random.nextInt(terms.returnable()),
                        ReturnReason.values()[random.nextInt(ReturnReason.values().length)],
                        null));
            }
        }
        RefundWay way = random.nextInt(3) == 0 ? RefundWay.STORE_CREDIT : RefundWay.ORIGINAL;
        Disposition disposition = Disposition.values()[random.nextInt(Disposition.values().length)];
        return returns.takeAtCounter(atCounter(order, way, disposition, lines.toArray(Returns.Line[]::new)));
    }

    private long giveGoodwill(Order order, Random random) {
        long left = orders.require(order.id()).worth().amount();
        long amount = left == 0 ? 0 : random.nextLong(Math.min(left, 700) + 1);
        if (amount > 0) {
            progress.settle(
                    new Settlement(Ids.next(), order.id(), SettlementKind.GOODWILL, eur(-amount), null, "test"));
            money.ask(order.id());
            money.follow(order.id());
        }
        return amount;
    }

    private static long sum(List<Return> all, java.util.function.Function<Booking, Money> amount) {
        return all.stream()
                .flatMap(one -> one.bookings().stream())
                .mapToLong(booking -> amount.apply(booking).amount())
                .sum();
    }

    static LongStream seeds() {
        return LongStream.range(0, 10);
    }
}
