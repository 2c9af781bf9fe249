package io.toonbank.pricing.engine;

/**
 * Where tax is rounded. Always half up to the minor unit. European law leaves the method to the member states as long as fiscal
 * neutrality and proportionality are kept (Court of Justice, C-484/06 Koninklijke Ahold, 10 July 2008); the Netherlands accept both.
 */
public enum TaxRounding {
    /** Half up on each line; the tax of a rate is the sum of its lines. */
    HALF_UP_PER_LINE,
    /**
     * Half up once on the sum of each rate, then shared out over its lines. What electronic invoices ask: EN 16931 rule BR-CO-17, tax
     * amount = taxable amount × rate, rounded to two decimals.
     */
    HALF_UP_PER_RATE
}
