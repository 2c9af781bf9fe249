package io.toonbank.access.internal;

import io.toonbank.access.AccessRefusal;
import io.toonbank.access.Attempts;
import io.toonbank.access.DemoMode;
import io.toonbank.access.EmailAddresses;
import io.toonbank.access.Passwords;
import io.toonbank.access.Secrets;
import io.toonbank.access.StaffMember;
import io.toonbank.access.StaffSessions;
import io.toonbank.kernel.Refused;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** No transaction spans a sign-in: the try counts whatever comes after, and no connection waits for a hash. */
@Component
class StaffSignIns implements StaffSessions {

    static final Attempts.Limit PER_ACCOUNT = new Attempts.Limit("staff-account", 10, Duration.ofMinutes(15));
    /** A whole store may sit behind one address. */
    static final Attempts.Limit PER_ADDRESS = new Attempts.Limit("staff-address", 200, Duration.ofMinutes(15));

    private final StaffStore store;
    private final SessionStore sessions;
    private final Passwords passwords;
    private final Attempts attempts;
    private final DemoMode demo;

    StaffSignIns(StaffStore store, SessionStore sessions, Passwords passwords, Attempts attempts, DemoMode demo) {
        this.store = store;
        this.sessions = sessions;
        this.passwords = passwords;
        this.attempts = attempts;
        this.demo = demo;
    }

    @Override
    public SignedInStaff signIn(String email, String password, String address) {
        attempts.count(PER_ADDRESS, address);
        String account =
                EmailAddresses.normalised(email).orElseThrow(() -> Refused.because(AccessRefusal.WRONG_SIGN_IN));
        attempts.count(PER_ACCOUNT, account);
        Optional<StaffStore.Known> known = store.byEmail(account);
        String hash = known.map(StaffStore.Known::passwordHash)
                .filter(kept -> !kept.isEmpty())
                .orElse(null);
        boolean right = passwords.matches(password, hash);
        if (!right || !known.orElseThrow().member().active()) {
            throw Refused.because(AccessRefusal.WRONG_SIGN_IN);
        }
        StaffMember member = known.orElseThrow().member();
        if (member.demo() && !demo.on()) {
            throw Refused.because(AccessRefusal.DEMO_SIGN_IN);
        }
        attempts.forget(PER_ACCOUNT, account);
        return begin(member);
    }

    @Override
    public SignedInStaff open(UUID staffId) {
        return begin(store.find(staffId)
                .orElseThrow(() -> Refused.because(AccessRefusal.NO_SUCH_STAFF))
                .member());
    }

    private SignedInStaff begin(StaffMember member) {
        String token = Secrets.token();
        return new SignedInStaff(token, member, sessions.begin(token, member.id()));
    }

    @Override
    public void signOut(String token) {
        sessions.endStaff(token);
    }
}
