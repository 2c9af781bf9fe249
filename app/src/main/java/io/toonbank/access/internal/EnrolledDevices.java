package io.toonbank.access.internal;

import static io.toonbank.access.db.Tables.DEVICE;
import static io.toonbank.access.db.Tables.ENROLMENT_CODE;

import io.toonbank.access.AccessRefusal;
import io.toonbank.access.Attempts;
import io.toonbank.access.Devices;
import io.toonbank.access.Secrets;
import io.toonbank.access.Workplaces;
import io.toonbank.access.db.tables.records.DeviceRecord;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.audit.Audit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class EnrolledDevices implements Devices {

    static final Attempts.Limit PER_ADDRESS = new Attempts.Limit("enrolment-address", 20, Duration.ofMinutes(15));
    private static final int CODE_LENGTH = 8;

    private final DSLContext database;
    private final Workplaces workplaces;
    private final SessionStore sessions;
    private final Attempts attempts;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ShortMemory<Device> memory = new ShortMemory<>();

    EnrolledDevices(
            DSLContext database,
            Workplaces workplaces,
            SessionStore sessions,
            Attempts attempts,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.database = database;
        this.workplaces = workplaces;
        this.sessions = sessions;
        this.attempts = attempts;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    @Transactional
    public EnrolmentCode enrolCode(UUID locationId) {
        String location = workplaces
                .locationName(locationId)
                .orElseThrow(
                        () -> Refused.because(AccessRefusal.NO_SUCH_LOCATION).at("/locationId"));
        UUID channel = workplaces.counterChannel().orElseThrow(() -> Refused.because(AccessRefusal.NO_COUNTER_CHANNEL));
        String code = Secrets.readable(CODE_LENGTH);
        Instant expiresAt = clock.instant().plus(CODE_VALID);
        database.insertInto(ENROLMENT_CODE)
                .set(ENROLMENT_CODE.CODE_HASH, Secrets.hash(code))
                .set(ENROLMENT_CODE.LOCATION_ID, locationId)
                .set(ENROLMENT_CODE.CHANNEL_ID, channel)
                .set(ENROLMENT_CODE.EXPIRES_AT, expiresAt)
                .execute();
        audit.record("location", locationId, "enrolment-code", null, Map.of("location", location));
        String shown = code.substring(0, CODE_LENGTH / 2) + "-" + code.substring(CODE_LENGTH / 2);
        return new EnrolmentCode(shown, locationId, expiresAt);
    }

    @Override
    public EnrolledDevice enrol(String code, String name, String address) {
        attempts.count(PER_ADDRESS, address);
        String plain = code.replace("-", "").replace(" ", "").toUpperCase(Locale.ROOT);
        return Objects.requireNonNull(transaction.execute(_ -> useUp(plain, name)));
    }

    private EnrolledDevice useUp(String code, String name) {
        Instant now = clock.instant();
        var place = database.update(ENROLMENT_CODE)
                .set(ENROLMENT_CODE.USED_AT, now)
                .where(
                        ENROLMENT_CODE.CODE_HASH.eq(Secrets.hash(code)),
                        ENROLMENT_CODE.USED_AT.isNull(),
                        ENROLMENT_CODE.EXPIRES_AT.gt(now))
                .returningResult(ENROLMENT_CODE.LOCATION_ID, ENROLMENT_CODE.CHANNEL_ID)
                .fetchOptional()
                .orElseThrow(
                        () -> Refused.because(AccessRefusal.BAD_ENROLMENT_CODE).at("/code"));
        String token = Secrets.token();
        UUID id = Ids.next();
        database.insertInto(DEVICE)
                .set(DEVICE.ID, id)
                .set(DEVICE.NAME, name)
                .set(DEVICE.LOCATION_ID, place.value1())
                .set(DEVICE.CHANNEL_ID, place.value2())
                .set(DEVICE.TOKEN_HASH, Secrets.hash(token))
                .set(DEVICE.ENROLLED_AT, now)
                .execute();
        audit.record("device", id, "enrol", null, find(id).orElseThrow());
        return new EnrolledDevice(id, token, name, place.value1(), place.value2());
    }

    @Override
    public Optional<Device> find(UUID deviceId) {
        return database.selectFrom(DEVICE).where(DEVICE.ID.eq(deviceId)).fetchOptional(EnrolledDevices::device);
    }

    @Override
    @Transactional
    public void revoke(UUID deviceId) {
        if (find(deviceId).isEmpty()) {
            throw Refused.because(AccessRefusal.NO_SUCH_DEVICE);
        }
        int revoked = database.update(DEVICE)
                .set(DEVICE.REVOKED_AT, clock.instant())
                .where(DEVICE.ID.eq(deviceId), DEVICE.REVOKED_AT.isNull())
                .execute();
        if (revoked == 1) {
            sessions.endAllAt(deviceId);
            sessions.forgetAfterCommit();
            audit.record("device", deviceId, "revoke", null, null);
        }
        memory.clear();
    }

    /** The device of a token that has not been revoked; "last seen" is written once a minute at most. */
    Optional<Device> opening(String token) {
        Instant now = clock.instant();
        Optional<Device> found = memory.get(token, () -> read(token));
        found.filter(device -> device.lastSeenAt() == null
                        || device.lastSeenAt().plus(SessionStore.SEEN_EVERY).isBefore(now))
                .ifPresent(device -> seen(device.id(), now));
        return found;
    }

    private Optional<Device> read(String token) {
        return database.selectFrom(DEVICE)
                .where(DEVICE.TOKEN_HASH.eq(Secrets.hash(token)), DEVICE.REVOKED_AT.isNull())
                .fetchOptional(EnrolledDevices::device);
    }

    private void seen(UUID deviceId, Instant now) {
        database.update(DEVICE)
                .set(DEVICE.LAST_SEEN_AT, now)
                .where(DEVICE.ID.eq(deviceId))
                .and(DEVICE.LAST_SEEN_AT.isNull().or(DEVICE.LAST_SEEN_AT.lt(now.minus(SessionStore.SEEN_EVERY))))
                .execute();
    }

    private static Device device(DeviceRecord row) {
        return new Device(
                row.getId(),
                row.getName(),
                row.getLocationId(),
                row.getChannelId(),
                row.getEnrolledAt(),
                row.getLastSeenAt(),
                row.getRevokedAt());
    }
}
