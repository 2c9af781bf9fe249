package io.toonbank.pricing.internal;

import static io.toonbank.pricing.db.Tables.PROMOTION;

import io.toonbank.kernel.Refused;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.NodeListener;
import io.toonbank.pricing.Promotions.State;
import io.toonbank.pricing.PromotionsChanged;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The published promotions, read once for each change and kept in memory. */
@Component
class PromotionBook implements NodeListener {

    private static final Logger LOG = LoggerFactory.getLogger(PromotionBook.class);

    private final DSLContext database;
    private final JsonMapper json;
    private final Map<String, PromotionWindow> windows = new ConcurrentHashMap<>();
    private volatile @Nullable List<RunningPromotion> published;
    /** Rises with every drop; what was read from the database before a drop is not kept after it. */
    private volatile long drops;

    PromotionBook(DSLContext database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** What runs at a moment in channels of a currency. */
    PromotionWindow at(String currency, Instant moment) {
        PromotionWindow known = windows.get(currency);
        if (known != null && known.covers(moment)) {
            return known;
        }
        long before = drops;
        PromotionWindow window = PromotionWindow.of(published(), currency, moment);
        synchronized (this) {
            if (before == drops) {
                windows.put(currency, window);
            }
        }
        return window;
    }

    /** Everything that is published, running or still to come or past its end. */
    List<RunningPromotion> published() {
        List<RunningPromotion> known = published;
        if (known == null) {
            long before = drops;
            known = read();
            synchronized (this) {
                if (before == drops) {
                    published = known;
                }
            }
        }
        return known;
    }

    synchronized void drop() {
        drops = drops + 1;
        published = null;
        windows.clear();
    }

    @Override
    public Set<Class<? extends Event>> listensTo() {
        return Set.of(PromotionsChanged.class);
    }

    @Override
    public void heard(Event event) {
        drop();
    }

    private List<RunningPromotion> read() {
        List<RunningPromotion> read = new ArrayList<>();
        database.select(PROMOTION.ID, PROMOTION.CODE, PROMOTION.LIVE)
                .from(PROMOTION)
                .where(PROMOTION.STATE.eq(State.PUBLISHED.name()))
                .orderBy(PROMOTION.ID)
                .forEach(row -> {
                    try {
                        LivePromotion live = json.readValue(row.value3().data(), LivePromotion.class);
                        read.add(RunningPromotion.of(row.value1(), row.value2(), live)
                                .basketLast());
                    } catch (Refused unreadable) {
                        // Written by a newer version of the shop: better one promotion less than no sale at all.
                        LOG.error("Promotion {} cannot be read and is left out: {}", row.value2(), unreadable.code());
                    }
                });
        return List.copyOf(read);
    }
}
