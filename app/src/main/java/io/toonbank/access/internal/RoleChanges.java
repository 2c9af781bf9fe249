package io.toonbank.access.internal;

import static io.toonbank.access.db.Tables.ROLE;
import static io.toonbank.access.db.Tables.STAFF_ROLE;

import io.toonbank.access.AccessRefusal;
import io.toonbank.access.Role;
import io.toonbank.access.Roles;
import io.toonbank.access.SaveRole;
import io.toonbank.access.db.tables.records.RoleRecord;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.web.PlatformRefusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class RoleChanges implements Roles {

    private final DSLContext database;
    private final SessionStore sessions;
    private final Audit audit;

    RoleChanges(DSLContext database, SessionStore sessions, Audit audit) {
        this.database = database;
        this.sessions = sessions;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Role> all() {
        return database.selectFrom(ROLE).orderBy(ROLE.BUILT_IN.desc(), ROLE.ID).fetch(RoleChanges::role);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Role> find(UUID id) {
        return database.selectFrom(ROLE).where(ROLE.ID.eq(id)).fetchOptional(RoleChanges::role);
    }

    @Override
    public Role save(SaveRole role) {
        Optional<Role> before = find(role.id());
        if (role.version() != null && before.isEmpty()) {
            throw Refused.because(AccessRefusal.NO_SUCH_ROLE);
        }
        if (role.version() == null && before.isPresent()) {
            throw Refused.because(AccessRefusal.ID_TAKEN).at("/id");
        }
        before.ifPresent(known -> keepBuiltIn(known, role));
        try {
            write(role);
        } catch (DuplicateKeyException taken) {
            throw Refused.because(AccessRefusal.CODE_TAKEN, taken).at("/code");
        }
        sessions.forgetAfterCommit();
        Role after = find(role.id()).orElseThrow();
        audit.record("role", role.id(), before.isEmpty() ? "create" : "update", before.orElse(null), after);
        return after;
    }

    private static void keepBuiltIn(Role known, SaveRole wanted) {
        if (known.code().equals(Role.OWNER)) {
            throw Refused.because(AccessRefusal.OWNER_ROLE_IS_FIXED);
        }
        if (known.builtIn() && !known.code().equals(wanted.code())) {
            throw Refused.because(AccessRefusal.BUILT_IN_ROLE).at("/code");
        }
    }

    private void write(SaveRole role) {
        String[] permissions =
                role.permissions().stream().map(Enum::name).sorted().toArray(String[]::new);
        if (role.version() == null) {
            database.insertInto(ROLE)
                    .set(ROLE.ID, role.id())
                    .set(ROLE.CODE, role.code())
                    .set(ROLE.NAME, role.name())
                    .set(ROLE.PERMISSIONS, permissions)
                    .set(ROLE.BUILT_IN, false)
                    .set(ROLE.VERSION, 1)
                    .execute();
            return;
        }
        int changed = database.update(ROLE)
                .set(ROLE.CODE, role.code())
                .set(ROLE.NAME, role.name())
                .set(ROLE.PERMISSIONS, permissions)
                .set(ROLE.VERSION, role.version() + 1)
                .where(ROLE.ID.eq(role.id()), ROLE.VERSION.eq(role.version()))
                .execute();
        if (changed == 0) {
            throw Refused.because(PlatformRefusal.STALE_VERSION);
        }
    }

    @Override
    public void delete(UUID id) {
        Role role = find(id).orElseThrow(() -> Refused.because(AccessRefusal.NO_SUCH_ROLE));
        if (role.builtIn()) {
            throw Refused.because(AccessRefusal.BUILT_IN_ROLE);
        }
        database.selectOne().from(ROLE).where(ROLE.ID.eq(id)).forUpdate().fetch();
        if (database.fetchExists(STAFF_ROLE, STAFF_ROLE.ROLE_ID.eq(id))) {
            throw Refused.because(AccessRefusal.ROLE_IN_USE);
        }
        database.deleteFrom(ROLE).where(ROLE.ID.eq(id)).execute();
        audit.record("role", id, "delete", role, null);
    }

    private static Role role(RoleRecord row) {
        return new Role(
                row.getId(),
                row.getCode(),
                row.getName(),
                Grants.permissions(row.getCode(), row.getPermissions()),
                row.getBuiltIn(),
                row.getVersion());
    }
}
