package io.toonbank.catalog.internal;

import static io.toonbank.catalog.db.Tables.CUSTOM_FIELD;
import static io.toonbank.catalog.db.Tables.PRODUCT;

import io.toonbank.catalog.CatalogLimits;
import io.toonbank.catalog.CatalogRefusal;
import io.toonbank.catalog.CustomField;
import io.toonbank.catalog.CustomFields;
import io.toonbank.catalog.CustomFieldsChanged;
import io.toonbank.catalog.MeasureUnit;
import io.toonbank.catalog.db.tables.records.CustomFieldRecord;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.KernelRefusal;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.events.EventLog;
import io.toonbank.platform.web.PlatformRefusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Definitions, held in memory whole. */
@Component
class StoredCustomFields implements CustomFields {

    private static final String SUBJECT = "custom-field";

    private final DSLContext database;
    private final CatalogJson json;
    private final Audit audit;
    private final EventLog log;
    private final Remembered<List<CustomField>> fields = new Remembered<>(this::read);

    StoredCustomFields(DSLContext database, CatalogJson json, Audit audit, EventLog log) {
        this.database = database;
        this.json = json;
        this.audit = audit;
        this.log = log;
    }

    void forget() {
        fields.forget();
    }

    @Override
    public List<CustomField> all() {
        return OwnChanges.any() ? read() : fields.get();
    }

    @Override
    public Optional<CustomField> byCode(String code) {
        return all().stream().filter(field -> field.code().equals(code)).findFirst();
    }

    @Override
    @Transactional
    public CustomField save(SaveCustomField field) {
        check(field);
        CustomField before = lock(field.code());
        if (before != null && field.version() != null && before.version() != field.version()) {
            throw Refused.because(PlatformRefusal.STALE_VERSION);
        }
        if (before == null && all().size() >= CatalogLimits.CUSTOM_FIELDS_MAX) {
            throw Refused.because(CatalogRefusal.TOO_MANY_CUSTOM_FIELDS).with("max", CatalogLimits.CUSTOM_FIELDS_MAX);
        }
        if (before != null && before.type() != field.type() && inUse(field.code())) {
            throw ProductRules.no(CatalogRefusal.FIELD_TYPE_FIXED, "/type").with("field", field.code());
        }
        CustomField after = write(before == null ? Ids.next() : before.id(), field, before);
        audit.record(SUBJECT, after.id(), before == null ? "created" : "updated", before, after);
        changed(after.id());
        return after;
    }

    @Override
    @Transactional
    public void remove(String code) {
        CustomField field = lock(code);
        if (field == null) {
            throw Refused.because(KernelRefusal.NOT_FOUND);
        }
        if (inUse(code)) {
            throw Refused.because(CatalogRefusal.CUSTOM_FIELD_IN_USE).with("field", code);
        }
        database.deleteFrom(CUSTOM_FIELD).where(CUSTOM_FIELD.CODE.eq(code)).execute();
        audit.record(SUBJECT, field.id(), "removed", field, null);
        changed(field.id());
    }

    private void changed(UUID id) {
        OwnChanges.add(List.of(id), _ -> fields.forget());
        log.append(new CustomFieldsChanged(id));
    }

    private boolean inUse(String code) {
        return database.fetchExists(
                DSL.selectOne().from(PRODUCT).where(DSL.condition("{0} ?? {1}", PRODUCT.CUSTOM_FIELDS, DSL.val(code))));
    }

    private static void check(SaveCustomField field) {
        if (!Words.isCode(field.code())) {
            throw ProductRules.no(CatalogRefusal.BAD_CODE, "/code").with("code", field.code());
        }
        ProductRules.title(field.name(), "/name");
        ProductRules.many(field.choices(), CatalogLimits.VALUES_PER_OPTION_MAX, "/choices");
        if (field.type() == CustomField.Type.CHOICE && field.choices().isEmpty()) {
            throw ProductRules.no(CatalogRefusal.CHOICES_MISSING, "/choices");
        }
        if (field.type() == CustomField.Type.MEASURE && field.unit() == null) {
            throw ProductRules.no(CatalogRefusal.UNIT_MISSING, "/unit");
        }
        for (int i = 0; i < field.choices().size(); i++) {
            CustomField.Choice choice = field.choices().get(i);
            ProductRules.length(choice.code(), CatalogLimits.CODE_LENGTH_MAX, "/choices/" + i + "/code");
            ProductRules.title(choice.name(), "/choices/" + i + "/name");
        }
    }

    private CustomField write(UUID id, SaveCustomField field, @Nullable CustomField before) {
        CustomFieldRecord row = database.newRecord(CUSTOM_FIELD)
                .setId(id)
                .setCode(field.code())
                .setName(json.write(field.name()))
                .setType(field.type().name())
                .setChoices(json.write(field.choices()))
                .setUnit(field.unit() == null ? null : field.unit().name())
                .setShowOnPage(field.showOnPage())
                .setPlace(field.position())
                .setVersion(before == null ? 0 : before.version() + 1);
        database.insertInto(CUSTOM_FIELD)
                .set(row)
                .onConflict(CUSTOM_FIELD.CODE)
                .doUpdate()
                .set(row)
                .execute();
        return field(row);
    }

    private @Nullable CustomField lock(String code) {
        CustomFieldRecord row = database.selectFrom(CUSTOM_FIELD)
                .where(CUSTOM_FIELD.CODE.eq(code))
                .forUpdate()
                .fetchOne();
        return row == null ? null : field(row);
    }

    private List<CustomField> read() {
        return List.copyOf(database.selectFrom(CUSTOM_FIELD)
                .orderBy(CUSTOM_FIELD.PLACE, CUSTOM_FIELD.CODE)
                .fetch(this::field));
    }

    private CustomField field(CustomFieldRecord row) {
        return new CustomField(
                row.getId(),
                row.getCode(),
                json.text(row.getName()),
                CustomField.Type.valueOf(row.getType()),
                json.choices(row.getChoices()),
                row.getUnit() == null ? null : MeasureUnit.valueOf(row.getUnit()),
                row.getShowOnPage(),
                row.getPlace(),
                row.getVersion());
    }
}
