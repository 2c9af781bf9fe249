package io.toonbank.demo.internal;

import io.toonbank.inventory.Disposition;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.kernel.Translated;
import io.toonbank.network.Location;
import io.toonbank.network.LocationKind;
import io.toonbank.network.Locations;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderFilter;
import io.toonbank.orders.OrderStatus;
import io.toonbank.orders.OrderSummary;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.platform.time.SettableClock;
import io.toonbank.returns.LineTerms;
import io.toonbank.returns.RefundWay;
import io.toonbank.returns.Return;
import io.toonbank.returns.ReturnPolicies;
import io.toonbank.returns.ReturnPolicies.PublishBook;
import io.toonbank.returns.ReturnReason;
import io.toonbank.returns.ReturnRule;
import io.toonbank.returns.ReturnRule.DeliveryBack;
import io.toonbank.returns.ReturnRule.Fee;
import io.toonbank.returns.ReturnSource;
import io.toonbank.returns.ReturnWay;
import io.toonbank.returns.Returns;
import io.toonbank.returns.Returns.ArriveReturn;
import io.toonbank.returns.Returns.JudgeReturn;
import io.toonbank.returns.Returns.Judged;
import io.toonbank.returns.Returns.Line;
import io.toonbank.returns.Returns.RequestReturn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The rules of Lindehof, and returns in every state: on their way, waiting to be judged, set aside, refunded, refused. */
@DemoComponent
class SeedReturns {

    private static final int DAYS = 25;
    private static final int EVERY = 4;
    private static final int RETURNS_MAX = 30;
    private static final Duration KEPT = Duration.ofDays(3);

    private final ReturnPolicies policies;
    private final Returns returns;
    private final OrderBook orders;
    private final Locations locations;
    private final SettableClock clock;

    SeedReturns(ReturnPolicies policies, Returns returns, OrderBook orders, Locations locations, SettableClock clock) {
        this.policies = policies;
        this.returns = returns;
        this.orders = orders;
        this.locations = locations;
        this.clock = clock;
    }

    /** Before the first sale, so that all are sold under them. */
    void rules() {
        ReturnRule rest = policies.current().rules().getLast();
        ReturnRule food = new ReturnRule(
                "proeverij",
                Translated.nlEn("Eten en drinken", "Food and drink"),
                Set.of(),
                Set.of("proeverij"),
                null,
                null,
                null,
                0,
                null,
                true,
                Fee.NONE,
                Translated.nlEn("Eten en drinken komt niet terug.", "Food and drink do not come back."),
                Set.of(),
                DeliveryBack.WITHIN_WITHDRAWAL,
                Translated.nlEn(
                        "Bederfelijk en verzegeld, artikel 16 d en e", "Perishable and sealed, article 16 d and e"));
        ReturnRule large = new ReturnRule(
                "tuin",
                Translated.nlEn("Tuin", "Garden"),
                Set.of(),
                Set.of("tuin"),
                null,
                null,
                null,
                30,
                null,
                false,
                new Fee(Money.of(495, "EUR"), 0, true, true),
                Translated.nlEn(
                        "Schoon en compleet. Per post kost het 4,95.", "Clean and complete. By post it costs 4.95."),
                EnumSet.allOf(RefundWay.class),
                DeliveryBack.WITHIN_WITHDRAWAL,
                null);
        var _ = policies.publish(new PublishBook(
                policies.all().getFirst().version(), null, "Voorwaarden van Lindehof", List.of(food, large, rest)));
    }

    void seed(Instant now) {
        List<OrderSummary> sold = new ArrayList<>(orders.list(
                        new OrderFilter(
                                null,
                                null,
                                Set.of(OrderStatus.FULFILLED),
                                null,
                                null,
                                now.minus(Duration.ofDays(DAYS)),
                                now.minus(KEPT)),
                        PageRequest.first(PageRequest.LIMIT_MAX))
                .items());
        for (int i = 0, made = 0; i < sold.size() && made < RETURNS_MAX; i += EVERY, made++) {
            OrderSummary order = sold.get(sold.size() - 1 - i);
            clock.set(order.placedAt().plus(KEPT));
            try {
                bringBack(order, made);
            } catch (Refused _) {
                // Food, or nobody to give credit to: this one keeps what they bought.
                continue;
            }
        }
    }

    private void bringBack(OrderSummary order, int number) {
        List<LineTerms> possible = policies.terms(order.id()).stream()
                .filter(terms -> terms.may(ReturnReason.CHANGED_MIND))
                .toList();
        if (possible.isEmpty()) {
            return;
        }
        LineTerms chosen = possible.get(number % possible.size());
        ReturnReason reason = ReturnReason.values()[number % ReturnReason.values().length];
        boolean online = order.locationId() == null;
        Return asked = returns.request(new RequestReturn(
                DemoIds.of("return", order.number()),
                order.id(),
                online ? ReturnSource.ONLINE : ReturnSource.TILL,
                online ? ReturnWay.POST : ReturnWay.STORE,
                null,
                number % 7 == 5 && order.customerId() != null ? RefundWay.STORE_CREDIT : RefundWay.ORIGINAL,
                null,
                List.of(new Line(DemoIds.of("return line", order.number()), chosen.orderLineId(), 1, reason, null)),
                List.of(),
                null,
                false));
        if (online && number % 5 == 0) {
            return;
        }
        Location place = place(order, online, number);
        var _ = returns.arrive(new ArriveReturn(asked.id(), place.id(), List.of()));
        if (online && number % 5 == 1) {
            return;
        }
        boolean refused = number % 11 == 7;
        Disposition disposition = reason == ReturnReason.DAMAGED || reason == ReturnReason.FAULTY
                ? Disposition.QUARANTINE
                : Disposition.BACK_TO_SALE;
        var _ = returns.judge(new JudgeReturn(
                DemoIds.of("return booking", order.number()),
                asked.id(),
                place.id(),
                "Demo",
                List.of(new Judged(
                        asked.lines().getFirst().id(),
                        1,
                        refused ? null : disposition,
                        refused ? "Duidelijk gebruikt" : null))));
    }

    private Location place(OrderSummary order, boolean online, int number) {
        List<Location> all = locations.all().stream()
                .filter(location -> online == (location.kind() == LocationKind.WAREHOUSE))
                .toList();
        return order.locationId() == null ? all.getFirst() : all.get(number % all.size());
    }
}
