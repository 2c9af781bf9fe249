package io.toonbank.pricing.internal;

import io.toonbank.kernel.Refused;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.events.EventLog;
import io.toonbank.pricing.PriceLists;
import io.toonbank.pricing.PricesChanged;
import io.toonbank.pricing.PricingRefusal;
import java.time.Clock;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Changes price lists and prices, and tells. */
@Service
class PriceListService implements PriceLists {

    /** Ids in one event; a larger change is told in several. */
    static final int EVENT_VARIANTS_MAX = 1_000;

    private final PriceListStore store;
    private final WritingChanges writing;
    private final PriceBook book;
    private final Announcements announcements;
    private final Clock clock;
    private final EventLog events;
    private final Audit audit;

    PriceListService(
            PriceListStore store,
            WritingChanges writing,
            PriceBook book,
            Announcements announcements,
            Clock clock,
            EventLog events,
            Audit audit) {
        this.store = store;
        this.writing = writing;
        this.book = book;
        this.announcements = announcements;
        this.clock = clock;
        this.events = events;
        this.audit = audit;
    }

    @Override
    public List<PriceList> all() {
        return book.lists().values().stream()
                .sorted(Comparator.comparing(PriceList::code))
                .toList();
    }

    @Override
    public Optional<PriceList> byCode(String code) {
        return all().stream().filter(list -> list.code().equals(code)).findFirst();
    }

    @Override
    public PriceList require(UUID id) {
        return store.find(id).orElseThrow(() -> Refused.because(PricingRefusal.NO_SUCH_PRICE_LIST));
    }

    @Override
    @Transactional
    public PriceList save(SavePriceList list) {
        PriceList before = store.find(list.id()).orElse(null);
        requireCurrency(list.currency());
        PriceList saved = store.save(list);
        if (!saved.equals(before)) {
            store.beginPeriod(List.of(list.id()), clock.instant());
            store.remember(saved, clock.instant());
            audit.record("price-list", list.id(), before == null ? "created" : "changed", before, saved);
            events.append(new PricesChanged(list.id(), List.of()));
        }
        afterCommit(book::dropLists);
        return saved;
    }

    @Override
    @Transactional
    public int setPrices(UUID listId, List<SetPrice> prices) {
        if (prices.size() > ROWS_MAX) {
            throw Refused.because(PricingRefusal.TOO_MANY_ROWS).with("max", ROWS_MAX);
        }
        PriceList list = require(listId);
        for (SetPrice price : prices) {
            boolean backwards = price.validFrom() != null
                    && price.validUntil() != null
                    && !price.validUntil().isAfter(price.validFrom());
            if (backwards) {
                throw Refused.because(PricingRefusal.WRONG_PERIOD).with("variantId", price.variantId());
            }
        }
        announcements.require(list, prices);
        writing.writeAllOf(listId);
        int changed = store.setPrices(listId, prices);
        store.remember(listId, prices, clock.instant());
        if (changed > 0) {
            List<UUID> variants =
                    prices.stream().map(SetPrice::variantId).distinct().toList();
            audit.record("price-list", list.id(), "prices-set", null, new PricesSet(changed, prices.getFirst()));
            tell(listId, variants);
            afterCommit(() -> book.drop(variants));
        }
        return changed;
    }

    /** What the history keeps of a change of prices: how many, and the first as an example. */
    record PricesSet(int count, SetPrice first) {}

    private void tell(UUID listId, List<UUID> variants) {
        for (int from = 0; from < variants.size(); from += EVENT_VARIANTS_MAX) {
            int until = Math.min(variants.size(), from + EVENT_VARIANTS_MAX);
            events.append(new PricesChanged(listId, List.copyOf(variants.subList(from, until))));
        }
    }

    private static void requireCurrency(String currency) {
        try {
            var _ = Currency.getInstance(currency);
        } catch (IllegalArgumentException unknown) {
            throw Refused.because(PricingRefusal.NO_SUCH_CURRENCY, unknown)
                    .with("currency", currency)
                    .at("/currency");
        }
    }

    static void afterCommit(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }
}
