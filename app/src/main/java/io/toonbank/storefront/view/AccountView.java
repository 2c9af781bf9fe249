package io.toonbank.storefront.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a customer sees of themselves.
 *
 * @param points absent where nobody collects them
 * @param offers for this customer alone; for those whose e-mail address is verified
 * @param credit what the shop owes them, by currency; for those whose e-mail address is verified
 */
public record AccountView(
        String name,
        String email,
        @Nullable String loyaltyCard,
        @Nullable String barcode,
        List<OrderLine> orders,
        @Nullable String next,
        boolean verified,
        List<String> credit,
        @Nullable String points,
        List<OfferLine> offers) {

    /** @param until absent while it has no end */
    public record OfferLine(String title, @Nullable String until) {}

    public record OrderLine(
            String number,
            String href,
            String date,
            String where,
            String pieces,
            String total,
            String status,
            Tone tone) {}
}
