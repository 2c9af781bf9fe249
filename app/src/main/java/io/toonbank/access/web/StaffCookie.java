package io.toonbank.access.web;

import io.toonbank.access.StaffSessions;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.ResponseCookie;

/** The cookie that carries a staff session: out of reach of scripts, and not sent by other sites' forms. */
final class StaffCookie {

    private StaffCookie() {}

    static String holding(String token, HttpServletRequest request) {
        return cookie(token, StaffSessions.SESSION_MAX, request);
    }

    static String cleared(HttpServletRequest request) {
        return cookie("", Duration.ZERO, request);
    }

    private static String cookie(String value, Duration age, HttpServletRequest request) {
        return ResponseCookie.from(StaffSessions.COOKIE, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(age)
                .build()
                .toString();
    }
}
