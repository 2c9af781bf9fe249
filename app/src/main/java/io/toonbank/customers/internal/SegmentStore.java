package io.toonbank.customers.internal;

import static io.toonbank.customers.db.Tables.SEGMENT;

import io.toonbank.customers.Segment;
import io.toonbank.customers.SegmentRule;
import io.toonbank.customers.db.tables.records.SegmentRecord;
import io.toonbank.kernel.Translated;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class SegmentStore {

    private final DSLContext database;
    private final JsonMapper json;

    SegmentStore(DSLContext database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    List<Segment> all() {
        return database.selectFrom(SEGMENT).orderBy(SEGMENT.CODE).fetch(this::segment);
    }

    Optional<Segment> find(UUID id) {
        return database.selectFrom(SEGMENT).where(SEGMENT.ID.eq(id)).fetchOptional(this::segment);
    }

    Optional<Segment> byCode(String code) {
        return database.selectFrom(SEGMENT).where(SEGMENT.CODE.eq(code)).fetchOptional(this::segment);
    }

    private Segment segment(SegmentRecord row) {
        return new Segment(
                row.getId(),
                row.getCode(),
                json.readValue(row.getTitle().data(), Translated.class),
                row.getRule() == null ? null : json.readValue(row.getRule().data(), SegmentRule.class),
                row.getVersion());
    }

    JSONB written(Object value) {
        return JSONB.valueOf(json.writeValueAsString(value));
    }

    @Nullable
    JSONB rule(@Nullable SegmentRule rule) {
        return rule == null ? null : written(rule);
    }
}
