package io.toonbank.access.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.AccessRefusal;
import io.toonbank.access.Permission;
import io.toonbank.access.Role;
import io.toonbank.access.Roles;
import io.toonbank.access.SaveRole;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.web.PlatformRefusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/admin/access/roles")
@Tag(name = "Roles", description = "Named sets of permissions")
class RolesEndpoint {

    private final Roles roles;
    private final HandingOut handingOut;
    private final Access access;

    RolesEndpoint(Roles roles, HandingOut handingOut, Access access) {
        this.roles = roles;
        this.handingOut = handingOut;
        this.access = access;
    }

    @GetMapping
    @Operation(summary = "List roles", description = "All of them, those that came with Toonbank first.")
    Page<Role> list() {
        access.require(Permission.STAFF_READ);
        return Page.of(roles.all());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One role")
    Role detail(@PathVariable UUID id) {
        access.require(Permission.STAFF_READ);
        return roles.find(id).orElseThrow(() -> Refused.because(AccessRefusal.NO_SUCH_ROLE));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a role")
    Role create(@Valid @RequestBody RoleBody body) {
        requireEverywhere(body.permissions());
        UUID id = body.id() == null ? Ids.next() : body.id();
        return roles.save(new SaveRole(id, body.code(), body.name().strip(), body.permissions(), null));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change a role", description = "Holds at once for everybody who has it.")
    Role change(@PathVariable UUID id, @Valid @RequestBody RoleBody body) {
        requireEverywhere(body.permissions());
        requireEverywhere(detail(id).permissions());
        if (body.version() == null) {
            throw Refused.because(PlatformRefusal.INVALID).at("/version", "field.required");
        }
        return roles.save(new SaveRole(id, body.code(), body.name().strip(), body.permissions(), body.version()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a role away", description = "Only one of your own that nobody has.")
    void delete(@PathVariable UUID id) {
        requireEverywhere(Set.of());
        roles.delete(id);
    }

    private void requireEverywhere(Set<Permission> permissions) {
        access.require(Permission.STAFF_WRITE);
        handingOut.requireAll(Set.of(Permission.STAFF_WRITE), null);
        handingOut.requireAll(permissions, null);
    }

    record RoleBody(
            @Nullable UUID id,

            @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9][a-z0-9-]*")
            String code,

            @NotBlank @Size(max = 120) String name,
            @NotNull Set<@NotNull Permission> permissions,
            @Nullable Integer version) {}
}
