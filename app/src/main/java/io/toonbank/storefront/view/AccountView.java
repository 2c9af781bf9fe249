package io.toonbank.storefront.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a customer sees of themselves. */
public record AccountView(
        String name,
        String email,
        @Nullable String loyaltyCard,
        @Nullable String barcode,
        List<OrderLine> orders,
        @Nullable String next,
        boolean verified) {

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
