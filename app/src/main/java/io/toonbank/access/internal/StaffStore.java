package io.toonbank.access.internal;

import static io.toonbank.access.db.Tables.ROLE;
import static io.toonbank.access.db.Tables.STAFF;
import static io.toonbank.access.db.Tables.STAFF_ROLE;

import io.toonbank.access.RoleAssignment;
import io.toonbank.access.SaveStaff;
import io.toonbank.access.StaffMember;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** The tables of people and their roles. */
@Component
class StaffStore {

    /** A person, with what they may do and the hashes of their secrets. */
    record Known(StaffMember member, Grants grants, String passwordHash, String pinHash) {}

    private final DSLContext database;

    StaffStore(DSLContext database) {
        this.database = database;
    }

    boolean nobodyYet() {
        return !database.fetchExists(STAFF);
    }

    Optional<Known> find(UUID id) {
        return fetch(STAFF.ID.eq(id)).stream().findFirst();
    }

    Optional<Known> byEmail(String email) {
        return fetch(STAFF.EMAIL.eq(email)).stream().findFirst();
    }

    /** People with their roles, by name. */
    List<Known> fetch(Condition where) {
        Map<UUID, List<Record>> people = new LinkedHashMap<>();
        database.select()
                .from(STAFF)
                .leftJoin(STAFF_ROLE)
                .on(STAFF_ROLE.STAFF_ID.eq(STAFF.ID))
                .leftJoin(ROLE)
                .on(ROLE.ID.eq(STAFF_ROLE.ROLE_ID))
                .where(where)
                .orderBy(STAFF.NAME, STAFF.ID, ROLE.CODE, STAFF_ROLE.LOCATION_ID)
                .forEach(row -> people.computeIfAbsent(row.get(STAFF.ID), _ -> new ArrayList<>())
                        .add(row));
        return people.values().stream().map(StaffStore::known).toList();
    }

    static Known known(List<Record> rows) {
        Record person = rows.getFirst();
        List<RoleAssignment> assignments = new ArrayList<>();
        Grants.Sum sum = new Grants.Sum();
        for (Record row : rows) {
            if (row.get(ROLE.CODE) != null) {
                UUID location = row.get(STAFF_ROLE.LOCATION_ID);
                assignments.add(new RoleAssignment(row.get(ROLE.CODE), location));
                sum.add(row.get(ROLE.CODE), row.get(ROLE.PERMISSIONS), location);
            }
        }
        String passwordHash = person.get(STAFF.PASSWORD_HASH);
        String pinHash = person.get(STAFF.PIN_HASH);
        StaffMember member = new StaffMember(
                person.get(STAFF.ID),
                person.get(STAFF.NAME),
                person.get(STAFF.EMAIL),
                person.get(STAFF.LANGUAGE),
                assignments,
                passwordHash != null,
                pinHash != null,
                person.get(STAFF.DEMO),
                person.get(STAFF.ACTIVE),
                person.get(STAFF.VERSION),
                person.get(STAFF.CREATED_AT));
        return new Known(
                member, sum.grants(), passwordHash == null ? "" : passwordHash, pinHash == null ? "" : pinHash);
    }

    void upsert(SaveStaff staff, String email, Instant now) {
        Map<Field<?>, Object> values = values(staff, email);
        database.insertInto(STAFF)
                .set(STAFF.ID, staff.id())
                .set(STAFF.DEMO, staff.demo())
                .set(STAFF.VERSION, 1)
                .set(STAFF.CREATED_AT, now)
                .set(values)
                .onConflict(STAFF.ID)
                .doUpdate()
                .set(values)
                .set(STAFF.VERSION, STAFF.VERSION.plus(1))
                .execute();
    }

    /** False when it is not at that version any more. */
    boolean update(SaveStaff staff, String email, int version) {
        return database.update(STAFF)
                        .set(values(staff, email))
                        .set(STAFF.VERSION, version + 1)
                        .where(STAFF.ID.eq(staff.id()), STAFF.VERSION.eq(version))
                        .execute()
                == 1;
    }

    private static Map<Field<?>, Object> values(SaveStaff staff, String email) {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        values.put(STAFF.NAME, staff.name());
        values.put(STAFF.EMAIL, email);
        values.put(STAFF.LANGUAGE, staff.language());
        values.put(STAFF.ACTIVE, staff.active());
        return values;
    }

    /** @param roleIds by code */
    void replaceRoles(UUID staffId, List<RoleAssignment> assignments, Map<String, UUID> roleIds) {
        database.deleteFrom(STAFF_ROLE).where(STAFF_ROLE.STAFF_ID.eq(staffId)).execute();
        for (RoleAssignment assignment : assignments.stream().distinct().toList()) {
            database.insertInto(STAFF_ROLE)
                    .set(STAFF_ROLE.STAFF_ID, staffId)
                    .set(STAFF_ROLE.ROLE_ID, roleIds.get(assignment.roleCode()))
                    .set(STAFF_ROLE.LOCATION_ID, assignment.locationId())
                    .execute();
        }
    }

    Map<String, UUID> roleIds() {
        return database.select(ROLE.CODE, ROLE.ID).from(ROLE).fetchMap(ROLE.CODE, ROLE.ID);
    }

    /** Holds the owner role's row until commit, so that two owners cannot leave at the same moment. */
    int activeOwners(String ownerCode) {
        database.selectOne()
                .from(ROLE)
                .where(ROLE.CODE.eq(ownerCode))
                .forUpdate()
                .fetch();
        return database.fetchCount(database.selectDistinct(STAFF.ID)
                .from(STAFF)
                .join(STAFF_ROLE)
                .on(STAFF_ROLE.STAFF_ID.eq(STAFF.ID))
                .join(ROLE)
                .on(ROLE.ID.eq(STAFF_ROLE.ROLE_ID))
                .where(ROLE.CODE.eq(ownerCode), STAFF_ROLE.LOCATION_ID.isNull(), STAFF.ACTIVE.isTrue()));
    }

    boolean setPassword(UUID staffId, String hash) {
        return database.update(STAFF)
                        .set(STAFF.PASSWORD_HASH, hash)
                        .where(STAFF.ID.eq(staffId))
                        .execute()
                == 1;
    }

    boolean setPin(UUID staffId, String hash) {
        return database.update(STAFF)
                        .set(STAFF.PIN_HASH, hash)
                        .where(STAFF.ID.eq(staffId))
                        .execute()
                == 1;
    }
}
