package io.toonbank.customers.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.customers.CustomerPrivacy;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/admin/customers/{id}")
@Tag(name = "Customers")
class PrivacyEndpoint {

    private final CustomerPrivacy privacy;
    private final Access access;

    PrivacyEndpoint(CustomerPrivacy privacy, Access access) {
        this.privacy = privacy;
        this.access = access;
    }

    @GetMapping("/export")
    @Operation(
            summary = "Everything kept of a customer",
            description = "For a request under article 15 or 20 of the GDPR.")
    JsonNode export(@PathVariable UUID id) {
        access.require(Permission.CUSTOMERS_PRIVACY);
        return privacy.export(id);
    }

    @PostMapping("/erasures")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Forget a customer",
            description = "For a request under article 17 of the GDPR. Cannot be undone. May be repeated.")
    void erase(@PathVariable UUID id, @Valid @RequestBody ErasureBody body) {
        access.require(Permission.CUSTOMERS_PRIVACY);
        privacy.erase(id, body.reason());
    }

    record ErasureBody(@NotBlank @Size(max = 500) String reason) {}
}
