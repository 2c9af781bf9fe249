package io.toonbank.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.kernel.Ids;
import io.toonbank.network.NetworkSetup;
import io.toonbank.testing.Caller;
import io.toonbank.testing.Caller.Answer;
import io.toonbank.testing.ToonbankTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ToonbankTest
class StaffTest {

    private static final String STAFF = "/api/admin/access/staff";

    @LocalServerPort
    private int port;

    private Cast cast;

    @Autowired
    private StaffAccounts staff;

    @Autowired
    private StaffSessions sessions;

    @Autowired
    private ApiKeys keys;

    @Autowired
    void cast(StaffAccounts accounts, Devices tills, NetworkSetup network) {
        cast = new Cast(accounts, tills, network);
    }

    private Caller anOwner() {
        return Caller.at(port).withKey(keys);
    }

    private Caller signedIn(StaffMember member) {
        return Caller.at(port)
                .with(
                        "Cookie",
                        StaffSessions.COOKIE + "=" + sessions.open(member.id()).token());
    }

    private static Map<String, Object> body(String email, List<?> assignments) {
        return new HashMap<>(Map.of(
                "name",
                "Nieuwe Collega",
                "email",
                email,
                "language",
                "nl",
                "assignments",
                assignments,
                "active",
                true));
    }

    @Test
    void addsChangesAndRemembersWhoChangedWhat() {
        String email = Cast.anyEmail();
        Answer created = anOwner().post(STAFF, body(email, List.of(Map.of("roleCode", "service"))));
        assertThat(created.status()).isEqualTo(201);
        String id = created.json().path("id").asString();

        var change = body(email, List.of());
        change.put("name", "Andere Naam");
        change.put("version", 1);
        Answer changed = anOwner().put(STAFF + "/" + id, change);
        assertThat(changed.json().path("version").asInt()).isEqualTo(2);
        assertThat(anOwner().put(STAFF + "/" + id, change).code()).isEqualTo("platform.stale-version");

        Answer history = anOwner().get("/api/admin/history?subject=" + id);
        assertThat(history.json().path("items")).hasSize(2);
        assertThat(history.json().at("/items/0/before/name").asString()).isEqualTo("Nieuwe Collega");
        assertThat(history.json().at("/items/0/actor/kind").asString()).isEqualTo("API_KEY");
        assertThat(history.text()).doesNotContain("argon2");
    }

    @Test
    void oneAddressBelongsToOnePerson() {
        StaffMember someone = cast.anyone();
        Answer refused = anOwner().post(STAFF, body(someone.email(), List.of()));
        assertThat(refused.code()).isEqualTo("access.email-taken");
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/email");
    }

    @Test
    void nobodyHandsOutMoreThanTheyHave() {
        Caller limited = Caller.at(port).withKey(keys, Permission.STAFF_READ, Permission.STAFF_WRITE);
        Answer refused = limited.post(STAFF, body(Cast.anyEmail(), List.of(Map.of("roleCode", "owner"))));
        assertThat(refused.code()).isEqualTo("access.more-than-you-may");
        StaffMember owner = cast.anyone(RoleAssignment.everywhere(Role.OWNER));
        assertThat(limited.put(STAFF + "/" + owner.id() + "/password", Map.of("password", "nu ben ik de baas hier"))
                        .code())
                .isEqualTo("access.more-than-you-may");
    }

    @Test
    void aManagerOfOneStoreDoesNotSeeThePeopleOfAnother() {
        UUID mine = Ids.next();
        UUID theirs = Ids.next();
        StaffMember manager = cast.anyone(new RoleAssignment(Role.MANAGER, mine));
        StaffMember colleague = cast.anyone(new RoleAssignment(Role.ASSOCIATE, mine));
        StaffMember stranger = cast.anyone(new RoleAssignment(Role.ASSOCIATE, theirs));
        Caller browser = signedIn(manager);
        assertThat(browser.get(STAFF + "/" + colleague.id()).status()).isEqualTo(200);
        Answer foreign = browser.get(STAFF + "/" + stranger.id());
        Answer unknown = browser.get(STAFF + "/" + Ids.next());
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.code()).isEqualTo(unknown.code());
        assertThat(browser.get(STAFF).text())
                .contains(colleague.id().toString())
                .doesNotContain(stranger.id().toString());
    }

    @Test
    void theBadInputIsNamedFieldByField() {
        Answer answer = anOwner()
                .with("Accept-Language", "nl")
                .post(STAFF, Map.of("name", " ", "email", "a@b.nl", "language", "dutch", "assignments", List.of()));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("/name", "/language", "/active", "Vul dit in");
        assertThat(anOwner().post(STAFF, "{\"name\":").code()).isEqualTo("platform.malformed");
        assertThat(anOwner().post(STAFF, "{\"nickname\":\"x\"}").text()).contains("field.unknown", "/nickname");
        assertThat(anOwner().post(STAFF, body("not an address", List.of())).code())
                .isEqualTo("access.bad-email");
        assertThat(anOwner().get(STAFF + "/not-an-id").status()).isEqualTo(422);
        assertThat(anOwner().get(STAFF + "?limit=0").code()).isEqualTo("platform.bad-page-size");
        assertThat(anOwner().get(STAFF + "?sort=password").code()).isEqualTo("platform.bad-sort");
        assertThat(anOwner().get(STAFF + "?cursor=%21%21").code()).isEqualTo("platform.bad-cursor");
    }

    @Test
    void weakPasswordsAndOddPinsAreRefused() {
        StaffMember someone = cast.anyone();
        String path = STAFF + "/" + someone.id();
        assertThat(anOwner().put(path + "/password", Map.of("password", "kort")).code())
                .isEqualTo("access.weak-password");
        assertThat(anOwner()
                        .put(path + "/password", Map.of("password", "aaaaaaaaaaaa"))
                        .code())
                .isEqualTo("access.weak-password");
        assertThat(anOwner().put(path + "/pin", Map.of("pin", "12a4")).code()).isEqualTo("access.bad-pin");
        assertThat(anOwner().put(path + "/pin", Map.of("pin", "1234")).status()).isEqualTo(204);
        assertThat(staff.find(someone.id()).orElseThrow().hasPin()).isTrue();
    }

    @Test
    void rolesOfOnesOwnComeAndGoButTheOwnersStays() {
        Answer created = anOwner()
                .post(
                        "/api/admin/access/roles",
                        Map.of(
                                "code",
                                "etalage-" + Ids.next().toString().substring(24),
                                "name",
                                "Etalage",
                                "permissions",
                                List.of("CATALOG_READ")));
        String id = created.json().path("id").asString();
        StaffMember someone = cast.anyone(
                RoleAssignment.everywhere(created.json().path("code").asString()));
        assertThat(anOwner().delete("/api/admin/access/roles/" + id).code()).isEqualTo("access.role-in-use");
        staff.save(new SaveStaff(
                someone.id(), someone.name(), someone.email(), "nl", List.of(), false, true, someone.version()));
        assertThat(anOwner().delete("/api/admin/access/roles/" + id).status()).isEqualTo(204);

        String owner = "01900000-0000-7000-8000-000000000101";
        assertThat(anOwner().delete("/api/admin/access/roles/" + owner).code()).isEqualTo("access.built-in-role");
        assertThat(anOwner()
                        .put(
                                "/api/admin/access/roles/" + owner,
                                Map.of("code", "owner", "name", "O", "permissions", List.of(), "version", 1))
                        .code())
                .isEqualTo("access.owner-role-is-fixed");
    }

    @Test
    void aReplayedKeyWithAnotherBodyIsRefused() {
        Caller caller = anOwner().with("Idempotency-Key", Ids.next().toString());
        var body = body(Cast.anyEmail(), List.of());
        Answer first = caller.post(STAFF, body);
        Answer again = caller.post(STAFF, body);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(caller.post(STAFF, body(Cast.anyEmail(), List.of())).code())
                .isEqualTo("platform.idempotency-key-reused");
    }
}
