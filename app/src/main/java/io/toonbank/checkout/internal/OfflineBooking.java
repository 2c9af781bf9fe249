package io.toonbank.checkout.internal;

import io.toonbank.checkout.CheckoutRefusal;
import io.toonbank.checkout.CounterSales.JournalEntry;
import io.toonbank.checkout.CounterSales.OfflineLine;
import io.toonbank.checkout.CounterSales.OfflineSale;
import io.toonbank.checkout.CounterSales.OfflineTender;
import io.toonbank.checkout.CounterSales.SyncResult;
import io.toonbank.checkout.CounterSales.SyncResult.Booked;
import io.toonbank.checkout.CounterSales.SyncResult.NeedsAttention;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.kernel.Translated;
import io.toonbank.network.Locations;
import io.toonbank.orders.LineDiscount;
import io.toonbank.orders.LineProgress;
import io.toonbank.orders.NewOrder;
import io.toonbank.orders.NewOrderLine;
import io.toonbank.orders.NewOrderLine.LineAllocation;
import io.toonbank.orders.OrderAmounts;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderDelivery;
import io.toonbank.orders.OrderKind;
import io.toonbank.orders.OrderSource;
import io.toonbank.payments.GiftCards;
import io.toonbank.payments.Payments;
import io.toonbank.payments.Payments.Tender;
import io.toonbank.pricing.PromotionClaims;
import io.toonbank.pricing.PromotionClaims.Claim;
import io.toonbank.pricing.PromotionClaims.Used;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Books one entry of a till's journal. Whatever it says, it stays; each entry is booked, or kept for a person, on its own. */
@Component
class OfflineBooking {

    static final String CHAIN_BROKEN = "checkout.chain-broken";
    static final String TOTALS_DIFFER = "checkout.totals-differ";
    static final String UNREADABLE = "checkout.journal-unreadable";
    static final String CONFLICT = "checkout.journal-conflict";

    private static final Logger LOG = LoggerFactory.getLogger(OfflineBooking.class);

    private final TillJournal journal;
    private final OrderBook orders;
    private final Payments payments;
    private final CounterStock stock;
    private final Vouchers vouchers;
    private final GiftCards giftCards;
    private final KnownContact contacts;
    private final PromotionClaims claims;
    private final Locations locations;
    private final JsonMapper json;
    private final TransactionTemplate transaction;

    OfflineBooking(
            TillJournal journal,
            OrderBook orders,
            Payments payments,
            CounterStock stock,
            Vouchers vouchers,
            GiftCards giftCards,
            KnownContact contacts,
            PromotionClaims claims,
            Locations locations,
            JsonMapper json,
            TransactionTemplate transaction) {
        this.journal = journal;
        this.orders = orders;
        this.payments = payments;
        this.stock = stock;
        this.vouchers = vouchers;
        this.giftCards = giftCards;
        this.contacts = contacts;
        this.claims = claims;
        this.locations = locations;
        this.json = json;
        this.transaction = transaction;
    }

    SyncResult book(UUID deviceId, UUID channelId, UUID locationId, JournalEntry entry) {
        try {
            return Objects.requireNonNull(
                    transaction.execute(_ -> bookInTransaction(deviceId, channelId, locationId, entry)));
        } catch (Refused | JacksonException | ArithmeticException problem) {
            String code = problem instanceof Refused refused ? refused.code() : UNREADABLE;
            LOG.warn("Sale {} of till {} is kept for a person: {}", entry.id(), deviceId, code);
            return Objects.requireNonNull(transaction.execute(_ -> keep(deviceId, entry, code)));
        }
    }

    private SyncResult bookInTransaction(UUID deviceId, UUID channelId, UUID locationId, JournalEntry entry) {
        journal.lock(deviceId);
        var before = journal.find(deviceId, entry);
        if (before.isPresent()) {
            return replay(entry, before.get());
        }
        if (journal.knowsSale(deviceId, entry.id())) {
            return keep(deviceId, entry, CONFLICT);
        }
        boolean intact = TillJournal.connects(entry, journal.head(deviceId));
        OfflineSale sale = json.readValue(entry.payload(), OfflineSale.class);
        if (!sale.id().equals(entry.id())) {
            return keep(deviceId, entry, CONFLICT);
        }
        NewOrder order = order(sale, deviceId, channelId, locationId);
        List<String> warnings = new ArrayList<>(stock.warnings(order));
        if (!intact) {
            warnings.add(CHAIN_BROKEN);
        }
        if (!addsUp(sale)) {
            warnings.add(TOTALS_DIFFER);
        }
        var recorded = orders.recordFacts(List.of(order)).getFirst();
        if (!recorded.replayed()) {
            stock.record(List.of(order));
            payments.recordTenders(tenders(sale, deviceId));
            claims.record(used(sale));
            // A till without network sells no gift cards; one whose answer was lost may tell of one.
            giftCards.sell(vouchers.sold(order, true));
        }
        journal.write(deviceId, entry, intact, null, warnings);
        return new Booked(entry.id(), recorded.orderId(), recorded.number(), recorded.replayed(), warnings);
    }

    private static List<Claim> used(OfflineSale sale) {
        return sale.promotions() == null
                ? List.of()
                : List.of(new Claim(
                        sale.id(),
                        sale.customerId(),
                        null,
                        sale.promotions().stream()
                                .map(used -> new Used(used.promotionId(), used.amount(), used.coupon()))
                                .toList()));
    }

    private SyncResult replay(JournalEntry entry, io.toonbank.checkout.db.tables.records.JournalRecord row) {
        if (!row.getBooked()) {
            return new NeedsAttention(entry.id(), String.valueOf(row.getProblem()), true);
        }
        var order = orders.require(entry.id());
        return new Booked(entry.id(), order.id(), order.number(), true, List.of(row.getWarnings()));
    }

    private SyncResult keep(UUID deviceId, JournalEntry entry, String code) {
        journal.lock(deviceId);
        if (journal.find(deviceId, entry).isPresent()) {
            return new NeedsAttention(entry.id(), code, true);
        }
        boolean intact = TillJournal.connects(entry, journal.head(deviceId));
        journal.write(deviceId, entry, intact, code, intact ? List.of() : List.of(CHAIN_BROKEN));
        return new NeedsAttention(entry.id(), code, false);
    }

    private static boolean addsUp(OfflineSale sale) {
        long lines = sale.lines().stream().mapToLong(OfflineLine::gross).sum();
        long paid = sale.tenders().stream()
                .mapToLong(tender -> tender.received() - tender.change())
                .sum();
        return lines == sale.total() && paid == sale.total();
    }

    private NewOrder order(OfflineSale sale, UUID deviceId, UUID channelId, UUID locationId) {
        if (sale.lines().isEmpty()) {
            throw Refused.because(CheckoutRefusal.NO_LINES);
        }
        List<NewOrderLine> lines = sale.lines().stream()
                .map(line -> line(line, sale.currency(), locationId))
                .toList();
        OrderDelivery delivery =
                OrderDelivery.free(OrderDelivery.Kind.AT_ONCE, CounterSelling.METHOD, locationId, sale.currency());
        return new NewOrder(
                sale.id(),
                OrderKind.SALE,
                new OrderSource(channelId, locationId, deviceId, sale.staffId(), sale.staffName(), null),
                sale.customerId(),
                contacts.of(sale.customerId()),
                sale.soldAt(),
                sale.currency(),
                sale.pricesIncludeTax(),
                locations.require(locationId).address().country(),
                lines,
                delivery,
                null,
                OrderAmounts.of(lines, delivery, sale.currency()));
    }

    private static NewOrderLine line(OfflineLine line, String currency, UUID locationId) {
        boolean sold = line.quantity() > 0;
        long paid = line.unitList() * line.quantity() - line.discount();
        return new NewOrderLine(
                line.lineId(),
                line.variantId(),
                line.sku(),
                line.title(),
                line.quantity(),
                Money.of(line.unitList(), currency),
                Money.of(
                        line.quantity() == 0 ? 0 : Math.floorDiv(2 * paid + line.quantity(), 2L * line.quantity()),
                        currency),
                Money.of(line.discount(), currency),
                line.taxRateMillionths(),
                Money.of(line.net(), currency),
                Money.of(line.tax(), currency),
                Money.of(line.gross(), currency),
                null,
                sold && line.variantId() != null ? List.of(new LineAllocation(locationId, line.quantity())) : List.of(),
                sold ? LineProgress.collected(line.quantity()) : LineProgress.NONE,
                line.discounts() == null
                        ? List.of()
                        : line.discounts().stream()
                                .map(given -> new LineDiscount(
                                        given.source(),
                                        Translated.of("nl", given.title()),
                                        Money.of(given.amount(), currency),
                                        false))
                                .toList());
    }

    private static List<Tender> tenders(OfflineSale sale, UUID deviceId) {
        return sale.tenders().stream()
                .map(tender -> tender(sale, tender, deviceId))
                .toList();
    }

    private static Tender tender(OfflineSale sale, OfflineTender tender, UUID deviceId) {
        return new Tender(
                tender.id(),
                sale.id(),
                tender.method(),
                Money.of(tender.received() - tender.change(), sale.currency()),
                tender.change() == 0 ? null : Money.of(tender.received(), sale.currency()),
                sale.soldAt(),
                deviceId,
                tender.reference());
    }
}
