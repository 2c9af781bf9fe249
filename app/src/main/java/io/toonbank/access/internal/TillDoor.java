package io.toonbank.access.internal;

import io.toonbank.access.DeviceSession;
import io.toonbank.access.Devices;
import io.toonbank.platform.web.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The till's door: the device's token, and the token of whoever signed in with a PIN. No cookies. */
class TillDoor extends DoorFilter {

    static final String STAFF_SESSION = "X-Staff-Session";
    private static final String DEVICE = "Device ";

    private final EnrolledDevices devices;
    private final SessionStore sessions;

    TillDoor(ProblemWriter problems, EnrolledDevices devices, SessionStore sessions) {
        super(problems);
        this.devices = devices;
        this.sessions = sessions;
    }

    @Override
    boolean byCookie(HttpServletRequest request) {
        return false;
    }

    @Override
    Optional<SignIn> recognise(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null || !authorization.startsWith(DEVICE)) {
            return Optional.empty();
        }
        return devices.opening(authorization.substring(DEVICE.length()).strip())
                .map(device -> signIn(device, request.getHeader(STAFF_SESSION)));
    }

    private SignIn signIn(Devices.Device device, @Nullable String pinToken) {
        Optional<SignIn> seller = Optional.ofNullable(pinToken)
                .flatMap(token -> sessions.ofPin(token, device.id()))
                .map(session -> new SignIn.Seller(
                        new DeviceSession(
                                device.id(),
                                device.name(),
                                device.locationId(),
                                device.channelId(),
                                session.staff().member().id(),
                                session.staff().member().name()),
                        session.staff().member(),
                        session.staff().grants().onlyAt(device.locationId())));
        return seller.orElseGet(() -> new SignIn.Till(
                new DeviceSession(device.id(), device.name(), device.locationId(), device.channelId(), null, "")));
    }
}
