package io.toonbank.access;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Back-office sign-ins. The token goes into the cookie {@link #COOKIE}; only its hash is kept. */
public interface StaffSessions {

    String COOKIE = "toonbank_staff";

    Duration SESSION_MAX = Duration.ofHours(12);
    Duration SESSION_IDLE_MAX = Duration.ofHours(2);

    /**
     * Refuses {@link AccessRefusal#TOO_MANY_ATTEMPTS}, {@link AccessRefusal#WRONG_SIGN_IN} (unknown address, wrong password or
     * no longer active: which, is not told), {@link AccessRefusal#DEMO_SIGN_IN}.
     *
     * @param address where the request came from
     */
    SignedInStaff signIn(String email, String password, String address);

    /** A session for somebody who proved themselves another way. Refuses {@link AccessRefusal#NO_SUCH_STAFF}. */
    SignedInStaff open(UUID staffId);

    /** May be repeated. */
    void signOut(String token);

    /** A session just begun; {@code token} is shown this once. */
    record SignedInStaff(String token, StaffMember staff, Instant expiresAt) {}
}
