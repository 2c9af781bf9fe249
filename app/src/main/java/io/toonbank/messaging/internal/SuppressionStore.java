package io.toonbank.messaging.internal;

import static io.toonbank.messaging.db.Tables.SUPPRESSION;

import io.toonbank.access.EmailAddresses;
import io.toonbank.kernel.Refused;
import io.toonbank.messaging.MessagingRefusal;
import io.toonbank.messaging.Suppressions;
import io.toonbank.platform.actor.CurrentActor;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of addresses that get nothing any more. */
@Component
class SuppressionStore implements Suppressions {

    private static final Keyset<Suppression> LIST = Keyset.<Suppression>by(SUPPRESSION.ADDRESS)
            .sortable("createdAt", SUPPRESSION.CREATED_AT)
            .sortable("address", SUPPRESSION.ADDRESS)
            .first("-createdAt");

    private final DSLContext database;
    private final Audit audit;
    private final Clock clock;

    SuppressionStore(DSLContext database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Set<String> among(Collection<String> addresses) {
        return database.select(SUPPRESSION.ADDRESS)
                .from(SUPPRESSION)
                .where(SUPPRESSION.ADDRESS.eq(DSL.any(addresses.toArray(String[]::new))))
                .fetchSet(SUPPRESSION.ADDRESS);
    }

    @Override
    @Transactional
    public Suppression suppress(String address, Reason reason, @Nullable String note, @Nullable UUID messageId) {
        String normalised = EmailAddresses.normalised(address)
                .orElseThrow(() -> Refused.because(MessagingRefusal.BAD_ADDRESS).at("/address"));
        int added = database.insertInto(SUPPRESSION)
                .set(SUPPRESSION.ADDRESS, normalised)
                .set(SUPPRESSION.REASON, reason.name())
                .set(SUPPRESSION.NOTE, note)
                .set(SUPPRESSION.MESSAGE_ID, messageId)
                .set(SUPPRESSION.CREATED_AT, clock.instant())
                .set(SUPPRESSION.CREATED_BY, CurrentActor.get().name())
                .onConflictDoNothing()
                .execute();
        if (added == 1) {
            audit.record("mail-address", subject(normalised), "suppressed", null, Map.of("reason", reason), note);
        }
        return database.selectFrom(SUPPRESSION)
                .where(SUPPRESSION.ADDRESS.eq(normalised))
                .fetchSingle(SuppressionStore::suppression);
    }

    @Override
    @Transactional
    public void release(String address) {
        String normalised = address.strip().toLowerCase(Locale.ROOT);
        int gone = database.deleteFrom(SUPPRESSION)
                .where(SUPPRESSION.ADDRESS.eq(normalised))
                .execute();
        if (gone == 0) {
            throw Refused.because(MessagingRefusal.NOT_SUPPRESSED);
        }
        audit.record("mail-address", subject(normalised), "released", null, null);
    }

    @Override
    public Page<Suppression> list(@Nullable String q, @Nullable Reason reason, PageRequest page) {
        Condition where = DSL.noCondition();
        if (q != null && !q.isBlank()) {
            where = where.and(SUPPRESSION.ADDRESS.startsWith(q.strip().toLowerCase(Locale.ROOT)));
        }
        if (reason != null) {
            where = where.and(SUPPRESSION.REASON.eq(reason.name()));
        }
        return LIST.fetch(database, SUPPRESSION, where, page, SuppressionStore::suppression, SUPPRESSION.asterisk());
    }

    /** Addresses have no id of their own. */
    private static UUID subject(String address) {
        return UUID.nameUUIDFromBytes(("mail:" + address).getBytes(StandardCharsets.UTF_8));
    }

    private static Suppression suppression(Record found) {
        var row = found.into(SUPPRESSION);
        return new Suppression(
                row.getAddress(),
                Reason.valueOf(row.getReason()),
                row.getNote(),
                row.getMessageId(),
                row.getCreatedAt(),
                row.getCreatedBy());
    }
}
