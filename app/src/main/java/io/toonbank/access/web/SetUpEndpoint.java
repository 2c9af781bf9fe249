package io.toonbank.access.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.FirstOwner;
import io.toonbank.access.StaffMember;
import io.toonbank.access.StaffSessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/admin/access/setup")
@Tag(name = "Set-up", description = "The first owner of an empty shop")
class SetUpEndpoint {

    private final FirstOwner firstOwner;
    private final StaffSessions sessions;

    SetUpEndpoint(FirstOwner firstOwner, StaffSessions sessions) {
        this.firstOwner = firstOwner;
        this.sessions = sessions;
    }

    @GetMapping
    @SecurityRequirements
    @Operation(summary = "Whether a first owner is needed")
    Needed needed() {
        return new Needed(firstOwner.needed());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @SecurityRequirements
    @Operation(
            summary = "Make the first owner",
            description = "With the code that the application printed at its start. Signs the owner in.")
    StaffMember setUp(@Valid @RequestBody SetUpBody body, HttpServletRequest request, HttpServletResponse response) {
        StaffMember owner = firstOwner.setUp(
                body.code(),
                body.name().strip(),
                body.email(),
                body.password(),
                body.language(),
                request.getRemoteAddr());
        var session = sessions.open(owner.id());
        response.addHeader(HttpHeaders.SET_COOKIE, StaffCookie.holding(session.token(), request));
        return owner;
    }

    record Needed(boolean needed) {}

    record SetUpBody(
            @NotBlank @Size(max = 40) String code,
            @NotBlank @Size(max = 120) String name,
            @NotBlank @Size(max = 254) String email,
            @NotBlank @Size(max = 200) String password,
            @NotBlank @Pattern(regexp = "[a-z]{2}") String language) {}
}
