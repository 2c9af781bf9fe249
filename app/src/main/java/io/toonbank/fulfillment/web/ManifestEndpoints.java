package io.toonbank.fulfillment.web;

import static io.toonbank.fulfillment.db.Tables.MANIFEST;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.fulfillment.Shipping;
import io.toonbank.fulfillment.Shipping.Manifest;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What leaves with a carrier's driver. {@link ParcelEndpoints} says that these run without a transaction around them. */
@RestController
@RequestMapping("/api/admin/fulfillment/manifests")
@Tag(name = "Parcels")
class ManifestEndpoints {

    private static final Keyset<UUID> LIST =
            Keyset.<UUID>by(MANIFEST.ID).sortable("at", MANIFEST.AT).first("-at");

    private final DSLContext database;
    private final Shipping shipping;
    private final Papers papers;
    private final WorkViews views;

    ManifestEndpoints(DSLContext database, Shipping shipping, Papers papers, WorkViews views) {
        this.database = database;
        this.shipping = shipping;
        this.papers = papers;
        this.views = views;
    }

    record ManifestBody(
            @Nullable UUID id,
            @NotNull UUID locationId,

            @NotBlank @Size(max = WorkBodies.NAME_LENGTH_MAX)
            String carrier) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "All labelled parcels of a carrier leave; what cannot is told and stays")
    Manifest close(@RequestBody @Valid ManifestBody body) {
        views.requireWork(body.locationId());
        return shipping.closeManifest(WorkBodies.idOr(body.id()), body.locationId(), body.carrier());
    }

    @GetMapping
    @Operation(summary = "Lists manifests, newest first")
    Page<Manifest> list(PageRequest page, @RequestParam(required = false) @Nullable UUID locationId) {
        Condition where = views.locations().map(MANIFEST.LOCATION_ID::in).orElse(DSL.trueCondition());
        if (locationId != null) {
            where = where.and(MANIFEST.LOCATION_ID.eq(locationId));
        }
        return LIST.fetch(
                        database,
                        MANIFEST,
                        where,
                        page,
                        row -> Objects.requireNonNull(row.get(MANIFEST.ID)),
                        MANIFEST.ID,
                        MANIFEST.AT)
                .map(shipping::manifest);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Shows a manifest")
    Manifest show(@PathVariable UUID id) {
        Manifest manifest = shipping.manifest(id);
        views.requireSee(manifest.locationId());
        return manifest;
    }

    @GetMapping("/{id}/sheet.pdf")
    @Operation(summary = "The list for the driver to sign")
    ResponseEntity<byte[]> sheet(@PathVariable UUID id) {
        Manifest manifest = show(id);
        return Papers.pdf("manifest-" + manifest.number(), papers.manifest(manifest));
    }
}
