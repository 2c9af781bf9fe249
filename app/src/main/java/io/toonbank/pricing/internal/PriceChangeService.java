package io.toonbank.pricing.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.events.EventLog;
import io.toonbank.platform.web.PlatformRefusal;
import io.toonbank.pricing.ClaimCheck;
import io.toonbank.pricing.ClaimCheck.Claim;
import io.toonbank.pricing.ClaimCheck.Violation;
import io.toonbank.pricing.PriceChangeApplied;
import io.toonbank.pricing.PriceChanges;
import io.toonbank.pricing.PriceLists;
import io.toonbank.pricing.PriceLists.PriceList;
import io.toonbank.pricing.PricingRefusal;
import io.toonbank.pricing.PriorPrices.Viewer;
import io.toonbank.pricing.internal.PriceChangeDrafting.Totals;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts, applies and undoes bulk changes. */
@Service
class PriceChangeService implements PriceChanges {

    /** Changes of more prices are written after they count. */
    static final int WRITTEN_AT_ONCE_MAX = 5_000;

    private final PriceChangeStore store;
    private final PriceChangeDrafting drafting;
    private final WritingChanges writing;
    private final PriceLists lists;
    private final PriceBook book;
    private final ClaimService claims;
    private final EventLog events;
    private final Audit audit;
    private final Clock clock;
    /** Changes whose prices this process has in memory, so that hearing of them drops nothing. */
    private final Cache<UUID, Boolean> appliedHere =
            Caffeine.newBuilder().expireAfterWrite(10, TimeUnit.MINUTES).build();

    PriceChangeService(
            PriceChangeStore store,
            PriceChangeDrafting drafting,
            WritingChanges writing,
            PriceLists lists,
            PriceBook book,
            ClaimService claims,
            EventLog events,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.drafting = drafting;
        this.writing = writing;
        this.lists = lists;
        this.book = book;
        this.claims = claims;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public PriceChange require(UUID id) {
        return store.find(id).orElseThrow(() -> Refused.because(PricingRefusal.NO_SUCH_PRICE_CHANGE));
    }

    @Override
    @Transactional
    public PriceChange draft(Draft draft) {
        return draft(draft, null);
    }

    @Override
    @Transactional
    public PriceChange draft(Draft draft, @Nullable List<GivenPrice> prices) {
        Instant now = clock.instant();
        PriceList list = lists.require(draft.priceListId());
        draft.rule().otherList().map(lists::require).ifPresent(other -> requireSameCurrency(list, other));
        Instant begins = draft.startsAt() == null || draft.startsAt().isBefore(now) ? now : draft.startsAt();
        if (draft.endsAt() != null && !draft.endsAt().isAfter(begins)) {
            throw Refused.because(PricingRefusal.WRONG_PERIOD).at("/endsAt");
        }
        if (draft.version() == null) {
            if (!store.insert(draft, now)) {
                return require(draft.id());
            }
        } else if (!store.rework(draft, draft.version(), now)) {
            throw notThatDraft(require(draft.id()), draft.version());
        }
        Totals totals = drafting.workOut(draft, list, prices, begins, rows -> store.insertRows(draft.id(), rows));
        store.count(draft.id(), totals);
        PriceChange drafted = require(draft.id());
        audit.record("price-change", draft.id(), draft.version() == null ? "drafted" : "reworked", null, drafted);
        return drafted;
    }

    private static void requireSameCurrency(PriceList list, PriceList other) {
        if (!list.currency().equals(other.currency())) {
            throw Refused.because(PricingRefusal.WRONG_CURRENCY).at("/rule/fromListId");
        }
    }

    @Override
    @Transactional
    public PriceChange apply(UUID id, int version, boolean acceptBelowCost) {
        PriceChange change = require(id);
        if (change.state() != State.DRAFT || change.version() != version) {
            throw notThatDraft(change, version);
        }
        Instant now = clock.instant();
        PriceList list = lists.require(change.priceListId());
        store.lockList(list.id());
        requireFresh(change, list, now);
        requireAllowed(change, list, acceptBelowCost, now);
        boolean later = change.startsAt() != null && change.startsAt().isAfter(now);
        Instant effective = later ? Objects.requireNonNull(change.startsAt()) : now;
        if (!store.applied(change, later ? State.SCHEDULED : State.APPLIED, now, effective)) {
            throw notThatDraft(require(id), version);
        }
        store.priced(list.id(), now);
        if (later) {
            store.remember(list.id(), id, effective);
        }
        if (change.endsAt() != null) {
            store.remember(list.id(), id, change.endsAt());
        }
        audit.record("price-change", id, later ? "scheduled" : "applied", null, new Counted(change.changedRows()));
        PriceChange applied = require(id);
        if (change.changedRows() <= WRITTEN_AT_ONCE_MAX) {
            writing.write(applied);
        } else {
            events.append(new PriceChangeApplied(list.id(), id));
        }
        Map<UUID, List<PriceBook.Row>> prices = store.pricesOf(change, effective);
        appliedHere.put(id, true);
        PriceListService.afterCommit(() -> book.add(prices));
        return applied;
    }

    /** Another process applied a change: its prices come into this memory in one reading. */
    void appliedElsewhere(UUID id) {
        if (appliedHere.getIfPresent(id) == null) {
            PriceChange change = require(id);
            book.add(store.pricesOf(change, Objects.requireNonNull(change.effectiveAt())));
            appliedHere.put(id, true);
        }
    }

    /** What the history keeps. */
    record Counted(int prices) {}

    private void requireFresh(PriceChange change, PriceList list, Instant now) {
        List<UUID> looked = new ArrayList<>(List.of(list.id()));
        change.rule().otherList().ifPresent(looked::add);
        boolean announced = change.announced() || list.announcesReduction();
        // A claim is made on a day and against every list that is shown beside it.
        boolean otherDay = !day(change.workedOutAt()).equals(day(now));
        if (store.pricedSince(looked, change.workedOutAt())
                || (announced && (otherDay || store.anyPricedSince(list.currency(), change.workedOutAt())))) {
            throw Refused.because(PricingRefusal.PREVIEW_OUTDATED);
        }
        if (change.endsAt() != null && !change.endsAt().isAfter(now)) {
            throw Refused.because(PricingRefusal.WRONG_PERIOD).at("/endsAt");
        }
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Questions.SHOP_ZONE);
    }

    private void requireAllowed(PriceChange change, PriceList list, boolean acceptBelowCost, Instant now) {
        if (change.changedRows() == 0) {
            throw Refused.because(PricingRefusal.NOTHING_CHANGES);
        }
        if (change.unlawful() > 0) {
            throw claims.refusal(violations(change, list, now), change.unlawful());
        }
        if (change.belowFloor() > 0) {
            throw Refused.because(PricingRefusal.BELOW_FLOOR).with("count", change.belowFloor());
        }
        if (change.belowCost() > 0 && !acceptBelowCost) {
            throw Refused.because(PricingRefusal.BELOW_COST).with("count", change.belowCost());
        }
    }

    private List<Violation> violations(PriceChange change, PriceList list, Instant now) {
        return store.unlawful(change.id(), ClaimCheck.NAMED_MAX).stream()
                .map(row -> new Violation(
                        Claim.reduction(
                                row.variantId(),
                                Viewer.of(row.channelId()),
                                Objects.requireNonNullElse(change.startsAt(), now),
                                Money.of(
                                        row.price()
                                                .setScale(0, RoundingMode.HALF_UP)
                                                .longValueExact(),
                                        list.currency())),
                        ClaimCheck.Reason.valueOf(row.violation()),
                        row.prior() == null ? null : Money.of(row.prior(), list.currency()),
                        row.priorOn()))
                .toList();
    }

    @Override
    @Transactional
    public PriceChange undo(UUID id) {
        PriceChange change = require(id);
        Instant effective = change.effectiveAt();
        if (effective == null || change.state() == State.UNDONE) {
            throw wrongState(change);
        }
        Instant now = clock.instant();
        writing.writeAllOf(change.priceListId());
        store.priced(change.priceListId(), now);
        List<UUID> back =
                effective.isAfter(now) ? store.withdraw(change, effective) : store.restore(change, effective, now);
        if (!store.undone(change, back.size(), now)) {
            throw wrongState(require(id));
        }
        audit.record("price-change", id, "undone", null, new Counted(back.size()));
        List<UUID> variants = back.stream().distinct().toList();
        writing.tell(change.priceListId(), null, variants);
        PriceListService.afterCommit(() -> book.drop(variants));
        return require(id);
    }

    @Override
    @Transactional
    public void discard(UUID id) {
        PriceChange change = require(id);
        if (!store.discard(id)) {
            throw wrongState(change);
        }
        audit.record("price-change", id, "discarded", change, null);
    }

    /** Whether this process has the prices of the change in memory. */
    boolean knows(UUID changeId) {
        return appliedHere.getIfPresent(changeId) != null;
    }

    private static Refused notThatDraft(PriceChange change, int version) {
        return change.state() != State.DRAFT || change.version() == version
                ? wrongState(change)
                : Refused.because(PlatformRefusal.STALE_VERSION).with("version", change.version());
    }

    private static Refused wrongState(PriceChange change) {
        return Refused.because(PricingRefusal.CHANGE_STATE)
                .with("state", change.state().name().toLowerCase(Locale.ROOT));
    }
}
