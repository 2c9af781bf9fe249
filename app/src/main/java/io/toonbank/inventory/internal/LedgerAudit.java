package io.toonbank.inventory.internal;

import io.toonbank.inventory.AuditReport;
import io.toonbank.inventory.StockAudit;
import io.toonbank.kernel.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@Component
class LedgerAudit implements StockAudit {

    private static final String LEVELS_FROM_LEDGER = """
            select variant_id, location_id, coalesce(booked, 0) as expected, coalesce(on_hand, 0) as actual
            from (
              select variant_id, location_id, sum(quantity) as booked from (
                select variant_id, to_id as location_id, quantity from inventory.movement where to_kind = 'LOCATION'
                union all
                select variant_id, from_id, -quantity from inventory.movement where from_kind = 'LOCATION') moved
              group by variant_id, location_id) ledger
            full join inventory.level using (variant_id, location_id)
            where coalesce(booked, 0) <> coalesce(on_hand, 0)
            """;

    private static final String RESERVED_FROM_PROMISES = """
            select variant_id, location_id, coalesce(promised, 0) as expected, coalesce(reserved, 0) as actual
            from (
              select variant_id, location_id, sum(quantity) as promised
              from inventory.reservation_line
              join inventory.reservation on reservation.id = reservation_id and state in ('HELD', 'COMMITTED')
              group by variant_id, location_id) promises
            full join inventory.level using (variant_id, location_id)
            where coalesce(promised, 0) <> coalesce(reserved, 0)
            """;

    private static final String SET_ASIDE_FROM_LEDGER = """
            select variant_id, location_id, coalesce(booked, 0) as expected, coalesce(aside, 0) as actual
            from (
              select variant_id, location_id, sum(quantity) as booked from (
                select variant_id, to_id as location_id, quantity from inventory.movement where to_kind = 'SET_ASIDE'
                union all
                select variant_id, from_id, -quantity from inventory.movement where from_kind = 'SET_ASIDE') moved
              group by variant_id, location_id) ledger
            full join (
              select variant_id, location_id, sum(quantity) as aside from inventory.set_aside
              group by variant_id, location_id) kept using (variant_id, location_id)
            where coalesce(booked, 0) <> coalesce(aside, 0)
            """;

    private final JdbcTemplate database;
    private final TransactionTemplate oneMoment;
    private final Seals seals;
    private final JsonMapper json;
    private final Clock clock;

    LedgerAudit(
            JdbcTemplate database, PlatformTransactionManager transactions, Seals seals, JsonMapper json, Clock clock) {
        this.database = database;
        this.oneMoment = new TransactionTemplate(transactions);
        this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.oneMoment.setReadOnly(true);
        this.seals = seals;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public AuditReport run() {
        Instant started = clock.instant();
        seals.seal(true);
        AuditReport report = oneMoment.execute(_ -> compare(started));
        if (report == null) {
            throw new IllegalStateException("An audit answers a report");
        }
        keep(report);
        return report;
    }

    @Override
    public int sealNow() {
        return seals.seal(false);
    }

    private AuditReport compare(Instant started) {
        Findings findings = new Findings();
        compare(LEVELS_FROM_LEDGER, AuditReport.Kind.ON_HAND_DIFFERS, findings);
        compare(RESERVED_FROM_PROMISES, AuditReport.Kind.RESERVED_DIFFERS, findings);
        compare(SET_ASIDE_FROM_LEDGER, AuditReport.Kind.SET_ASIDE_DIFFERS, findings);
        long sealCount = seals.verify(findings);
        return new AuditReport(
                Ids.next(),
                started,
                clock.instant(),
                count("inventory.level"),
                count("inventory.movement"),
                sealCount,
                findings.count(),
                findings.kept());
    }

    private void compare(String differences, AuditReport.Kind kind, Findings findings) {
        database.query(differences, row -> {
            findings.add(
                    kind,
                    row.getObject("variant_id", UUID.class),
                    row.getObject("location_id", UUID.class),
                    row.getString("expected"),
                    row.getString("actual"));
        });
    }

    private long count(String table) {
        Long count = database.queryForObject("select count(*) from " + table, Long.class);
        return count == null ? 0 : count;
    }

    private void keep(AuditReport report) {
        database.update(
                """
                insert into inventory.audit_run (id, started_at, ended_at, levels, movements, seals, finding_count, findings)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                """,
                report.id(),
                ReservationStore.at(report.startedAt()),
                ReservationStore.at(report.endedAt()),
                report.levels(),
                report.movements(),
                report.seals(),
                report.findingCount(),
                json.writeValueAsString(report.findings()));
    }
}
