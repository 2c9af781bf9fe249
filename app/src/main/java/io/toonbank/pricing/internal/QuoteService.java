package io.toonbank.pricing.internal;

import static io.toonbank.pricing.db.Tables.FROZEN_QUOTE;

import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.network.SalesChannel;
import io.toonbank.network.SalesChannels;
import io.toonbank.pricing.FrozenQuote;
import io.toonbank.pricing.PriceQuestion;
import io.toonbank.pricing.Prices;
import io.toonbank.pricing.PricingRefusal;
import io.toonbank.pricing.Quote;
import io.toonbank.pricing.Quotes;
import io.toonbank.pricing.engine.PriceCandidate;
import io.toonbank.pricing.engine.PricingEngine;
import io.toonbank.pricing.engine.Question;
import io.toonbank.pricing.engine.QuestionRefused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Asks the engine. */
@Service
class QuoteService implements Quotes, Prices {

    /** The engine's own order of candidates: priority, then the narrowest, then the lowest amount, then the list's id. */
    private static final Comparator<PriceCandidate> FIRST_CHOICE = Comparator.comparingInt(
                    (PriceCandidate candidate) -> -candidate.priority())
            .thenComparingInt(candidate -> -candidate.specificity())
            .thenComparing(candidate -> BigDecimal.valueOf(candidate.amount(), candidate.extraDecimals()))
            .thenComparing(PriceCandidate::priceListId);

    private final Questions questions;
    private final PriceBook book;
    private final SalesChannels channels;
    private final DSLContext database;
    private final JsonMapper json;
    private final Clock clock;

    QuoteService(
            Questions questions,
            PriceBook book,
            SalesChannels channels,
            DSLContext database,
            JsonMapper json,
            Clock clock) {
        this.questions = questions;
        this.book = book;
        this.channels = channels;
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Quote quote(PriceQuestion asked) {
        Questions.Asked prepared = questions.of(asked);
        return Answers.of(prepared, answer(prepared.question()));
    }

    /** The one place where the engine is asked. Refuses {@code pricing.question-refused}. */
    static io.toonbank.pricing.engine.Quote answer(Question question) {
        try {
            return PricingEngine.quote(question);
        } catch (QuestionRefused refused) {
            throw Refused.because(PricingRefusal.QUESTION_REFUSED, refused)
                    .with("reason", String.valueOf(refused.getMessage()))
                    .at(refused.pointer());
        }
    }

    @Override
    @Transactional
    public FrozenQuote freeze(UUID id, PriceQuestion asked, Duration holds) {
        Optional<FrozenQuote> before = find(id);
        if (before.isPresent()) {
            return before.get();
        }
        Quote quote = quote(asked);
        if (!quote.sellable()) {
            throw Refused.because(PricingRefusal.NOT_PRICED)
                    .with(
                            "variantIds",
                            quote.lines().stream()
                                    .filter(line -> !line.sellable())
                                    .map(line -> line.variantId().toString())
                                    .toList());
        }
        Instant now = clock.instant();
        var frozen = new FrozenQuote(id, now, now.plus(holds), asked, quote);
        database.insertInto(FROZEN_QUOTE)
                .columns(
                        FROZEN_QUOTE.ID,
                        FROZEN_QUOTE.CREATED_AT,
                        FROZEN_QUOTE.EXPIRES_AT,
                        FROZEN_QUOTE.QUESTION,
                        FROZEN_QUOTE.QUOTE)
                .values(id, now, frozen.expiresAt(), json.writeValueAsString(asked), json.writeValueAsString(quote))
                .onConflictDoNothing()
                .execute();
        return find(id).orElse(frozen);
    }

    @Override
    public FrozenQuote frozen(UUID id) {
        return find(id).filter(quote -> !quote.expiredAt(clock.instant()))
                .orElseThrow(() -> Refused.because(PricingRefusal.QUOTE_EXPIRED));
    }

    @Override
    public Map<UUID, ShownPrice> shown(
            UUID channelId, Set<String> customerTags, Collection<UUID> variantIds, Instant at) {
        SalesChannel channel = channels.require(channelId);
        Map<UUID, ShownPrice> shown = new HashMap<>();
        book.of(variantIds)
                .forEach((variant, rows) -> choice(questions.candidates(rows, channel, customerTags, at))
                        .ifPresent(price -> shown.put(variant, new ShownPrice(money(price), null))));
        return shown;
    }

    private static Optional<PriceCandidate> choice(List<PriceCandidate> candidates) {
        return candidates.stream().filter(price -> price.minQuantity() == 1).min(FIRST_CHOICE);
    }

    private static Money money(PriceCandidate price) {
        long minor = BigDecimal.valueOf(price.amount(), price.extraDecimals())
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        return Money.of(minor, price.currency());
    }

    private Optional<FrozenQuote> find(UUID id) {
        return database.selectFrom(FROZEN_QUOTE)
                .where(FROZEN_QUOTE.ID.eq(id))
                .fetchOptional(row -> new FrozenQuote(
                        row.getId(),
                        row.getCreatedAt(),
                        row.getExpiresAt(),
                        json.readValue(row.getQuestion(), PriceQuestion.class),
                        json.readValue(row.getQuote(), Quote.class)));
    }
}
