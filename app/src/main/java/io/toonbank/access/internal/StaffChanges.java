package io.toonbank.access.internal;

import io.toonbank.access.AccessRefusal;
import io.toonbank.access.EmailAddresses;
import io.toonbank.access.Passwords;
import io.toonbank.access.Role;
import io.toonbank.access.RoleAssignment;
import io.toonbank.access.SaveStaff;
import io.toonbank.access.StaffAccounts;
import io.toonbank.access.StaffMember;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.web.PlatformRefusal;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class StaffChanges implements StaffAccounts {

    private final StaffStore store;
    private final SessionStore sessions;
    private final Passwords passwords;
    private final Pins pins;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StaffChanges(
            StaffStore store,
            SessionStore sessions,
            Passwords passwords,
            Pins pins,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.sessions = sessions;
        this.passwords = passwords;
        this.pins = pins;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Optional<StaffMember> find(UUID id) {
        return store.find(id).map(StaffStore.Known::member);
    }

    @Override
    public Optional<StaffMember> byEmail(String email) {
        return EmailAddresses.normalised(email).flatMap(store::byEmail).map(StaffStore.Known::member);
    }

    @Override
    public boolean nobodyYet() {
        return store.nobodyYet();
    }

    @Override
    public StaffMember save(SaveStaff staff) {
        return Objects.requireNonNull(transaction.execute(_ -> saveInTransaction(staff)));
    }

    private StaffMember saveInTransaction(SaveStaff staff) {
        String email = EmailAddresses.normalised(staff.email())
                .orElseThrow(() -> Refused.because(AccessRefusal.BAD_EMAIL).at("/email"));
        Optional<StaffMember> before = find(staff.id());
        if (staff.version() != null && before.isEmpty()) {
            throw Refused.because(AccessRefusal.NO_SUCH_STAFF);
        }
        write(staff, email);
        assign(staff);
        StaffMember after = find(staff.id()).orElseThrow();
        before.filter(StaffChanges::owns).ifPresent(_ -> keepAnOwner());
        before.filter(_ -> !staff.active()).ifPresent(_ -> sessions.endAllOf(staff.id()));
        sessions.forgetAfterCommit();
        audit.record("staff", staff.id(), before.isEmpty() ? "create" : "update", before.orElse(null), after);
        return after;
    }

    private void write(SaveStaff staff, String email) {
        try {
            if (staff.version() == null) {
                store.upsert(staff, email, clock.instant());
            } else if (!store.update(staff, email, staff.version())) {
                throw Refused.because(PlatformRefusal.STALE_VERSION);
            }
        } catch (DuplicateKeyException taken) {
            throw Refused.because(AccessRefusal.EMAIL_TAKEN, taken).at("/email");
        }
    }

    private void assign(SaveStaff staff) {
        Map<String, UUID> roleIds = store.roleIds();
        for (int i = 0; i < staff.assignments().size(); i++) {
            RoleAssignment assignment = staff.assignments().get(i);
            if (!roleIds.containsKey(assignment.roleCode())) {
                throw Refused.because(AccessRefusal.NO_SUCH_ROLE).at("/assignments/" + i + "/roleCode");
            }
        }
        store.replaceRoles(staff.id(), staff.assignments(), roleIds);
    }

    private static boolean owns(StaffMember member) {
        return member.active() && member.assignments().contains(RoleAssignment.everywhere(Role.OWNER));
    }

    private void keepAnOwner() {
        if (store.activeOwners(Role.OWNER) == 0) {
            throw Refused.because(AccessRefusal.LAST_OWNER);
        }
    }

    /** Hashes before the transaction begins: nobody holds a connection while a hash is computed. */
    @Override
    public void setPassword(UUID staffId, String password) {
        String hash = passwords.hash(password);
        transaction.executeWithoutResult(_ -> {
            if (!store.setPassword(staffId, hash)) {
                throw Refused.because(AccessRefusal.NO_SUCH_STAFF);
            }
            sessions.endAllOf(staffId);
            sessions.forgetAfterCommit();
            audit.record("staff", staffId, "set-password", null, null);
        });
    }

    @Override
    public void setPin(UUID staffId, String pin) {
        String hash = pins.hash(pin);
        transaction.executeWithoutResult(_ -> {
            if (!store.setPin(staffId, hash)) {
                throw Refused.because(AccessRefusal.NO_SUCH_STAFF);
            }
            audit.record("staff", staffId, "set-pin", null, null);
        });
    }
}
