package io.toonbank.loyalty;

import java.time.Instant;

/**
 * What purchases earn.
 *
 * @param points for each whole unit of the currency (a euro, not a cent) that goods cost, tax included
 * @param since orders placed before it earn nothing
 */
public record EarningRule(boolean active, int points, String currency, Instant since, int version) {

    public static final int POINTS_MAX = 1_000;

    public static final EarningRule NONE = new EarningRule(false, 1, "EUR", Instant.EPOCH, 0);
}
