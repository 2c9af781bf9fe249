package io.toonbank.access.internal;

import static io.toonbank.access.db.Tables.PIN_SESSION;
import static io.toonbank.access.db.Tables.ROLE;
import static io.toonbank.access.db.Tables.STAFF;
import static io.toonbank.access.db.Tables.STAFF_ROLE;
import static io.toonbank.access.db.Tables.STAFF_SESSION;

import io.toonbank.access.PinSessions;
import io.toonbank.access.Secrets;
import io.toonbank.access.StaffSessions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Sessions of people: one indexed query finds the session, the person and what they may do. */
@Component
class SessionStore {

    /** "Last seen" is written no more often than this. */
    static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    /** A session that has not ended. */
    record Open(StaffStore.Known staff, UUID deviceId, Instant lastSeenAt, Instant expiresAt) {

        boolean over(Instant now, Duration idleMax) {
            return !now.isBefore(expiresAt) || !now.isBefore(lastSeenAt.plus(idleMax));
        }
    }

    private static final UUID NO_DEVICE = new UUID(0, 0);

    private final DSLContext database;
    private final Clock clock;
    private final ShortMemory<Open> staffMemory = new ShortMemory<>();
    private final ShortMemory<Open> pinMemory = new ShortMemory<>();

    SessionStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Instant begin(String token, UUID staffId) {
        Instant now = clock.instant();
        Instant end = now.plus(StaffSessions.SESSION_MAX);
        database.insertInto(STAFF_SESSION)
                .set(STAFF_SESSION.TOKEN_HASH, Secrets.hash(token))
                .set(STAFF_SESSION.STAFF_ID, staffId)
                .set(STAFF_SESSION.CREATED_AT, now)
                .set(STAFF_SESSION.LAST_SEEN_AT, now)
                .set(STAFF_SESSION.EXPIRES_AT, end)
                .execute();
        return end;
    }

    Instant beginAt(UUID deviceId, String token, UUID staffId) {
        Instant now = clock.instant();
        Instant end = now.plus(PinSessions.SESSION_MAX);
        database.insertInto(PIN_SESSION)
                .set(PIN_SESSION.TOKEN_HASH, Secrets.hash(token))
                .set(PIN_SESSION.STAFF_ID, staffId)
                .set(PIN_SESSION.DEVICE_ID, deviceId)
                .set(PIN_SESSION.CREATED_AT, now)
                .set(PIN_SESSION.LAST_SEEN_AT, now)
                .set(PIN_SESSION.EXPIRES_AT, end)
                .execute();
        return end;
    }

    Optional<Open> ofStaff(String token) {
        Instant now = clock.instant();
        Optional<Open> open = staffMemory
                .get(token, () -> readStaff(Secrets.hash(token)))
                .filter(session -> !session.over(now, StaffSessions.SESSION_IDLE_MAX));
        open.filter(session -> session.lastSeenAt().plus(SEEN_EVERY).isBefore(now))
                .ifPresent(_ -> seenStaff(token, now));
        return open;
    }

    Optional<Open> ofPin(String token, UUID deviceId) {
        Instant now = clock.instant();
        Optional<Open> open = pinMemory
                .get(token, () -> readPin(Secrets.hash(token)))
                .filter(session -> session.deviceId().equals(deviceId))
                .filter(session -> !session.over(now, PinSessions.SESSION_IDLE_MAX));
        open.filter(session -> session.lastSeenAt().plus(SEEN_EVERY).isBefore(now))
                .ifPresent(_ -> seenPin(token, now));
        return open;
    }

    private Optional<Open> readStaff(byte[] hash) {
        var rows = database.select()
                .from(STAFF_SESSION)
                .join(STAFF)
                .on(STAFF.ID.eq(STAFF_SESSION.STAFF_ID))
                .leftJoin(STAFF_ROLE)
                .on(STAFF_ROLE.STAFF_ID.eq(STAFF.ID))
                .leftJoin(ROLE)
                .on(ROLE.ID.eq(STAFF_ROLE.ROLE_ID))
                .where(STAFF_SESSION.TOKEN_HASH.eq(hash), STAFF.ACTIVE.isTrue())
                .fetch();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Open(
                        StaffStore.known(List.<Record>copyOf(rows)),
                        NO_DEVICE,
                        rows.getFirst().get(STAFF_SESSION.LAST_SEEN_AT),
                        rows.getFirst().get(STAFF_SESSION.EXPIRES_AT)));
    }

    private Optional<Open> readPin(byte[] hash) {
        var rows = database.select()
                .from(PIN_SESSION)
                .join(STAFF)
                .on(STAFF.ID.eq(PIN_SESSION.STAFF_ID))
                .leftJoin(STAFF_ROLE)
                .on(STAFF_ROLE.STAFF_ID.eq(STAFF.ID))
                .leftJoin(ROLE)
                .on(ROLE.ID.eq(STAFF_ROLE.ROLE_ID))
                .where(PIN_SESSION.TOKEN_HASH.eq(hash), STAFF.ACTIVE.isTrue())
                .fetch();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Open(
                        StaffStore.known(List.<Record>copyOf(rows)),
                        rows.getFirst().get(PIN_SESSION.DEVICE_ID),
                        rows.getFirst().get(PIN_SESSION.LAST_SEEN_AT),
                        rows.getFirst().get(PIN_SESSION.EXPIRES_AT)));
    }

    private void seenStaff(String token, Instant now) {
        database.update(STAFF_SESSION)
                .set(STAFF_SESSION.LAST_SEEN_AT, now)
                .where(
                        STAFF_SESSION.TOKEN_HASH.eq(Secrets.hash(token)),
                        STAFF_SESSION.LAST_SEEN_AT.lt(now.minus(SEEN_EVERY)))
                .execute();
    }

    private void seenPin(String token, Instant now) {
        database.update(PIN_SESSION)
                .set(PIN_SESSION.LAST_SEEN_AT, now)
                .where(
                        PIN_SESSION.TOKEN_HASH.eq(Secrets.hash(token)),
                        PIN_SESSION.LAST_SEEN_AT.lt(now.minus(SEEN_EVERY)))
                .execute();
    }

    void endStaff(String token) {
        database.deleteFrom(STAFF_SESSION)
                .where(STAFF_SESSION.TOKEN_HASH.eq(Secrets.hash(token)))
                .execute();
        forget();
    }

    void endPin(String token) {
        database.deleteFrom(PIN_SESSION)
                .where(PIN_SESSION.TOKEN_HASH.eq(Secrets.hash(token)))
                .execute();
        forget();
    }

    void endAllOf(UUID staffId) {
        database.deleteFrom(STAFF_SESSION)
                .where(STAFF_SESSION.STAFF_ID.eq(staffId))
                .execute();
        database.deleteFrom(PIN_SESSION).where(PIN_SESSION.STAFF_ID.eq(staffId)).execute();
    }

    void endAllAt(UUID deviceId) {
        database.deleteFrom(PIN_SESSION)
                .where(PIN_SESSION.DEVICE_ID.eq(deviceId))
                .execute();
    }

    /** What people may do changed: look again once that is committed. */
    void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                forget();
            }
        });
    }

    private void forget() {
        staffMemory.clear();
        pinMemory.clear();
    }

    /** Takes away what ended long enough ago that nobody asks why any more; answers how many. */
    int sweep() {
        Instant now = clock.instant();
        return database.deleteFrom(STAFF_SESSION)
                        .where(STAFF_SESSION.EXPIRES_AT.lt(now))
                        .execute()
                + database.deleteFrom(PIN_SESSION)
                        .where(PIN_SESSION.EXPIRES_AT.lt(now))
                        .execute();
    }
}
