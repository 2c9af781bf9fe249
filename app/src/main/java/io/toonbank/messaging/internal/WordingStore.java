package io.toonbank.messaging.internal;

import static io.toonbank.messaging.db.Tables.TEMPLATE;
import static io.toonbank.messaging.db.Tables.WORDING;

import io.toonbank.kernel.Refused;
import io.toonbank.messaging.db.tables.records.TemplateRecord;
import io.toonbank.platform.actor.CurrentActor;
import io.toonbank.platform.web.PlatformRefusal;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which words a kind of message has in a language: the retailer's last ones, or those that come with the software. */
@Component
class WordingStore {

    private final DSLContext database;
    private final DeclaredKinds kinds;
    private final Clock clock;

    WordingStore(DSLContext database, DeclaredKinds kinds, Clock clock) {
        this.database = database;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** @param wording null after a reset to the words that come with the software */
    record Version(int version, @Nullable Wording wording, Instant changedAt, String changedBy) {}

    /** A kind in a language. */
    record Spot(String kind, String language) {}

    /** The words that hold now, by one statement. */
    Map<Spot, Wording> current(Collection<Spot> spots) {
        Map<Spot, Wording> words = new HashMap<>();
        spots.forEach(spot -> words.put(spot, kinds.shipped(spot.kind(), spot.language())));
        database.select(TEMPLATE.KIND, TEMPLATE.LANGUAGE, WORDING.SUBJECT, WORDING.PREHEADER, WORDING.BODY)
                .distinctOn(TEMPLATE.KIND, TEMPLATE.LANGUAGE)
                .from(TEMPLATE)
                .leftJoin(WORDING)
                .on(WORDING.ID.eq(TEMPLATE.WORDING_ID))
                .where(TEMPLATE.KIND.in(
                        spots.stream().map(Spot::kind).distinct().toList()))
                .orderBy(TEMPLATE.KIND, TEMPLATE.LANGUAGE, TEMPLATE.VERSION.desc())
                .forEach(row -> {
                    Spot spot = new Spot(row.value1(), row.value2());
                    if (row.value3() != null && words.containsKey(spot)) {
                        words.put(spot, new Wording(row.value3(), row.value4(), row.value5()));
                    }
                });
        return words;
    }

    /** All versions, newest first. */
    List<Version> versions(String kind, String language) {
        return database.select(
                        TEMPLATE.VERSION,
                        TEMPLATE.CHANGED_AT,
                        TEMPLATE.CHANGED_BY,
                        WORDING.SUBJECT,
                        WORDING.PREHEADER,
                        WORDING.BODY)
                .from(TEMPLATE)
                .leftJoin(WORDING)
                .on(WORDING.ID.eq(TEMPLATE.WORDING_ID))
                .where(TEMPLATE.KIND.eq(kind), TEMPLATE.LANGUAGE.eq(language))
                .orderBy(TEMPLATE.VERSION.desc())
                .fetch(row -> new Version(
                        row.value1(),
                        row.value4() == null ? null : new Wording(row.value4(), row.value5(), row.value6()),
                        row.value2(),
                        row.value3()));
    }

    /** The last version of each spot that was ever changed. */
    Map<Spot, Version> latest() {
        return database.select(
                        TEMPLATE.KIND,
                        TEMPLATE.LANGUAGE,
                        TEMPLATE.VERSION,
                        TEMPLATE.CHANGED_AT,
                        TEMPLATE.CHANGED_BY,
                        WORDING.SUBJECT,
                        WORDING.PREHEADER,
                        WORDING.BODY)
                .distinctOn(TEMPLATE.KIND, TEMPLATE.LANGUAGE)
                .from(TEMPLATE)
                .leftJoin(WORDING)
                .on(WORDING.ID.eq(TEMPLATE.WORDING_ID))
                .orderBy(TEMPLATE.KIND, TEMPLATE.LANGUAGE, TEMPLATE.VERSION.desc())
                .fetchMap(
                        row -> new Spot(row.value1(), row.value2()),
                        row -> new Version(
                                row.value3(),
                                row.value6() == null ? null : new Wording(row.value6(), row.value7(), row.value8()),
                                row.value4(),
                                row.value5()));
    }

    /** @param wording null for the words that come with the software. Refuses {@code platform.stale-version}. */
    void add(String kind, String language, @Nullable Wording wording, int expected) {
        if (wording != null) {
            keep(List.of(wording));
        }
        Instant now = clock.instant();
        var versions = DSL.select(DSL.coalesce(DSL.max(TEMPLATE.VERSION), 0))
                .from(TEMPLATE)
                .where(TEMPLATE.KIND.eq(kind), TEMPLATE.LANGUAGE.eq(language));
        int last = database.fetchSingle(versions).value1();
        TemplateRecord row = database.newRecord(TEMPLATE);
        row.setKind(kind);
        row.setLanguage(language);
        row.setVersion(expected + 1);
        row.setWordingId(wording == null ? null : wording.id());
        row.setChangedAt(now);
        row.setChangedBy(CurrentActor.get().name());
        int added = last == expected
                ? database.insertInto(TEMPLATE).set(row).onConflictDoNothing().execute()
                : 0;
        if (added == 0) {
            throw Refused.because(PlatformRefusal.STALE_VERSION);
        }
    }

    /** Writes words down for messages to refer to; the same words again change nothing. */
    void keep(Collection<Wording> wordings) {
        Instant now = clock.instant();
        var rows = database.insertInto(
                WORDING, WORDING.ID, WORDING.SUBJECT, WORDING.PREHEADER, WORDING.BODY, WORDING.CREATED_AT);
        for (Wording words : wordings) {
            rows = rows.values(words.id(), words.subject(), words.preheader(), words.body(), now);
        }
        rows.onConflictDoNothing().execute();
    }

    Optional<Wording> find(UUID id) {
        return database.selectFrom(WORDING)
                .where(WORDING.ID.eq(id))
                .fetchOptional(row -> new Wording(row.getSubject(), row.getPreheader(), row.getBody()));
    }
}
