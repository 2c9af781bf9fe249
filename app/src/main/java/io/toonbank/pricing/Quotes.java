package io.toonbank.pricing;

import java.time.Duration;
import java.util.UUID;

/** Answers what things cost. Every channel asks here, and the till without network asks the same engine. */
public interface Quotes {

    /** How long a frozen quote holds unless the asker says otherwise. */
    Duration HOLDS = Duration.ofMinutes(30);

    /**
     * Prices the question from memory; writes nothing. A line without a price is answered as not sellable.
     *
     * <p>Refuses {@code pricing.no-such-variant}, {@code pricing.question-refused}.
     */
    Quote quote(PriceQuestion question);

    /**
     * Prices the question and keeps the answer until its end time. Repeatable with the same id: the first answer stays. Refuses as
     * {@link #quote}, and {@code pricing.not-priced} when a line cannot be sold.
     */
    FrozenQuote freeze(UUID id, PriceQuestion question, Duration holds);

    /** Refuses {@code pricing.quote-expired} when it is unknown or its end time has passed. */
    FrozenQuote frozen(UUID id);
}
