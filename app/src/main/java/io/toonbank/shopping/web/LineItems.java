package io.toonbank.shopping.web;

import io.toonbank.catalog.Variant;
import io.toonbank.pricing.Quote;
import io.toonbank.shopping.web.Ucp.Item;
import io.toonbank.shopping.web.Ucp.LineItem;
import io.toonbank.shopping.web.Ucp.Total;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A priced line of a cart or checkout. */
@Component
class LineItems {

    LineItem of(String id, String title, @Nullable Variant variant, Quote.QuotedLine quoted, Visit visit) {
        String picture = variant == null ? null : variant.pictureUrl();
        return new LineItem(
                id,
                new Item(
                        quoted.variantId().toString(),
                        title,
                        quoted.unitList().amount(),
                        picture == null ? null : visit.absolute(picture)),
                quoted.quantity(),
                totals(quoted));
    }

    private static List<Total> totals(Quote.QuotedLine quoted) {
        List<Total> totals = new ArrayList<>();
        totals.add(Total.of("subtotal", quoted.list().amount()));
        if (quoted.discount().isPositive()) {
            totals.add(Total.of("items_discount", -quoted.discount().amount()));
        }
        totals.add(Total.of("total", quoted.paid().amount()));
        return totals;
    }
}
