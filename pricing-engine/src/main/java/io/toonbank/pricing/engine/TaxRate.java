package io.toonbank.pricing.engine;

/**
 * The rate of one tax category where the order is taxed.
 *
 * @param rateMillionths 210,000 is 21 %
 */
public record TaxRate(String taxCategory, String name, int rateMillionths) {}
