package io.toonbank.orders.internal;

import io.toonbank.kernel.Money;
import io.toonbank.kernel.Translated;
import io.toonbank.orders.Order;
import io.toonbank.orders.PromotionReplays;
import io.toonbank.orders.PromotionReplays.Category;
import io.toonbank.orders.PromotionReplays.Day;
import io.toonbank.orders.PromotionReplays.ProductShare;
import io.toonbank.orders.PromotionReplays.Result;
import io.toonbank.pricing.PastBaskets.Given;
import io.toonbank.pricing.PastBaskets.GivenLine;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Adds up what a promotion would have given. Amounts of one currency. */
final class ReplayTally {

    private final String currency;
    private final ZoneId zone;
    private final Map<LocalDate, long[]> days = new TreeMap<>();
    private final Map<String, Sum> categories = new HashMap<>();
    private final Map<UUID, Sum> products = new HashMap<>();
    private long orders;
    private long units;
    private long discount;
    private long already;
    private long list;

    ReplayTally(String currency, ZoneId zone) {
        this.currency = currency;
        this.zone = zone;
    }

    private static final class Sum {
        private Translated title = Translated.NOTHING;
        private long units;
        private long discount;
        private long revenue;

        void add(GivenLine given, long listed) {
            title = given.title();
            units += given.units();
            discount += given.discount();
            revenue += listed;
        }
    }

    void add(Order order, Given given) {
        orders++;
        discount += given.discount();
        already += order.amounts().discount().amount();
        Map<UUID, Long> listed = new HashMap<>();
        for (Order.Line line : order.lines()) {
            long amount = list(line, order.pricesIncludeTax());
            listed.put(line.id(), amount);
            list += amount;
        }
        for (GivenLine line : given.lines()) {
            long amount = listed.getOrDefault(line.lineId(), 0L);
            units += line.units();
            categories.computeIfAbsent(line.category(), _ -> new Sum()).add(line, amount);
            products.computeIfAbsent(line.productId(), _ -> new Sum()).add(line, amount);
        }
        long[] day = days.computeIfAbsent(LocalDate.ofInstant(order.placedAt(), zone), _ -> new long[2]);
        day[0]++;
        day[1] += given.discount();
    }

    /** Before discounts, as prices are shown. */
    static long list(Order.Line line, boolean pricesIncludeTax) {
        return (pricesIncludeTax ? line.gross() : line.net())
                .plus(line.discount())
                .amount();
    }

    Result result() {
        return new Result(
                orders,
                units,
                money(discount),
                money(already),
                money(list),
                money(list - already),
                money(list - discount),
                days.entrySet().stream()
                        .map(day -> new Day(day.getKey(), day.getValue()[0], money(day.getValue()[1])))
                        .toList(),
                categories.entrySet().stream()
                        .sorted(Comparator.comparingLong(entry -> -entry.getValue().discount))
                        .map(entry -> new Category(
                                entry.getKey(),
                                entry.getValue().units,
                                money(entry.getValue().discount),
                                money(entry.getValue().revenue)))
                        .toList(),
                shares());
    }

    private List<ProductShare> shares() {
        return products.entrySet().stream()
                .sorted(Comparator.comparingLong(entry -> -entry.getValue().discount))
                .limit(PromotionReplays.PRODUCTS_MAX)
                .map(entry -> new ProductShare(
                        entry.getKey(),
                        entry.getValue().title,
                        entry.getValue().units,
                        money(entry.getValue().discount),
                        money(entry.getValue().revenue)))
                .toList();
    }

    private Money money(long amount) {
        return Money.of(amount, currency);
    }
}
