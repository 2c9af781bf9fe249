package io.toonbank.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.kernel.Ids;
import io.toonbank.network.NetworkSetup;
import io.toonbank.platform.time.SettableClock;
import io.toonbank.testing.Caller;
import io.toonbank.testing.Caller.Answer;
import io.toonbank.testing.Together;
import io.toonbank.testing.ToonbankTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ToonbankTest
class TillTest {

    @LocalServerPort
    private int port;

    private Cast cast;

    @Autowired
    private Devices devices;

    @Autowired
    private StaffAccounts staff;

    @Autowired
    private ApiKeys keys;

    @Autowired
    private SettableClock clock;

    @Autowired
    void cast(StaffAccounts accounts, Devices tills, NetworkSetup network) {
        cast = new Cast(accounts, tills, network);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    private Answer enrol(String code) {
        return Caller.at(port).post("/api/pos/enrolments", Map.of("code", code, "name", "Kassa 1"));
    }

    private Caller till(Devices.EnrolledDevice till) {
        return Caller.at(port).with("Authorization", "Device " + till.token());
    }

    private Answer pin(Caller till, StaffMember member, String pin) {
        return till.post("/api/pos/sessions", Map.of("staffId", member.id(), "pin", pin));
    }

    @Test
    void aCodeEnrolsOneTillOnce() {
        UUID store = cast.anyStore();
        Caller owner = Caller.at(port).withKey(keys);
        Answer asked = owner.post("/api/admin/access/enrolment-codes", Map.of("locationId", store));
        String code = asked.json().path("code").asString();
        assertThat(code).matches("[A-Z0-9]{4}-[A-Z0-9]{4}");

        Answer enrolled = enrol(code.toLowerCase(java.util.Locale.ROOT));
        assertThat(enrolled.status()).isEqualTo(201);
        assertThat(enrolled.json().path("locationId").asString()).isEqualTo(store.toString());
        assertThat(enrol(code).code()).isEqualTo("access.bad-enrolment-code");
        assertThat(owner.get("/api/admin/access/devices?locationId=" + store)
                        .json()
                        .path("items"))
                .hasSize(1);
    }

    @Test
    void ofManyThatTypeTheSameCodeAtOnceOneIsEnrolled() {
        String code = devices.enrolCode(cast.anyStore()).code();
        List<Integer> answers = Together.run(8, _ -> enrol(code).status());
        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
    }

    @Test
    void aCodeExpires() {
        String code = devices.enrolCode(cast.anyStore()).code();
        clock.advance(Devices.CODE_VALID.plusSeconds(1));
        assertThat(enrol(code).code()).isEqualTo("access.bad-enrolment-code");
    }

    @Test
    void anUnknownLocationGetsNoCode() {
        Answer answer = Caller.at(port)
                .withKey(keys)
                .post("/api/admin/access/enrolment-codes", Map.of("locationId", Ids.next()));
        assertThat(answer.code()).isEqualTo("access.no-such-location");
    }

    @Test
    void aSellerSignsInWithAPinAndMayDoAtThisTillWhatTheirRoleSays() {
        UUID store = cast.anyStore();
        StaffMember seller = cast.sellerAt(store, "4821");
        Caller till = till(cast.aTillAt(store));
        assertThat(till.get("/api/pos/staff").json().at("/items/0/id").asString())
                .isEqualTo(seller.id().toString());
        assertThat(till.get("/api/pos/sessions/current").json().path("permissions"))
                .isEmpty();

        Answer signedIn = pin(till, seller, "4821");
        assertThat(signedIn.status()).isEqualTo(201);
        Caller working =
                till.with("X-Staff-Session", signedIn.json().path("token").asString());
        Answer current = working.get("/api/pos/sessions/current");
        assertThat(current.json().at("/device/staffName").asString()).isEqualTo(seller.name());
        assertThat(current.json().path("permissions").toString())
                .contains("SELL")
                .doesNotContain("REFUND");

        working.delete("/api/pos/sessions/current");
        assertThat(working.get("/api/pos/sessions/current").json().path("permissions"))
                .isEmpty();
    }

    @Test
    void fiveWrongPinsLockOnePersonAtOneTillForAWhile() {
        UUID store = cast.anyStore();
        StaffMember seller = cast.sellerAt(store, "4821");
        StaffMember colleague = cast.sellerAt(store, "9134");
        Caller till = till(cast.aTillAt(store));
        for (int i = 0; i < 5; i++) {
            assertThat(pin(till, seller, "000" + i).code()).isEqualTo("access.wrong-pin");
        }
        Answer locked = pin(till, seller, "4821");
        assertThat(locked.status()).isEqualTo(429);
        assertThat(locked.json().path("retryAfterSeconds").asInt()).isBetween(1, 301);
        assertThat(pin(till, colleague, "9134").status()).isEqualTo(201);
        assertThat(pin(till(cast.aTillAt(store)), seller, "4821").status()).isEqualTo(201);
        clock.advance(Duration.ofMinutes(6));
        assertThat(pin(till, seller, "4821").status()).isEqualTo(201);
    }

    @Test
    void thePinAloneRecognisesSomebodyUnlessTwoHaveIt() {
        UUID store = cast.anyStore();
        StaffMember seller = cast.sellerAt(store, "777001");
        cast.sellerAt(store, "777002");
        StaffMember twin = cast.sellerAt(store, "777002");
        Caller till = till(cast.aTillAt(store));
        assertThat(till.post("/api/pos/sessions", Map.of("pin", "777001"))
                        .json()
                        .path("staffId")
                        .asString())
                .isEqualTo(seller.id().toString());
        assertThat(till.post("/api/pos/sessions", Map.of("pin", "777002")).code())
                .isEqualTo("access.pin-ambiguous");
        assertThat(pin(till, twin, "777002").status()).isEqualTo(201);
    }

    @Test
    void peopleOfAnotherStoreAndThoseWhoDoNotSellAreNotKnownHere() {
        UUID store = cast.anyStore();
        StaffMember elsewhere = cast.sellerAt(cast.anyStore(), "4821");
        StaffMember auditor = cast.anyone(RoleAssignment.everywhere(Role.AUDITOR));
        staff.setPin(auditor.id(), "4821");
        Caller till = till(cast.aTillAt(store));
        assertThat(pin(till, elsewhere, "4821").code()).isEqualTo("access.wrong-pin");
        assertThat(pin(till, auditor, "4821").code()).isEqualTo("access.wrong-pin");
        assertThat(pin(till, auditor, "4821").status()).isEqualTo(401);
    }

    @Test
    void aSessionBelongsToItsTillAndEndsWhenIdle() {
        UUID store = cast.anyStore();
        StaffMember seller = cast.sellerAt(store, "4821");
        Caller till = till(cast.aTillAt(store));
        String token = pin(till, seller, "4821").json().path("token").asString();
        Caller stolen = till(cast.aTillAt(store)).with("X-Staff-Session", token);
        assertThat(stolen.get("/api/pos/sessions/current").json().path("permissions"))
                .isEmpty();
        clock.advance(PinSessions.SESSION_IDLE_MAX.plusMinutes(1));
        assertThat(till.with("X-Staff-Session", token)
                        .get("/api/pos/sessions/current")
                        .json()
                        .path("permissions"))
                .isEmpty();
    }

    @Test
    void aRevokedTillIsOutAtOnce() {
        var enrolled = cast.aTillAt(cast.anyStore());
        assertThat(till(enrolled).get("/api/pos/staff").status()).isEqualTo(200);
        devices.revoke(enrolled.deviceId());
        Answer answer = till(enrolled).get("/api/pos/staff");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("access.device-needed");
    }

    @Test
    void guessingCodesIsSlowedDown() {
        String address = "address " + Ids.next();
        String last = "";
        for (int i = 0; i < 21; i++) {
            try {
                devices.enrol("WRONG" + i, "x", address);
            } catch (io.toonbank.kernel.Refused refused) {
                last = refused.code();
            }
        }
        assertThat(last).isEqualTo("access.too-many-attempts");
    }
}
