package io.toonbank.customers;

import static io.toonbank.customers.CustomersTest.anAddress;
import static io.toonbank.customers.CustomersTest.anyEmail;
import static io.toonbank.customers.CustomersTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.access.AccessRefusal;
import io.toonbank.customers.CustomerAccounts.CustomerSession;
import io.toonbank.customers.CustomerAccounts.OwnProfile;
import io.toonbank.customers.CustomerAccounts.Registration;
import io.toonbank.customers.CustomerAccounts.SignedIn;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.time.SettableClock;
import io.toonbank.testing.Together;
import io.toonbank.testing.ToonbankTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ToonbankTest
class CustomerAccountsTest {

    private static final String PASSWORD = "een lange zin voor de test";

    @Autowired
    private CustomerAccounts accounts;

    @Autowired
    private Customers customers;

    @Autowired
    private SettableClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    private static String anywhere() {
        return "address " + Ids.next();
    }

    private static Registration registration(String email) {
        return new Registration(Ids.next(), PersonName.of("Nieuwe", "Klant"), email, PASSWORD, "nl", anywhere());
    }

    private CustomerSession session(SignedIn signedIn) {
        return accounts.session(signedIn.token()).orElseThrow();
    }

    @Test
    void somebodyRegistersSignsOutAndSignsInAgain() {
        String email = anyEmail();
        SignedIn registered = accounts.register(registration(email));
        assertThat(session(registered).name()).isEqualTo("Nieuwe Klant");
        assertThat(session(registered).visibleSince()).isEqualTo(Instant.EPOCH);
        accounts.signOut(registered.token());
        assertThat(accounts.customerOf(registered.token())).isEmpty();
        SignedIn again = accounts.signIn(email.toUpperCase(java.util.Locale.ROOT), PASSWORD, anywhere());
        assertThat(again.customerId()).isEqualTo(registered.customerId());
    }

    @Test
    void ofManyRegistrationsAtOnceForOneAddressOneSucceeds() {
        String email = anyEmail();
        List<String> answers = Together.run(6, _ -> {
            try {
                accounts.register(registration(email));
                return "registered";
            } catch (Refused refused) {
                return refused.code();
            }
        });
        assertThat(answers).filteredOn("registered"::equals).hasSize(1);
        assertThat(answers).filteredOn("customers.account-exists"::equals).hasSize(5);
    }

    @Test
    void registeringWithTheAddressOfAGuestShowsNothingOfTheGuestUntilTheAddressIsProven() {
        String email = anyEmail();
        UUID guest = customers.ensureByEmail(email, PersonName.of("Echte", "Gast"), "nl");
        CustomerAddress home = anAddress("3511 AA", "1", true);
        customers.save(SaveCustomer.byEmail(guest, PersonName.of("Echte", "Gast"), "nl", email)
                .withPhone("0612345678"
                        .replace("12345678", "" + (10_000_000 + Math.floorMod(guest.hashCode(), 89_999_999))))
                .withAddresses(List.of(home)));

        SignedIn stranger = accounts.register(registration(email));
        assertThat(stranger.customerId()).isEqualTo(guest);
        CustomerSession session = session(stranger);
        assertThat(session.verified()).isFalse();
        assertThat(session.name()).isEqualTo("Nieuwe Klant");
        assertThat(session.visibleSince()).isAfter(Instant.EPOCH);
        Customer seen = accounts.own(session).orElseThrow();
        assertThat(seen.addresses()).isEmpty();
        assertThat(seen.phone()).isNull();

        CustomerAddress brought = anAddress("3512 BB", "2", true);
        Customer changed = accounts.saveOwn(
                session, new OwnProfile(PersonName.of("Nog", "Iemand"), "nl", null, List.of(brought), seen.version()));
        assertThat(changed.addresses()).extracting(CustomerAddress::id).containsExactly(brought.id());
        assertThat(customers.require(guest).addresses()).hasSize(2);
        assertThat(customers.require(guest).name().full()).isEqualTo("Echte Gast");

        accounts.verify(accounts.startVerification(guest));
        assertThat(session(stranger).visibleSince()).isEqualTo(Instant.EPOCH);
        assertThat(accounts.own(session(stranger)).orElseThrow().addresses()).hasSize(2);
    }

    @Test
    void afterTenTriesEvenTheRightPasswordWaits() {
        String email = anyEmail();
        accounts.register(registration(email));
        for (int i = 0; i < 10; i++) {
            assertRefused(CustomersRefusal.WRONG_SIGN_IN, () -> accounts.signIn(email, "not the password", anywhere()));
        }
        assertRefused(AccessRefusal.TOO_MANY_ATTEMPTS, () -> accounts.signIn(email, PASSWORD, anywhere()));
        clock.advance(Duration.ofMinutes(16));
        assertThat(accounts.signIn(email, PASSWORD, anywhere()).token()).isNotEmpty();
    }

    @Test
    void unknownPeopleAndPeopleWithoutAccountGetTheSameAnswer() {
        String guest = anyEmail();
        customers.ensureByEmail(guest, PersonName.UNKNOWN, "nl");
        assertRefused(CustomersRefusal.WRONG_SIGN_IN, () -> accounts.signIn(guest, PASSWORD, anywhere()));
        assertRefused(CustomersRefusal.WRONG_SIGN_IN, () -> accounts.signIn(anyEmail(), PASSWORD, anywhere()));
        assertThat(accounts.requestPasswordReset(guest, anywhere())).isEmpty();
    }

    @Test
    void aSessionEndsWhenIdleAndWhenOld() {
        SignedIn signedIn = accounts.register(registration(anyEmail()));
        clock.advance(CustomerAccounts.SESSION_IDLE_MAX.plusMinutes(1));
        assertThat(accounts.session(signedIn.token())).isEmpty();
        assertThat(accounts.session("made up")).isEmpty();
    }

    @Test
    void aResetTokenWorksOnceAndEndsTheOtherSessions() {
        String email = anyEmail();
        SignedIn signedIn = accounts.register(registration(email));
        String token = accounts.requestPasswordReset(email, anywhere()).orElseThrow();
        accounts.resetPassword(token, "een heel ander wachtwoord");
        assertThat(accounts.session(signedIn.token())).isEmpty();
        assertRefused(CustomersRefusal.BAD_TOKEN, () -> accounts.resetPassword(token, "nog een ander wachtwoord"));
        SignedIn again = accounts.signIn(email, "een heel ander wachtwoord", anywhere());
        assertThat(session(again).verified()).isTrue();
    }

    @Test
    void aResetTokenExpires() {
        String email = anyEmail();
        accounts.register(registration(email));
        String token = accounts.requestPasswordReset(email, anywhere()).orElseThrow();
        clock.advance(CustomerAccounts.RESET_VALID.plusSeconds(1));
        assertRefused(CustomersRefusal.BAD_TOKEN, () -> accounts.resetPassword(token, "een heel ander wachtwoord"));
    }

    @Test
    void demoCustomersDoNotGetInWhileTheDemoDoesNotRun() {
        String email = anyEmail();
        UUID id = customers.ensureByEmail(email, PersonName.of("Demo", "Klant"), "nl");
        accounts.open(id, PASSWORD, true);
        assertRefused(CustomersRefusal.WRONG_SIGN_IN, () -> accounts.signIn(email, PASSWORD, anywhere()));
    }

    @Test
    void weakPasswordsAreRefused() {
        var weak = new Registration(Ids.next(), PersonName.UNKNOWN, anyEmail(), "kort", "nl", anywhere());
        assertRefused(AccessRefusal.WEAK_PASSWORD, () -> accounts.register(weak));
    }
}
