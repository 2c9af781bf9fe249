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
import io.toonbank.pricing.engine.PricingEngine;
import io.toonbank.pricing.engine.Question;
import io.toonbank.pricing.engine.QuestionRefused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Asks the engine. */
@Service
class QuoteService implements Quotes, Prices {

    private final Questions questions;
    private final PriceBook book;
    private final SalesChannels channels;
    private final Reductions reductions;
    private final DSLContext database;
    private final JsonMapper json;
    private final Clock clock;

    QuoteService(
            Questions questions,
            PriceBook book,
            SalesChannels channels,
            Reductions reductions,
            DSLContext database,
            JsonMapper json,
            Clock clock) {
        this.questions = questions;
        this.book = book;
        this.channels = channels;
        this.reductions = reductions;
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
            UUID channelId,
            @Nullable UUID locationId,
            Set<String> customerTags,
            Collection<UUID> variantIds,
            Instant at) {
        SalesChannel channel = channels.require(channelId);
        Asker asker = Asker.of(channel, locationId, customerTags);
        Map<UUID, List<PriceBook.Row>> rows = book.of(variantIds);
        Map<UUID, Scope> scopes = book.scopes().now();
        Map<UUID, Long> was = reductions.was(asker, channel.country(), rows, at);
        Map<UUID, ShownPrice> shown = HashMap.newHashMap(rows.size());
        rows.forEach((variant, prices) -> PriceChoice.shown(prices, scopes::get, asker, at)
                .ifPresent(price -> shown.put(
                        variant,
                        new ShownPrice(
                                Money.of(price.minor(), channel.currency()),
                                was.containsKey(variant) ? Money.of(was.get(variant), channel.currency()) : null))));
        return shown;
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
