package io.toonbank.storefront.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The second step: look it over and pay.
 *
 * @param expected what the visitor agrees to pay, in minor units
 * @param key the same for every press of this page's button
 * @param credits gift cards and store credit it is paid with first
 * @param creditLeft store credit that could be used; absent when there is none or it is used already
 * @param rest what is left for another way to pay
 * @param paidByCredits whether nothing is left
 * @param trial whether the answers of the simulated payment provider can be chosen
 */
public record PayView(
        String id,
        String email,
        String name,
        String deliveryName,
        List<String> deliveryLines,
        List<Way> ways,
        long expected,
        String total,
        String key,
        boolean trial,
        Totals totals,
        List<CreditLine> credits,
        @Nullable String creditLeft,
        String rest,
        boolean paidByCredits) {

    /** A balance it is paid with. @param id to take it off again */
    public record CreditLine(String id, String name, String used) {}

    public record Way(String code, String name, String note, boolean chosen) {}
}
