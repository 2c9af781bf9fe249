package io.toonbank.returns.internal;

import static io.toonbank.returns.db.Tables.POLICY_BOOK;

import io.toonbank.kernel.Refused;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.platform.actor.CurrentActor;
import io.toonbank.platform.audit.Audit;
import io.toonbank.returns.LineTerms;
import io.toonbank.returns.PolicyBook;
import io.toonbank.returns.ReturnPolicies;
import io.toonbank.returns.ReturnRule;
import io.toonbank.returns.ReturnsRefusal;
import io.toonbank.returns.db.tables.records.PolicyBookRecord;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Publishes books of rules and finds the one that held at a moment. */
@Component
class KeepingPolicies implements ReturnPolicies {

    private static final TypeReference<List<ReturnRule>> RULES = new TypeReference<>() {};

    private final DSLContext database;
    private final BookRules rules;
    private final WorkingOutTerms terms;
    private final OrderBook orders;
    private final Audit audit;
    private final JsonMapper json;
    private final Clock clock;

    KeepingPolicies(
            DSLContext database,
            BookRules rules,
            WorkingOutTerms terms,
            OrderBook orders,
            Audit audit,
            JsonMapper json,
            Clock clock) {
        this.database = database;
        this.rules = rules;
        this.terms = terms;
        this.orders = orders;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public PolicyBook current() {
        return heldAt(clock.instant());
    }

    @Override
    public PolicyBook heldAt(Instant moment) {
        return database.selectFrom(POLICY_BOOK)
                .where(POLICY_BOOK.VALID_FROM.le(moment))
                .orderBy(POLICY_BOOK.VALID_FROM.desc(), POLICY_BOOK.VERSION.desc())
                .limit(1)
                .fetchSingle(this::book);
    }

    @Override
    public List<PolicyBook> all() {
        return database.selectFrom(POLICY_BOOK)
                .orderBy(POLICY_BOOK.VERSION.desc())
                .fetch(this::book);
    }

    @Override
    @Transactional
    public PolicyBook publish(PublishBook request) {
        rules.check(request.rules());
        Instant now = clock.instant();
        Instant from = request.validFrom() == null ? now : request.validFrom();
        if (from.isBefore(now)) {
            throw Refused.because(ReturnsRefusal.IN_THE_PAST).at("/validFrom");
        }
        int version = request.basedOn() + 1;
        int written = database.insertInto(POLICY_BOOK)
                .set(POLICY_BOOK.VERSION, version)
                .set(POLICY_BOOK.VALID_FROM, from)
                .set(POLICY_BOOK.PUBLISHED_AT, now)
                .set(POLICY_BOOK.PUBLISHED_BY, CurrentActor.get().name())
                .set(POLICY_BOOK.NOTE, request.note())
                .set(POLICY_BOOK.RULES, JSONB.jsonb(json.writeValueAsString(request.rules())))
                .onConflictDoNothing()
                .execute();
        boolean gap = !database.fetchExists(POLICY_BOOK, POLICY_BOOK.VERSION.eq(request.basedOn()));
        if (written == 0 || gap) {
            throw Refused.because(ReturnsRefusal.STALE_BOOK).at("/basedOn");
        }
        audit.record(
                "return rules",
                UUID.nameUUIDFromBytes("return rules".getBytes(StandardCharsets.UTF_8)),
                "published",
                null,
                Map.of("version", version, "validFrom", from, "rules", request.rules()),
                request.note());
        return database.selectFrom(POLICY_BOOK)
                .where(POLICY_BOOK.VERSION.eq(version))
                .fetchSingle(this::book);
    }

    @Override
    public List<LineTerms> terms(UUID orderId) {
        Order order = orders.require(orderId);
        return terms.of(order, heldAt(order.placedAt()));
    }

    private PolicyBook book(PolicyBookRecord row) {
        return new PolicyBook(
                row.getVersion(),
                row.getValidFrom(),
                row.getPublishedAt(),
                row.getPublishedBy(),
                row.getNote(),
                json.readValue(row.getRules().data(), RULES));
    }
}
