package io.toonbank.customers.web;

import static io.toonbank.customers.db.Tables.ADDRESS;
import static io.toonbank.customers.db.Tables.CUSTOMER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.customers.Customer;
import io.toonbank.customers.Customers;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.paging.Cursor;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.platform.web.PlatformRefusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Profiles that may be one person: the same name at the same address. A shared identity cannot be: each belongs to one. */
@RestController
@Tag(name = "Customers")
class DuplicatesEndpoint {

    private static final int OF_ONE_MAX = 50;

    private final DSLContext database;
    private final Customers customers;
    private final Access access;

    DuplicatesEndpoint(DSLContext database, Customers customers, Access access) {
        this.database = database;
        this.customers = customers;
        this.access = access;
    }

    @GetMapping("/api/admin/customers/{id}/duplicates")
    @Operation(summary = "Who may be the same person as this customer")
    Page<CustomerRow> ofOne(@PathVariable UUID id) {
        access.require(Permission.CUSTOMERS_READ);
        customers.require(id);
        var other = CUSTOMER.as("other");
        var here = ADDRESS.as("here");
        var there = ADDRESS.as("there");
        List<UUID> ids = database.selectDistinct(other.ID)
                .from(CUSTOMER)
                .join(here)
                .on(here.CUSTOMER_ID.eq(CUSTOMER.ID))
                .join(there)
                .on(there.POSTCODE.eq(here.POSTCODE), there.HOUSE_NUMBER.eq(here.HOUSE_NUMBER))
                .join(other)
                .on(other.ID.eq(there.CUSTOMER_ID), other.SORT_NAME.eq(CUSTOMER.SORT_NAME))
                .where(CUSTOMER.ID.eq(id), other.ID.ne(id), CUSTOMER.SORT_NAME.ne(""), here.POSTCODE.ne(""))
                .limit(OF_ONE_MAX)
                .fetch(other.ID);
        return Page.of(
                customers.find(ids).values().stream().map(CustomerRow::of).toList());
    }

    @GetMapping("/api/admin/customers/duplicates")
    @Operation(summary = "Pairs of profiles that may be one person", description = "In no order that means anything.")
    Page<Pair> all(PageRequest request) {
        access.require(Permission.CUSTOMERS_READ);
        var other = CUSTOMER.as("other");
        Condition behind = request.cursor() == null ? DSL.noCondition() : behind(request.cursor(), other);
        List<Record2<UUID, UUID>> found = database.select(CUSTOMER.ID, other.ID)
                .from(CUSTOMER)
                .join(other)
                .on(other.SORT_NAME.eq(CUSTOMER.SORT_NAME), other.ID.gt(CUSTOMER.ID))
                .where(CUSTOMER.SORT_NAME.ne(""))
                .and(sameAddress(other))
                .and(behind)
                .orderBy(CUSTOMER.ID, other.ID)
                .limit(request.limit() + 1)
                .fetch();
        boolean more = found.size() > request.limit();
        List<Record2<UUID, UUID>> shown = more ? found.subList(0, request.limit()) : found;
        String next = more
                ? Cursor.of(List.of(
                                shown.getLast().value1().toString(),
                                shown.getLast().value2().toString()))
                        .encoded()
                : null;
        return new Page<>(pairs(shown), next, null);
    }

    private static Condition sameAddress(io.toonbank.customers.db.tables.Customer other) {
        var here = ADDRESS.as("here");
        var there = ADDRESS.as("there");
        return DSL.exists(DSL.selectOne()
                .from(here)
                .join(there)
                .on(there.POSTCODE.eq(here.POSTCODE), there.HOUSE_NUMBER.eq(here.HOUSE_NUMBER))
                .where(here.CUSTOMER_ID.eq(CUSTOMER.ID), there.CUSTOMER_ID.eq(other.ID), here.POSTCODE.ne("")));
    }

    private static Condition behind(String cursor, io.toonbank.customers.db.tables.Customer other) {
        List<String> values = Cursor.decode(cursor).values();
        try {
            return DSL.row(CUSTOMER.ID, other.ID)
                    .gt(UUID.fromString(values.getFirst()), UUID.fromString(values.getLast()));
        } catch (IllegalArgumentException _) {
            throw Refused.because(PlatformRefusal.BAD_CURSOR);
        }
    }

    private List<Pair> pairs(List<Record2<UUID, UUID>> found) {
        Set<UUID> ids = new HashSet<>();
        found.forEach(pair -> ids.addAll(List.of(pair.value1(), pair.value2())));
        Map<UUID, Customer> profiles = customers.find(ids);
        List<Pair> pairs = new ArrayList<>();
        for (Record2<UUID, UUID> pair : found) {
            Customer first = profiles.get(pair.value1());
            Customer second = profiles.get(pair.value2());
            if (first != null && second != null) {
                pairs.add(new Pair(CustomerRow.of(first), CustomerRow.of(second)));
            }
        }
        return pairs;
    }

    record Pair(CustomerRow first, CustomerRow second) {}
}
