package io.toonbank.customers.web;

import static io.toonbank.customers.db.Tables.ACCOUNT;
import static io.toonbank.customers.db.Tables.CUSTOMER;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.customers.Consent;
import io.toonbank.customers.Consents;
import io.toonbank.customers.Customer;
import io.toonbank.customers.Customers;
import io.toonbank.customers.CustomersRefusal;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
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
@RequestMapping("/api/admin/customers")
@Tag(name = "Customers", description = "The people who buy")
class CustomersEndpoint {

    private static final Keyset<UUID> LIST = Keyset.<UUID>by(CUSTOMER.ID)
            .sortable("createdAt", CUSTOMER.CREATED_AT)
            .sortable("updatedAt", CUSTOMER.UPDATED_AT)
            .sortable("name", CUSTOMER.SORT_NAME)
            .first("-createdAt");

    private final DSLContext database;
    private final Customers customers;
    private final Consents consents;
    private final CustomerSearch search;
    private final WhoIsInSegment segments;
    private final Access access;

    CustomersEndpoint(
            DSLContext database,
            Customers customers,
            Consents consents,
            CustomerSearch search,
            WhoIsInSegment segments,
            Access access) {
        this.database = database;
        this.customers = customers;
        this.consents = consents;
        this.search = search;
        this.segments = segments;
        this.access = access;
    }

    @GetMapping
    @Operation(
            summary = "List customers",
            description =
                    "q looks in names, e-mail, phone, card and postcode. Sorted by createdAt (default -createdAt), updatedAt or name.")
    Page<CustomerRow> list(
            @RequestParam(required = false) @Nullable @Size(max = 100) String q,
            @RequestParam(required = false) @Nullable @Size(max = 60) String tag,
            @RequestParam(required = false) @Nullable Boolean hasAccount,
            @RequestParam(required = false) @Nullable @Size(max = 2) String language,
            @RequestParam(required = false) @Nullable @Size(max = 40) String tier,
            @RequestParam(required = false) @Nullable @Size(max = 40) String segment,
            PageRequest request) {
        access.require(Permission.CUSTOMERS_READ);
        Condition where = CUSTOMER.ERASED_AT.isNull();
        if (q != null && !q.isBlank()) {
            where = where.and(search.matching(q));
        }
        if (tag != null) {
            where = where.and(CUSTOMER.TAGS.contains(new String[] {tag.strip().toLowerCase(Locale.ROOT)}));
        }
        if (hasAccount != null) {
            var account = selectOne().from(ACCOUNT).where(ACCOUNT.CUSTOMER_ID.eq(CUSTOMER.ID));
            where = where.and(hasAccount ? exists(account) : notExists(account));
        }
        if (language != null) {
            where = where.and(CUSTOMER.LANGUAGE.eq(language));
        }
        if (tier != null) {
            where = where.and(CUSTOMER.TIER.eq(tier));
        }
        if (segment != null) {
            where = where.and(segments.of(segment)
                    .orElseThrow(() ->
                            Refused.because(CustomersRefusal.NO_SUCH_SEGMENT).at("/segment")));
        }
        return rows(LIST.fetch(
                database,
                CUSTOMER,
                where,
                request,
                row -> row.get(CUSTOMER.ID),
                CUSTOMER.ID,
                CUSTOMER.CREATED_AT,
                CUSTOMER.UPDATED_AT,
                CUSTOMER.SORT_NAME));
    }

    private Page<CustomerRow> rows(Page<UUID> ids) {
        Map<UUID, Customer> found = customers.find(ids.items());
        return new Page<>(found.values().stream().map(CustomerRow::of).toList(), ids.next(), ids.total());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One customer, with their account and what they agreed to")
    CustomerDetail detail(@PathVariable UUID id) {
        access.require(Permission.CUSTOMERS_READ);
        Customer customer = customers.require(id);
        var account = database.selectFrom(ACCOUNT)
                .where(ACCOUNT.CUSTOMER_ID.eq(id))
                .fetchOptional(row -> new AccountInfo(row.getVerifiedAt() != null, row.getCreatedAt()))
                .orElse(null);
        return new CustomerDetail(customer, account, consents.current(id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a customer")
    Customer create(@Valid @RequestBody CustomerBody body) {
        access.require(Permission.CUSTOMERS_WRITE);
        UUID id = body.id() == null ? Ids.next() : body.id();
        if (customers.find(id).isPresent()) {
            throw Refused.because(CustomersRefusal.ID_TAKEN).at("/id");
        }
        return customers.save(body.toSave(id, null));
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Change a customer",
            description = "The whole customer, with the version that was read; what is left out is taken away.")
    Customer change(@PathVariable UUID id, @Valid @RequestBody CustomerBody body) {
        access.require(Permission.CUSTOMERS_WRITE);
        return customers.save(body.toSave(id, body.requiredVersion()));
    }

    @PostMapping("/{id}/loyalty-card")
    @Operation(summary = "Give a loyalty card", description = "Answers the one they have, if they have one.")
    CardGiven giveCard(@PathVariable UUID id) {
        access.require(Permission.CUSTOMERS_WRITE);
        return new CardGiven(customers.giveLoyaltyCard(id));
    }

    /** @param consents what holds now */
    record CustomerDetail(Customer customer, @Nullable AccountInfo account, List<Consent> consents) {}

    record AccountInfo(boolean verified, Instant createdAt) {}

    record CardGiven(String loyaltyCard) {}
}
