package io.toonbank.access.internal;

import io.toonbank.access.ApiKeys;
import io.toonbank.access.DemoMode;
import io.toonbank.access.StaffSessions;
import io.toonbank.platform.web.ProblemWriter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The back office's door: an API key, or the session in the staff cookie. */
class AdminDoor extends DoorFilter {

    private static final String BEARER = "Bearer ";

    private final SessionStore sessions;
    private final KeyRing keys;
    private final DemoMode demo;

    AdminDoor(ProblemWriter problems, SessionStore sessions, KeyRing keys, DemoMode demo) {
        super(problems);
        this.sessions = sessions;
        this.keys = keys;
        this.demo = demo;
    }

    @Override
    boolean byCookie(HttpServletRequest request) {
        return bearer(request) == null;
    }

    @Override
    Optional<SignIn> recognise(HttpServletRequest request) {
        String bearer = bearer(request);
        if (bearer != null) {
            return bearer.startsWith(ApiKeys.PREFIX) ? keys.opening(bearer).map(AdminDoor::signIn) : Optional.empty();
        }
        return staffToken(request)
                .flatMap(sessions::ofStaff)
                .filter(session -> demo.on() || !session.staff().member().demo())
                .map(session -> new SignIn.Staff(
                        session.staff().member(), session.staff().grants()));
    }

    private static SignIn signIn(ApiKeys.ApiKey key) {
        return new SignIn.Key(key.id(), key.name(), Grants.ofKey(key.permissions()));
    }

    private static @Nullable String bearer(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.startsWith(BEARER)
                ? authorization.substring(BEARER.length()).strip()
                : null;
    }

    private static Optional<String> staffToken(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(StaffSessions.COOKIE))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
