package io.toonbank.checkout.internal;

import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.checkout.Checkout;
import io.toonbank.kernel.Money;
import io.toonbank.orders.NewOrder;
import io.toonbank.payments.GiftCards.SoldCards;
import io.toonbank.pricing.Quote;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which lines are gift cards. From memory: a purchase without them asks the database nothing. */
@Component
class Vouchers {

    private final Variants variants;

    Vouchers(Variants variants) {
        this.variants = variants;
    }

    boolean is(@Nullable UUID variantId) {
        return variantId != null
                && variants.find(variantId).filter(Variant::voucher).isPresent();
    }

    /** Nothing of it is carried anywhere. */
    boolean only(Collection<Checkout.Line> lines) {
        return !lines.isEmpty() && lines.stream().allMatch(line -> is(line.variantId()));
    }

    /** What the gift cards among the goods cost: a gift card cannot be paid with a gift card. */
    Money worth(Quote quote) {
        Money worth = Money.zero(quote.currency());
        for (Quote.QuotedLine line : quote.lines()) {
            worth = is(line.variantId()) ? worth.plus(line.gross()) : worth;
        }
        return worth;
    }

    /** The cards an order makes, each worth its list price, whatever was paid for it. */
    List<SoldCards> sold(NewOrder order, boolean paid) {
        return order.lines().stream()
                .filter(line -> line.quantity() > 0 && is(line.variantId()))
                .map(line -> new SoldCards(order.id(), line.id(), line.quantity(), line.unitList(), paid))
                .toList();
    }
}
