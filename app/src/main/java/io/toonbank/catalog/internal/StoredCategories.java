package io.toonbank.catalog.internal;

import static io.toonbank.catalog.db.Tables.CATEGORY;
import static io.toonbank.catalog.db.Tables.PICTURE;
import static io.toonbank.catalog.db.Tables.PRODUCT;

import io.toonbank.catalog.CatalogLimits;
import io.toonbank.catalog.CatalogRefusal;
import io.toonbank.catalog.Categories;
import io.toonbank.catalog.Category;
import io.toonbank.catalog.CategoryChanged;
import io.toonbank.catalog.SaveCategory;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.KernelRefusal;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.events.EventLog;
import io.toonbank.platform.web.PlatformRefusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tree, held in memory whole. */
@Component
class StoredCategories implements Categories {

    private static final String SUBJECT = "category";

    private final DSLContext database;
    private final CatalogJson json;
    private final Audit audit;
    private final EventLog log;
    private final Remembered<Map<String, Category>> tree = new Remembered<>(this::read);

    StoredCategories(DSLContext database, CatalogJson json, Audit audit, EventLog log) {
        this.database = database;
        this.json = json;
        this.audit = audit;
        this.log = log;
    }

    void forget() {
        tree.forget();
    }

    @Override
    public List<Category> all() {
        return List.copyOf(tree().values());
    }

    @Override
    public Optional<Category> byCode(String code) {
        return Optional.ofNullable(tree().get(code));
    }

    @Override
    public List<Category> path(String code) {
        Map<String, Category> known = tree();
        List<Category> path = new ArrayList<>();
        Category at = known.get(code);
        while (at != null && path.size() <= CatalogLimits.CATEGORY_DEPTH_MAX) {
            path.add(at);
            at = at.parentCode() == null ? null : known.get(at.parentCode());
        }
        Collections.reverse(path);
        return path;
    }

    @Override
    public List<String> codesBelow(String code) {
        return tree().values().stream()
                .map(Category::code)
                .filter(other ->
                        path(other).stream().anyMatch(above -> above.code().equals(code)))
                .toList();
    }

    @Override
    @Transactional
    public Category save(SaveCategory category) {
        check(category);
        Map<String, Category> known = lockAll();
        Category before = known.get(category.code());
        if (before != null && category.version() != null && before.version() != category.version()) {
            throw Refused.because(PlatformRefusal.STALE_VERSION);
        }
        if (before == null && known.size() >= CatalogLimits.CATEGORIES_MAX) {
            throw Refused.because(CatalogRefusal.TOO_MANY_CATEGORIES).with("max", CatalogLimits.CATEGORIES_MAX);
        }
        checkParent(category, known);
        UUID id = before == null ? Ids.next() : before.id();
        write(id, category, before == null ? 0 : before.version() + 1);
        Category after = byCodeNow(category.code());
        audit.record(SUBJECT, id, before == null ? "created" : "updated", before, after);
        changed(id, category.code());
        return after;
    }

    @Override
    @Transactional
    public void remove(String code) {
        Map<String, Category> known = lockAll();
        Category category = known.get(code);
        if (category == null) {
            throw Refused.because(KernelRefusal.NOT_FOUND);
        }
        boolean parent = known.values().stream().anyMatch(other -> code.equals(other.parentCode()));
        boolean holds = database.fetchExists(PRODUCT, PRODUCT.CATEGORY_CODES.contains(new String[] {code}));
        if (parent || holds) {
            throw Refused.because(CatalogRefusal.CATEGORY_IN_USE).with("code", code);
        }
        database.deleteFrom(CATEGORY).where(CATEGORY.CODE.eq(code)).execute();
        audit.record(SUBJECT, category.id(), "removed", category, null);
        changed(category.id(), code);
    }

    private void changed(UUID id, String code) {
        OwnChanges.add(List.of(id), _ -> tree.forget());
        log.append(new CategoryChanged(id, code));
    }

    private static void check(SaveCategory category) {
        if (!Words.isCode(category.code())) {
            throw ProductRules.no(CatalogRefusal.BAD_CODE, "/code").with("code", category.code());
        }
        ProductRules.title(category.name(), "/name");
        ProductRules.text(category.description(), CatalogLimits.DESCRIPTION_LENGTH_MAX, "/description");
    }

    private static void checkParent(SaveCategory category, Map<String, Category> known) {
        String above = category.parentCode();
        for (int depth = 1; above != null; depth++) {
            if (above.equals(category.code())) {
                throw ProductRules.no(CatalogRefusal.CATEGORY_UNDER_ITSELF, "/parentCode");
            }
            if (depth >= CatalogLimits.CATEGORY_DEPTH_MAX) {
                throw ProductRules.no(CatalogRefusal.CATEGORIES_TOO_DEEP, "/parentCode")
                        .with("max", CatalogLimits.CATEGORY_DEPTH_MAX);
            }
            Category parent = known.get(above);
            if (parent == null) {
                throw ProductRules.no(CatalogRefusal.UNKNOWN_CATEGORY, "/parentCode")
                        .with("code", above);
            }
            above = parent.parentCode();
        }
    }

    private void write(UUID id, SaveCategory category, int version) {
        if (category.pictureHash() != null && !database.fetchExists(PICTURE, PICTURE.HASH.eq(category.pictureHash()))) {
            throw ProductRules.no(CatalogRefusal.UNKNOWN_PICTURE, "/pictureHash");
        }
        database.insertInto(CATEGORY)
                .set(CATEGORY.ID, id)
                .set(CATEGORY.CODE, category.code())
                .set(CATEGORY.PARENT_CODE, category.parentCode())
                .set(CATEGORY.NAME, json.write(category.name()))
                .set(CATEGORY.DESCRIPTION, json.write(category.description()))
                .set(CATEGORY.PICTURE_HASH, category.pictureHash())
                .set(CATEGORY.PLACE, category.position())
                .set(CATEGORY.VERSION, version)
                .onConflict(CATEGORY.CODE)
                .doUpdate()
                .set(CATEGORY.PARENT_CODE, category.parentCode())
                .set(CATEGORY.NAME, json.write(category.name()))
                .set(CATEGORY.DESCRIPTION, json.write(category.description()))
                .set(CATEGORY.PICTURE_HASH, category.pictureHash())
                .set(CATEGORY.PLACE, category.position())
                .set(CATEGORY.VERSION, version)
                .execute();
    }

    private Category byCodeNow(String code) {
        Category found = read().get(code);
        if (found == null) {
            throw Refused.because(KernelRefusal.NOT_FOUND);
        }
        return found;
    }

    private Map<String, Category> lockAll() {
        database.select(CATEGORY.CODE)
                .from(CATEGORY)
                .orderBy(CATEGORY.CODE)
                .forUpdate()
                .fetch();
        return read();
    }

    /** Within a transaction that changed a category the tables are asked, so that nothing uncommitted is remembered. */
    private Map<String, Category> tree() {
        return OwnChanges.any() ? read() : tree.get();
    }

    private Map<String, Category> read() {
        Map<@Nullable String, List<Category>> byParent = new HashMap<>();
        database.select(CATEGORY.asterisk(), PICTURE.EXTENSION)
                .from(CATEGORY)
                .leftJoin(PICTURE)
                .on(PICTURE.HASH.eq(CATEGORY.PICTURE_HASH))
                .orderBy(CATEGORY.PLACE, CATEGORY.CODE)
                .forEach(row -> byParent.computeIfAbsent(row.get(CATEGORY.PARENT_CODE), _ -> new ArrayList<>())
                        .add(category(row)));
        Map<String, Category> ordered = new LinkedHashMap<>();
        hang(null, byParent, ordered);
        return Collections.unmodifiableMap(ordered);
    }

    private static void hang(
            @Nullable String parent, Map<@Nullable String, List<Category>> byParent, Map<String, Category> ordered) {
        for (Category category : byParent.getOrDefault(parent, List.of())) {
            ordered.put(category.code(), category);
            hang(category.code(), byParent, ordered);
        }
    }

    private Category category(Record row) {
        String hash = row.get(CATEGORY.PICTURE_HASH);
        return new Category(
                row.get(CATEGORY.ID),
                row.get(CATEGORY.CODE),
                row.get(CATEGORY.PARENT_CODE),
                json.text(row.get(CATEGORY.NAME)),
                json.text(row.get(CATEGORY.DESCRIPTION)),
                hash == null ? null : StoredMedia.url(hash, row.get(PICTURE.EXTENSION)),
                row.get(CATEGORY.PLACE),
                row.get(CATEGORY.VERSION));
    }
}
