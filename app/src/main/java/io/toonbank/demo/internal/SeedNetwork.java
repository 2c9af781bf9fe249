package io.toonbank.demo.internal;

import io.toonbank.access.RoleAssignment;
import io.toonbank.access.SaveStaff;
import io.toonbank.access.StaffAccounts;
import io.toonbank.demo.internal.Retailer.Branch;
import io.toonbank.demo.internal.Retailer.Colleague;
import io.toonbank.network.Address;
import io.toonbank.network.Capability;
import io.toonbank.network.LocationKind;
import io.toonbank.network.NetworkSetup;
import io.toonbank.network.Opening;
import io.toonbank.network.OpeningHours;
import io.toonbank.network.SalesChannel;
import io.toonbank.network.SalesChannels;
import io.toonbank.network.SaveLocation;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Stores, the warehouse, who supplies which channel, and the people who work there. */
@DemoComponent
class SeedNetwork {

    /** Published on the sign-in page of the demo; refused outside demo mode. */
    static final String DEMO_PASSWORD = "lindehof-demo";

    private final NetworkSetup setup;
    private final SalesChannels channels;
    private final StaffAccounts staff;

    SeedNetwork(NetworkSetup setup, SalesChannels channels, StaffAccounts staff) {
        this.setup = setup;
        this.channels = channels;
        this.staff = staff;
    }

    void seed(Retailer retailer) {
        retailer.locations().forEach(branch -> setup.saveLocation(location(branch)));
        List<UUID> warehouseFirst = new ArrayList<>();
        retailer.locations().stream()
                .filter(branch -> branch.kind().equals("warehouse"))
                .forEach(branch -> warehouseFirst.add(locationId(branch.code())));
        retailer.locations().stream()
                .filter(branch -> !branch.kind().equals("warehouse"))
                .forEach(branch -> warehouseFirst.add(locationId(branch.code())));
        for (SalesChannel channel : channels.all()) {
            setup.serve(channel.id(), warehouseFirst);
        }
        retailer.staff()
                .forEach(colleague -> employ(colleague, retailer.locations().size()));
    }

    static UUID locationId(String code) {
        return DemoIds.of("location", code);
    }

    static UUID staffId(String email) {
        return DemoIds.of("staff", email);
    }

    private static SaveLocation location(Branch branch) {
        return new SaveLocation(
                locationId(branch.code()),
                branch.code(),
                branch.name(),
                branch.kind().equals("warehouse") ? LocationKind.WAREHOUSE : LocationKind.STORE,
                new Address(
                        branch.address().street(),
                        branch.address().houseNumber(),
                        branch.address().postalCode(),
                        branch.address().city(),
                        branch.address().country()),
                branch.latitude(),
                branch.longitude(),
                ZoneId.of(branch.timeZone()),
                branch.capabilities().stream().map(SeedNetwork::capability).collect(Collectors.toSet()),
                hours(branch.openingHours()),
                true,
                null);
    }

    private static Capability capability(String name) {
        return name.equals("takeReturns") ? Capability.TAKE_RETURNS : Capability.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static OpeningHours hours(Map<String, List<Retailer.Hours>> week) {
        Map<DayOfWeek, List<Opening>> days = new EnumMap<>(DayOfWeek.class);
        week.forEach((day, openings) -> days.put(
                DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)),
                openings.stream()
                        .map(open -> new Opening(LocalTime.parse(open.from()), LocalTime.parse(open.to())))
                        .toList()));
        return new OpeningHours(days, List.of());
    }

    private void employ(Colleague colleague, int everywhere) {
        UUID id = staffId(colleague.email());
        Set<String> places = Set.copyOf(colleague.locations());
        List<RoleAssignment> roles = places.size() == everywhere
                ? List.of(RoleAssignment.everywhere(colleague.role()))
                : colleague.locations().stream()
                        .map(code -> new RoleAssignment(colleague.role(), locationId(code)))
                        .toList();
        var _ = staff.save(new SaveStaff(
                id,
                colleague.firstName() + " " + colleague.lastName(),
                colleague.email(),
                colleague.language(),
                roles,
                true,
                true,
                null));
    }

    /** Hashing is slow on purpose, and the shop need not wait for it. */
    CompletableFuture<Void> signIns(Retailer retailer) {
        return CompletableFuture.runAsync(() -> retailer.staff().forEach(colleague -> {
            UUID id = staffId(colleague.email());
            staff.setPassword(id, DEMO_PASSWORD);
            staff.setPin(id, colleague.pin());
        }));
    }
}
