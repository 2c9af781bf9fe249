package io.toonbank.sourcing;

import io.toonbank.kernel.Refused;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who carries goods, on which days, how fast and for how much. Some services come with the program; saving one of their codes replaces it. */
public interface Carriers {

    /** The code of the way goods travel from one location to a store of ours. */
    String TO_STORE = "to-store";

    /** By code, inactive ones too; from memory. */
    List<CarrierService> services();

    /** Creates or changes by code. Refuses {@code platform.stale-version}, {@code sourcing.rates-not-rising}. */
    CarrierService save(CarrierService service, @Nullable Integer version);

    /** Days that differ from the rules of a country, from a day on. */
    List<Holiday> holidays(LocalDate from);

    /** The closed days of a country in a year, and those the retailer said otherwise of, in their order. */
    List<CalendarDay> calendar(String country, int year);

    /** Countries whose public holidays are known; elsewhere only New Year and Christmas are. */
    List<String> calendarCountries();

    /** One date of a country is closed, or is not although the rules say so. Repeatable. */
    void setHoliday(Holiday holiday);

    /** The rules hold again for this date. Repeatable. */
    void dropHoliday(String country, LocalDate date);

    /**
     * @param rule the public holiday it is ("easter-monday"); absent for a day of the retailer's own
     * @param name what the retailer calls it
     * @param closed false: an ordinary day although it is a holiday
     * @param own the retailer said so
     */
    record CalendarDay(
            LocalDate date, @Nullable String rule, @Nullable String name, boolean closed, boolean own) {}

    /** @param closed false: an ordinary day this time */
    record Holiday(String country, LocalDate date, String name, boolean closed) {}

    /**
     * @param methods codes of the ways of delivery it serves; empty for all that no other service names
     * @param cutOff what is asked before this, local time of the location, leaves the same day
     * @param collects days on which it fetches goods at our locations
     * @param delivers days on which it brings them
     * @param zones the first that fits holds
     */
    record CarrierService(
            UUID id,
            String code,
            String name,
            List<String> methods,
            LocalTime cutOff,
            Set<DayOfWeek> collects,
            Set<DayOfWeek> delivers,
            List<Zone> zones,
            boolean active,
            int version) {

        public static final int ZONES_MAX = 200;

        public CarrierService {
            methods = List.copyOf(methods);
            collects = Set.copyOf(collects);
            delivers = Set.copyOf(delivers);
            zones = List.copyOf(zones);
        }
    }

    /**
     * Where one rate holds.
     *
     * @param countries ISO 3166-1 alpha-2; empty for anywhere
     * @param postcodes beginnings of postcodes ("1", "88"); empty for all
     * @param daysMin delivery days from the day it leaves, at best
     * @param daysMax and at worst: what is promised
     * @param rates lightest first; a heavier parcel never costs less
     */
    record Zone(
            String name, List<String> countries, List<String> postcodes, int daysMin, int daysMax, List<Rate> rates) {

        public static final int DAYS_MAX = 60;
        public static final int RATES_MAX = 100;

        /** Refuses {@code sourcing.rates-not-rising}, {@code sourcing.form-out-of-range}. */
        public Zone {
            countries = List.copyOf(countries);
            postcodes = List.copyOf(postcodes);
            rates = List.copyOf(rates);
            if (daysMin < 0 || daysMax < daysMin || daysMax > DAYS_MAX || rates.size() > RATES_MAX) {
                throw Refused.because(SourcingRefusal.FORM_OUT_OF_RANGE)
                        .with("min", 0)
                        .with("max", DAYS_MAX)
                        .at("/zones");
            }
            int grams = 0;
            long cost = 0;
            for (Rate rate : rates) {
                if (rate.gramsMax() <= grams || rate.cost() < cost) {
                    throw Refused.because(SourcingRefusal.RATES_NOT_RISING).at("/zones");
                }
                grams = rate.gramsMax();
                cost = rate.cost();
            }
            if (rates.isEmpty()) {
                throw Refused.because(SourcingRefusal.RATES_NOT_RISING).at("/zones");
            }
        }

        boolean covers(String country, String postcode) {
            return (countries.isEmpty() || countries.contains(country))
                    && (postcodes.isEmpty() || postcodes.stream().anyMatch(postcode::startsWith));
        }
    }

    /** @param cost of a parcel up to this weight, in minor units of the shop's currency */
    record Rate(int gramsMax, long cost) {}

    /** The zone of a service for a place, if it goes there. */
    static @Nullable Zone zone(CarrierService service, String country, String postcode) {
        String plain = postcode.replace(" ", "");
        return service.zones().stream()
                .filter(zone -> zone.covers(country, plain))
                .findFirst()
                .orElse(null);
    }
}
