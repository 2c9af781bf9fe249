package io.toonbank.access.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.RoleAssignment;
import io.toonbank.access.StaffSessions;
import io.toonbank.platform.actor.Actor;
import io.toonbank.platform.web.ServedOnFullDisk;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/admin/access/sessions")
@Tag(name = "Sign-in", description = "Sessions of staff")
class SessionsEndpoint {

    private final StaffSessions sessions;
    private final Access access;

    SessionsEndpoint(StaffSessions sessions, Access access) {
        this.sessions = sessions;
        this.access = access;
    }

    @PostMapping
    @ServedOnFullDisk
    @ResponseStatus(HttpStatus.CREATED)
    @SecurityRequirements
    @Operation(summary = "Sign in", description = "Sets the cookie toonbank_staff. Ask /current what you may do.")
    SignedIn signIn(@Valid @RequestBody SignInBody body, HttpServletRequest request, HttpServletResponse response) {
        var session = sessions.signIn(body.email(), body.password(), request.getRemoteAddr());
        response.addHeader(HttpHeaders.SET_COOKIE, StaffCookie.holding(session.token(), request));
        var staff = session.staff();
        return new SignedIn(staff.id(), staff.name(), staff.language(), staff.assignments(), session.expiresAt());
    }

    @GetMapping("/current")
    @Operation(summary = "Who am I, and what may I do")
    Me me() {
        return access.actor().kind() == Actor.Kind.API_KEY ? Me.ofKey(access) : Me.of(access.current(), access);
    }

    @DeleteMapping("/current")
    @ServedOnFullDisk
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sign out", description = "May be repeated.")
    void signOut(
            @CookieValue(name = StaffSessions.COOKIE, required = false) @Nullable String token,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (token != null) {
            sessions.signOut(token);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, StaffCookie.cleared(request));
    }

    record SignInBody(
            @NotBlank @Size(max = 254) String email,
            @NotBlank @Size(max = 200) String password) {}

    record SignedIn(UUID staffId, String name, String language, List<RoleAssignment> assignments, Instant expiresAt) {}
}
