package io.toonbank.sourcing;

import io.toonbank.kernel.Refused;
import io.toonbank.sourcing.Decision.CostKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the retailer thinks things cost, and what is not allowed. Amounts are minor units of the shop's currency (cents).
 *
 * @param placesMax an order comes from at most so many locations; 1 keeps it together
 * @param linesTogether whether all pieces of one line must come from one location
 * @param shipToStore whether an order that is collected may be supplied by other locations, whose goods travel to the store
 * @param weights how heavily a kind of cost counts, in percent; 100 where none is given, 0 leaves it out
 * @param parcelHandling packing a parcel and printing its label
 * @param lineHandling finding a line and taking it from its shelf
 * @param labourPerUnit a piece, where the location says nothing else
 * @param perHundredKilometres as the crow flies
 * @param latenessPerDay each day a part of the order arrives after the promise
 * @param stock pressure of too little and too much stock
 * @param capacityPerDay units a location handles in a day, where it says nothing else; 0 for no bound
 * @param readyMinutes how long a store needs to lay a collection ready, while it is open
 */
public record StrategyForm(
        int placesMax,
        boolean linesTogether,
        boolean shipToStore,
        Map<CostKind, Integer> weights,
        long parcelHandling,
        long lineHandling,
        long labourPerUnit,
        long perHundredKilometres,
        long latenessPerDay,
        StockPressure stock,
        int capacityPerDay,
        int readyMinutes,
        List<LocationRule> locations,
        List<ChannelRule> channels) {

    public static final int PLACES_MAX = 8;
    public static final int RULES_MAX = 1_000;
    public static final int WEIGHT_MAX = 1_000;
    /** A million of the major unit; keeps every sum within a long. */
    public static final long AMOUNT_MAX = 100_000_000;

    private static final int READY_MINUTES_MAX = 7 * 24 * 60;

    /** What holds until somebody publishes a strategy. */
    public static final StrategyForm DEFAULT = new StrategyForm(
            3,
            false,
            true,
            Map.of(),
            90,
            25,
            20,
            40,
            350,
            new StockPressure(7, 60, 120, 25),
            0,
            120,
            List.of(),
            List.of());

    /** Refuses {@code sourcing.form-out-of-range}. */
    public StrategyForm {
        weights = Map.copyOf(weights);
        locations = List.copyOf(locations);
        channels = List.copyOf(channels);
        require(placesMax >= 1 && placesMax <= PLACES_MAX, "/placesMax", 1, PLACES_MAX);
        weights.forEach((kind, weight) ->
                require(weight >= 0 && weight <= WEIGHT_MAX, "/weights/" + kind.name(), 0, WEIGHT_MAX));
        amount(parcelHandling, "/parcelHandling");
        amount(lineHandling, "/lineHandling");
        amount(labourPerUnit, "/labourPerUnit");
        amount(perHundredKilometres, "/perHundredKilometres");
        amount(latenessPerDay, "/latenessPerDay");
        amount(capacityPerDay, "/capacityPerDay");
        require(readyMinutes >= 0 && readyMinutes <= READY_MINUTES_MAX, "/readyMinutes", 0, READY_MINUTES_MAX);
        require(locations.size() <= RULES_MAX, "/locations", 0, RULES_MAX);
        require(channels.size() <= RULES_MAX, "/channels", 0, RULES_MAX);
    }

    private static void amount(long amount, String pointer) {
        require(amount >= 0 && amount <= AMOUNT_MAX, pointer, 0, AMOUNT_MAX);
    }

    private static void require(boolean sound, String pointer, long min, long max) {
        if (!sound) {
            throw Refused.because(SourcingRefusal.FORM_OUT_OF_RANGE)
                    .with("min", min)
                    .with("max", max)
                    .at(pointer);
        }
    }

    public int weight(CostKind kind) {
        return weights.getOrDefault(kind, 100);
    }

    public Optional<LocationRule> rule(UUID locationId) {
        return locations.stream()
                .filter(rule -> rule.locationId().equals(locationId))
                .findFirst();
    }

    public Optional<ChannelRule> channel(UUID channelId) {
        return channels.stream()
                .filter(rule -> rule.channelId().equals(channelId))
                .findFirst();
    }

    /**
     * Stock is measured in days of cover: how long what is free lasts at the pace of the last weeks.
     *
     * @param coverDaysLow taking a piece that leaves less than this costs {@code stockOutPerUnit}
     * @param coverDaysHigh taking a piece while there is more than this gains {@code ageingPerUnit}
     */
    public record StockPressure(int coverDaysLow, long stockOutPerUnit, int coverDaysHigh, long ageingPerUnit) {

        private static final int DAYS_MAX = 3_650;

        /** Refuses {@code sourcing.form-out-of-range}. */
        public StockPressure {
            require(coverDaysLow >= 0 && coverDaysLow <= DAYS_MAX, "/stock/coverDaysLow", 0, DAYS_MAX);
            require(
                    coverDaysHigh >= coverDaysLow && coverDaysHigh <= DAYS_MAX,
                    "/stock/coverDaysHigh",
                    coverDaysLow,
                    DAYS_MAX);
            amount(stockOutPerUnit, "/stock/stockOutPerUnit");
            amount(ageingPerUnit, "/stock/ageingPerUnit");
        }
    }

    /**
     * What is different at a location.
     *
     * @param disfavour what using it is made to cost, whatever it sends
     * @param labourPerUnit absent for the general one
     * @param capacityPerDay absent for the general one
     * @param supplies false: it supplies no order but what is collected there
     */
    public record LocationRule(
            UUID locationId,
            long disfavour,
            @Nullable Long labourPerUnit,
            @Nullable Integer capacityPerDay,
            boolean supplies) {

        /** Refuses {@code sourcing.form-out-of-range}. */
        public LocationRule {
            amount(disfavour, "/locations/disfavour");
            amount(labourPerUnit == null ? 0 : labourPerUnit, "/locations/labourPerUnit");
            amount(capacityPerDay == null ? 0 : capacityPerDay, "/locations/capacityPerDay");
        }
    }

    /**
     * What is different for a channel.
     *
     * @param placesMax absent for the general one
     * @param excluded locations that do not supply it
     * @param preferred locations without distance or disfavour counted
     */
    public record ChannelRule(UUID channelId, @Nullable Integer placesMax, List<UUID> excluded, List<UUID> preferred) {

        /** Refuses {@code sourcing.form-out-of-range}. */
        public ChannelRule {
            excluded = List.copyOf(excluded);
            preferred = List.copyOf(preferred);
            require(
                    placesMax == null || (placesMax >= 1 && placesMax <= PLACES_MAX),
                    "/channels/placesMax",
                    1,
                    PLACES_MAX);
            require(excluded.size() <= RULES_MAX && preferred.size() <= RULES_MAX, "/channels/excluded", 0, RULES_MAX);
        }
    }
}
