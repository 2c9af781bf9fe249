package io.toonbank.access;

import io.toonbank.kernel.Ids;
import io.toonbank.network.Address;
import io.toonbank.network.Capability;
import io.toonbank.network.LocationKind;
import io.toonbank.network.NetworkSetup;
import io.toonbank.network.OpeningHours;
import io.toonbank.network.SaveLocation;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** People and places for the tests of access. */
final class Cast {

    static final String PASSWORD = "een lange zin voor de test";

    private final StaffAccounts staff;
    private final Devices devices;
    private final NetworkSetup network;

    Cast(StaffAccounts staff, Devices devices, NetworkSetup network) {
        this.staff = staff;
        this.devices = devices;
        this.network = network;
    }

    static String anyEmail() {
        return "someone-" + Ids.next() + "@example.com";
    }

    StaffMember anyone(RoleAssignment... assignments) {
        return withDemo(false, assignments);
    }

    StaffMember withDemo(boolean demo, RoleAssignment... assignments) {
        UUID id = Ids.next();
        staff.save(new SaveStaff(id, "Test Person", anyEmail(), "nl", List.of(assignments), demo, true, null));
        staff.setPassword(id, PASSWORD);
        return staff.find(id).orElseThrow();
    }

    StaffMember sellerAt(UUID location, String pin) {
        StaffMember member = anyone(new RoleAssignment(Role.ASSOCIATE, location));
        staff.setPin(member.id(), pin);
        return member;
    }

    UUID anyStore() {
        UUID id = Ids.next();
        network.saveLocation(new SaveLocation(
                id,
                "T-" + id,
                "Test store",
                LocationKind.STORE,
                new Address("Teststraat", "1", "1234 AB", "Utrecht", "NL"),
                null,
                null,
                ZoneId.of("Europe/Amsterdam"),
                Set.of(Capability.SELL),
                OpeningHours.NEVER,
                true,
                null));
        return id;
    }

    Devices.EnrolledDevice aTillAt(UUID location) {
        return devices.enrol(devices.enrolCode(location).code(), "Test till", "address " + Ids.next());
    }

    DeviceSession sessionOf(Devices.EnrolledDevice till) {
        return new DeviceSession(till.deviceId(), till.name(), till.locationId(), till.channelId(), null, "");
    }
}
