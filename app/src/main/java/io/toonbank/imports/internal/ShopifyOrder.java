package io.toonbank.imports.internal;

import io.toonbank.catalog.Variant;
import io.toonbank.imports.ImportsRefusal;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.kernel.Shares;
import io.toonbank.network.SalesChannel;
import io.toonbank.orders.LineProgress;
import io.toonbank.orders.NewOrder;
import io.toonbank.orders.NewOrderLine;
import io.toonbank.orders.OrderAddress;
import io.toonbank.orders.OrderAmounts;
import io.toonbank.orders.OrderContact;
import io.toonbank.orders.OrderDelivery;
import io.toonbank.orders.OrderKind;
import io.toonbank.orders.OrderSource;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as Shopify's rows say. The file gives one sum of tax; it is shared over lines and shipping by their amounts, so that
 * everything adds up to the cent. Whether prices hold the tax follows from the total.
 */
record ShopifyOrder(
        String name,
        String externalId,
        SalesChannel channel,
        Instant at,
        String currency,
        String email,
        String customerName,
        String phone,
        BigDecimal discount,
        BigDecimal shipping,
        BigDecimal taxes,
        BigDecimal statedTotal,
        boolean fulfilled,
        boolean cancelled,
        String method,
        @Nullable OrderAddress shippingAddress,
        @Nullable OrderAddress billingAddress,
        List<Line> lines) {

    private static final BigDecimal AMOUNT_MAX = new BigDecimal("1000000000");

    /** One row. */
    record Line(String sku, String title, int quantity, BigDecimal price, BigDecimal discount, boolean fulfilled) {}

    static Line line(Row row) {
        int quantity = row.requiredInteger("Lineitem quantity");
        if (quantity <= 0) {
            throw Refused.because(ImportsRefusal.OUT_OF_RANGE)
                    .with("column", "Lineitem quantity")
                    .with("value", quantity);
        }
        return new Line(
                row.code("Lineitem sku"),
                row.required("Lineitem name"),
                quantity,
                amount(row, "Lineitem price"),
                amount(row, "Lineitem discount"),
                row.text("Lineitem fulfillment status").equals("fulfilled"));
    }

    static ShopifyOrder of(Row row, SalesChannel channel) {
        String id = row.code("Id");
        String currency = row.text("Currency").isEmpty()
                ? channel.currency()
                : row.text("Currency").toUpperCase(Locale.ROOT);
        return new ShopifyOrder(
                row.text("Name"),
                "shopify:" + (id.isEmpty() ? row.text("Name") : id),
                channel,
                ShopifyOrders.moment(row, "Created at"),
                currency,
                row.text("Email"),
                row.text("Billing Name").isEmpty() ? row.text("Shipping Name") : row.text("Billing Name"),
                row.code("Phone"),
                amount(row, "Discount Amount"),
                amount(row, "Shipping"),
                amount(row, "Taxes"),
                amount(row, "Total"),
                row.text("Fulfillment Status").equals("fulfilled"),
                !row.text("Cancelled at").isEmpty(),
                row.text("Shipping Method").isEmpty() ? "standard" : row.text("Shipping Method"),
                address(row, "Shipping"),
                address(row, "Billing"),
                new ArrayList<>());
    }

    private static BigDecimal amount(Row row, String column) {
        BigDecimal amount = row.decimal(column, BigDecimal.ZERO);
        if (amount.signum() < 0 || amount.compareTo(AMOUNT_MAX) > 0) {
            throw Refused.because(ImportsRefusal.OUT_OF_RANGE)
                    .with("column", column)
                    .with("value", row.text(column));
        }
        return amount;
    }

    private static @Nullable OrderAddress address(Row row, String which) {
        String city = row.text(which + " City");
        if (city.isEmpty()) {
            return null;
        }
        return new OrderAddress(
                row.text(which + " Name"),
                row.text(which + " Company"),
                row.text(which + " Address1").isEmpty() ? row.text(which + " Street") : row.text(which + " Address1"),
                null,
                row.text(which + " Address2"),
                row.code(which + " Zip"),
                city,
                row.text(which + " Province"),
                row.text(which + " Country"));
    }

    /** The total that follows from the lines is not the one the file states; the lines are taken. */
    boolean differs() {
        return statedTotal.signum() != 0
                && goods().add(shipping).compareTo(statedTotal) != 0
                && goods().add(shipping).add(taxes).compareTo(statedTotal) != 0;
    }

    private BigDecimal goods() {
        return lines.stream()
                .map(line -> line.price()
                        .multiply(BigDecimal.valueOf(line.quantity()))
                        .subtract(line.discount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .subtract(discount);
    }

    private boolean taxIsOnTop() {
        return taxes.signum() > 0 && goods().add(shipping).add(taxes).compareTo(statedTotal) == 0;
    }

    NewOrder toOrder(Map<String, Variant> known, @Nullable UUID customer) {
        long[] paid = paid();
        long[] tax = Shares.of(minor(taxes), paid);
        boolean onTop = taxIsOnTop();
        List<NewOrderLine> written = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Variant variant = known.get(lines.get(i).sku());
            written.add(line(lines.get(i), variant == null ? null : variant.id(), paid[i], tax[i], onTop));
        }
        OrderDelivery delivery = delivery(paid[lines.size()], tax[lines.size()], onTop);
        return new NewOrder(
                Ids.next(),
                OrderKind.SALE,
                OrderSource.external(channel.id(), externalId),
                customer,
                new OrderContact(
                        customerName.isEmpty() ? null : customerName,
                        email.isEmpty() ? null : email,
                        phone.isEmpty() ? null : phone,
                        null),
                at,
                currency,
                !onTop,
                country(),
                written,
                delivery,
                billingAddress,
                OrderAmounts.of(written, delivery, currency));
    }

    private String country() {
        if (shippingAddress != null) {
            return shippingAddress.country();
        }
        return billingAddress == null ? channel.country() : billingAddress.country();
    }

    /** What each line comes to after discounts, and behind them what shipping does. */
    private long[] paid() {
        long[] gross = new long[lines.size()];
        for (int i = 0; i < gross.length; i++) {
            Line line = lines.get(i);
            gross[i] = Math.max(
                    0, minor(line.price().multiply(BigDecimal.valueOf(line.quantity()))) - minor(line.discount()));
        }
        long sum = java.util.Arrays.stream(gross).sum();
        long[] shares = Shares.of(Math.min(sum, minor(discount)), gross);
        long[] paid = new long[lines.size() + 1];
        for (int i = 0; i < gross.length; i++) {
            paid[i] = gross[i] - shares[i];
        }
        paid[lines.size()] = minor(shipping);
        return paid;
    }

    private NewOrderLine line(Line line, @Nullable UUID variant, long paid, long tax, boolean onTop) {
        long gross = onTop ? paid + tax : paid;
        long list = minor(line.price().multiply(BigDecimal.valueOf(line.quantity())));
        return new NewOrderLine(
                Ids.next(),
                variant,
                line.sku(),
                line.title(),
                line.quantity(),
                money(minor(line.price())),
                money((paid * 2 + line.quantity()) / (2L * line.quantity())),
                money(Math.max(0, list - paid)),
                rate(gross - tax, tax),
                money(gross - tax),
                money(tax),
                money(gross),
                null,
                List.of(),
                progress(line));
    }

    private LineProgress progress(Line line) {
        if (cancelled) {
            return new LineProgress(line.quantity(), 0, 0, 0);
        }
        return fulfilled || line.fulfilled() ? LineProgress.shipped(line.quantity()) : LineProgress.NONE;
    }

    private OrderDelivery delivery(long paid, long tax, boolean onTop) {
        long gross = onTop ? paid + tax : paid;
        return new OrderDelivery(
                shippingAddress == null ? OrderDelivery.Kind.AT_ONCE : OrderDelivery.Kind.SHIP,
                method,
                null,
                shippingAddress,
                rate(gross - tax, tax),
                money(gross - tax),
                money(tax),
                money(gross));
    }

    private static int rate(long net, long tax) {
        return net <= 0 ? 0 : (int) Math.min(1_000_000, (tax * 1_000_000 + net / 2) / net);
    }

    private Money money(long minor) {
        return Money.of(minor, currency);
    }

    private long minor(BigDecimal major) {
        return Money.ofMajor(major, currency).amount();
    }
}
