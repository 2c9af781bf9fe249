package io.toonbank.pricing;

import io.toonbank.kernel.Money;
import io.toonbank.pricing.engine.Amounts;
import java.time.LocalDate;
import java.util.List;

/**
 * Countries without small coins: what is paid in cash is rounded to the nearest step, half up; what is paid in any other way is not, and
 * neither are prices, taxes and the order's total. Who hands over the exact amount may.
 */
public final class CashRounding {

    /**
     * Where cash is rounded, since when, and who says so.
     *
     * @param step in minor units
     */
    public record Rule(String country, String currency, long step, LocalDate since, String source) {}

    public static final List<Rule> RULES = List.of(
            rule("NL", "EUR", 5, "2004-09-01", "Agreement of retail and De Nederlandsche Bank; voluntary, cash only"),
            rule("FI", "EUR", 5, "2002-01-01", "Laki rahasuoritusten pyöristämisestä 890/2000"),
            rule("BE", "EUR", 5, "2019-12-01", "Wetboek van economisch recht, art. VI.7/1; cash compulsory"),
            rule(
                    "IE",
                    "EUR",
                    5,
                    "2015-10-28",
                    "National rounding initiative of the Central Bank of Ireland; voluntary"),
            rule("IT", "EUR", 5, "2018-01-01", "Decreto-legge 50/2017, art. 13-quater"),
            rule("SK", "EUR", 5, "2022-07-01", "Zákon o cenách 18/1996, as amended"),
            rule("EE", "EUR", 5, "2025-01-01", "Euro kasutusele võtmise seadus, as amended"),
            rule("LT", "EUR", 5, "2025-05-01", "Law on the rounding of cash payments"),
            rule("HU", "HUF", 5, "2008-03-01", "2008. évi III. törvény"),
            rule("CZ", "CZK", 100, "2008-09-01", "Zákon o ochraně spotřebitele 634/1992"),
            rule("DK", "DKK", 50, "2008-10-01", "Danmarks Nationalbank, withdrawal of the 25-øre coin"),
            rule("SE", "SEK", 100, "2010-09-30", "Lag (1970:1029) om avrundning av vissa öresbelopp"),
            rule("NO", "NOK", 100, "2012-05-01", "Norges Bank, withdrawal of the 50-øre coin"),
            rule("CH", "CHF", 5, "2007-01-01", "Swissmint, withdrawal of the one-centime coin"));

    private CashRounding() {}

    private static Rule rule(String country, String currency, long step, String since, String source) {
        return new Rule(country, currency, step, LocalDate.parse(since), source);
    }

    /** In minor units; 1 where cash is not rounded. */
    public static long step(String country, String currency, LocalDate on) {
        return RULES.stream()
                .filter(rule -> rule.country().equals(country)
                        && rule.currency().equals(currency)
                        && !rule.since().isAfter(on))
                .mapToLong(Rule::step)
                .findFirst()
                .orElse(1);
    }

    /** The amount as it is paid in cash. */
    public static Money rounded(Money amount, long step) {
        return Money.of(Amounts.roundHalfUp(amount.amount(), 1, step) * step, amount.currency());
    }
}
