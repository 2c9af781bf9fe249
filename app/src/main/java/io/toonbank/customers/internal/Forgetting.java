package io.toonbank.customers.internal;

import static io.toonbank.customers.db.Tables.ACCOUNT;
import static io.toonbank.customers.db.Tables.ADDRESS;
import static io.toonbank.customers.db.Tables.CONSENT;
import static io.toonbank.customers.db.Tables.CUSTOMER;
import static io.toonbank.customers.db.Tables.IDENTITY;
import static io.toonbank.customers.db.Tables.SEGMENT_MEMBER;

import io.toonbank.customers.Consents;
import io.toonbank.customers.Customer;
import io.toonbank.customers.CustomerErased;
import io.toonbank.customers.CustomerPrivacy;
import io.toonbank.customers.CustomersRefusal;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.events.EventLog;
import java.time.Clock;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@Component
class Forgetting implements CustomerPrivacy {

    private final DSLContext database;
    private final CustomerStore store;
    private final AccountStore accounts;
    private final Consents consents;
    private final Audit audit;
    private final EventLog events;
    private final JsonMapper json;
    private final Clock clock;

    Forgetting(
            DSLContext database,
            CustomerStore store,
            AccountStore accounts,
            Consents consents,
            Audit audit,
            EventLog events,
            JsonMapper json,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.accounts = accounts;
        this.consents = consents;
        this.audit = audit;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    @Override
    @Transactional
    public JsonNode export(UUID customerId) {
        Customer customer =
                store.find(customerId).orElseThrow(() -> Refused.because(CustomersRefusal.NO_SUCH_CUSTOMER));
        ObjectNode export = json.createObjectNode();
        export.put("exportedAt", clock.instant().toString());
        export.set("profile", json.valueToTree(customer));
        accounts.find(customerId).ifPresent(account -> {
            ObjectNode kept = export.putObject("account");
            kept.put("createdAt", account.createdAt().toString());
            kept.put("addressProven", account.verifiedAt() != null);
        });
        export.set("consents", json.valueToTree(consents.history(customerId)));
        audit.record("customer", customerId, "export", null, null);
        return export;
    }

    @Override
    @Transactional
    public void erase(UUID customerId, String reason) {
        Customer customer =
                store.find(customerId).orElseThrow(() -> Refused.because(CustomersRefusal.NO_SUCH_CUSTOMER));
        if (customer.erasedAt() != null) {
            return;
        }
        database.deleteFrom(IDENTITY).where(IDENTITY.CUSTOMER_ID.eq(customerId)).execute();
        database.deleteFrom(ADDRESS).where(ADDRESS.CUSTOMER_ID.eq(customerId)).execute();
        database.deleteFrom(ACCOUNT).where(ACCOUNT.CUSTOMER_ID.eq(customerId)).execute();
        database.deleteFrom(SEGMENT_MEMBER)
                .where(SEGMENT_MEMBER.CUSTOMER_ID.eq(customerId))
                .execute();
        database.update(CONSENT)
                .setNull(CONSENT.ADDRESS_HASH)
                .set(CONSENT.RECORDED_BY, "")
                .where(CONSENT.CUSTOMER_ID.eq(customerId))
                .execute();
        blank(customerId);
        audit.redact(customerId);
        audit.record("customer", customerId, "erase", null, null, reason);
        events.append(new CustomerErased(customerId));
    }

    private void blank(UUID customerId) {
        database.update(CUSTOMER)
                .set(CUSTOMER.GIVEN, "")
                .set(CUSTOMER.INFIX, "")
                .set(CUSTOMER.FAMILY, "")
                .set(CUSTOMER.COMPANY, "")
                .set(CUSTOMER.NOTE, "")
                .set(CUSTOMER.TAGS, new String[0])
                .setNull(CUSTOMER.TIER)
                .set(CUSTOMER.SORT_NAME, "")
                .set(CUSTOMER.SEARCH, "")
                .set(CUSTOMER.VERSION, CUSTOMER.VERSION.plus(1))
                .set(CUSTOMER.UPDATED_AT, clock.instant())
                .set(CUSTOMER.ERASED_AT, clock.instant())
                .where(CUSTOMER.ID.eq(customerId))
                .execute();
    }
}
