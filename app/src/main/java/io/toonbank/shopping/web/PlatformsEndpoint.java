package io.toonbank.shopping.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.kernel.Ids;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.shopping.Platforms;
import io.toonbank.shopping.Platforms.DeliveryFilter;
import io.toonbank.shopping.Platforms.DeliveryState;
import io.toonbank.shopping.Platforms.Platform;
import io.toonbank.shopping.Platforms.SavePlatform;
import io.toonbank.shopping.Platforms.WebhookDelivery;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Platforms that shop here for people, and what they were told. */
@RestController
@RequestMapping("/api/admin/shopping")
@Tag(name = "Shopping platforms")
class PlatformsEndpoint {

    private final Platforms platforms;
    private final Access access;

    PlatformsEndpoint(Platforms platforms, Access access) {
        this.platforms = platforms;
        this.access = access;
    }

    record PlatformBody(
            @Nullable UUID id,
            @NotBlank @Size(max = Platforms.NAME_LENGTH_MAX) String name,
            @NotBlank @Size(max = Platforms.URL_LENGTH_MAX) String profileUrl,
            @NotBlank @Size(max = Platforms.URL_LENGTH_MAX) String webhookUrl,
            boolean active,
            @Nullable Integer version) {

        SavePlatform as(UUID wanted) {
            return new SavePlatform(wanted, name, profileUrl, webhookUrl, active, version);
        }
    }

    /** @param key shown this once */
    record KeyAnswer(String key) {}

    @GetMapping("/platforms")
    @Operation(summary = "Platforms", description = "Sorts: name, createdAt.")
    Page<Platform> list(PageRequest page) {
        access.require(Permission.SETTINGS);
        return platforms.list(page);
    }

    @GetMapping("/platforms/{id}")
    @Operation(summary = "A platform")
    Platform detail(@PathVariable UUID id) {
        access.require(Permission.SETTINGS);
        return platforms.require(id);
    }

    @PostMapping("/platforms")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a platform")
    Platform add(@RequestBody @Valid PlatformBody body) {
        access.require(Permission.SETTINGS);
        return platforms.save(body.as(body.id() == null ? Ids.next() : body.id()));
    }

    @PutMapping("/platforms/{id}")
    @Operation(summary = "Change a platform")
    Platform change(@PathVariable UUID id, @RequestBody @Valid PlatformBody body) {
        access.require(Permission.SETTINGS);
        return platforms.save(body.as(id));
    }

    @PostMapping("/platforms/{id}/keys")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Make a new key, shown this once; the one before opens nothing any more")
    KeyAnswer key(@PathVariable UUID id) {
        access.require(Permission.SETTINGS);
        return new KeyAnswer(platforms.newKey(id));
    }

    @GetMapping("/deliveries")
    @Operation(summary = "What platforms were told", description = "Sorts: createdAt.")
    Page<WebhookDelivery> deliveries(
            @RequestParam(required = false) @Nullable UUID platformId,
            @RequestParam(required = false) @Nullable UUID orderId,
            @RequestParam(required = false) @Nullable DeliveryState state,
            PageRequest page) {
        access.require(Permission.ORDERS_READ);
        return platforms.deliveries(new DeliveryFilter(platformId, orderId, state), page);
    }

    @PostMapping("/deliveries/{id}/repeats")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Tell it again")
    WebhookDelivery repeat(@PathVariable UUID id) {
        access.require(Permission.SETTINGS);
        return platforms.repeat(id);
    }
}
