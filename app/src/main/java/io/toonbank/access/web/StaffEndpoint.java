package io.toonbank.access.web;

import static io.toonbank.access.db.Tables.ROLE;
import static io.toonbank.access.db.Tables.STAFF;
import static io.toonbank.access.db.Tables.STAFF_ROLE;
import static org.jooq.impl.DSL.select;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.AccessRefusal;
import io.toonbank.access.Permission;
import io.toonbank.access.StaffAccounts;
import io.toonbank.access.StaffMember;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/admin/access/staff")
@Tag(name = "Staff", description = "The people who work here")
class StaffEndpoint {

    private static final Keyset<UUID> LIST = Keyset.<UUID>by(STAFF.ID)
            .sortable("name", STAFF.NAME)
            .sortable("email", STAFF.EMAIL)
            .sortable("createdAt", STAFF.CREATED_AT)
            .first("name");

    private final DSLContext database;
    private final StaffAccounts staff;
    private final HandingOut handingOut;
    private final Access access;

    StaffEndpoint(DSLContext database, StaffAccounts staff, HandingOut handingOut, Access access) {
        this.database = database;
        this.staff = staff;
        this.handingOut = handingOut;
        this.access = access;
    }

    @GetMapping
    @Operation(summary = "List staff", description = "Sorted by name (default), email or createdAt.")
    Page<StaffMember> list(
            @RequestParam(required = false) @Nullable @Size(max = 100) String q,
            @RequestParam(required = false) @Nullable Boolean active,
            @RequestParam(required = false) @Nullable String role,
            @RequestParam(required = false) @Nullable UUID locationId,
            PageRequest request) {
        access.require(Permission.STAFF_READ);
        Condition where = visible();
        if (q != null && !q.isBlank()) {
            where = where.and(STAFF.NAME.containsIgnoreCase(q.strip()).or(STAFF.EMAIL.containsIgnoreCase(q.strip())));
        }
        if (active != null) {
            where = where.and(STAFF.ACTIVE.eq(active));
        }
        if (role != null) {
            where = where.and(STAFF.ID.in(select(STAFF_ROLE.STAFF_ID)
                    .from(STAFF_ROLE)
                    .join(ROLE)
                    .on(ROLE.ID.eq(STAFF_ROLE.ROLE_ID))
                    .where(ROLE.CODE.eq(role))));
        }
        if (locationId != null) {
            where = where.and(STAFF.ID.in(
                    select(STAFF_ROLE.STAFF_ID).from(STAFF_ROLE).where(STAFF_ROLE.LOCATION_ID.eq(locationId))));
        }
        return LIST.fetch(
                        database,
                        STAFF,
                        where,
                        request,
                        row -> row.get(STAFF.ID),
                        STAFF.ID,
                        STAFF.NAME,
                        STAFF.EMAIL,
                        STAFF.CREATED_AT)
                .map(id -> staff.find(id).orElseThrow());
    }

    private Condition visible() {
        return access.locations(Permission.STAFF_READ)
                .<Condition>map(places -> STAFF.ID.in(
                        select(STAFF_ROLE.STAFF_ID).from(STAFF_ROLE).where(STAFF_ROLE.LOCATION_ID.in(places))))
                .orElseGet(DSL::noCondition);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One staff member")
    StaffMember detail(@PathVariable UUID id) {
        access.require(Permission.STAFF_READ);
        return staff.find(id)
                .filter(handingOut::mayRead)
                .orElseThrow(() -> Refused.because(AccessRefusal.NO_SUCH_STAFF));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a staff member", description = "They sign in once a password or a PIN is set.")
    StaffMember create(@Valid @RequestBody StaffBody body) {
        handingOut.requireOver(body.roles());
        UUID id = body.id() == null ? Ids.next() : body.id();
        if (staff.find(id).isPresent()) {
            throw Refused.because(AccessRefusal.ID_TAKEN).at("/id");
        }
        return staff.save(body.toSave(id, null));
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Change a staff member",
            description = "The whole of them, with the version that was read. active false ends their sessions.")
    StaffMember change(@PathVariable UUID id, @Valid @RequestBody StaffBody body) {
        handingOut.requireOver(changeable(id).assignments());
        handingOut.requireOver(body.roles());
        return staff.save(body.toSave(id, body.requiredVersion()));
    }

    @PutMapping("/{id}/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Set a password",
            description = "Ends all sessions of this person. Everybody may change their own.")
    void password(@PathVariable UUID id, @Valid @RequestBody PasswordBody body) {
        if (!isMyself(id)) {
            handingOut.requireOver(changeable(id).assignments());
        }
        staff.setPassword(id, body.password());
    }

    @PutMapping("/{id}/pin")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Set a PIN of 4 to 6 digits", description = "Everybody may change their own.")
    void pin(@PathVariable UUID id, @Valid @RequestBody PinBody body) {
        if (!isMyself(id)) {
            handingOut.requireOver(changeable(id).assignments());
        }
        staff.setPin(id, body.pin());
    }

    private boolean isMyself(UUID id) {
        return id.equals(access.actor().id());
    }

    private StaffMember changeable(UUID id) {
        access.require(Permission.STAFF_WRITE);
        return staff.find(id).orElseThrow(() -> Refused.because(AccessRefusal.NO_SUCH_STAFF));
    }

    record PasswordBody(@NotBlank @Size(max = 200) String password) {}

    record PinBody(@NotBlank @Size(max = 12) String pin) {}
}
