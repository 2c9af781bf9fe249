package io.toonbank.loyalty.internal;

import io.toonbank.customers.Customer;
import io.toonbank.customers.Customers;
import io.toonbank.kernel.Refused;
import io.toonbank.ledger.Account;
import io.toonbank.ledger.Entry;
import io.toonbank.ledger.Ledger;
import io.toonbank.ledger.Ledger.OpenAccount;
import io.toonbank.loyalty.EarningRule;
import io.toonbank.loyalty.LoyaltyRefusal;
import io.toonbank.loyalty.OrderPoints;
import io.toonbank.loyalty.Points;
import io.toonbank.loyalty.db.tables.records.LinePointsRecord;
import io.toonbank.loyalty.db.tables.records.OrderPointsRecord;
import io.toonbank.loyalty.internal.EarningLines.Earning;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.web.PlatformRefusal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps on the ledger what orders earn: always the share of the pieces that are with the customer, whatever happened before. */
@Service
class BookingPoints implements Points {

    private static final String UNIT = "points";
    private static final UUID RULE_SUBJECT =
            UUID.nameUUIDFromBytes("loyalty earning rule".getBytes(StandardCharsets.UTF_8));

    private final RuleStore rules;
    private final OrderPointsStore store;
    private final EarningLines earning;
    private final OrderBook orders;
    private final Customers customers;
    private final Ledger ledger;
    private final Audit audit;
    private final Clock clock;

    BookingPoints(
            RuleStore rules,
            OrderPointsStore store,
            EarningLines earning,
            OrderBook orders,
            Customers customers,
            Ledger ledger,
            Audit audit,
            Clock clock) {
        this.rules = rules;
        this.store = store;
        this.earning = earning;
        this.orders = orders;
        this.customers = customers;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public EarningRule rule() {
        return rules.find();
    }

    @Override
    @Transactional
    public EarningRule change(boolean active, int points, String currency, @Nullable Instant since, int version) {
        if (points < 1 || points > EarningRule.POINTS_MAX) {
            throw Refused.because(LoyaltyRefusal.WRONG_RATE)
                    .with("max", EarningRule.POINTS_MAX)
                    .at("/points");
        }
        EarningRule before = rules.find();
        Instant from = since != null ? since : active && !before.active() ? clock.instant() : before.since();
        EarningRule after = new EarningRule(active, points, currency, from, version + 1);
        if (before.version() != version || !rules.write(after)) {
            throw Refused.because(PlatformRefusal.STALE_VERSION);
        }
        audit.record("earning-rule", RULE_SUBJECT, "update", before, after);
        return after;
    }

    @Override
    public long balance(UUID customerId) {
        return ledger.find(accountOf(customerId)).map(Account::balance).orElse(0L);
    }

    @Override
    public List<OrderPoints> orders(UUID customerId, int limit) {
        return store.ofCustomer(customerId, limit);
    }

    @Override
    public long earned(Order order) {
        EarningRule rule = rules.find();
        if (!counts(order, rule) || collector(order).isEmpty()) {
            return 0;
        }
        return earning.of(order, rule.points(), Map.of()).stream()
                .mapToLong(line -> standing(order, line.lineId(), line.points()))
                .sum();
    }

    @Override
    @Transactional
    public void bringUpToDate(UUID orderId) {
        Optional<Order> found = orders.find(orderId);
        if (found.isEmpty()) {
            return;
        }
        Optional<OrderPointsRecord> begun = store.locked(orderId).or(() -> begin(found.get()));
        // Read again under the lock: whoever had it before may have seen less than is true now, or more than was when
        // we looked.
        begun.ifPresent(row -> settle(orders.require(orderId), row));
    }

    private Optional<OrderPointsRecord> begin(Order order) {
        EarningRule rule = rules.find();
        boolean nothingYet = order.lines().stream()
                .allMatch(
                        line -> line.progress().handedOver() == line.progress().returned());
        if (nothingYet || !counts(order, rule)) {
            return Optional.empty();
        }
        return collector(order).map(customer -> store.begun(order, customer.id(), rule.points(), clock.instant()));
    }

    private static boolean counts(Order order, EarningRule rule) {
        return rule.active()
                && order.currency().equals(rule.currency())
                && !order.placedAt().isBefore(rule.since());
    }

    private Optional<Customer> collector(Order order) {
        return order.customerId() == null
                ? Optional.empty()
                : customers
                        .find(order.customerId())
                        .filter(customer -> customer.erasedAt() == null)
                        .filter(customer -> customer.hasAccount() || customer.loyaltyCard() != null);
    }

    private void settle(Order order, OrderPointsRecord row) {
        Map<UUID, Long> known = store.lines(order.id()).stream()
                .collect(Collectors.toMap(LinePointsRecord::getLineId, LinePointsRecord::getWorth));
        List<Earning> more = earning.of(order, row.getRate(), known);
        store.add(order.id(), more);
        long difference = 0;
        for (LinePointsRecord line : store.lines(order.id())) {
            long standing = standing(order, line.getLineId(), line.getPoints());
            if (standing != line.getBooked()) {
                store.book(line, standing);
                difference += standing - line.getBooked();
            }
        }
        if (difference != 0) {
            store.book(row, difference, clock.instant());
            post(row, difference);
        }
    }

    private static long standing(Order order, UUID lineId, long points) {
        return order.line(lineId)
                .map(line -> Shares.ofPieces(
                        points,
                        Math.max(
                                0,
                                line.progress().handedOver() - line.progress().returned()),
                        line.quantity()))
                .orElse(0L);
    }

    private void post(OrderPointsRecord row, long difference) {
        UUID account = accountOf(row.getCustomerId());
        ledger.open(new OpenAccount(account, UNIT, UNIT, row.getCustomerId()));
        UUID source = ledger.common("points.earned", UNIT);
        UUID entry = named("points " + row.getOrderId() + " " + (row.getEntries() + 1));
        String reference = "order " + row.getNumber();
        boolean _ = ledger.post(
                difference > 0
                        ? Entry.move(entry, "earned", reference, source, account, difference)
                        : Entry.move(entry, "taken-back", reference, account, source, -difference));
    }

    private static UUID accountOf(UUID customerId) {
        return named("points of " + customerId);
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
