package io.toonbank.pricing.engine;

/**
 * One price that may hold for a line. The asker passes every price that is valid now, for this channel, location and customer;
 * the engine chooses: highest priority, then most specific, then the highest quantity break reached, then the lowest amount,
 * then the price list's id.
 *
 * @param amount per unit of measure, in minor units times ten to the power of {@code extraDecimals}
 * @param extraDecimals decimals beyond the minor unit, 0 to 4: 12.345 euro is 12345 with 1
 * @param minQuantity quantity of the variant in the basket from which it holds, at least 1
 * @param specificity how narrowly the price list is aimed; a larger number is narrower (a customer tag above a location above a channel)
 */
public record PriceCandidate(
        String priceListId,
        String currency,
        long amount,
        int extraDecimals,
        long minQuantity,
        int specificity,
        int priority) {

    public static PriceCandidate of(String priceListId, String currency, long amountMinor) {
        return new PriceCandidate(priceListId, currency, amountMinor, 0, 1, 0, 0);
    }
}
