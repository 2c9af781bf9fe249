package io.toonbank.sourcing.internal;

import static io.toonbank.sourcing.db.Tables.CARRIER_SERVICE;
import static io.toonbank.sourcing.db.Tables.HOLIDAY;

import io.toonbank.kernel.Refused;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.web.PlatformRefusal;
import io.toonbank.sourcing.Carriers;
import io.toonbank.sourcing.Carriers.CalendarDay;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Component
class KeepingCarriers implements Carriers {

    private final DSLContext database;
    private final SetupStore store;
    private final SetupMemory memory;
    private final SetupChanges changes;
    private final Audit audit;
    private final JsonMapper json;

    KeepingCarriers(
            DSLContext database,
            SetupStore store,
            SetupMemory memory,
            SetupChanges changes,
            Audit audit,
            JsonMapper json) {
        this.database = database;
        this.store = store;
        this.memory = memory;
        this.changes = changes;
        this.audit = audit;
        this.json = json;
    }

    @Override
    public List<CarrierService> services() {
        return memory.services();
    }

    @Override
    @Transactional
    public CarrierService save(CarrierService service, @Nullable Integer version) {
        CarrierService before = named(service.code());
        if (version != null && (before == null || before.version() != version)) {
            throw Refused.because(PlatformRefusal.STALE_VERSION);
        }
        int next = before == null ? 1 : before.version() + 1;
        JSONB form = JSONB.valueOf(json.writeValueAsString(CarrierForm.of(service)));
        int written = database.insertInto(CARRIER_SERVICE)
                .set(CARRIER_SERVICE.ID, before == null ? service.id() : before.id())
                .set(CARRIER_SERVICE.CODE, service.code())
                .set(CARRIER_SERVICE.NAME, service.name())
                .set(CARRIER_SERVICE.FORM, form)
                .set(CARRIER_SERVICE.ACTIVE, service.active())
                .set(CARRIER_SERVICE.VERSION, next)
                .onConflict(CARRIER_SERVICE.CODE)
                .doUpdate()
                .set(CARRIER_SERVICE.NAME, service.name())
                .set(CARRIER_SERVICE.FORM, form)
                .set(CARRIER_SERVICE.ACTIVE, service.active())
                .set(CARRIER_SERVICE.VERSION, next)
                .where(CARRIER_SERVICE.VERSION.eq(next - 1))
                .execute();
        CarrierService after = named(service.code());
        if (written == 0 || after == null) {
            throw Refused.because(PlatformRefusal.STALE_VERSION);
        }
        audit.record("carrier-service", after.id(), before == null ? "created" : "changed", before, after);
        changes.tell(after.id());
        return after;
    }

    private @Nullable CarrierService named(String code) {
        return store.services().stream()
                .filter(service -> service.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<Holiday> holidays(LocalDate from) {
        return store.holidays(from);
    }

    @Override
    public List<CalendarDay> calendar(String country, int year) {
        return Holidays.calendar(country, year, store.holidays(LocalDate.of(year, 1, 1)));
    }

    @Override
    public List<String> calendarCountries() {
        return Holidays.COUNTRIES;
    }

    @Override
    @Transactional
    public void setHoliday(Holiday holiday) {
        database.insertInto(HOLIDAY)
                .set(HOLIDAY.COUNTRY, holiday.country())
                .set(HOLIDAY.DATE, holiday.date())
                .set(HOLIDAY.NAME, holiday.name())
                .set(HOLIDAY.CLOSED, holiday.closed())
                .onConflict(HOLIDAY.COUNTRY, HOLIDAY.DATE)
                .doUpdate()
                .set(HOLIDAY.NAME, holiday.name())
                .set(HOLIDAY.CLOSED, holiday.closed())
                .execute();
        told(holiday.country(), holiday.date(), "set", holiday);
    }

    @Override
    @Transactional
    public void dropHoliday(String country, LocalDate date) {
        database.deleteFrom(HOLIDAY)
                .where(HOLIDAY.COUNTRY.eq(country).and(HOLIDAY.DATE.eq(date)))
                .execute();
        told(country, date, "dropped", null);
    }

    private void told(String country, LocalDate date, String action, @Nullable Object after) {
        UUID id = UUID.nameUUIDFromBytes(("holiday " + country + " " + date).getBytes(StandardCharsets.UTF_8));
        audit.record("holiday", id, action, null, after);
        changes.tell(id);
    }
}
