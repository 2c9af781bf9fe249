package io.toonbank.payments.internal;

import io.toonbank.kernel.Ids;
import io.toonbank.payments.Settlements.DifferenceKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Compares, for each payment that an account or our books touched, everything the provider ever settled with everything done here. By
 * sums and not by days: what the provider counts to tomorrow agrees tomorrow, and its difference closes by itself.
 */
@Component
class Reconciling {

    /** Around midnight a movement may belong to either day. */
    private static final Duration EITHER_DAY = Duration.ofHours(1);

    private static final String AGREES = "agrees now";

    private final JdbcTemplate database;
    private final Clock clock;

    Reconciling(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In the transaction that wrote the account's lines. @param end of its day */
    void compare(UUID settlementId, String provider, java.time.LocalDate day, Instant start, Instant end) {
        Set<Subject> wrong = new HashSet<>();
        named(settlementId, provider, day, wrong);
        Set<UUID> looked = new HashSet<>();
        database.query(
                SUMS,
                row -> {
                    UUID payment = row.getObject("payment_id", UUID.class);
                    looked.add(payment);
                    DifferenceKind kind = kind(
                            row.getLong("theirs"),
                            row.getLong("ours"),
                            row.getLong("ours_sure"),
                            row.getBoolean("twice"));
                    if (kind != null) {
                        String what = row.getString("kind");
                        String currency = row.getString("currency");
                        note(
                                settlementId,
                                provider,
                                day,
                                kind,
                                payment,
                                what,
                                row.getLong("ours"),
                                row.getLong("theirs"),
                                currency);
                        wrong.add(new Subject(kind, payment));
                    }
                },
                settlementId,
                provider,
                at(start.minus(EITHER_DAY)),
                at(end.minus(EITHER_DAY)),
                provider,
                provider,
                at(end.minus(EITHER_DAY)),
                provider);
        close(provider, looked, wrong);
    }

    private static final String SUMS = """
            with touched as (
              select payment_id from payments.settlement_line where settlement_id = ? and payment_id is not null
              union
              select o.payment_id from payments.operation o join payments.payment p on p.id = o.payment_id
              where p.provider = ? and o.state = 'DONE' and o.kind in ('CAPTURE', 'REFUND')
                and o.changed_at >= ? and o.changed_at < ?
            ), theirs as (
              select l.payment_id, l.kind, sum(l.amount)::bigint as amount,
                count(*) > count(distinct l.reference) as twice
              from payments.settlement_line l join payments.settlement s on s.id = l.settlement_id
              where s.provider = ? and l.payment_id in (select payment_id from touched) and l.kind in ('CAPTURE', 'REFUND')
              group by 1, 2
            ), ours as (
              select o.payment_id, o.kind, sum(o.amount)::bigint as amount,
                coalesce(sum(o.amount) filter (where p.provider = ? and o.changed_at < ?), 0)::bigint as sure
              from payments.operation o join payments.payment p on p.id = o.payment_id
              where o.payment_id in (select payment_id from touched) and o.state = 'DONE' and o.kind in ('CAPTURE', 'REFUND')
              group by 1, 2
            )
            select p.id as payment_id, k.kind, p.currency, coalesce(t.amount, 0) as theirs, coalesce(u.amount, 0) as ours,
              coalesce(u.sure, 0) as ours_sure, coalesce(t.twice, false) as twice
            from touched join payments.payment p on p.id = touched.payment_id
              cross join (values ('CAPTURE'), ('REFUND')) k (kind)
              left join theirs t on t.payment_id = p.id and t.kind = k.kind
              left join ours u on u.payment_id = p.id and u.kind = k.kind
            where p.provider = ?
            """;

    private static @Nullable DifferenceKind kind(long theirs, long ours, long oursSure, boolean twice) {
        if (theirs > ours) {
            if (twice) {
                return DifferenceKind.SETTLED_TWICE;
            }
            return ours == 0 ? DifferenceKind.NOT_BOOKED : DifferenceKind.AMOUNT_DIFFERS;
        }
        if (theirs < oursSure) {
            return theirs == 0 ? DifferenceKind.NOT_SETTLED : DifferenceKind.AMOUNT_DIFFERS;
        }
        return null;
    }

    /** Lines that are wrong by themselves. */
    private void named(UUID settlementId, String provider, java.time.LocalDate day, Set<Subject> wrong) {
        database.query(
                """
                select l.reference, l.payment_id, l.kind, l.amount, l.currency, p.id as known, p.currency as ours
                from payments.settlement_line l left join payments.payment p on p.id = l.payment_id and p.provider = ?
                where l.settlement_id = ? and l.kind <> 'FEE'
                  and (p.id is null or p.currency <> l.currency or l.kind = 'CHARGEBACK')
                """,
                row -> {
                    UUID known = row.getObject("known", UUID.class);
                    DifferenceKind kind = known == null
                            ? DifferenceKind.UNKNOWN_PAYMENT
                            : row.getString("kind").equals("CHARGEBACK")
                                    ? DifferenceKind.CHARGED_BACK
                                    : DifferenceKind.OTHER_CURRENCY;
                    note(
                            settlementId,
                            provider,
                            day,
                            kind,
                            known,
                            row.getString("reference"),
                            0,
                            row.getLong("amount"),
                            row.getString("currency"));
                    wrong.add(new Subject(kind, known));
                },
                provider,
                settlementId);
    }

    private void note(
            UUID settlementId,
            String provider,
            java.time.LocalDate day,
            DifferenceKind kind,
            @Nullable UUID payment,
            String reference,
            long ours,
            long theirs,
            String currency) {
        database.update(
                """
                insert into payments.difference (
                  id, provider, day, kind, payment_id, reference, ours, theirs, currency, found_at, settlement_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (provider, kind, coalesce(payment_id::text, reference)) where resolved_at is null
                do update set ours = excluded.ours, theirs = excluded.theirs
                """,
                Ids.next(),
                provider,
                day,
                kind.name(),
                payment,
                reference,
                ours,
                theirs,
                currency,
                at(clock.instant()),
                settlementId);
    }

    /** What is compared anew and not wrong any more is closed; a person's chargebacks and unknown payments stay for a person. */
    private void close(String provider, Set<UUID> looked, Set<Subject> wrong) {
        if (looked.isEmpty()) {
            return;
        }
        database.query(
                """
                select id, kind, payment_id from payments.difference where provider = ? and resolved_at is null
                  and payment_id = any (?::uuid[]) and kind in ('NOT_SETTLED', 'NOT_BOOKED', 'AMOUNT_DIFFERS', 'SETTLED_TWICE')
                """,
                row -> {
                    var subject = new Subject(
                            DifferenceKind.valueOf(row.getString("kind")), row.getObject("payment_id", UUID.class));
                    if (!wrong.contains(subject)) {
                        database.update(
                                "update payments.difference set resolved_at = ?, resolved_by = provider, resolution = ? where id = ?",
                                at(clock.instant()),
                                AGREES,
                                row.getObject("id", UUID.class));
                    }
                },
                provider,
                looked.toArray(UUID[]::new));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private record Subject(DifferenceKind kind, @Nullable UUID paymentId) {}
}
