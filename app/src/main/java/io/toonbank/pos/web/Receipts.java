package io.toonbank.pos.web;

import io.toonbank.checkout.CounterSales;
import io.toonbank.kernel.Money;
import io.toonbank.loyalty.Points;
import io.toonbank.network.Address;
import io.toonbank.network.Location;
import io.toonbank.network.Locations;
import io.toonbank.orders.LineDiscount;
import io.toonbank.orders.Order;
import io.toonbank.payments.Payments;
import io.toonbank.payments.Payments.Payment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The paper the customer takes along: everything on it comes from the order and its payments as they were recorded. */
@Component
class Receipts {

    private final Payments payments;
    private final Locations locations;
    private final Points points;

    Receipts(Payments payments, Locations locations, Points points) {
        this.payments = payments;
        this.locations = locations;
        this.points = points;
    }

    /**
     * @param rounding what was not asked because cash is rounded, below zero where more was asked
     * @param change given back over all cash tenders
     * @param pointsEarned by the pieces the customer has; absent where there are none
     */
    record Receipt(
            UUID orderId,
            String number,
            Instant soldAt,
            @Nullable String store,
            @Nullable Address address,
            @Nullable String seller,
            List<Line> lines,
            List<Saving> savings,
            Money discount,
            Money total,
            List<Tax> taxes,
            List<Paid> tenders,
            Money rounding,
            Money change,
            @Nullable Long pointsEarned) {}

    /** @param savings what the discount is made of, by name */
    record Line(
            String sku,
            String title,
            int quantity,
            Money unitPrice,
            Money discount,
            List<Saving> savings,
            Money total) {}

    record Saving(String title, Money amount) {}

    record Tax(int rateMillionths, Money net, Money tax) {}

    record Paid(
            String method,
            Money amount,
            Money received,
            @Nullable String reference) {}

    Receipt of(Order order) {
        UUID place = order.source().locationId();
        Location store = place == null ? null : locations.find(place).orElse(null);
        List<Paid> tenders =
                payments.ofOrder(order.id()).stream().map(Receipts::paid).toList();
        Money change = tenders.stream()
                .map(paid -> paid.received().minus(paid.amount()))
                .reduce(Money.zero(order.currency()), Money::plus);
        return new Receipt(
                order.id(),
                order.number(),
                order.placedAt(),
                store == null ? null : store.name(),
                store == null ? null : store.address(),
                order.source().staffName(),
                order.lines().stream()
                        .map(line -> new Line(
                                line.sku(),
                                line.title(),
                                line.quantity(),
                                line.unitList(),
                                line.discount(),
                                savings(line.discounts()),
                                line.gross()))
                        .toList(),
                savings(order.discounts()),
                order.amounts().discount(),
                order.amounts().total(),
                taxes(order),
                tenders.stream().filter(paid -> !isRounding(paid)).toList(),
                tenders.stream()
                        .filter(Receipts::isRounding)
                        .map(Paid::amount)
                        .reduce(Money.zero(order.currency()), Money::plus),
                change,
                points(order));
    }

    private @Nullable Long points(Order order) {
        long earned = order.customerId() == null ? 0 : points.earned(order);
        return earned == 0 ? null : earned;
    }

    private static List<Saving> savings(List<LineDiscount> discounts) {
        String language = LocaleContextHolder.getLocale().getLanguage();
        return discounts.stream()
                .map(discount -> new Saving(discount.title().in(language), discount.amount()))
                .toList();
    }

    private static boolean isRounding(Paid paid) {
        return paid.method().equals(CounterSales.ROUNDING);
    }

    private static Paid paid(Payment payment) {
        Money received = payment.received() == null ? payment.amount() : payment.received();
        return new Paid(payment.method(), payment.amount(), received, payment.reference());
    }

    private static List<Tax> taxes(Order order) {
        Map<Integer, Tax> byRate = new TreeMap<>();
        for (Order.Line line : order.lines()) {
            byRate.merge(
                    line.taxRateMillionths(),
                    new Tax(line.taxRateMillionths(), line.net(), line.tax()),
                    (one, other) -> new Tax(
                            one.rateMillionths(),
                            one.net().plus(other.net()),
                            one.tax().plus(other.tax())));
        }
        return List.copyOf(byRate.values());
    }
}
