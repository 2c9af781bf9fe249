package io.toonbank.customers.internal;

import static io.toonbank.customers.db.Tables.CONSENT;

import io.toonbank.access.Secrets;
import io.toonbank.customers.Consent;
import io.toonbank.customers.ConsentChannel;
import io.toonbank.customers.ConsentGiven;
import io.toonbank.customers.Consents;
import io.toonbank.customers.Customer;
import io.toonbank.customers.CustomerChanged;
import io.toonbank.customers.CustomersRefusal;
import io.toonbank.customers.Purpose;
import io.toonbank.customers.db.tables.records.ConsentRecord;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.actor.CurrentActor;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.events.EventLog;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ConsentRecords implements Consents {

    private final DSLContext database;
    private final CustomerStore store;
    private final Audit audit;
    private final EventLog events;
    private final Clock clock;

    ConsentRecords(DSLContext database, CustomerStore store, Audit audit, EventLog events, Clock clock) {
        this.database = database;
        this.store = store;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void record(ConsentGiven consent) {
        Customer customer =
                store.find(consent.customerId()).orElseThrow(() -> Refused.because(CustomersRefusal.NO_SUCH_CUSTOMER));
        if (customer.erasedAt() != null) {
            throw Refused.because(CustomersRefusal.ERASED);
        }
        int added = database.insertInto(CONSENT)
                .set(CONSENT.ID, consent.id())
                .set(CONSENT.CUSTOMER_ID, consent.customerId())
                .set(CONSENT.PURPOSE, consent.purpose().name())
                .set(CONSENT.CHANNEL, consent.channel().name())
                .set(CONSENT.GRANTED, consent.granted())
                .set(CONSENT.SOURCE, consent.source())
                .set(CONSENT.TEXT_VERSION, consent.textVersion())
                .set(CONSENT.RECORDED_BY, CurrentActor.get().name())
                .set(CONSENT.ADDRESS_HASH, addressHash(consent))
                .set(CONSENT.AT, clock.instant())
                .onConflict(CONSENT.ID)
                .doNothing()
                .execute();
        if (added == 1) {
            String said = consent.purpose() + " " + consent.channel();
            audit.record("customer", consent.customerId(), "consent", null, Map.of(said, consent.granted()));
            events.append(new CustomerChanged(consent.customerId()));
        }
    }

    /** Salted with the customer, so that equal addresses of two customers cannot be told to be equal. */
    private static byte @Nullable [] addressHash(ConsentGiven consent) {
        return consent.address() == null ? null : Secrets.hash(consent.customerId() + " " + consent.address());
    }

    @Override
    public List<Consent> current(UUID customerId) {
        return database.selectDistinct(CONSENT.fields())
                .on(CONSENT.PURPOSE, CONSENT.CHANNEL)
                .from(CONSENT)
                .where(CONSENT.CUSTOMER_ID.eq(customerId))
                .orderBy(CONSENT.PURPOSE, CONSENT.CHANNEL, CONSENT.AT.desc(), CONSENT.ID.desc())
                .fetch(row -> consent(row.into(CONSENT)));
    }

    @Override
    public List<Consent> history(UUID customerId) {
        return database.selectFrom(CONSENT)
                .where(CONSENT.CUSTOMER_ID.eq(customerId))
                .orderBy(CONSENT.AT.desc(), CONSENT.ID.desc())
                .fetch(ConsentRecords::consent);
    }

    @Override
    public boolean granted(UUID customerId, Purpose purpose, ConsentChannel channel) {
        return granted(List.of(customerId), purpose, channel).contains(customerId);
    }

    @Override
    public Set<UUID> granted(Collection<UUID> customerIds, Purpose purpose, ConsentChannel channel) {
        if (customerIds.isEmpty()) {
            return Set.of();
        }
        Set<UUID> granted = new HashSet<>();
        database.selectDistinct(CONSENT.CUSTOMER_ID, CONSENT.GRANTED)
                .on(CONSENT.CUSTOMER_ID)
                .from(CONSENT)
                .where(
                        CONSENT.CUSTOMER_ID.in(customerIds),
                        CONSENT.PURPOSE.eq(purpose.name()),
                        CONSENT.CHANNEL.eq(channel.name()))
                .orderBy(CONSENT.CUSTOMER_ID, CONSENT.AT.desc(), CONSENT.ID.desc())
                .forEach(row -> {
                    if (row.value2()) {
                        granted.add(row.value1());
                    }
                });
        return granted;
    }

    private static Consent consent(ConsentRecord row) {
        return new Consent(
                row.getId(),
                row.getCustomerId(),
                Purpose.valueOf(row.getPurpose()),
                ConsentChannel.valueOf(row.getChannel()),
                row.getGranted(),
                row.getSource(),
                row.getTextVersion(),
                row.getRecordedBy(),
                row.getAddressHash() == null ? null : HexFormat.of().formatHex(row.getAddressHash()),
                row.getAt());
    }
}
