package io.toonbank.ledger.internal;

import io.toonbank.kernel.Ids;
import io.toonbank.ledger.LedgerAudit;
import io.toonbank.ledger.LedgerReport;
import io.toonbank.ledger.LedgerReport.Finding;
import io.toonbank.ledger.LedgerReport.Kind;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The auditor of balances: looks at everything as of one moment, changes nothing. */
@Component
class AddingUp implements LedgerAudit {

    private static final String BALANCES = """
            select account.id as subject, coalesce(booked, 0) as expected, balance as actual
            from ledger.account
            left join (select account_id, sum(amount) as booked from ledger.posting group by account_id) sums
              on account_id = account.id
            where guarded and coalesce(booked, 0) <> balance
            """;

    private static final String HOLDS = """
            select account.id as subject, coalesce(promised, 0) as expected, held as actual
            from ledger.account
            left join (select account_id, sum(amount - taken) as promised from ledger.hold where open group by account_id) sums
              on account_id = account.id
            where coalesce(promised, 0) <> held
            """;

    private static final String LOTS = """
            select account.id as subject, balance as expected, running as actual
            from ledger.account
            join (select account_id, sum(remaining) as running from ledger.lot where remaining > 0 group by account_id) sums
              on account_id = account.id
            where running > balance
            """;

    private static final String ENTRIES = """
            select entry_id as subject, 0 as expected, sum(amount) as actual
            from ledger.posting group by entry_id, unit having sum(amount) <> 0
            """;

    private final JdbcTemplate database;
    private final TransactionTemplate oneMoment;
    private final JsonMapper json;
    private final Clock clock;

    AddingUp(JdbcTemplate database, PlatformTransactionManager transactions, JsonMapper json, Clock clock) {
        this.database = database;
        this.oneMoment = new TransactionTemplate(transactions);
        this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.oneMoment.setReadOnly(true);
        this.json = json;
        this.clock = clock;
    }

    @Override
    public LedgerReport run() {
        Instant started = clock.instant();
        LedgerReport report = Objects.requireNonNull(oneMoment.execute(_ -> compare(started)));
        keep(report);
        return report;
    }

    private LedgerReport compare(Instant started) {
        List<Finding> findings = new ArrayList<>();
        compare(BALANCES, Kind.BALANCE_DIFFERS, findings);
        compare(HOLDS, Kind.HELD_DIFFERS, findings);
        compare(LOTS, Kind.LOTS_EXCEED_BALANCE, findings);
        compare(ENTRIES, Kind.ENTRY_UNBALANCED, findings);
        return new LedgerReport(
                Ids.next(),
                started,
                clock.instant(),
                count("select count(*) from ledger.account where guarded"),
                count("select count(*) from ledger.posting"),
                findings.size(),
                findings.stream().limit(LedgerReport.FINDINGS_MAX).toList());
    }

    private void compare(String differences, Kind kind, List<Finding> findings) {
        database.query(differences, row -> {
            findings.add(new Finding(
                    kind, row.getObject("subject", UUID.class), row.getLong("expected"), row.getLong("actual")));
        });
    }

    private long count(String query) {
        Long count = database.queryForObject(query, Long.class);
        return count == null ? 0 : count;
    }

    private void keep(LedgerReport report) {
        database.update(
                """
                insert into ledger.audit_run (id, started_at, ended_at, accounts, postings, finding_count, findings)
                values (?, ?, ?, ?, ?, ?, ?::jsonb)
                """,
                report.id(),
                report.startedAt().atOffset(ZoneOffset.UTC),
                report.endedAt().atOffset(ZoneOffset.UTC),
                report.accounts(),
                report.postings(),
                report.findingCount(),
                json.writeValueAsString(report.findings()));
    }
}
