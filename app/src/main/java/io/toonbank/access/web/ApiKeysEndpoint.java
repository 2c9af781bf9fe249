package io.toonbank.access.web;

import static io.toonbank.access.db.Tables.API_KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.AccessRefusal;
import io.toonbank.access.ApiKeys;
import io.toonbank.access.ApiKeys.ApiKey;
import io.toonbank.access.Permission;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
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

@RestController
@RequestMapping("/api/admin/access/api-keys")
@Tag(name = "API keys", description = "Keys for programs")
class ApiKeysEndpoint {

    private static final Keyset<UUID> LIST = Keyset.<UUID>by(API_KEY.ID)
            .sortable("createdAt", API_KEY.CREATED_AT)
            .first("-createdAt");

    private final DSLContext database;
    private final ApiKeys keys;
    private final HandingOut handingOut;
    private final Access access;

    ApiKeysEndpoint(DSLContext database, ApiKeys keys, HandingOut handingOut, Access access) {
        this.database = database;
        this.keys = keys;
        this.handingOut = handingOut;
        this.access = access;
    }

    @GetMapping
    @Operation(
            summary = "List API keys",
            description = "Newest first; revoked=false leaves out those that open nothing.")
    Page<ApiKey> list(@RequestParam(required = false) @Nullable Boolean revoked, PageRequest request) {
        access.require(Permission.SETTINGS);
        Condition where = revoked == null
                ? DSL.noCondition()
                : revoked ? API_KEY.REVOKED_AT.isNotNull() : API_KEY.REVOKED_AT.isNull();
        return LIST.fetch(database, API_KEY, where, request, row -> row.get(API_KEY.ID), API_KEY.ID, API_KEY.CREATED_AT)
                .map(id -> keys.find(id).orElseThrow());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One API key")
    ApiKey detail(@PathVariable UUID id) {
        access.require(Permission.SETTINGS);
        return keys.find(id).orElseThrow(() -> Refused.because(AccessRefusal.NO_SUCH_KEY));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Make an API key", description = "The secret is in this answer and nowhere else.")
    ApiKeys.CreatedKey create(@Valid @RequestBody KeyBody body) {
        access.require(Permission.SETTINGS);
        handingOut.requireAll(body.permissions(), null);
        UUID id = body.id() == null ? Ids.next() : body.id();
        return keys.create(new ApiKeys.NewApiKey(id, body.name().strip(), body.permissions(), body.expiresAt()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revoke an API key", description = "At once, for good. May be repeated.")
    void revoke(@PathVariable UUID id) {
        access.require(Permission.SETTINGS);
        keys.revoke(id);
    }

    record KeyBody(
            @Nullable UUID id,
            @NotBlank @Size(max = 120) String name,
            @NotEmpty Set<@NotNull Permission> permissions,
            @Nullable Instant expiresAt) {}
}
