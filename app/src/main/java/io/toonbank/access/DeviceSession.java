package io.toonbank.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A till, and who works at it.
 *
 * @param staffId absent while nobody is signed in by PIN
 * @param staffName empty while nobody is signed in by PIN
 */
public record DeviceSession(
        UUID deviceId,
        String deviceName,
        UUID locationId,
        UUID channelId,
        @Nullable UUID staffId,
        String staffName) {}
