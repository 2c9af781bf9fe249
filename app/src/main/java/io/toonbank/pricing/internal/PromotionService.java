package io.toonbank.pricing.internal;

import io.toonbank.kernel.Refused;
import io.toonbank.platform.actor.CurrentActor;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.events.EventLog;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.platform.web.PlatformRefusal;
import io.toonbank.pricing.PricingRefusal;
import io.toonbank.pricing.PromotionRefusal;
import io.toonbank.pricing.Promotions;
import io.toonbank.pricing.PromotionsChanged;
import io.toonbank.pricing.PublicationCheck;
import io.toonbank.pricing.engine.Limits;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Saves, publishes and ends promotions, and tells. */
@Service
class PromotionService implements Promotions {

    private static final String SUBJECT = "promotion";

    private final PromotionStore store;
    private final PromotionForms forms;
    private final PromotionProblems problems;
    private final PromotionBook book;
    private final ObjectProvider<PublicationCheck> checks;
    private final EventLog events;
    private final Audit audit;

    PromotionService(
            PromotionStore store,
            PromotionForms forms,
            PromotionProblems problems,
            PromotionBook book,
            ObjectProvider<PublicationCheck> checks,
            EventLog events,
            Audit audit) {
        this.store = store;
        this.forms = forms;
        this.problems = problems;
        this.book = book;
        this.checks = checks;
        this.events = events;
        this.audit = audit;
    }

    @Override
    @Transactional
    public Promotion save(SavePromotion given) {
        requirePeriod(given);
        var form = forms.read(given);
        Promotion before = store.find(given.id()).orElse(null);
        Promotion saved = store.save(given, form);
        if (!saved.equals(before)) {
            audit.record(SUBJECT, given.id(), before == null ? "created" : "changed", before, saved);
        }
        return saved;
    }

    private static void requirePeriod(SavePromotion given) {
        boolean backwards = given.startsAt() != null
                && given.endsAt() != null
                && !given.endsAt().isAfter(given.startsAt());
        if (backwards) {
            throw Refused.because(PricingRefusal.WRONG_PERIOD).at("/endsAt");
        }
    }

    @Override
    public List<Problem> problems(SavePromotion given) {
        return problems.of(forms.read(given), given.title(), given.currency());
    }

    @Override
    @Transactional
    public Promotion publish(UUID id, @Nullable Integer version) {
        store.lockPublishing();
        Promotion draft = store.require(id);
        if (version != null && version != draft.version()) {
            throw Refused.because(PlatformRefusal.STALE_VERSION).with("version", draft.version());
        }
        switch (draft.state()) {
            case ENDED -> throw Refused.because(PromotionRefusal.ENDED);
            case PUBLISHED -> {
                if (!draft.changed()) {
                    return draft;
                }
            }
            case DRAFT -> {}
        }
        requireSound(draft);
        requireAPlace(draft);
        checks.orderedStream().forEach(check -> check.beforePublishing(draft));
        Promotion published = store.publish(draft, CurrentActor.get().name());
        audit.record(SUBJECT, id, "published", null, published);
        tell(id);
        return published;
    }

    private void requireSound(Promotion draft) {
        List<Problem> found = problems.of(PromotionForms.parse(draft.form()), draft.title(), draft.currency());
        if (!found.isEmpty()) {
            Refused refused = Refused.because(PromotionRefusal.PROBLEMS)
                    .with("promotion", draft.code())
                    .with("problems", found);
            found.forEach(problem -> refused.at(problem.pointer(), "pricing.form." + problem.code()));
            throw refused;
        }
    }

    /** Among those that are published already: not too many, and none it would fight with. */
    private void requireAPlace(Promotion draft) {
        RunningPromotion wanted = store.asPublished(draft);
        List<RunningPromotion> others = store.published().stream()
                .filter(other -> !other.id().equals(draft.id()))
                .toList();
        Set<String> groups = new HashSet<>(wanted.promotion().combination().groups());
        Set<String> zones = new HashSet<>(wanted.parts().zones());
        for (RunningPromotion other : others) {
            if (PromotionOverlaps.between(wanted, other)) {
                throw Refused.because(PromotionRefusal.OVERLAP)
                        .with("other", other.code())
                        .with("priority", draft.priority())
                        .at("/form/priority");
            }
            groups.addAll(other.promotion().combination().groups());
            zones.addAll(other.parts().zones());
        }
        if (others.size() >= PUBLISHED_MAX || groups.size() > Limits.GROUPS || zones.size() >= Limits.CLOCKS) {
            throw Refused.because(PromotionRefusal.TOO_MANY_PROMOTIONS)
                    .with("max", PUBLISHED_MAX)
                    .with("groups", Limits.GROUPS)
                    .with("zones", Limits.CLOCKS - 1);
        }
    }

    @Override
    @Transactional
    public Promotion end(UUID id) {
        Promotion before = store.require(id);
        if (store.end(id)) {
            audit.record(SUBJECT, id, "ended", before, null);
            tell(id);
        } else if (before.state() == State.DRAFT) {
            throw Refused.because(PromotionRefusal.NO_SUCH_PROMOTION);
        }
        return store.require(id);
    }

    @Override
    @Transactional
    public void remove(UUID id) {
        Optional<Promotion> before = store.find(id);
        if (before.isEmpty()) {
            return;
        }
        if (!store.remove(id)) {
            throw Refused.because(PromotionRefusal.PUBLISHED);
        }
        audit.record(SUBJECT, id, "removed", before.get(), null);
    }

    @Override
    public Promotion require(UUID id) {
        return store.require(id);
    }

    @Override
    public Optional<Promotion> byCode(String code) {
        return store.byCode(code);
    }

    @Override
    public Page<Promotion> list(@Nullable String text, @Nullable State state, PageRequest page) {
        return store.list(text, state, page);
    }

    @Override
    public List<Revision> revisions(UUID id) {
        store.require(id);
        return store.revisions(id);
    }

    @Override
    public Uses uses(UUID id) {
        Promotion promotion = store.require(id);
        var usage = PromotionForms.parse(promotion.form()).usage();
        long[] used = store.uses(id);
        return new Uses(used[0], used[1], usage.ordersInTotal(), usage.amountInTotal(), promotion.currency());
    }

    private void tell(UUID id) {
        events.append(new PromotionsChanged(id));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                book.drop();
            }
        });
    }
}
