package io.toonbank.catalog.search;

import static io.toonbank.catalog.db.Tables.ASSORTMENT;
import static io.toonbank.catalog.db.Tables.LISTING_SIGNAL;
import static io.toonbank.catalog.db.Tables.PRODUCT;

import io.toonbank.catalog.CatalogRefusal;
import io.toonbank.catalog.Categories;
import io.toonbank.catalog.CategoryChanged;
import io.toonbank.catalog.ListingSignalsChanged;
import io.toonbank.catalog.Product;
import io.toonbank.catalog.ProductChanged;
import io.toonbank.catalog.ProductStatus;
import io.toonbank.catalog.internal.ProductReader;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.events.Delivery;
import io.toonbank.platform.events.EventFeed;
import io.toonbank.platform.events.EventTail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.LockObtainFailedException;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The index of this process. It follows the feed from the event it was last saved with; a missing, foreign or older index is
 * built from the tables. Reading a product and writing its document happen under one lock, so that the later state wins.
 */
@Component
class SearchIndex implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);
    private static final int BATCH = 500;
    private static final Duration SAVED_EVERY = Duration.ofSeconds(10);

    private final ProductReader products;
    private final Categories categories;
    private final ProductDocuments documents;
    private final DSLContext database;
    private final EventFeed feed;
    private final Clock clock;
    private final String place;
    private final Path path;
    private final ReentrantLock writing = new ReentrantLock();

    private @Nullable IndexFolder folder;
    private @Nullable IndexWriter writer;
    private volatile @Nullable SearcherManager searchers;
    private volatile @Nullable EventTail tail;
    private volatile boolean complete;
    private volatile boolean running;
    private @Nullable Thread builder;
    private String assortment = "";
    private long savedAt;

    SearchIndex(
            ProductReader products,
            Categories categories,
            DSLContext database,
            EventFeed feed,
            Clock clock,
            @Value("${toonbank.search:folder}") String place,
            @Value("${toonbank.data:data}") String data) {
        this.products = products;
        this.categories = categories;
        this.documents = new ProductDocuments(categories);
        this.database = database;
        this.feed = feed;
        this.clock = clock;
        this.place = place;
        this.path = Path.of(data, "search");
    }

    /** Work with a searcher of the newest state. */
    interface Work<T> {
        T with(IndexSearcher searcher) throws IOException;
    }

    <T> T search(Work<T> work) {
        SearcherManager manager = searchers;
        if (manager == null || !complete) {
            throw Refused.because(CatalogRefusal.SEARCH_NOT_READY);
        }
        try {
            IndexSearcher searcher = manager.acquire();
            try {
                return work.with(searcher);
            } finally {
                manager.release(searcher);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void catchUp() {
        EventTail following = tail;
        if (following != null) {
            following.catchUp();
        }
    }

    /** Writes every document anew, in the background. */
    void rebuild() {
        Thread last = builder;
        if (running && (last == null || !last.isAlive())) {
            builder = Thread.ofVirtual().name("search-rebuild").start(this::build);
        }
    }

    @Override
    public void start() {
        running = true;
        if (place.equals("off")) {
            return;
        }
        try {
            open();
        } catch (LockObtainFailedException _) {
            LOG.warn("Another process uses the search index in {}; this one runs without search", path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void open() throws IOException {
        IndexFolder opened = place.equals("memory") ? IndexFolder.inMemory() : IndexFolder.at(path);
        folder = opened;
        assortment =
                String.valueOf(database.select(ASSORTMENT.ID).from(ASSORTMENT).fetchOne(ASSORTMENT.ID));
        long head = feed.head();
        long position = opened.position(assortment, head);
        boolean anew = position == IndexFolder.NOTHING;
        IndexWriter opening = opened.open(anew);
        writer = opening;
        searchers = new SearcherManager(opening, new SearcherFactory());
        complete = !anew;
        tail = feed.follow(
                "catalog-search",
                anew ? head : position,
                List.of(ProductChanged.class, ListingSignalsChanged.class, CategoryChanged.class),
                this::read);
        if (anew && database.fetchCount(database.selectOne().from(PRODUCT).limit(BATCH + 1)) <= BATCH) {
            build();
        } else if (anew) {
            rebuild();
        }
    }

    private void build() {
        long started = clock.millis();
        UUID last = new UUID(0, 0);
        int count = 0;
        while (running) {
            List<UUID> ids = database.select(PRODUCT.ID)
                    .from(PRODUCT)
                    .where(PRODUCT.ID.gt(last))
                    .orderBy(PRODUCT.ID)
                    .limit(BATCH)
                    .fetch(PRODUCT.ID);
            if (ids.isEmpty()) {
                complete = true;
                savedAt = 0;
                refresh();
                LOG.info("Search index of {} products built in {} ms", count, clock.millis() - started);
                return;
            }
            index(ids);
            count += ids.size();
            last = ids.getLast();
        }
    }

    private void read(List<Delivery> deliveries) {
        Set<UUID> changed = new LinkedHashSet<>();
        for (Delivery delivery : deliveries) {
            switch (delivery.event()) {
                case ProductChanged product -> changed.add(product.productId());
                case ListingSignalsChanged signals -> changed.addAll(signals.productIds());
                case CategoryChanged category -> changed.addAll(productsBelow(category.code()));
                default -> throw new IllegalStateException("Not asked for: " + delivery.event());
            }
        }
        List<UUID> ids = List.copyOf(changed);
        for (int from = 0; from < ids.size(); from += BATCH) {
            index(ids.subList(from, Math.min(ids.size(), from + BATCH)));
        }
        refresh();
        saveNowAndThen(deliveries.getLast().position());
    }

    private List<UUID> productsBelow(String category) {
        List<String> codes = new ArrayList<>(categories.codesBelow(category));
        codes.add(category);
        return database.select(PRODUCT.ID)
                .from(PRODUCT)
                .where(DSL.condition(
                        "{0} && {1}::text[]", PRODUCT.CATEGORY_CODES, DSL.val(codes.toArray(String[]::new))))
                .fetch(PRODUCT.ID);
    }

    private void index(List<UUID> ids) {
        writing.lock();
        try {
            IndexWriter open = writer;
            if (open == null) {
                return;
            }
            Map<UUID, Product> found = products.read(ids);
            Map<UUID, List<Signal>> signals = signals(ids);
            for (UUID id : ids) {
                Term term = new Term(Fields.ID, id.toString());
                Product product = found.get(id);
                if (product == null || product.status() != ProductStatus.ACTIVE) {
                    open.deleteDocuments(term);
                } else {
                    open.updateDocument(
                            term, documents.of(product, signals.getOrDefault(id, List.of()), clock.instant()));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            writing.unlock();
        }
    }

    private Map<UUID, List<Signal>> signals(Collection<UUID> products) {
        return database.selectFrom(LISTING_SIGNAL)
                .where(LISTING_SIGNAL.PRODUCT_ID.eq(DSL.any(products.toArray(UUID[]::new))))
                .fetchGroups(
                        row -> row.get(LISTING_SIGNAL.PRODUCT_ID),
                        row -> new Signal(
                                row.getChannelId(), row.getLowestPrice(), row.getInStock(), row.getPopularity()));
    }

    private void refresh() {
        SearcherManager manager = searchers;
        if (manager == null) {
            return;
        }
        try {
            manager.maybeRefreshBlocking();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void saveNowAndThen(long position) {
        if (complete && System.nanoTime() - savedAt > SAVED_EVERY.toNanos()) {
            save(position);
            savedAt = System.nanoTime();
        }
    }

    private void save(long position) {
        writing.lock();
        try {
            if (writer != null) {
                IndexFolder.commit(writer, assortment, position);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void stop() {
        running = false;
        EventTail following = tail;
        tail = null;
        if (following != null) {
            following.close();
            if (complete) {
                save(following.position());
            }
        }
        close();
    }

    private void close() {
        writing.lock();
        try {
            if (searchers != null) {
                searchers.close();
            }
            if (writer != null) {
                writer.close();
            }
            if (folder != null) {
                folder.close();
            }
        } catch (IOException failure) {
            LOG.warn("The search index did not close", failure);
        } finally {
            searchers = null;
            writer = null;
            folder = null;
            writing.unlock();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
