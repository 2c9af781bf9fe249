package io.toonbank.access.web;

import io.toonbank.access.RoleAssignment;
import io.toonbank.access.SaveStaff;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.web.PlatformRefusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A staff member as the back office sends them.
 *
 * @param id only when creating, minted by the caller if it likes
 * @param version only when changing: what was read
 */
record StaffBody(
        @Nullable UUID id,
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Size(max = 254) String email,
        @NotBlank @Pattern(regexp = "[a-z]{2}") String language,
        @NotNull @Size(max = ASSIGNMENTS_MAX) List<@Valid AssignmentBody> assignments,
        @NotNull Boolean active,
        @Nullable Integer version) {

    static final int ASSIGNMENTS_MAX = 200;

    /** @param locationId absent: everywhere */
    record AssignmentBody(
            @NotBlank @Size(max = 40) String roleCode,
            @Nullable UUID locationId) {}

    List<RoleAssignment> roles() {
        return assignments.stream()
                .map(assignment -> new RoleAssignment(assignment.roleCode(), assignment.locationId()))
                .toList();
    }

    Integer requiredVersion() {
        if (version == null) {
            throw Refused.because(PlatformRefusal.INVALID).at("/version", "field.required");
        }
        return version;
    }

    SaveStaff toSave(UUID staffId, @Nullable Integer readVersion) {
        return new SaveStaff(staffId, name.strip(), email, language, roles(), false, active, readVersion);
    }
}
