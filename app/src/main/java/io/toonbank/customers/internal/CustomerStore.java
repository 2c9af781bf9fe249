package io.toonbank.customers.internal;

import static io.toonbank.customers.db.Tables.ACCOUNT;
import static io.toonbank.customers.db.Tables.ADDRESS;
import static io.toonbank.customers.db.Tables.CUSTOMER;
import static io.toonbank.customers.db.Tables.IDENTITY;

import io.toonbank.customers.Customer;
import io.toonbank.customers.CustomerAddress;
import io.toonbank.customers.IdentityKind;
import io.toonbank.customers.PersonName;
import io.toonbank.customers.db.tables.records.AddressRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Reads profiles: three statements, however many. */
@Component
class CustomerStore {

    private final DSLContext database;

    CustomerStore(DSLContext database) {
        this.database = database;
    }

    Optional<Customer> find(UUID id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    /** In the order asked for, without those that do not exist. */
    Map<UUID, Customer> find(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Record> rows = database.select(CUSTOMER.asterisk(), ACCOUNT.CUSTOMER_ID)
                .from(CUSTOMER)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.CUSTOMER_ID.eq(CUSTOMER.ID))
                .where(CUSTOMER.ID.in(ids))
                .fetchMap(CUSTOMER.ID, row -> row);
        Map<UUID, Map<IdentityKind, String>> identities = identities(ids);
        Map<UUID, List<CustomerAddress>> addresses = database.selectFrom(ADDRESS)
                .where(ADDRESS.CUSTOMER_ID.in(ids))
                .orderBy(ADDRESS.PLACE)
                .fetchGroups(ADDRESS.CUSTOMER_ID, row -> address((AddressRecord) row));
        Map<UUID, Customer> found = new LinkedHashMap<>();
        for (UUID id : ids) {
            Record row = rows.get(id);
            if (row != null) {
                found.put(
                        id,
                        customer(row, identities.getOrDefault(id, Map.of()), addresses.getOrDefault(id, List.of())));
            }
        }
        return found;
    }

    private Map<UUID, Map<IdentityKind, String>> identities(Collection<UUID> ids) {
        Map<UUID, Map<IdentityKind, String>> identities = new LinkedHashMap<>();
        database.selectFrom(IDENTITY)
                .where(IDENTITY.CUSTOMER_ID.in(ids))
                .forEach(row -> identities
                        .computeIfAbsent(row.getCustomerId(), _ -> new EnumMap<>(IdentityKind.class))
                        .put(IdentityKind.valueOf(row.getKind()), row.getValue()));
        return identities;
    }

    private static Customer customer(
            Record row, Map<IdentityKind, String> identities, List<CustomerAddress> addresses) {
        return new Customer(
                row.get(CUSTOMER.ID),
                new PersonName(row.get(CUSTOMER.GIVEN), row.get(CUSTOMER.INFIX), row.get(CUSTOMER.FAMILY)),
                row.get(CUSTOMER.COMPANY),
                row.get(CUSTOMER.LANGUAGE),
                identities.get(IdentityKind.EMAIL),
                identities.get(IdentityKind.PHONE),
                identities.get(IdentityKind.LOYALTY_CARD),
                identities.get(IdentityKind.EXTERNAL),
                addresses,
                Set.of(row.get(CUSTOMER.TAGS)),
                row.get(CUSTOMER.TIER),
                row.get(CUSTOMER.NOTE),
                row.get(ACCOUNT.CUSTOMER_ID) != null,
                row.get(CUSTOMER.VERSION),
                row.get(CUSTOMER.CREATED_AT),
                row.get(CUSTOMER.UPDATED_AT),
                row.get(CUSTOMER.ERASED_AT));
    }

    private static CustomerAddress address(AddressRecord row) {
        return new CustomerAddress(
                row.getId(),
                row.getName(),
                row.getCompany(),
                row.getStreet(),
                row.getHouseNumber(),
                row.getAddition(),
                row.getPostcode(),
                row.getCity(),
                row.getRegion(),
                row.getCountry(),
                row.getPhone(),
                row.getMain());
    }

    Optional<UUID> byIdentity(IdentityKind kind, String normalised) {
        return database.select(IDENTITY.CUSTOMER_ID)
                .from(IDENTITY)
                .where(IDENTITY.KIND.eq(kind.name()), IDENTITY.VALUE.eq(normalised))
                .fetchOptional(IDENTITY.CUSTOMER_ID);
    }

    List<UUID> byIdentities(IdentityKind kind, Collection<String> normalised) {
        return database.selectDistinct(IDENTITY.CUSTOMER_ID)
                .from(IDENTITY)
                .where(IDENTITY.KIND.eq(kind.name()), IDENTITY.VALUE.eq(DSL.any(normalised.toArray(String[]::new))))
                .fetch(IDENTITY.CUSTOMER_ID);
    }

    /** The newest that match every word; erased customers match nothing. */
    List<UUID> search(String text, int limit) {
        return database.select(CUSTOMER.ID)
                .from(CUSTOMER)
                .where(matching(text))
                .orderBy(CUSTOMER.UPDATED_AT.desc(), CUSTOMER.ID.desc())
                .limit(limit)
                .fetch(CUSTOMER.ID);
    }

    static Condition matching(String text) {
        return Folded.patterns(text).stream()
                .map(pattern -> (Condition) CUSTOMER.SEARCH.like(pattern))
                .reduce(DSL.noCondition(), Condition::and);
    }

    /** Addresses that were added at or after this moment. */
    Set<UUID> addressesSince(UUID customerId, Instant moment) {
        return database.select(ADDRESS.ID)
                .from(ADDRESS)
                .where(ADDRESS.CUSTOMER_ID.eq(customerId), ADDRESS.CREATED_AT.ge(moment))
                .fetchSet(ADDRESS.ID);
    }
}
