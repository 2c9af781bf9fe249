package io.toonbank.ledger.web;

import static io.toonbank.ledger.db.Tables.AUDIT_RUN;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.kernel.Refused;
import io.toonbank.ledger.LedgerAudit;
import io.toonbank.ledger.LedgerRefusal;
import io.toonbank.ledger.LedgerReport;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/api/admin/ledger/audits")
@Tag(name = "Balance auditor", description = "Adds every balance up again from its postings")
class LedgerAuditsEndpoint {

    private static final Keyset<Record> LIST = Keyset.<Record>by(AUDIT_RUN.ID)
            .sortable("startedAt", AUDIT_RUN.STARTED_AT)
            .first("-startedAt");

    private final DSLContext database;
    private final LedgerAudit auditor;
    private final JsonMapper json;
    private final Access access;

    LedgerAuditsEndpoint(DSLContext database, LedgerAudit auditor, JsonMapper json, Access access) {
        this.database = database;
        this.auditor = auditor;
        this.json = json;
        this.access = access;
    }

    /** @param findings absent in lists */
    record BalanceAuditView(
            UUID id,
            Instant startedAt,
            Instant endedAt,
            long accounts,
            long postings,
            long findingCount,
            boolean clean,
            @Nullable List<LedgerReport.Finding> findings) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add every balance up again now")
    BalanceAuditView run() {
        access.require(Permission.PAYMENTS_READ);
        LedgerReport report = auditor.run();
        return new BalanceAuditView(
                report.id(),
                report.startedAt(),
                report.endedAt(),
                report.accounts(),
                report.postings(),
                report.findingCount(),
                report.clean(),
                report.findings());
    }

    @GetMapping
    @Operation(summary = "Earlier audits, newest first")
    Page<BalanceAuditView> list(PageRequest request) {
        access.require(Permission.PAYMENTS_READ);
        return LIST.fetch(database, AUDIT_RUN, DSL.noCondition(), request, row -> row, AUDIT_RUN.asterisk())
                .map(row -> view(row, null));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One audit with what it found")
    BalanceAuditView detail(@PathVariable UUID id) {
        access.require(Permission.PAYMENTS_READ);
        Record row = database.select(AUDIT_RUN.asterisk())
                .from(AUDIT_RUN)
                .where(AUDIT_RUN.ID.eq(id))
                .fetchOne();
        if (row == null) {
            throw Refused.because(LedgerRefusal.NO_SUCH_AUDIT);
        }
        return view(
                row,
                json.readValue(row.get(AUDIT_RUN.FINDINGS).data(), new TypeReference<List<LedgerReport.Finding>>() {}));
    }

    private static BalanceAuditView view(Record row, @Nullable List<LedgerReport.Finding> findings) {
        return new BalanceAuditView(
                row.get(AUDIT_RUN.ID),
                row.get(AUDIT_RUN.STARTED_AT),
                row.get(AUDIT_RUN.ENDED_AT),
                row.get(AUDIT_RUN.ACCOUNTS),
                row.get(AUDIT_RUN.POSTINGS),
                row.get(AUDIT_RUN.FINDING_COUNT),
                row.get(AUDIT_RUN.FINDING_COUNT) == 0,
                findings);
    }
}
