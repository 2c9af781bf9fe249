package io.toonbank.access.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "History", description = "Who changed what, when, from what to what")
class HistoryEndpoint {

    private final Audit audit;
    private final Access access;

    HistoryEndpoint(Audit audit, Access access) {
        this.audit = audit;
        this.access = access;
    }

    @GetMapping("/api/admin/history")
    @Operation(
            summary = "The history of one thing, newest first",
            description = "Of any product, order, customer, location, …")
    Page<Audit.AuditEntry> history(@RequestParam UUID subject, PageRequest request) {
        access.require(Permission.HISTORY_READ);
        return audit.history(subject, request);
    }
}
