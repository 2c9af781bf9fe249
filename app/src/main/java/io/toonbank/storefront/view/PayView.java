package io.toonbank.storefront.view;

import java.util.List;

/**
 * The second step: look it over and pay.
 *
 * @param expected what the visitor agrees to pay, in minor units
 * @param key the same for every press of this page's button
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
        Totals totals) {

    public record Way(String code, String name, String note, boolean chosen) {}
}
