package io.toonbank.customers.internal;

import static io.toonbank.customers.db.Tables.ADDRESS;
import static io.toonbank.customers.db.Tables.CUSTOMER;
import static io.toonbank.customers.db.Tables.IDENTITY;

import io.toonbank.customers.CustomerAddress;
import io.toonbank.customers.CustomersRefusal;
import io.toonbank.customers.IdentityKind;
import io.toonbank.kernel.Refused;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** Writes profiles, inside the caller's transaction. */
@Component
class ProfileWriter {

    private static final Map<IdentityKind, String> POINTERS = Map.of(
            IdentityKind.EMAIL, "/email",
            IdentityKind.PHONE, "/phone",
            IdentityKind.LOYALTY_CARD, "/loyaltyCard",
            IdentityKind.EXTERNAL, "/externalId");

    private final DSLContext database;

    ProfileWriter(DSLContext database) {
        this.database = database;
    }

    void upsert(Wanted wanted, Instant now) {
        Map<Field<?>, Object> values = values(wanted, now);
        database.insertInto(CUSTOMER)
                .set(CUSTOMER.ID, wanted.id())
                .set(CUSTOMER.VERSION, 1)
                .set(CUSTOMER.CREATED_AT, now)
                .set(values)
                .onConflict(CUSTOMER.ID)
                .doUpdate()
                .set(values)
                .set(CUSTOMER.VERSION, CUSTOMER.VERSION.plus(1))
                .execute();
        writeParts(wanted, now);
    }

    /** False when it is not at that version any more. */
    boolean update(Wanted wanted, int version, Instant now) {
        int changed = database.update(CUSTOMER)
                .set(values(wanted, now))
                .set(CUSTOMER.VERSION, version + 1)
                .where(CUSTOMER.ID.eq(wanted.id()), CUSTOMER.VERSION.eq(version))
                .execute();
        if (changed == 1) {
            writeParts(wanted, now);
        }
        return changed == 1;
    }

    private static Map<Field<?>, Object> values(Wanted wanted, Instant now) {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        values.put(CUSTOMER.GIVEN, wanted.name().given());
        values.put(CUSTOMER.INFIX, wanted.name().infix());
        values.put(CUSTOMER.FAMILY, wanted.name().family());
        values.put(CUSTOMER.COMPANY, wanted.company());
        values.put(CUSTOMER.LANGUAGE, wanted.language());
        values.put(CUSTOMER.TAGS, wanted.tags().toArray(String[]::new));
        values.put(CUSTOMER.NOTE, wanted.note());
        values.put(CUSTOMER.SORT_NAME, wanted.sortName());
        values.put(CUSTOMER.SEARCH, wanted.search());
        values.put(CUSTOMER.UPDATED_AT, now);
        return values;
    }

    private void writeParts(Wanted wanted, Instant now) {
        writeIdentities(wanted.id(), wanted.identities());
        writeAddresses(wanted.id(), wanted.addresses(), now);
    }

    private void writeIdentities(UUID customerId, Map<IdentityKind, String> wanted) {
        Map<String, String> kept = database.selectFrom(IDENTITY)
                .where(IDENTITY.CUSTOMER_ID.eq(customerId))
                .fetchMap(IDENTITY.KIND, IDENTITY.VALUE);
        for (IdentityKind kind : IdentityKind.values()) {
            String before = kept.get(kind.name());
            String after = wanted.get(kind);
            if (before != null && !before.equals(after)) {
                database.deleteFrom(IDENTITY)
                        .where(IDENTITY.CUSTOMER_ID.eq(customerId), IDENTITY.KIND.eq(kind.name()))
                        .execute();
            }
            if (after != null && !after.equals(before) && !claim(customerId, kind, after)) {
                throw Refused.because(CustomersRefusal.IDENTITY_TAKEN)
                        .with("kind", kind.name())
                        .at(POINTERS.getOrDefault(kind, "/"));
            }
        }
    }

    /** False when another customer has it: of two at once the second waits here and then finds out. */
    boolean claim(UUID customerId, IdentityKind kind, String value) {
        return database.insertInto(IDENTITY)
                        .set(IDENTITY.KIND, kind.name())
                        .set(IDENTITY.VALUE, value)
                        .set(IDENTITY.CUSTOMER_ID, customerId)
                        .onConflict(IDENTITY.KIND, IDENTITY.VALUE)
                        .doNothing()
                        .execute()
                == 1;
    }

    /** A profile of which only the e-mail address is known; absent when somebody else just made it. */
    Optional<UUID> createByEmail(Wanted wanted, Instant now) {
        String email = wanted.identities().get(IdentityKind.EMAIL);
        database.insertInto(CUSTOMER)
                .set(CUSTOMER.ID, wanted.id())
                .set(CUSTOMER.VERSION, 1)
                .set(CUSTOMER.CREATED_AT, now)
                .set(values(wanted, now))
                .execute();
        if (email != null && claim(wanted.id(), IdentityKind.EMAIL, email)) {
            return Optional.of(wanted.id());
        }
        database.deleteFrom(CUSTOMER).where(CUSTOMER.ID.eq(wanted.id())).execute();
        return Optional.empty();
    }

    private void writeAddresses(UUID customerId, List<CustomerAddress> wanted, Instant now) {
        List<UUID> ids = wanted.stream().map(CustomerAddress::id).toList();
        database.deleteFrom(ADDRESS)
                .where(ADDRESS.CUSTOMER_ID.eq(customerId), ADDRESS.ID.notIn(ids))
                .execute();
        if (wanted.isEmpty()) {
            return;
        }
        database.update(ADDRESS)
                .set(ADDRESS.MAIN, false)
                .where(ADDRESS.CUSTOMER_ID.eq(customerId), ADDRESS.MAIN.isTrue())
                .execute();
        for (int place = 0; place < wanted.size(); place++) {
            if (!write(customerId, wanted.get(place), place, now)) {
                throw Refused.because(CustomersRefusal.ID_TAKEN).at("/addresses/" + place + "/id");
            }
        }
    }

    /** False when the id is that of another customer's address. */
    private boolean write(UUID customerId, CustomerAddress address, int place, Instant now) {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        values.put(ADDRESS.NAME, address.name());
        values.put(ADDRESS.COMPANY, address.company());
        values.put(ADDRESS.STREET, address.street());
        values.put(ADDRESS.HOUSE_NUMBER, address.houseNumber());
        values.put(ADDRESS.ADDITION, address.addition());
        values.put(ADDRESS.POSTCODE, address.postcode());
        values.put(ADDRESS.CITY, address.city());
        values.put(ADDRESS.REGION, address.region());
        values.put(ADDRESS.COUNTRY, address.country());
        values.put(ADDRESS.PHONE, address.phone());
        values.put(ADDRESS.MAIN, address.main());
        values.put(ADDRESS.PLACE, place);
        return database.insertInto(ADDRESS)
                        .set(ADDRESS.ID, address.id())
                        .set(ADDRESS.CUSTOMER_ID, customerId)
                        .set(ADDRESS.CREATED_AT, now)
                        .set(values)
                        .onConflict(ADDRESS.ID)
                        .doUpdate()
                        .set(values)
                        .where(ADDRESS.CUSTOMER_ID.eq(customerId))
                        .execute()
                == 1;
    }
}
