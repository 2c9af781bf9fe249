package io.toonbank.access.internal;

import static io.toonbank.access.db.Tables.ROLE;
import static io.toonbank.access.db.Tables.STAFF;
import static io.toonbank.access.db.Tables.STAFF_ROLE;
import static org.jooq.impl.DSL.select;

import io.toonbank.access.AccessRefusal;
import io.toonbank.access.Attempts;
import io.toonbank.access.DemoMode;
import io.toonbank.access.DeviceSession;
import io.toonbank.access.Permission;
import io.toonbank.access.PinSessions;
import io.toonbank.access.Role;
import io.toonbank.access.Secrets;
import io.toonbank.access.StaffMember;
import io.toonbank.access.TillStaff;
import io.toonbank.kernel.Refused;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** PIN sign-in at a till. */
@Component
class TillSignIns implements PinSessions {

    static final Attempts.Limit PER_PERSON = new Attempts.Limit("pin-person", 5, Duration.ofMinutes(5));
    /** Not forgotten after a right PIN: else a colleague's own PIN would buy more guesses at another's. */
    static final Attempts.Limit PIN_ALONE = new Attempts.Limit("pin-alone", 20, Duration.ofMinutes(5));
    /** More people than any counter has; each costs a hash when only a PIN is given. */
    private static final int CANDIDATES_MAX = 100;

    private final StaffStore store;
    private final SessionStore sessions;
    private final Pins pins;
    private final Attempts attempts;
    private final DemoMode demo;

    TillSignIns(StaffStore store, SessionStore sessions, Pins pins, Attempts attempts, DemoMode demo) {
        this.store = store;
        this.sessions = sessions;
        this.pins = pins;
        this.attempts = attempts;
        this.demo = demo;
    }

    @Override
    public PinSession signIn(DeviceSession device, @Nullable UUID staffId, String pin) {
        StaffMember member = staffId == null ? recognised(device, pin) : proven(device, staffId, pin);
        String token = Secrets.token();
        return new PinSession(
                token, member.id(), member.name(), sessions.beginAt(device.deviceId(), token, member.id()));
    }

    private StaffMember proven(DeviceSession device, UUID staffId, String pin) {
        String who = device.deviceId() + " " + staffId;
        attempts.count(PER_PERSON, who);
        StaffMember member = candidates(device, STAFF.ID.eq(staffId)).stream()
                .filter(candidate -> pins.matches(pin, candidate.pinHash()))
                .map(StaffStore.Known::member)
                .findFirst()
                .orElseThrow(() -> Refused.because(AccessRefusal.WRONG_PIN));
        attempts.forget(PER_PERSON, who);
        return member;
    }

    private StaffMember recognised(DeviceSession device, String pin) {
        attempts.count(PIN_ALONE, device.deviceId().toString());
        List<StaffMember> matching = candidates(device, DSL.noCondition()).stream()
                .limit(CANDIDATES_MAX)
                .filter(candidate -> pins.matches(pin, candidate.pinHash()))
                .map(StaffStore.Known::member)
                .toList();
        if (matching.isEmpty()) {
            throw Refused.because(AccessRefusal.WRONG_PIN);
        }
        if (matching.size() > 1) {
            throw Refused.because(AccessRefusal.PIN_AMBIGUOUS);
        }
        return matching.getFirst();
    }

    @Override
    public List<TillStaff> staffAt(DeviceSession device) {
        return candidates(device, DSL.noCondition()).stream()
                .map(candidate -> new TillStaff(
                        candidate.member().id(), candidate.member().name()))
                .toList();
    }

    private List<StaffStore.Known> candidates(DeviceSession device, Condition which) {
        Condition maySellHere = STAFF.ID.in(select(STAFF_ROLE.STAFF_ID)
                .from(STAFF_ROLE)
                .join(ROLE)
                .on(ROLE.ID.eq(STAFF_ROLE.ROLE_ID))
                .where(
                        STAFF_ROLE.LOCATION_ID.isNull().or(STAFF_ROLE.LOCATION_ID.eq(device.locationId())),
                        ROLE.CODE.eq(Role.OWNER).or(ROLE.PERMISSIONS.contains(new String[] {Permission.SELL.name()}))));
        return store
                .fetch(STAFF.ACTIVE
                        .isTrue()
                        .and(STAFF.PIN_HASH.isNotNull())
                        .and(maySellHere)
                        .and(which))
                .stream()
                .filter(candidate -> demo.on() || !candidate.member().demo())
                .toList();
    }

    @Override
    public void signOut(String token) {
        sessions.endPin(token);
    }
}
