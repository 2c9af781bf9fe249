package io.toonbank.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tills. A device is enrolled by a code that somebody with the permission asks for, and that works once. */
public interface Devices {

    Duration CODE_VALID = Duration.ofMinutes(15);

    /** A code for the location's counter channel. Refuses {@link AccessRefusal#NO_SUCH_LOCATION}, {@link AccessRefusal#NO_COUNTER_CHANNEL}. */
    EnrolmentCode enrolCode(UUID locationId);

    /**
     * Uses the code up. The token is shown this once; only its hash is kept. Refuses {@link AccessRefusal#BAD_ENROLMENT_CODE}
     * (unknown, used or expired: which, is not told) and {@link AccessRefusal#TOO_MANY_ATTEMPTS}.
     *
     * @param address where the request came from, for the limit on guessing
     */
    EnrolledDevice enrol(String code, String name, String address);

    Optional<Device> find(UUID deviceId);

    /** Ends the device's sessions. May be repeated. Refuses {@link AccessRefusal#NO_SUCH_DEVICE}. */
    void revoke(UUID deviceId);

    /** A code, eight characters without look-alikes, shown as "K7QM-2XPA". */
    record EnrolmentCode(String code, UUID locationId, Instant expiresAt) {}

    /** A new till and its secret. */
    record EnrolledDevice(UUID deviceId, String token, String name, UUID locationId, UUID channelId) {}

    /** A till as lists show it. */
    record Device(
            UUID id,
            String name,
            UUID locationId,
            UUID channelId,
            Instant enrolledAt,
            @Nullable Instant lastSeenAt,
            @Nullable Instant revokedAt) {}
}
