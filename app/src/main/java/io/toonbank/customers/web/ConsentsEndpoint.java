package io.toonbank.customers.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.customers.Consent;
import io.toonbank.customers.ConsentChannel;
import io.toonbank.customers.ConsentGiven;
import io.toonbank.customers.Consents;
import io.toonbank.customers.Customers;
import io.toonbank.customers.Purpose;
import io.toonbank.kernel.Ids;
import io.toonbank.platform.paging.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/admin/customers/{id}/consents")
@Tag(name = "Customers")
class ConsentsEndpoint {

    private static final String BACK_OFFICE = "back-office";

    private final Consents consents;
    private final Customers customers;
    private final Access access;

    ConsentsEndpoint(Consents consents, Customers customers, Access access) {
        this.consents = consents;
        this.customers = customers;
        this.access = access;
    }

    @GetMapping
    @Operation(summary = "All that a customer ever agreed to or refused, newest first")
    Page<Consent> history(@PathVariable UUID id) {
        access.require(Permission.CUSTOMERS_READ);
        customers.require(id);
        return Page.of(consents.history(id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Record a yes or a no of a customer",
            description = "Answers what holds now. The same id again changes nothing.")
    Page<Consent> record(@PathVariable UUID id, @Valid @RequestBody ConsentBody body) {
        access.require(Permission.CUSTOMERS_WRITE);
        consents.record(new ConsentGiven(
                body.id() == null ? Ids.next() : body.id(),
                id,
                body.purpose(),
                body.channel(),
                body.granted(),
                body.source() == null ? BACK_OFFICE : body.source(),
                body.textVersion(),
                null));
        return Page.of(consents.current(id));
    }

    record ConsentBody(
            @Nullable UUID id,
            @NotNull Purpose purpose,
            @NotNull ConsentChannel channel,
            @NotNull Boolean granted,
            @Nullable @Size(max = 80) String source,
            @NotBlank @Size(max = 80) String textVersion) {}
}
