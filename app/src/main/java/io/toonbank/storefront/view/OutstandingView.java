package io.toonbank.storefront.view;

import java.util.List;

/**
 * What an order still costs, and how to pay it.
 *
 * @param payment id of the payment this page would make; a second press with it pays once
 * @param trial whether the answers of the simulated payment provider can be chosen
 */
public record OutstandingView(
        String id, String number, String amount, String text, List<PayView.Way> ways, String payment, boolean trial) {}
