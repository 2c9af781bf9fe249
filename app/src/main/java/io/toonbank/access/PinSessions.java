package io.toonbank.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who works at a till. */
public interface PinSessions {

    Duration SESSION_MAX = Duration.ofHours(12);
    Duration SESSION_IDLE_MAX = Duration.ofMinutes(45);

    /**
     * @param staffId who says so; absent to be recognised by the PIN alone among those who may sell at the till's location
     * @return the token for the header {@code X-Staff-Session}; refuses {@link AccessRefusal#TOO_MANY_ATTEMPTS},
     *     {@link AccessRefusal#WRONG_PIN}, {@link AccessRefusal#PIN_AMBIGUOUS}
     */
    PinSession signIn(DeviceSession device, @Nullable UUID staffId, String pin);

    /** May be repeated. */
    void signOut(String token);

    /** Who may sign in at this till, by name: active, with a PIN, and allowed to sell at its location. */
    List<TillStaff> staffAt(DeviceSession device);

    /** A person at a till. */
    record PinSession(String token, UUID staffId, String staffName, Instant expiresAt) {}
}
