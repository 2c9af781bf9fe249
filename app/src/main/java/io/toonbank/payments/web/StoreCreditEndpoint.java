package io.toonbank.payments.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.ledger.Ledger;
import io.toonbank.payments.StoreCredit;
import io.toonbank.payments.StoreCredit.BookCredit;
import io.toonbank.payments.StoreCredit.Credit;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Store credit of a customer, for the back office. */
@RestController
@RequestMapping("/api/admin/payments/store-credits/{customerId}")
@Tag(name = "Store credit")
class StoreCreditEndpoint {

    private static final int REASON_MAX = 200;

    private final StoreCredit credit;
    private final Ledger ledger;
    private final Access access;

    StoreCreditEndpoint(StoreCredit credit, Ledger ledger, Access access) {
        this.credit = credit;
        this.ledger = ledger;
        this.access = access;
    }

    /** @param amount negative takes */
    record BookBody(
            @Nullable UUID id,
            @NotNull Money amount,
            @NotBlank @Size(max = REASON_MAX) String reason,
            @Nullable Instant expiresAt) {}

    @GetMapping
    @Operation(summary = "What the shop owes a customer")
    Page<Credit> of(@PathVariable UUID customerId) {
        access.require(Permission.PAYMENTS_READ);
        return Page.of(credit.of(customerId));
    }

    @GetMapping("/statement")
    @Operation(summary = "What was booked, newest first")
    Page<StatementRow> statement(@PathVariable UUID customerId, @RequestParam String currency, PageRequest page) {
        access.require(Permission.PAYMENTS_READ);
        return ledger.statement(StoreCredit.accountId(customerId, currency), page)
                .map(line -> StatementRow.of(line, currency));
    }

    @PostMapping("/bookings")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Give store credit, or take it back")
    Credit book(@PathVariable UUID customerId, @RequestBody @Valid BookBody body) {
        access.require(Permission.REFUND);
        UUID id = Objects.requireNonNullElseGet(body.id(), Ids::next);
        return credit.book(new BookCredit(id, customerId, body.amount(), body.reason(), body.expiresAt()));
    }
}
