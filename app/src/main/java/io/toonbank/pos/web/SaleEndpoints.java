package io.toonbank.pos.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.DeviceSession;
import io.toonbank.access.Permission;
import io.toonbank.checkout.CounterSales;
import io.toonbank.checkout.CounterSales.CounterReceipt;
import io.toonbank.checkout.CounterSales.CounterSale;
import io.toonbank.checkout.CounterSales.JournalEntry;
import io.toonbank.checkout.CounterSales.JournalHead;
import io.toonbank.checkout.CounterSales.SyncResult;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrdersRefusal;
import io.toonbank.payments.Payments;
import io.toonbank.payments.Payments.PaymentMethod;
import io.toonbank.platform.idempotency.OwnTransactions;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.web.ServedOnFullDisk;
import io.toonbank.pos.web.SaleBodies.BasketBody;
import io.toonbank.pos.web.SaleBodies.SaleBody;
import io.toonbank.pricing.Quote;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Selling at a till, and taking in what it sold without network. */
@RestController
@RequestMapping("/api/pos")
@Tag(name = "Till")
class SaleEndpoints implements OwnTransactions {

    private static final int PAYLOAD_MAX = 100_000;
    private static final String HASH = "[0-9a-f]{64}";
    private static final String CHANNEL_KIND = "TILL";
    private static final Set<String> SELLING = Set.of("/api/pos/sales", "/api/pos/journal");

    private final CounterSales sales;
    private final OrderBook orders;
    private final Receipts receipts;
    private final Payments payments;
    private final ShownCards giftCards;
    private final Access access;

    SaleEndpoints(
            CounterSales sales,
            OrderBook orders,
            Receipts receipts,
            Payments payments,
            ShownCards giftCards,
            Access access) {
        this.sales = sales;
        this.orders = orders;
        this.receipts = receipts;
        this.payments = payments;
        this.giftCards = giftCards;
        this.access = access;
    }

    record EntryBody(
            @NotNull UUID id,
            @Positive long sequence,
            @NotNull @Pattern(regexp = HASH) String previousHash,
            @NotNull @Pattern(regexp = HASH) String hash,
            @NotNull @Size(max = PAYLOAD_MAX) String payload) {}

    record SyncBody(
            @NotEmpty @Size(max = CounterSales.BATCH_MAX) List<@Valid EntryBody> entries) {}

    record SyncAnswer(List<SyncResult> results, JournalHead head) {}

    record Sold(CounterReceipt sale, Receipts.Receipt receipt) {}

    @GetMapping("/payment-methods")
    @Operation(summary = "The ways to pay at a counter")
    Page<PaymentMethod> methods() {
        var _ = access.requireSeller();
        return Page.of(payments.methods(CHANNEL_KIND));
    }

    @PostMapping("/quotes")
    @ServedOnFullDisk
    @Operation(summary = "What a basket costs; writes nothing")
    Quote quote(@RequestBody @Valid BasketBody body) {
        DeviceSession till = seller(body);
        return sales.price(body.basket(till, language()));
    }

    @PostMapping("/sales")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Sell: several tenders, change, stock, order and receipt at once; repeatable by the sale's id")
    Sold sell(@RequestBody @Valid SaleBody body) {
        DeviceSession till = seller(body.basket());
        CounterReceipt sold = sales.sell(new CounterSale(
                body.id(),
                body.basket().basket(till, language()),
                null,
                till.deviceId(),
                till.staffId(),
                till.staffName(),
                body.tenders().stream()
                        .map(tender -> tender.tender(card -> giftCards.identify(till, card)))
                        .toList(),
                body.expectedTotal()));
        return new Sold(sold, receipts.of(sold.order()));
    }

    @GetMapping("/sales/{orderId}/receipt")
    @Operation(summary = "The receipt of a sale of this channel, to print again")
    Receipts.Receipt receipt(@PathVariable UUID orderId) {
        DeviceSession till = access.requireSeller();
        Order order = orders.find(orderId)
                .filter(found -> found.source().channelId().equals(till.channelId()))
                .orElseThrow(() -> Refused.because(OrdersRefusal.NOT_FOUND));
        return receipts.of(order);
    }

    @PostMapping("/journal")
    @Operation(
            summary =
                    "Take in sales made without network, in their order; never refused for stock, replays change nothing")
    SyncAnswer sync(@RequestBody @Valid SyncBody body) {
        DeviceSession till = access.requireSeller();
        List<JournalEntry> entries = body.entries().stream()
                .map(entry -> new JournalEntry(
                        entry.id(), entry.sequence(), entry.previousHash(), entry.hash(), entry.payload()))
                .toList();
        return new SyncAnswer(
                sales.sync(till.deviceId(), till.channelId(), till.locationId(), entries),
                sales.journalHead(till.deviceId()));
    }

    @GetMapping("/journal/head")
    @Operation(summary = "Where this till's journal ends with us")
    JournalHead head() {
        return sales.journalHead(access.requireSeller().deviceId());
    }

    /** Sales wait for others to share a transaction with, so they cannot be within one. */
    @Override
    public boolean ownsTransaction(HttpServletRequest request) {
        return SELLING.contains(request.getRequestURI());
    }

    private DeviceSession seller(BasketBody basket) {
        DeviceSession till = access.requireSeller();
        access.require(Permission.SELL, till.locationId());
        if (basket.adjusted()) {
            access.require(Permission.DISCOUNT, till.locationId());
        }
        return till;
    }

    private static String language() {
        return LocaleContextHolder.getLocale().getLanguage();
    }
}
