package io.toonbank.pricing.internal;

import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.network.SalesChannels;
import io.toonbank.pricing.PriceQuestion;
import io.toonbank.pricing.PromotionRefusal;
import io.toonbank.pricing.PromotionTrials;
import io.toonbank.pricing.Promotions.Problem;
import io.toonbank.pricing.Promotions.SavePromotion;
import io.toonbank.pricing.engine.Explanation;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Prices baskets with drafts, and says of every promotion why or why not. */
@Service
class PromotionTrying implements PromotionTrials {

    private final Questions questions;
    private final PromotionStore store;
    private final PromotionForms forms;
    private final PromotionProblems problems;
    private final SalesChannels channels;
    private final JsonMapper json;

    PromotionTrying(
            Questions questions,
            PromotionStore store,
            PromotionForms forms,
            PromotionProblems problems,
            SalesChannels channels,
            JsonMapper json) {
        this.questions = questions;
        this.store = store;
        this.forms = forms;
        this.problems = problems;
        this.channels = channels;
        this.json = json;
    }

    @Override
    public Trial run(PriceQuestion question, @Nullable SavePromotion draft, List<UUID> draftIds, @Nullable TriedAs as) {
        String currency = channels.require(question.channelId()).currency();
        Map<UUID, RunningPromotion> tried = new LinkedHashMap<>();
        for (RunningPromotion published : store.published()) {
            if (published.runsAt(question.at()) && published.speaks(currency)) {
                tried.put(published.id(), published);
            }
        }
        Set<UUID> drafts = new LinkedHashSet<>(draftIds);
        draftIds.forEach(id -> tried.put(id, sound(store.asPublished(store.require(id)))));
        if (draft != null) {
            drafts.add(draft.id());
            tried.put(draft.id(), sound(unsaved(draft)));
        }
        PromotionWindow window = PromotionWindow.of(List.copyOf(tried.values()));
        Questions.Asked asked = as == null
                ? questions.of(question, window)
                : questions.of(
                        question,
                        window,
                        new KnownCustomer(
                                as.tier(),
                                as.segments(),
                                as.offered()
                                        ? drafts.stream().map(UUID::toString).toList()
                                        : List.of()));
        var answer = QuoteService.answer(asked.question());
        return new Trial(
                Answers.of(asked, answer),
                answer.explanations().stream()
                        .map(said -> outcome(said, window, drafts, currency))
                        .toList(),
                answer.provenBest(),
                answer.work());
    }

    private RunningPromotion unsaved(SavePromotion draft) {
        var promotion = forms.read(draft);
        return RunningPromotion.of(
                draft.id(),
                draft.code(),
                new LivePromotion(
                        draft.title(),
                        draft.badge(),
                        draft.currency(),
                        draft.startsAt(),
                        draft.endsAt(),
                        json.readTree(PromotionForms.write(promotion))));
    }

    /** The engine would refuse the whole basket; better to say which draft is at fault. */
    private RunningPromotion sound(RunningPromotion draft) {
        List<Problem> found = problems.of(draft.promotion(), draft.title(), draft.currency());
        if (!found.isEmpty()) {
            Refused refused = Refused.because(PromotionRefusal.PROBLEMS)
                    .with("promotion", draft.code())
                    .with("problems", found);
            found.forEach(problem -> refused.at(problem.pointer(), "pricing.form." + problem.code()));
            throw refused;
        }
        return draft;
    }

    private Outcome outcome(Explanation said, PromotionWindow window, Set<UUID> drafts, String currency) {
        UUID id = UUID.fromString(said.promotionId());
        RunningPromotion running =
                java.util.Objects.requireNonNull(window.byId().get(id));
        var missing = said.missing();
        return new Outcome(
                id,
                running.code(),
                running.title(),
                drafts.contains(id),
                said.outcome().name(),
                Money.of(said.amount(), currency),
                said.times(),
                said.where().stream()
                        .map(where -> new io.toonbank.pricing.Quote.Share(
                                where.lineId(), where.units(), Money.of(where.amount(), currency)))
                        .toList(),
                said.failed(),
                said.failed() == null ? null : part(running, said.failed()),
                missing == null ? null : new Missing(missing.units(), Money.of(missing.amount(), currency)),
                said.winners().stream()
                        .map(winner -> named(window.byId().get(UUID.fromString(winner))))
                        .toList());
    }

    private @Nullable String part(RunningPromotion running, String pointer) {
        JsonNode condition =
                json.readTree(PromotionForms.write(running.promotion())).path("condition");
        JsonNode part = condition.at(pointer);
        return part.isMissingNode() ? null : part.toString();
    }

    private static Named named(@Nullable RunningPromotion running) {
        var known = java.util.Objects.requireNonNull(running);
        return new Named(known.id(), known.code(), known.title());
    }
}
