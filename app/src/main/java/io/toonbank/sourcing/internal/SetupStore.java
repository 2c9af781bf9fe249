package io.toonbank.sourcing.internal;

import static io.toonbank.sourcing.db.Tables.CARRIER_SERVICE;
import static io.toonbank.sourcing.db.Tables.HOLIDAY;
import static io.toonbank.sourcing.db.Tables.PACE;
import static io.toonbank.sourcing.db.Tables.PACE_TAKEN;
import static io.toonbank.sourcing.db.Tables.STRATEGY;

import io.toonbank.sourcing.Carriers.CarrierService;
import io.toonbank.sourcing.Carriers.Holiday;
import io.toonbank.sourcing.Strategies.Strategy;
import io.toonbank.sourcing.StrategyForm;
import io.toonbank.sourcing.db.tables.records.StrategyRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads strategies, carriers, holidays and paces. */
@Component
class SetupStore {

    static final Strategy SHIPPED =
            new Strategy(new UUID(0, 0), "Toonbank", StrategyForm.DEFAULT, 0, null, null, "Toonbank", null, null, 0);

    private final DSLContext database;
    private final JsonMapper json;

    SetupStore(DSLContext database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Strategy inForce() {
        return database.selectFrom(STRATEGY)
                .where(STRATEGY.NUMBER.isNotNull())
                .orderBy(STRATEGY.NUMBER.desc())
                .limit(1)
                .fetchOptional(this::strategy)
                .orElse(SHIPPED);
    }

    Strategy strategy(StrategyRecord row) {
        return new Strategy(
                row.getId(),
                row.getName(),
                json.readValue(row.getForm().data(), StrategyForm.class),
                row.getNumber(),
                row.getBasedOn(),
                row.getCreatedAt(),
                row.getCreatedBy(),
                row.getPublishedAt(),
                row.getPublishedBy(),
                row.getVersion());
    }

    /** Those of the program, unless one of their code was saved. By code. */
    List<CarrierService> services() {
        Map<String, CarrierService> byCode = new TreeMap<>();
        ShippedCarriers.SERVICES.forEach(service -> byCode.put(service.code(), service));
        database.selectFrom(CARRIER_SERVICE).forEach(row -> byCode.put(row.getCode(), service(row)));
        return List.copyOf(byCode.values());
    }

    private CarrierService service(io.toonbank.sourcing.db.tables.records.CarrierServiceRecord row) {
        CarrierForm form = json.readValue(row.getForm().data(), CarrierForm.class);
        return new CarrierService(
                row.getId(),
                row.getCode(),
                row.getName(),
                form.methods(),
                form.cutOff(),
                form.collects(),
                form.delivers(),
                form.zones(),
                row.getActive(),
                row.getVersion());
    }

    List<Holiday> holidays(LocalDate from) {
        return database.selectFrom(HOLIDAY)
                .where(HOLIDAY.DATE.ge(from))
                .orderBy(HOLIDAY.DATE, HOLIDAY.COUNTRY)
                .fetch(row -> new Holiday(row.getCountry(), row.getDate(), row.getName(), row.getClosed()));
    }

    PaceBook paces() {
        Integer days = database.select(PACE_TAKEN.DAYS).from(PACE_TAKEN).fetchOne(PACE_TAKEN.DAYS);
        PaceBook.Builder book = new PaceBook.Builder();
        database.selectFrom(PACE).fetchSize(1_000).fetchLazy().forEach(row -> {
            for (int i = 0; i < row.getLocationIds().length; i++) {
                LocalDate received = row.getLastReceived()[i];
                book.put(
                        row.getVariantId(),
                        row.getLocationIds()[i],
                        row.getUnits()[i],
                        received == null ? 0 : (int) received.toEpochDay());
            }
        });
        return book.build(days == null ? 1 : days);
    }
}
