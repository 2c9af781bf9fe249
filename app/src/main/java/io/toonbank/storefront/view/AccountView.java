package io.toonbank.storefront.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a customer sees of themselves.
 *
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
        List<String> credit) {

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
