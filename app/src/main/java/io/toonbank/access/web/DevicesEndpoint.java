package io.toonbank.access.web;

import static io.toonbank.access.db.Tables.DEVICE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.AccessRefusal;
import io.toonbank.access.Devices;
import io.toonbank.access.Devices.Device;
import io.toonbank.access.Permission;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
@RequestMapping("/api/admin/access")
@Tag(name = "Devices", description = "Tills")
class DevicesEndpoint {

    private static final Keyset<UUID> LIST = Keyset.<UUID>by(DEVICE.ID)
            .sortable("enrolledAt", DEVICE.ENROLLED_AT)
            .first("-enrolledAt");

    private final DSLContext database;
    private final Devices devices;
    private final Access access;

    DevicesEndpoint(DSLContext database, Devices devices, Access access) {
        this.database = database;
        this.devices = devices;
        this.access = access;
    }

    @GetMapping("/devices")
    @Operation(summary = "List tills", description = "Newest first.")
    Page<Device> list(
            @RequestParam(required = false) @Nullable UUID locationId,
            @RequestParam(required = false) @Nullable Boolean revoked,
            PageRequest request) {
        access.require(Permission.NETWORK_READ);
        Condition where = access.locations(Permission.NETWORK_READ)
                .<Condition>map(DEVICE.LOCATION_ID::in)
                .orElseGet(DSL::noCondition);
        if (locationId != null) {
            where = where.and(DEVICE.LOCATION_ID.eq(locationId));
        }
        if (revoked != null) {
            where = where.and(revoked ? DEVICE.REVOKED_AT.isNotNull() : DEVICE.REVOKED_AT.isNull());
        }
        return LIST.fetch(database, DEVICE, where, request, row -> row.get(DEVICE.ID), DEVICE.ID, DEVICE.ENROLLED_AT)
                .map(id -> devices.find(id).orElseThrow());
    }

    @PostMapping("/enrolment-codes")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Ask for a code to enrol a till with", description = "Works once, for a quarter of an hour.")
    Devices.EnrolmentCode enrolCode(@Valid @RequestBody CodeBody body) {
        access.require(Permission.NETWORK_WRITE, body.locationId());
        return devices.enrolCode(body.locationId());
    }

    @DeleteMapping("/devices/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revoke a till", description = "At once, with whoever works at it. May be repeated.")
    void revoke(@PathVariable UUID id) {
        access.require(Permission.NETWORK_WRITE);
        Device device = devices.find(id)
                .filter(known -> access.may(Permission.NETWORK_WRITE, known.locationId()))
                .orElseThrow(() -> Refused.because(AccessRefusal.NO_SUCH_DEVICE));
        devices.revoke(device.id());
    }

    record CodeBody(@NotNull UUID locationId) {}
}
