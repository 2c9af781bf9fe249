package io.toonbank.fulfillment.internal;

import io.toonbank.fulfillment.FulfillmentRefusal;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.actor.CurrentActor;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Remembers the ids of what callers asked for, so that asking again changes nothing. */
@Component
class Changes {

    private final JdbcTemplate database;
    private final Clock clock;

    Changes(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Answers whether it is new. Refuses {@code fulfillment.id-reused} when the id did something else before. */
    boolean begin(UUID id, String kind, UUID subjectId) {
        int added = database.update(
                """
                insert into fulfillment.change (id, kind, subject_id, at, actor_name) values (?, ?, ?, ?, ?)
                on conflict (id) do nothing
                """,
                id,
                kind,
                subjectId,
                Moments.at(clock.instant()),
                CurrentActor.get().name());
        if (added == 1) {
            return true;
        }
        Integer same = database.queryForObject(
                "select count(*) from fulfillment.change where id = ? and kind = ? and subject_id = ?",
                Integer.class,
                id,
                kind,
                subjectId);
        if (same == null || same == 0) {
            throw Refused.because(FulfillmentRefusal.ID_REUSED).with("id", id);
        }
        return false;
    }
}
