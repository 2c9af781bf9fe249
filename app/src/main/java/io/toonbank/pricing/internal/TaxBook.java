package io.toonbank.pricing.internal;

import static io.toonbank.pricing.db.Tables.TAX_RATE;

import io.toonbank.catalog.Variant;
import io.toonbank.pricing.TaxRates;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tax rates, kept in memory for some seconds: governments give more notice than that. */
@Component
class TaxBook implements TaxRates {

    private static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final DSLContext database;
    private final Map<String, Known> byCountry = new ConcurrentHashMap<>();

    TaxBook(DSLContext database) {
        this.database = database;
    }

    private record Known(List<Rate> rates, long readAtNanos) {}

    @Override
    public List<Rate> of(String country, LocalDate on) {
        Map<String, Rate> inForce = new LinkedHashMap<>();
        inForce.put(Variant.VOUCHER, new Rate(country, Variant.VOUCHER, LocalDate.EPOCH, 0));
        for (Rate rate : history(country)) {
            if (!rate.validFrom().isAfter(on)) {
                inForce.put(rate.taxCategory(), rate);
            }
        }
        return List.copyOf(inForce.values());
    }

    @Override
    @Transactional
    public void set(String country, String taxCategory, LocalDate from, int rateMillionths) {
        database.insertInto(TAX_RATE)
                .columns(TAX_RATE.COUNTRY, TAX_RATE.TAX_CATEGORY, TAX_RATE.VALID_FROM, TAX_RATE.RATE_MILLIONTHS)
                .values(country, taxCategory, from, rateMillionths)
                .onConflict(TAX_RATE.COUNTRY, TAX_RATE.TAX_CATEGORY, TAX_RATE.VALID_FROM)
                .doUpdate()
                .set(TAX_RATE.RATE_MILLIONTHS, rateMillionths)
                .execute();
        byCountry.remove(country);
    }

    /** Oldest first, so that a later one replaces it. */
    private List<Rate> history(String country) {
        Known known = byCountry.get(country);
        if (known == null || System.nanoTime() - known.readAtNanos > KEPT_NANOS) {
            known = new Known(
                    database
                            .selectFrom(TAX_RATE)
                            .where(TAX_RATE.COUNTRY.eq(country))
                            .fetch(row -> new Rate(
                                    row.getCountry(),
                                    row.getTaxCategory(),
                                    row.getValidFrom(),
                                    row.getRateMillionths()))
                            .stream()
                            .sorted(Comparator.comparing(Rate::validFrom))
                            .toList(),
                    System.nanoTime());
            byCountry.put(country, known);
        }
        return known.rates;
    }
}
