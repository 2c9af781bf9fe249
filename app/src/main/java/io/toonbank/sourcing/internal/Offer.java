package io.toonbank.sourcing.internal;

import io.toonbank.network.Location;
import io.toonbank.sourcing.engine.RateCard;
import java.time.LocalDate;

/**
 * What it costs to have an order supplied by a location, in thousandths of a minor unit.
 *
 * @param carriage per parcel, by weight
 * @param parcels the same with the handling of each parcel
 * @param earliest the first day on which goods from here may be there
 * @param arrives the day by which goods from here are there
 * @param capacity units it can still handle
 */
record Offer(
        Location location,
        RateCard carriage,
        RateCard parcels,
        long distance,
        long preference,
        long latenessPerDay,
        long lineHandling,
        long labour,
        LocalDate earliest,
        LocalDate arrives,
        int capacity) {

    long lateness(LocalDate promised) {
        return Math.max(0, arrives.toEpochDay() - promised.toEpochDay()) * latenessPerDay;
    }
}
