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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@ToonbankTest
class StaffSignInTest {

    private static final String SESSIONS = "/api/admin/access/sessions";

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
    private SettableClock clock;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    void cast(StaffAccounts accounts, Devices tills, NetworkSetup network) {
        cast = new Cast(accounts, tills, network);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    private Answer signIn(String email, String password) {
        return Caller.at(port).post(SESSIONS, Map.of("email", email, "password", password));
    }

    private Caller by(Answer signedIn) {
        return Caller.at(port).with("Cookie", StaffSessions.COOKIE + "=" + signedIn.cookie(StaffSessions.COOKIE));
    }

    @Test
    void aManagerSignsInSeesWhatTheyMayDoAndSignsOut() {
        StaffMember manager = cast.anyone(RoleAssignment.everywhere(Role.MANAGER));
        Answer signedIn = signIn(manager.email().toUpperCase(java.util.Locale.ROOT), Cast.PASSWORD);
        assertThat(signedIn.status()).isEqualTo(201);
        assertThat(signedIn.headers().firstValue("set-cookie").orElse("")).contains("HttpOnly", "SameSite=Lax");

        Answer me = by(signedIn).get(SESSIONS + "/current");
        assertThat(me.json().path("id").asString()).isEqualTo(manager.id().toString());
        assertThat(me.json().path("permissions").toString())
                .contains("CATALOG_WRITE")
                .doesNotContain("STAFF_WRITE");

        assertThat(by(signedIn).delete(SESSIONS + "/current").status()).isEqualTo(204);
        assertThat(by(signedIn).get(SESSIONS + "/current").code()).isEqualTo("platform.sign-in-needed");
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressGetTheSameAnswer() {
        StaffMember someone = cast.anyone();
        Answer wrong = signIn(someone.email(), "not the password");
        Answer unknown = signIn(Cast.anyEmail(), "not the password");
        assertThat(List.of(wrong.status(), unknown.status())).containsOnly(401);
        assertThat(List.of(wrong.code(), unknown.code())).containsOnly("access.wrong-sign-in");
    }

    @Test
    void afterTenTriesEvenTheRightPasswordWaitsAndIsToldHowLong() {
        StaffMember someone = cast.anyone();
        for (int i = 0; i < 10; i++) {
            assertThat(signIn(someone.email(), "guess " + i).status()).isEqualTo(401);
        }
        Answer refused = signIn(someone.email(), Cast.PASSWORD);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("access.too-many-attempts");
        assertThat(refused.json().path("retryAfterSeconds").asInt()).isBetween(1, 901);
        assertThat(refused.headers().firstValue("retry-after")).isPresent();

        clock.advance(Duration.ofMinutes(16));
        assertThat(signIn(someone.email(), Cast.PASSWORD).status()).isEqualTo(201);
    }

    @Test
    void guessesAtTheSameMomentAreCountedOneByOne() {
        StaffMember someone = cast.anyone();
        List<Integer> answers =
                Together.run(24, i -> signIn(someone.email(), "guess " + i).status());
        assertThat(answers).filteredOn(status -> status == 401).hasSize(10);
        assertThat(answers).filteredOn(status -> status == 429).hasSize(14);
    }

    @Test
    void anIdempotencyKeyNeitherTakesTheCountBackNorKeepsTheSecret() {
        StaffMember someone = cast.anyone();
        String key = Ids.next().toString();
        var body = Map.of("email", someone.email(), "password", "wrong password");
        for (int i = 0; i < 10; i++) {
            Caller.at(port).with("Idempotency-Key", key + i).post(SESSIONS, body);
        }
        assertThat(Caller.at(port)
                        .with("Idempotency-Key", key)
                        .post(SESSIONS, body)
                        .status())
                .isEqualTo(429);
        assertThat(database.queryForObject(
                        "select count(*) from platform.idempotency where key like ?", Integer.class, key + "%"))
                .isZero();
    }

    @Test
    void anIdleSessionEnds() {
        StaffMember someone = cast.anyone();
        Answer signedIn = signIn(someone.email(), Cast.PASSWORD);
        clock.advance(StaffSessions.SESSION_IDLE_MAX.plusMinutes(1));
        assertThat(by(signedIn).get(SESSIONS + "/current").status()).isEqualTo(401);
    }

    @Test
    void aSessionInUseEndsAfterItsLongestDuration() {
        StaffMember someone = cast.anyone();
        Answer signedIn = signIn(someone.email(), Cast.PASSWORD);
        for (int hour = 1; hour < StaffSessions.SESSION_MAX.toHours(); hour++) {
            clock.advance(Duration.ofHours(1));
            sessionsAreReadAgain();
            assertThat(by(signedIn).get(SESSIONS + "/current").status()).isEqualTo(200);
        }
        clock.advance(Duration.ofHours(1));
        assertThat(by(signedIn).get(SESSIONS + "/current").status()).isEqualTo(401);
    }

    /** Any sign-out empties the few seconds' memory of this process. */
    private void sessionsAreReadAgain() {
        sessions.signOut("nobody's");
    }

    @Test
    void somebodyMadeInactiveIsOutAtOnce() {
        StaffMember someone = cast.anyone(RoleAssignment.everywhere(Role.SERVICE));
        Answer signedIn = signIn(someone.email(), Cast.PASSWORD);
        assertThat(by(signedIn).get(SESSIONS + "/current").status()).isEqualTo(200);
        staff.save(new SaveStaff(
                someone.id(), someone.name(), someone.email(), "nl", someone.assignments(), false, false, null));
        assertThat(by(signedIn).get(SESSIONS + "/current").status()).isEqualTo(401);
        assertThat(signIn(someone.email(), Cast.PASSWORD).code()).isEqualTo("access.wrong-sign-in");
    }

    @Test
    void aPageOfAnotherSiteCannotUseTheCookie() {
        StaffMember owner = cast.anyone(RoleAssignment.everywhere(Role.OWNER));
        Caller browser = by(signIn(owner.email(), Cast.PASSWORD));
        var body = Map.of("code", "x-" + Ids.next(), "name", "X", "permissions", List.of());
        assertThat(browser.with("Sec-Fetch-Site", "cross-site")
                        .post("/api/admin/access/roles", body)
                        .code())
                .isEqualTo("access.cross-site");
        assertThat(browser.with("Origin", "https://evil.example")
                        .post("/api/admin/access/roles", body)
                        .code())
                .isEqualTo("access.cross-site");
        assertThat(browser.with("Origin", "http://localhost:" + port)
                        .with("Sec-Fetch-Site", "same-origin")
                        .post("/api/admin/access/roles", body)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void demoPeopleDoNotGetInWhileTheDemoDoesNotRun() {
        StaffMember demo = cast.withDemo(true, RoleAssignment.everywhere(Role.OWNER));
        assertThat(signIn(demo.email(), Cast.PASSWORD).code()).isEqualTo("access.demo-sign-in");
    }

    @Test
    void aKeyDoesWhatItsPermissionsSayUntilItIsRevoked() {
        var created = keys.create(
                new ApiKeys.NewApiKey(Ids.next(), "stock robot", java.util.Set.of(Permission.STAFF_READ), null));
        Caller robot = Caller.at(port).with("Authorization", "Bearer " + created.secret());
        assertThat(robot.get("/api/admin/access/staff").status()).isEqualTo(200);
        Answer refused =
                robot.post("/api/admin/access/roles", Map.of("code", "x", "name", "X", "permissions", List.of()));
        assertThat(refused.code()).isEqualTo("platform.not-allowed");
        keys.revoke(created.key().id());
        assertThat(robot.get("/api/admin/access/staff").status()).isEqualTo(401);
        assertThat(Caller.at(port)
                        .with("Authorization", "Bearer tbk_" + Secrets.token())
                        .get("/api/admin/access/staff")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void everyAddressBelowAdminNeedsASignIn() {
        Answer answer = Caller.at(port).with("Accept-Language", "nl").get("/api/admin/access/staff");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.json().path("detail").asString()).startsWith("Log eerst in");
    }

    @Test
    void answersCarryTheHeadersThatProtectBrowsers() {
        var headers = Caller.at(port).get("/api/admin/access/setup").headers();
        assertThat(headers.firstValue("content-security-policy").orElse(""))
                .contains("frame-ancestors 'none'", "script-src 'self'");
        assertThat(headers.firstValue("x-content-type-options")).contains("nosniff");
        assertThat(headers.firstValue("referrer-policy")).contains("strict-origin-when-cross-origin");
    }
}
