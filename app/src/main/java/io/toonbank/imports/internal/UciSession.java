package io.toonbank.imports.internal;

import io.toonbank.imports.ImportsRefusal;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.network.SalesChannel;
import io.toonbank.orders.LineProgress;
import io.toonbank.orders.NewOrder;
import io.toonbank.orders.NewOrderLine;
import io.toonbank.orders.OrderAmounts;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderContact;
import io.toonbank.orders.OrderDelivery;
import io.toonbank.orders.OrderKind;
import io.toonbank.orders.OrderSource;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Invoices become orders on their date in London, {@code C…} invoices credit notes. The exact unit price is kept where it has
 * more than two decimals; a line's amount is quantity times price, rounded half up to the penny, and the difference is counted.
 */
final class UciSession implements Session<UciInvoice> {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String CURRENCY = "GBP";
    private static final int PENCE_DECIMALS = 2;
    /** The file has one invoice with a line of another between its own; this many stay open. */
    private static final int OPEN_INVOICES = 8;

    private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("M/d/yyyy H:mm");
    private static final BigDecimal PRICE_MAX = new BigDecimal("1000000000");

    private final SalesChannel channel;
    private final UciAssortment assortment;
    private final ImportedCustomers customers;
    private final OrderBook orders;
    private String lastMomentText = "";
    private Instant lastMoment = Instant.EPOCH;
    private final Groups<UciInvoice> invoices = new Groups<>(
            OPEN_INVOICES, group -> new Item<>(group.name(), group.firstLine(), group.rows(), group.content()));

    UciSession(SalesChannel channel, UciAssortment assortment, ImportedCustomers customers, OrderBook orders) {
        this.channel = channel;
        this.assortment = assortment;
        this.customers = customers;
        this.orders = orders;
    }

    @Override
    public void take(Row row) {
        String number = row.required("InvoiceNo");
        UciInvoice.Line line = new UciInvoice.Line(
                row.required("StockCode"),
                row.text("Description"),
                row.requiredInteger("Quantity"),
                row.requiredDecimal("UnitPrice"));
        if (line.quantity() == 0) {
            throw outOfRange("Quantity", "0");
        }
        if (line.price().abs().compareTo(PRICE_MAX) > 0) {
            throw outOfRange("UnitPrice", row.text("UnitPrice"));
        }
        Instant at = momentOf(row.required("InvoiceDate"));
        invoices.at(number, row, first -> new UciInvoice(number, at, customer(first), first.text("Country")))
                .lines()
                .add(line);
    }

    private static Refused outOfRange(String column, String value) {
        return Refused.because(ImportsRefusal.OUT_OF_RANGE)
                .with("column", column)
                .with("value", value);
    }

    private static String customer(Row row) {
        String number = row.code("CustomerID");
        return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
    }

    /** The lines of an invoice follow each other and have one moment. */
    private Instant momentOf(String text) {
        if (!text.equals(lastMomentText)) {
            lastMoment = moment(text);
            lastMomentText = text;
        }
        return lastMoment;
    }

    private static Instant moment(String text) {
        try {
            LocalDateTime local = text.indexOf('/') > 0
                    ? LocalDateTime.parse(text, SLASHES)
                    : LocalDateTime.parse(text.replace(' ', 'T'));
            return local.atZone(LONDON).toInstant();
        } catch (DateTimeException _) {
            throw Refused.because(ImportsRefusal.NOT_A_DATE)
                    .with("column", "InvoiceDate")
                    .with("value", text);
        }
    }

    @Override
    public void end() {
        invoices.closeAll();
    }

    @Override
    public List<Item<UciInvoice>> complete() {
        return invoices.take();
    }

    @Override
    public long openFrom() {
        return invoices.openFrom();
    }

    @Override
    public Written write(List<Item<UciInvoice>> items) {
        Written written = new Written();
        List<UciInvoice> contents = items.stream().map(Item::content).toList();
        Map<String, UUID> variants = assortment.ensure(contents, written);
        Map<String, UUID> known = customers.ensure(
                "uci:",
                contents.stream()
                        .map(UciInvoice::customer)
                        .filter(number -> !number.isEmpty())
                        .toList(),
                "en",
                written);
        List<NewOrder> placed = contents.stream()
                .map(invoice -> order(invoice, variants, known.get(invoice.customer())))
                .toList();
        for (int from = 0; from < placed.size(); from += OrderBook.FACTS_MAX) {
            int to = Math.min(placed.size(), from + OrderBook.FACTS_MAX);
            record(placed.subList(from, to), contents.subList(from, to), written);
        }
        return written;
    }

    private void record(List<NewOrder> placed, List<UciInvoice> contents, Written written) {
        List<OrderBook.RecordedOrder> recorded = orders.recordFacts(placed);
        for (int i = 0; i < recorded.size(); i++) {
            UciInvoice invoice = contents.get(i);
            if (recorded.get(i).replayed()) {
                written.unchanged(invoice.lines().size());
            } else {
                written.loaded(invoice.lines().size());
                count(invoice, placed.get(i), written);
            }
        }
    }

    private static void count(UciInvoice invoice, NewOrder order, Written written) {
        written.count(
                order.kind() == OrderKind.CREDIT ? "creditNotes" : invoice.isAdjustment() ? "adjustments" : "orders",
                1);
        written.count("lines", invoice.lines().size());
        written.count(
                "linesWithoutCustomer",
                invoice.customer().isEmpty() ? invoice.lines().size() : 0);
        for (UciInvoice.Line line : invoice.lines()) {
            BigDecimal exact = line.price().multiply(BigDecimal.valueOf(line.quantity()));
            written.count("quantity", line.quantity());
            written.count("exactTotal", exact);
            written.count(
                    "roundingDifference", Money.ofMajor(exact, CURRENCY).major().subtract(exact));
            written.count("linesWithoutPrice", line.price().signum() == 0 ? 1 : 0);
            written.count("linesThatAreNoGoods", line.isGoods() ? 0 : 1);
        }
    }

    private NewOrder order(UciInvoice invoice, Map<String, UUID> variants, @Nullable UUID customer) {
        boolean credit = invoice.isCredit();
        OrderDelivery delivery = credit
                ? OrderDelivery.free(OrderDelivery.Kind.NONE, "none", null, CURRENCY)
                : OrderDelivery.free(OrderDelivery.Kind.SHIP, "standard", null, CURRENCY);
        List<NewOrderLine> lines = new ArrayList<>(invoice.lines().size());
        for (UciInvoice.Line line : invoice.lines()) {
            lines.add(line(line, variants.get(line.code())));
        }
        return new NewOrder(
                Ids.next(),
                credit ? OrderKind.CREDIT : OrderKind.SALE,
                OrderSource.external(channel.id(), invoice.number()),
                customer,
                OrderContact.NOBODY,
                invoice.at(),
                CURRENCY,
                true,
                invoice.country(),
                lines,
                delivery,
                null,
                OrderAmounts.of(lines, delivery, CURRENCY));
    }

    private static NewOrderLine line(UciInvoice.Line line, @Nullable UUID variant) {
        Money gross = Money.ofMajor(line.price().multiply(BigDecimal.valueOf(line.quantity())), CURRENCY);
        Money unit = Money.ofMajor(line.price(), CURRENCY);
        Money none = Money.zero(CURRENCY);
        boolean fine = line.price().stripTrailingZeros().scale() > PENCE_DECIMALS;
        return new NewOrderLine(
                Ids.next(),
                line.isGoods() ? variant : null,
                line.code(),
                line.description().isEmpty() ? line.code() : line.description(),
                line.quantity(),
                unit,
                unit,
                none,
                0,
                gross,
                none,
                gross,
                fine ? line.price().toPlainString() : null,
                List.of(),
                line.quantity() > 0 ? LineProgress.shipped(line.quantity()) : LineProgress.NONE);
    }
}
