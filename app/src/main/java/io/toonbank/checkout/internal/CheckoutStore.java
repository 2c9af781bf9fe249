package io.toonbank.checkout.internal;

import static io.toonbank.checkout.db.Tables.PURCHASE;

import io.toonbank.checkout.CheckoutState;
import io.toonbank.checkout.db.tables.records.PurchaseRecord;
import io.toonbank.platform.database.ColumnArrays;
import io.toonbank.platform.database.GatheredStatements;
import io.toonbank.platform.grouping.GroupCommit;
import io.toonbank.platform.grouping.GroupRead;
import io.toonbank.pricing.Quote;
import io.toonbank.sourcing.Decision;
import io.toonbank.sourcing.Sourcing.Supply;
import io.toonbank.sourcing.SourcingDecisions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of checkouts. What every purchase does is done for a group; the rest is rare. */
@Component
class CheckoutStore implements DisposableBean {

    /** An attempt that has not ended by itself after this lost its process; the janitor finishes it. */
    static final Duration ATTEMPT_LASTS = Duration.ofSeconds(60);

    static final Duration CHECK_AGAIN_AFTER = Duration.ofSeconds(15);

    private static final GroupCommit.Limits GROUPS = new GroupCommit.Limits(64, 4_000, 1);
    private static final GroupCommit.Limits READS = new GroupCommit.Limits(64, 4_000, 1);
    private static final TypeReference<List<Supply>> SUPPLIES = new TypeReference<>() {};
    private static final TypeReference<List<CreditPart>> CREDITS = new TypeReference<>() {};
    private static final List<String> UNSETTLED = List.of("COMPLETING", "AWAITING_PAYMENT", "PENDING");

    private final DSLContext database;
    private final JdbcTemplate sql;
    private final GatheredStatements gathered;
    private final JsonMapper json;
    private final SourcingDecisions decisions;
    private final Clock clock;
    private final GroupCommit<Beginning, Boolean> beginning;
    private final GroupRead<UUID, CheckoutRow> reading;

    CheckoutStore(
            DSLContext database,
            JdbcTemplate sql,
            GatheredStatements gathered,
            JsonMapper json,
            SourcingDecisions decisions,
            Clock clock,
            TransactionTemplate transaction) {
        this.database = database;
        this.sql = sql;
        this.gathered = gathered;
        this.json = json;
        this.decisions = decisions;
        this.clock = clock;
        this.beginning = new GroupCommit<>("begin-checkouts", GROUPS, transaction, this::insert);
        this.reading = new GroupRead<>("find-checkouts", READS, this::read);
    }

    private record Beginning(CheckoutRow row, @Nullable String fingerprint) {}

    /** Answers false when there is a checkout of this id already. */
    boolean begin(CheckoutRow row, @Nullable String fingerprint) {
        return beginning.submit(new Beginning(row, fingerprint));
    }

    /** Whether the checkout was begun with this fingerprint, or with none. */
    boolean begunWith(UUID id, String fingerprint) {
        return database.fetchExists(
                PURCHASE, PURCHASE.ID.eq(id), PURCHASE.FINGERPRINT.isNull().or(PURCHASE.FINGERPRINT.eq(fingerprint)));
    }

    private List<Boolean> insert(List<Beginning> begun) {
        Set<UUID> inserted = new HashSet<>(sql.query(
                """
                insert into checkout.purchase (
                  id, channel_id, customer_id, cart_id, state, wanted, quote, total, currency, quoted_until,
                  created_at, expires_at, check_at, fingerprint)
                select id, channel_id, customer_id, cart_id, 'OPEN', wanted::json, quote::json, total, currency, quoted_until,
                  created_at, expires_at, expires_at, fingerprint
                from unnest(
                  ?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::timestamptz[],
                  ?::timestamptz[], ?::timestamptz[], ?::text[])
                as row (
                  id, channel_id, customer_id, cart_id, wanted, quote, total, currency, quoted_until, created_at, expires_at,
                  fingerprint)
                order by id
                on conflict do nothing
                returning id
                """,
                (row, _) -> row.getObject(1, UUID.class),
                new ColumnArrays<>(begun)
                        .uuids(one -> one.row().id())
                        .uuids(one -> one.row().channelId())
                        .uuids(one -> one.row().customerId())
                        .uuids(one -> one.row().cartId())
                        .texts(one -> json.writeValueAsString(one.row().wanted()))
                        .texts(one -> json.writeValueAsString(one.row().quote()))
                        .longs(one -> one.row().total().amount())
                        .texts(one -> one.row().total().currency())
                        .instants(one -> one.row().quotedUntil())
                        .instants(one -> one.row().createdAt())
                        .instants(one -> one.row().expiresAt())
                        .texts(Beginning::fingerprint)
                        .with()));
        return begun.stream().map(one -> inserted.remove(one.row().id())).toList();
    }

    /** Takes checkouts for one attempt each, in the caller's transaction; answers those that nobody changed or has meanwhile. */
    Set<UUID> claim(List<CheckoutRow> rows) {
        return new HashSet<>(sql.query(
                """
                update checkout.purchase set
                  state = 'COMPLETING', attempt = row.attempt, attempt_key = row.key, attempt_hash = decode(row.hash, 'hex'),
                  attempted_at = row.at, reservation_id = row.reservation_id, payment_id = row.payment_id,
                  allocations = row.allocations::json, credits = row.credits::json, decision = row.decision::json, redirect_url = null,
                  refusal = null, check_at = row.check_at, version = row.version
                from unnest(
                  ?::uuid[], ?::int[], ?::int[], ?::text[], ?::text[], ?::timestamptz[], ?::uuid[], ?::uuid[], ?::text[],
                  ?::text[], ?::text[], ?::timestamptz[])
                as row (
                  id, version, attempt, key, hash, at, reservation_id, payment_id, allocations, credits, decision, check_at)
                where purchase.id = row.id and purchase.version = row.version - 1 and purchase.state = 'OPEN'
                returning purchase.id
                """,
                (row, _) -> row.getObject(1, UUID.class),
                new ColumnArrays<>(rows)
                        .uuids(CheckoutRow::id)
                        .ints(CheckoutRow::version)
                        .ints(row -> row.attempt().number())
                        .texts(row -> row.attempt().key())
                        .texts(row -> hex(row.attempt().hash()))
                        .instants(row -> row.attempt().at())
                        .uuids(row -> row.attempt().reservationId())
                        .uuids(row -> row.attempt().paymentId())
                        .texts(row -> json.writeValueAsString(row.attempt().supplies()))
                        .texts(row -> row.attempt().credits().isEmpty()
                                ? null
                                : json.writeValueAsString(row.attempt().credits()))
                        .texts(row -> written(row.attempt().decision()))
                        .instants(_ -> clock.instant().plus(ATTEMPT_LASTS))
                        .with()));
    }

    private @Nullable String written(@Nullable Decision decision) {
        return decision == null ? null : decisions.write(decision);
    }

    private static @Nullable String hex(byte @Nullable [] bytes) {
        return bytes == null ? null : java.util.HexFormat.of().formatHex(bytes);
    }

    Optional<CheckoutRow> find(UUID id) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? Optional.ofNullable(read(List.of(id)).get(id))
                : reading.find(id);
    }

    private Map<UUID, CheckoutRow> read(Collection<UUID> ids) {
        Map<UUID, CheckoutRow> rows = new HashMap<>();
        database.selectFrom(PURCHASE)
                .where(PURCHASE.ID.eq(DSL.any(ids.toArray(UUID[]::new))))
                .forEach(row -> rows.put(row.getId(), row(row)));
        return rows;
    }

    /** Writes what the shopper filled in and what it costs; answers false when it changed meanwhile or is not open. */
    boolean change(CheckoutRow row) {
        return database.update(PURCHASE)
                        .set(PURCHASE.WANTED, JSON.json(json.writeValueAsString(row.wanted())))
                        .set(PURCHASE.QUOTE, JSON.json(json.writeValueAsString(row.quote())))
                        .set(PURCHASE.TOTAL, row.total().amount())
                        .set(PURCHASE.CURRENCY, row.total().currency())
                        .set(PURCHASE.QUOTED_UNTIL, row.quotedUntil())
                        .set(PURCHASE.CUSTOMER_ID, row.customerId())
                        .set(PURCHASE.VERSION, PURCHASE.VERSION.plus(1))
                        .where(PURCHASE.ID.eq(row.id()))
                        .and(PURCHASE.VERSION.eq(row.version()))
                        .and(PURCHASE.STATE.eq(CheckoutState.OPEN.name()))
                        .execute()
                == 1;
    }

    /** Notes another reservation or other supplies for the attempt under way. */
    void replan(UUID id, CheckoutRow.Attempt attempt) {
        database.update(PURCHASE)
                .set(PURCHASE.RESERVATION_ID, attempt.reservationId())
                .set(PURCHASE.ALLOCATIONS, JSON.json(json.writeValueAsString(attempt.supplies())))
                .where(PURCHASE.ID.eq(id))
                .and(PURCHASE.ATTEMPT.eq(attempt.number()))
                .and(PURCHASE.STATE.in(UNSETTLED))
                .execute();
    }

    /** The attempt ended without an order; the checkout may be changed and completed again, until it expires. */
    boolean reopen(CheckoutRow row, @Nullable String refusal) {
        return database.update(PURCHASE)
                        .set(PURCHASE.STATE, CheckoutState.OPEN.name())
                        .set(PURCHASE.REFUSAL, refusal)
                        .setNull(PURCHASE.REDIRECT_URL)
                        .set(PURCHASE.CHECK_AT, PURCHASE.EXPIRES_AT)
                        .set(PURCHASE.VERSION, PURCHASE.VERSION.plus(1))
                        .where(PURCHASE.ID.eq(row.id()))
                        .and(PURCHASE.ATTEMPT.eq(row.attempt().number()))
                        .and(PURCHASE.STATE.in(UNSETTLED))
                        .execute()
                == 1;
    }

    /** The same for attempts of the transaction at hand, each as it is to be: open, with the reason. */
    void reopen(List<CheckoutRow> rows) {
        if (!rows.isEmpty()) {
            gathered.update(
                    """
                    update checkout.purchase set state = 'OPEN', refusal = row.refusal, check_at = expires_at, version = row.version
                    from unnest(?::uuid[], ?::int[], ?::text[]) as row (id, version, refusal)
                    where purchase.id = row.id and purchase.version = row.version - 1
                    """,
                    _ -> {},
                    new ColumnArrays<>(rows)
                            .uuids(CheckoutRow::id)
                            .ints(CheckoutRow::version)
                            .texts(CheckoutRow::refusal)
                            .with());
        }
    }

    /** The payment takes longer than this request. */
    void wait(CheckoutRow row, CheckoutState state, @Nullable String redirectUrl) {
        database.update(PURCHASE)
                .set(PURCHASE.STATE, state.name())
                .set(PURCHASE.REDIRECT_URL, redirectUrl)
                .set(PURCHASE.CHECK_AT, clock.instant().plus(CHECK_AGAIN_AFTER))
                .where(PURCHASE.ID.eq(row.id()))
                .and(PURCHASE.ATTEMPT.eq(row.attempt().number()))
                .and(PURCHASE.STATE.in(UNSETTLED))
                .execute();
    }

    /** @param completed told how many of a group of orders being placed were not given up meanwhile */
    void completed(Collection<UUID> ids, IntConsumer completed) {
        gathered.update("""
                update checkout.purchase set state = 'COMPLETED', redirect_url = null, check_at = null, version = version + 1
                where id = any (?::uuid[]) and state in ('COMPLETING', 'AWAITING_PAYMENT', 'PENDING')
                """, completed, (Object) ids.toArray(UUID[]::new));
    }

    /** An order is there already; so says the book, and so shall the checkout. */
    void completedBefore(UUID id) {
        completed(List.of(id), _ -> {});
    }

    /** Ends it without an order; the janitor looks once more whether money was set aside meanwhile. */
    boolean end(UUID id, List<CheckoutState> from, CheckoutState to, @Nullable Instant checkAt) {
        return database.update(PURCHASE)
                        .set(PURCHASE.STATE, to.name())
                        .set(PURCHASE.CHECK_AT, checkAt)
                        .set(PURCHASE.VERSION, PURCHASE.VERSION.plus(1))
                        .where(PURCHASE.ID.eq(id))
                        .and(PURCHASE.STATE.in(
                                from.stream().map(CheckoutState::name).toList()))
                        .execute()
                == 1;
    }

    void checked(UUID id) {
        database.update(PURCHASE)
                .setNull(PURCHASE.CHECK_AT)
                .where(PURCHASE.ID.eq(id))
                .and(PURCHASE.STATE.in("CANCELLED", "EXPIRED"))
                .execute();
    }

    /** Asks the janitor to look now. */
    void knock(Collection<UUID> ids) {
        database.update(PURCHASE)
                .set(PURCHASE.CHECK_AT, clock.instant())
                .where(PURCHASE.ID.in(ids))
                .and(PURCHASE.STATE.in("AWAITING_PAYMENT", "PENDING", "CANCELLED", "EXPIRED"))
                .execute();
    }

    /** Takes what is due, so that two janitors do not look at the same. */
    List<UUID> takeDue(int max) {
        Instant now = clock.instant();
        var due = DSL.select(PURCHASE.ID)
                .from(PURCHASE)
                .where(PURCHASE.CHECK_AT.le(now))
                .orderBy(PURCHASE.CHECK_AT)
                .limit(max)
                .forUpdate()
                .skipLocked();
        return database.update(PURCHASE)
                .set(PURCHASE.CHECK_AT, now.plus(CHECK_AGAIN_AFTER))
                .where(PURCHASE.ID.in(due))
                .returning(PURCHASE.ID)
                .fetch(PURCHASE.ID);
    }

    private CheckoutRow row(PurchaseRecord row) {
        JSON supplies = row.getAllocations();
        JSON credits = row.getCredits();
        JSON decision = row.getDecision();
        return new CheckoutRow(
                row.getId(),
                row.getChannelId(),
                row.getCustomerId(),
                row.getCartId(),
                CheckoutState.valueOf(row.getState()),
                json.readValue(row.getWanted().data(), Wanted.class),
                json.readValue(row.getQuote().data(), Quote.class),
                row.getQuotedUntil(),
                new CheckoutRow.Attempt(
                        row.getAttempt(),
                        row.getAttemptKey(),
                        row.getAttemptHash(),
                        row.getAttemptedAt(),
                        row.getReservationId(),
                        row.getPaymentId(),
                        supplies == null ? List.of() : json.readValue(supplies.data(), SUPPLIES),
                        row.getRedirectUrl(),
                        credits == null ? List.of() : json.readValue(credits.data(), CREDITS),
                        decision == null ? null : decisions.read(decision.data())),
                row.getRefusal(),
                row.getCreatedAt(),
                row.getExpiresAt(),
                row.getVersion());
    }

    static boolean sameBody(byte[] one, byte @Nullable [] other) {
        return Arrays.equals(one, other);
    }

    @Override
    public void destroy() {
        beginning.close();
        reading.close();
    }
}
