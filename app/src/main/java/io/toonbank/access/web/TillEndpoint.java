package io.toonbank.access.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.AccessRefusal;
import io.toonbank.access.DeviceSession;
import io.toonbank.access.Devices;
import io.toonbank.access.Permission;
import io.toonbank.access.PinSessions;
import io.toonbank.access.TillStaff;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.web.ServedOnFullDisk;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/pos")
@Tag(name = "Till sign-in", description = "Enrolment of tills, and who works at them")
class TillEndpoint {

    private final Devices devices;
    private final PinSessions sessions;
    private final Access access;

    TillEndpoint(Devices devices, PinSessions sessions, Access access) {
        this.devices = devices;
        this.sessions = sessions;
        this.access = access;
    }

    @PostMapping("/enrolments")
    @ResponseStatus(HttpStatus.CREATED)
    @SecurityRequirements
    @Operation(
            summary = "Enrol this till",
            description =
                    "With a code from the back office. Send the token as \"Authorization: Device <token>\" from now on.")
    Devices.EnrolledDevice enrol(@Valid @RequestBody EnrolmentBody body, HttpServletRequest request) {
        return devices.enrol(body.code(), body.name().strip(), request.getRemoteAddr());
    }

    @GetMapping("/staff")
    @Operation(summary = "Who may sign in at this till")
    Page<TillStaff> staff() {
        return Page.of(sessions.staffAt(till()));
    }

    @PostMapping("/sessions")
    @ServedOnFullDisk
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Sign in with a PIN",
            description =
                    "Send the token as \"X-Staff-Session\" from now on. Without staffId the PIN alone must tell who it is.")
    PinSessions.PinSession signIn(@Valid @RequestBody PinBody body) {
        return sessions.signIn(till(), body.staffId(), body.pin());
    }

    @GetMapping("/sessions/current")
    @Operation(summary = "Which till this is, who works at it and what they may do here")
    TillSession current() {
        DeviceSession device = till();
        List<Permission> permissions = Arrays.stream(Permission.values())
                .filter(permission -> access.may(permission, device.locationId()))
                .toList();
        return new TillSession(device, permissions);
    }

    @DeleteMapping("/sessions/current")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sign out", description = "May be repeated.")
    void signOut(@RequestHeader(name = "X-Staff-Session", required = false) @Nullable String token) {
        if (token != null) {
            sessions.signOut(token);
        }
    }

    private DeviceSession till() {
        return access.device().orElseThrow(() -> Refused.because(AccessRefusal.DEVICE_NEEDED));
    }

    record EnrolmentBody(
            @NotBlank @Size(max = 40) String code,
            @NotBlank @Size(max = 80) String name) {}

    record PinBody(
            @Nullable UUID staffId,
            @NotBlank @Size(max = 12) String pin) {}

    /** @param permissions of whoever is signed in, at this till's location; empty before the PIN */
    record TillSession(DeviceSession device, List<Permission> permissions) {}
}
