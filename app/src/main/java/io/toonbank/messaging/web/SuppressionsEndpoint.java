package io.toonbank.messaging.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.messaging.MailReports;
import io.toonbank.messaging.MailReports.Booked;
import io.toonbank.messaging.Suppressions;
import io.toonbank.messaging.Suppressions.Reason;
import io.toonbank.messaging.Suppressions.Suppression;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Addresses that get nothing any more, and the reports of mail servers that put them there. */
@RestController
@RequestMapping("/api/admin/messaging")
@Tag(name = "Messages")
class SuppressionsEndpoint {

    private static final int ADDRESS_LENGTH_MAX = 254;

    private final Suppressions suppressions;
    private final MailReports reports;
    private final Access access;

    SuppressionsEndpoint(Suppressions suppressions, MailReports reports, Access access) {
        this.suppressions = suppressions;
        this.reports = reports;
        this.access = access;
    }

    record SuppressBody(
            @NotBlank @Size(max = ADDRESS_LENGTH_MAX) String address,

            @Nullable @Size(max = Suppressions.NOTE_LENGTH_MAX)
            String note) {}

    @GetMapping("/suppressions")
    @Operation(
            summary = "Addresses that get nothing any more",
            description = "Sorts: createdAt, address. q is the start of an address.")
    Page<Suppression> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Reason reason,
            PageRequest page) {
        access.require(Permission.ORDERS_READ);
        return suppressions.list(q, reason, page);
    }

    @PostMapping("/suppressions")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Send nothing to an address any more")
    Suppression suppress(@RequestBody @Valid SuppressBody body) {
        access.require(Permission.CUSTOMERS_WRITE);
        return suppressions.suppress(body.address(), Reason.BY_HAND, body.note(), null);
    }

    @DeleteMapping("/suppressions/{address}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let messages through again")
    void release(@PathVariable String address) {
        access.require(Permission.CUSTOMERS_WRITE);
        suppressions.release(address);
    }

    @PostMapping(path = "/reports", consumes = "message/rfc822")
    @Operation(
            summary = "Book what a mail server reports: a bounce (RFC 3464) or a complaint (RFC 5965)",
            description = "The mail as it came. For the pipe behind the address that toonbank.mail.bounces names.")
    Booked report(@RequestBody byte[] mail) {
        access.require(Permission.SETTINGS);
        return reports.take(mail);
    }
}
