package io.toonbank.orders;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sums over the order book, exact to the last decimal. */
public interface OrderTotals {

    /** Rows of one dimension, a row for each key and currency, by key. */
    List<Total> by(Dimension dimension, Period period);

    /** What to sum by. */
    enum Dimension {
        /** Everything in one row for each currency; key "all". */
        ALL,
        COUNTRY,
        /** Key "2010-12", in the period's zone. */
        MONTH,
        /** Key is the channel's code. */
        CHANNEL,
        /** Key is the customer's id, or "" for nobody known. */
        CUSTOMER
    }

    /**
     * @param from absent for from the beginning
     * @param to before this moment; absent for until now
     * @param channelId absent for every channel
     */
    record Period(
            @Nullable Instant from,
            @Nullable Instant to,
            ZoneId zone,
            @Nullable UUID channelId) {

        public static Period everything(ZoneId zone) {
            return new Period(null, null, zone, null);
        }
    }

    /**
     * @param orders sales
     * @param credits credit notes
     * @param customers distinct customers
     * @param quantity sum of line quantities, credits taken off
     * @param exact sum of quantity × unit list price in major units, unrounded
     * @param net minor units
     * @param gross sum of line amounts in minor units, each rounded half up, credits taken off; without delivery
     * @param delivery minor units, tax included
     */
    record Total(
            String key,
            String currency,
            long orders,
            long credits,
            long customers,
            long lines,
            long quantity,
            BigDecimal exact,
            long discount,
            long net,
            long tax,
            long gross,
            long delivery) {

        /** What rounding each line to the minor unit added or took away, in major units; zero where no price is finer. */
        public BigDecimal roundingDifference(int fractionDigits) {
            return BigDecimal.valueOf(gross + discount, fractionDigits).subtract(exact);
        }
    }
}
