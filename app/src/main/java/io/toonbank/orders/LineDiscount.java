package io.toonbank.orders;

import io.toonbank.kernel.Money;
import io.toonbank.kernel.Translated;

/**
 * What one promotion, or one person, took off a line or the delivery.
 *
 * @param source the promotion's id, or that of the reduction by hand
 * @param title as it was called when it was given, or the reason a person gave
 * @param amount not negative on a sale
 */
public record LineDiscount(String source, Translated title, Money amount, boolean byHand) {}
