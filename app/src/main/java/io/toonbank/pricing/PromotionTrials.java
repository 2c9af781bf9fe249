package io.toonbank.pricing;

import io.toonbank.kernel.Money;
import io.toonbank.kernel.Translated;
import io.toonbank.pricing.Promotions.SavePromotion;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tries baskets, and says of every promotion what became of it. Writes nothing. */
public interface PromotionTrials {

    /**
     * Prices the question with everything published and with drafts, which take the place of what is published under their id.
     * Refuses as {@link Quotes#quote}, {@code pricing.no-such-promotion}, and {@code pricing.promotion-problems} for a draft that
     * cannot be meant.
     *
     * @param draft one that need not be saved
     * @param draftIds those whose saved draft is meant
     */
    default Trial run(PriceQuestion question, @Nullable SavePromotion draft, List<UUID> draftIds) {
        return run(question, draft, draftIds, null);
    }

    /** @param as the customer it is tried as; absent for the one of the question */
    Trial run(PriceQuestion question, @Nullable SavePromotion draft, List<UUID> draftIds, @Nullable TriedAs as);

    /** @param offered whether the drafts were offered to them personally */
    record TriedAs(@Nullable String tier, List<String> segments, boolean offered) {

        public TriedAs {
            segments = List.copyOf(segments);
        }
    }

    record Trial(Quote quote, List<Outcome> promotions, boolean provenBest, int work) {

        public Trial {
            promotions = List.copyOf(promotions);
        }
    }

    /**
     * @param outcome as the engine names it: APPLIED, CONDITION_FAILED …
     * @param failed the first condition that does not hold, as a pointer into the form's condition
     * @param failedCondition that part of the form, JSON
     */
    record Outcome(
            UUID id,
            String code,
            Translated title,
            boolean draft,
            String outcome,
            Money amount,
            long times,
            List<Quote.Share> where,
            @Nullable String failed,
            @Nullable String failedCondition,
            @Nullable Missing missing,
            List<Named> winners) {

        public Outcome {
            where = List.copyOf(where);
            winners = List.copyOf(winners);
        }
    }

    record Missing(long units, Money amount) {}

    record Named(UUID id, String code, Translated title) {}
}
