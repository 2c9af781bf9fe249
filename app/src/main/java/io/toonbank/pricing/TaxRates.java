package io.toonbank.pricing;

import java.time.LocalDate;
import java.util.List;

/** Tax rates by country and tax category. */
public interface TaxRates {

    /** The rates in force in a country on a day. */
    List<Rate> of(String country, LocalDate on);

    /** Sets a rate from a day on; the same again changes nothing. */
    void set(String country, String taxCategory, LocalDate from, int rateMillionths);

    /** @param rateMillionths 210000 is 21 % */
    record Rate(String country, String taxCategory, LocalDate validFrom, int rateMillionths) {}
}
