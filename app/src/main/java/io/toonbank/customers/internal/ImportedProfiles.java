package io.toonbank.customers.internal;

import static io.toonbank.customers.db.Tables.CUSTOMER;
import static io.toonbank.customers.db.Tables.IDENTITY;

import io.toonbank.customers.CustomerChanged;
import io.toonbank.customers.Customers;
import io.toonbank.customers.IdentityKind;
import io.toonbank.customers.PersonName;
import io.toonbank.customers.db.tables.records.CustomerRecord;
import io.toonbank.kernel.Ids;
import io.toonbank.platform.events.EventLog;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Profiles of an import's customers, many at a time, in the order of their keys. */
@Component
class ImportedProfiles {

    private final DSLContext database;
    private final EventLog events;
    private final Clock clock;

    ImportedProfiles(DSLContext database, EventLog events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Customers.Ensured ensure(Map<String, PersonName> namesByExternalId, String language) {
        if (namesByExternalId.size() > Customers.ENSURED_MAX) {
            throw new IllegalArgumentException("At most " + Customers.ENSURED_MAX + " at once");
        }
        Map<String, UUID> known = new HashMap<>(known(namesByExternalId.keySet()));
        SortedMap<String, PersonName> missing = new TreeMap<>(namesByExternalId);
        missing.keySet().removeAll(known.keySet());
        if (missing.isEmpty()) {
            return new Customers.Ensured(known, 0);
        }
        Map<String, UUID> made = make(missing, language);
        known.putAll(made);
        if (made.size() < missing.size()) {
            known.putAll(known(missing.keySet()));
        }
        events.append(made.values().stream().map(CustomerChanged::new).toList());
        return new Customers.Ensured(known, made.size());
    }

    private Map<String, UUID> known(Collection<String> externalIds) {
        return database.select(IDENTITY.VALUE, IDENTITY.CUSTOMER_ID)
                .from(IDENTITY)
                .where(
                        IDENTITY.KIND.eq(IdentityKind.EXTERNAL.name()),
                        IDENTITY.VALUE.eq(DSL.any(externalIds.toArray(String[]::new))))
                .fetchMap(IDENTITY.VALUE, IDENTITY.CUSTOMER_ID);
    }

    /** Without those that somebody else made in the meantime. */
    private Map<String, UUID> make(SortedMap<String, PersonName> missing, String language) {
        Map<String, UUID> minted = new TreeMap<>();
        missing.keySet().forEach(external -> minted.put(external, Ids.next()));
        insertProfiles(missing, minted, language);
        var claim = database.insertInto(IDENTITY, IDENTITY.KIND, IDENTITY.VALUE, IDENTITY.CUSTOMER_ID);
        for (Map.Entry<String, UUID> entry : minted.entrySet()) {
            var _ = claim.values(IdentityKind.EXTERNAL.name(), entry.getKey(), entry.getValue());
        }
        Map<String, UUID> claimed = claim.onConflict(IDENTITY.KIND, IDENTITY.VALUE)
                .doNothing()
                .returningResult(IDENTITY.VALUE, IDENTITY.CUSTOMER_ID)
                .fetchMap(IDENTITY.VALUE, IDENTITY.CUSTOMER_ID);
        if (claimed.size() < minted.size()) {
            Set<UUID> kept = new HashSet<>(claimed.values());
            List<UUID> orphans =
                    minted.values().stream().filter(id -> !kept.contains(id)).toList();
            database.deleteFrom(CUSTOMER).where(CUSTOMER.ID.in(orphans)).execute();
        }
        return claimed;
    }

    private void insertProfiles(SortedMap<String, PersonName> missing, Map<String, UUID> minted, String language) {
        Instant now = clock.instant();
        List<CustomerRecord> rows = new ArrayList<>();
        minted.forEach((external, id) -> {
            PersonName name = missing.getOrDefault(external, PersonName.UNKNOWN);
            rows.add(new CustomerRecord()
                    .setId(id)
                    .setGiven(name.given())
                    .setInfix(name.infix())
                    .setFamily(name.family())
                    .setCompany("")
                    .setLanguage(language)
                    .setTags(new String[0])
                    .setNote("")
                    .setSortName(Folded.sortName(name, ""))
                    .setSearch(Folded.search(name, "", Map.of(IdentityKind.EXTERNAL, external), List.of()))
                    .setVersion(1)
                    .setCreatedAt(now)
                    .setUpdatedAt(now));
        });
        database.batchInsert(rows).execute();
    }
}
