package io.toonbank.pricing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.pricing.engine.Quote.Discount;
import io.toonbank.pricing.engine.QuotedLine.UnitGroup;
import java.util.List;

/** What holds for every quote: no cent appears, none disappears. */
final class Sums {
    private Sums() {}

    static void check(Quote quote) {
        long net = 0;
        long tax = 0;
        long list = 0;
        long paid = 0;
        for (QuotedLine line : quote.lines()) {
            if (line.sellable()) {
                check(line, quote.pricesIncludeTax());
                net += line.net();
                tax += line.tax();
                list += line.list();
                paid += line.paid();
            }
        }
        if (quote.delivery() != null) {
            net += quote.delivery().net();
            tax += quote.delivery().tax();
            assertThat(quote.delivery().paid())
                    .isEqualTo(quote.delivery().list() - sum(quote.delivery().discounts()));
            assertThat(quote.delivery().paid()).isNotNegative();
        }
        assertThat(quote.totals().net()).isEqualTo(net);
        assertThat(quote.totals().tax()).isEqualTo(tax);
        assertThat(quote.totals().gross()).isEqualTo(net + tax);
        assertThat(quote.totals().list()).isEqualTo(list);
        assertThat(quote.totals().goods()).isEqualTo(paid);
        assertThat(quote.totals().discount()).isEqualTo(list - paid);
        assertThat(quote.taxes().stream().mapToLong(Quote.TaxTotal::tax).sum()).isEqualTo(tax);
        assertThat(quote.taxes().stream().mapToLong(Quote.TaxTotal::net).sum()).isEqualTo(net);
        assertThat(quote.taxes().stream().mapToLong(Quote.TaxTotal::gross).sum())
                .isEqualTo(net + tax);
    }

    private static void check(QuotedLine line, boolean included) {
        assertThat(line.paid()).isEqualTo(line.list() - sum(line.discounts())).isNotNegative();
        assertThat(line.net() + line.tax()).isEqualTo(line.gross());
        assertThat(included ? line.gross() : line.net()).isEqualTo(line.paid());
        assertThat(line.groups().stream().mapToLong(UnitGroup::quantity).sum()).isEqualTo(line.quantity());
        assertThat(line.groups().stream()
                        .mapToLong(group -> group.list() * group.quantity())
                        .sum())
                .isEqualTo(line.list());
        assertThat(line.groups().stream()
                        .mapToLong(group -> group.paid() * group.quantity())
                        .sum())
                .isEqualTo(line.paid());
        assertThat(line.groups().stream().mapToLong(UnitGroup::tax).sum()).isEqualTo(line.tax());
        assertThat(line.groups().stream().mapToLong(UnitGroup::gross).sum()).isEqualTo(line.gross());
        for (UnitGroup group : line.groups()) {
            assertThat(group.paid())
                    .isEqualTo(group.list() - sum(group.discounts()))
                    .isNotNegative();
            assertThat(group.net() + group.tax()).isEqualTo(group.gross());
        }
    }

    private static long sum(List<Discount> discounts) {
        return discounts.stream().mapToLong(Discount::amount).sum();
    }
}
