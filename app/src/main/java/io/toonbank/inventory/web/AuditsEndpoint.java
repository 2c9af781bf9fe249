package io.toonbank.inventory.web;

import static io.toonbank.inventory.db.Tables.AUDIT_RUN;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.inventory.AuditReport;
import io.toonbank.inventory.InventoryRefusal;
import io.toonbank.inventory.StockAudit;
import io.toonbank.kernel.Refused;
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
@RequestMapping("/api/admin/inventory/audits")
@Tag(name = "Stock auditor", description = "Adds everything up again from the ledger, and verifies the seals")
class AuditsEndpoint {

    private static final Keyset<Record> LIST = Keyset.<Record>by(AUDIT_RUN.ID)
            .sortable("startedAt", AUDIT_RUN.STARTED_AT)
            .first("-startedAt");

    private final DSLContext database;
    private final StockAudit auditor;
    private final JsonMapper json;
    private final Access access;

    AuditsEndpoint(DSLContext database, StockAudit auditor, JsonMapper json, Access access) {
        this.database = database;
        this.auditor = auditor;
        this.json = json;
        this.access = access;
    }

    /** @param findings absent in lists */
    record AuditView(
            UUID id,
            Instant startedAt,
            Instant endedAt,
            long levels,
            long movements,
            long seals,
            long findingCount,
            boolean clean,
            @Nullable List<AuditReport.Finding> findings) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Run the auditor now")
    AuditView run() {
        access.require(Permission.STOCK_WRITE);
        AuditReport report = auditor.run();
        return new AuditView(
                report.id(),
                report.startedAt(),
                report.endedAt(),
                report.levels(),
                report.movements(),
                report.seals(),
                report.findingCount(),
                report.clean(),
                report.findings());
    }

    @GetMapping
    @Operation(summary = "List audits", description = "Newest first.")
    Page<AuditView> list(PageRequest request) {
        access.require(Permission.STOCK_READ);
        return LIST.fetch(database, AUDIT_RUN, DSL.noCondition(), request, row -> row, AUDIT_RUN.asterisk())
                .map(row -> view(row, null));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One audit with what it found")
    AuditView detail(@PathVariable UUID id) {
        access.require(Permission.STOCK_READ);
        Record row = database.select(AUDIT_RUN.asterisk())
                .from(AUDIT_RUN)
                .where(AUDIT_RUN.ID.eq(id))
                .fetchOne();
        if (row == null) {
            throw Refused.because(InventoryRefusal.NO_SUCH_AUDIT);
        }
        return view(
                row,
                json.readValue(row.get(AUDIT_RUN.FINDINGS).data(), new TypeReference<List<AuditReport.Finding>>() {}));
    }

    private static AuditView view(Record row, @Nullable List<AuditReport.Finding> findings) {
        return new AuditView(
                row.get(AUDIT_RUN.ID),
                row.get(AUDIT_RUN.STARTED_AT),
                row.get(AUDIT_RUN.ENDED_AT),
                row.get(AUDIT_RUN.LEVELS),
                row.get(AUDIT_RUN.MOVEMENTS),
                row.get(AUDIT_RUN.SEALS),
                row.get(AUDIT_RUN.FINDING_COUNT),
                row.get(AUDIT_RUN.FINDING_COUNT) == 0,
                findings);
    }
}
