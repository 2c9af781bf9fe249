package io.toonbank.returns.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.platform.paging.Page;
import io.toonbank.returns.PolicyBook;
import io.toonbank.returns.ReturnPolicies;
import io.toonbank.returns.ReturnPolicies.PublishBook;
import io.toonbank.returns.ReturnRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The rules for returns. */
@RestController
@RequestMapping("/api/admin/returns/policies")
@Tag(name = "returns")
class PoliciesApi {

    private static final int NOTE_LENGTH_MAX = 500;

    private final ReturnPolicies policies;
    private final Access access;

    PoliciesApi(ReturnPolicies policies, Access access) {
        this.policies = policies;
        this.access = access;
    }

    /**
     * @param basedOn version of the book that was changed
     * @param validFrom absent for now
     */
    record BookBody(
            @Min(1) int basedOn,
            @Nullable Instant validFrom,
            @Nullable @Size(max = NOTE_LENGTH_MAX) String note,
            @NotEmpty @Size(max = PolicyBook.RULES_MAX) List<@NotNull ReturnRule> rules) {}

    @GetMapping
    @Operation(summary = "All books of rules, newest first; what was sold keeps the book of its day")
    Page<PolicyBook> all() {
        access.require(Permission.ORDERS_READ);
        return Page.of(policies.all());
    }

    @GetMapping("/current")
    @Operation(summary = "The rules for what is sold now")
    PolicyBook current() {
        access.require(Permission.ORDERS_READ);
        return policies.current();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Publishes a book of rules for sales from now on, or from a moment to come")
    PolicyBook publish(@RequestBody @Valid BookBody body) {
        access.require(Permission.SETTINGS);
        return policies.publish(new PublishBook(body.basedOn(), body.validFrom(), body.note(), body.rules()));
    }
}
