package io.toonbank.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who works at a till. */
public interface PinSessions {

    /**
     * @param staffId who says so; absent to be recognised by the PIN alone among those who may sell at the till's location
     * @return the token for the header {@code X-Staff-Session}; refuses {@link AccessRefusal#TOO_MANY_ATTEMPTS},
     *     {@link AccessRefusal#WRONG_PIN}, {@link AccessRefusal#PIN_AMBIGUOUS}
     */
    PinSession signIn(DeviceSession device, @Nullable UUID staffId, String pin);

    void signOut(String token);

    /** A person at a till. */
    record PinSession(String token, UUID staffId, String staffName, Instant expiresAt) {}
}
