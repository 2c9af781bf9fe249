package io.toonbank.pricing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What reductions are compared with, by country: data, with the source of each rule. */
public interface PriorPriceRules {

    /** The directive's own rule, for every country without one of its own. */
    String PLAIN = "EU";

    List<Rule> all();

    /** The rule of a country, else the plain one. */
    Rule of(String country);

    /** Sets the rule of a country. */
    Rule save(Rule rule);

    /**
     * @param days at least 30
     * @param progressive further steps down may go on showing the price before the first step
     * @param progressiveMonths for so long after the first step; absent: while the steps follow without a gap
     * @param newGoodsDays goods younger than {@code days} need a price of at least so many days
     * @param source the law and article
     */
    record Rule(
            String country,
            int days,
            boolean progressive,
            @Nullable Integer progressiveMonths,
            Perishable perishable,
            int newGoodsDays,
            String source,
            String url) {}

    /** Goods that spoil quickly: products that carry the tag "bederfelijk" or "perishable". */
    enum Perishable {
        /** As any other. */
        ORDINARY,
        /** Compared with the price directly before the reduction. */
        JUST_BEFORE
    }
}
