package io.toonbank.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.toonbank.kernel.Ids;
import io.toonbank.kernel.RefusalCode;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.web.PlatformRefusal;
import io.toonbank.testing.Together;
import io.toonbank.testing.ToonbankTest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ToonbankTest
class CustomersTest {

    @Autowired
    private Customers customers;

    @Autowired
    private Consents consents;

    @Autowired
    private CustomerPrivacy privacy;

    static String anyEmail() {
        return "klant-" + Ids.next() + "@example.com";
    }

    static CustomerAddress anAddress(String postcode, String houseNumber, boolean main) {
        return new CustomerAddress(
                Ids.next(), "", "", "Dorpsstraat", houseNumber, "", postcode, "Utrecht", "", "NL", "", main);
    }

    private Customer aCustomer() {
        return customers.save(SaveCustomer.byEmail(Ids.next(), PersonName.of("Test", "Klant"), "nl", anyEmail()));
    }

    static void assertRefused(RefusalCode code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code.code()));
    }

    @Test
    void whatWasSavedIsFoundByEveryIdentity() {
        UUID id = Ids.next();
        String card = customers.nextLoyaltyCard();
        String email = anyEmail();
        String phone = "06" + String.format("%08d", Math.floorMod(id.getLeastSignificantBits(), 100_000_000L));
        Customer saved = customers.save(SaveCustomer.byEmail(
                        id,
                        new PersonName("Zoë", "van den", "Berg"),
                        "nl",
                        " " + email.toUpperCase(java.util.Locale.ROOT))
                .withPhone(phone)
                .withLoyaltyCard(card)
                .withExternalId("shop:" + id)
                .withTags(Set.of("VIP ", "vip", "Tuin"))
                .withAddresses(List.of(anAddress("3511 aa", "1", false), anAddress("3512 BB", "2", true))));
        assertThat(saved.email()).isEqualTo(email);
        assertThat(saved.phone()).isEqualTo("+316" + phone.substring(2));
        assertThat(saved.tags()).containsExactlyInAnyOrder("vip", "tuin");
        assertThat(saved.mainAddress().orElseThrow().houseNumber()).isEqualTo("2");
        assertThat(customers.byIdentity(IdentityKind.EMAIL, email)).contains(saved);
        assertThat(customers.byIdentity(IdentityKind.PHONE, "+31 (0)6 " + phone.substring(2)))
                .contains(saved);
        assertThat(customers.byIdentity(IdentityKind.LOYALTY_CARD, card)).contains(saved);
        assertThat(customers.byIdentity(IdentityKind.EXTERNAL, "shop:" + id)).contains(saved);
    }

    @ParameterizedTest
    @CsvSource({
        "06 12345678, NL, +31612345678",
        "(030) 231-2345, NL, +31302312345",
        "0470 12 34 56, BE, +32470123456",
        "0032 470 12 34 56, NL, +32470123456",
        "0151 23456789, DE, +4915123456789",
        "+49 151 23456789, NL, +4915123456789",
        "12, NL, ",
        "not a number, NL, ",
        "061234567890123456, NL, "
    })
    void phoneNumbersAreBroughtToOneForm(
            String written, String country, @org.jspecify.annotations.Nullable String normal) {
        assertThat(customers.normalisedPhone(written, country).orElse(null)).isEqualTo(normal);
    }

    @Test
    void cardNumbersAreScannableAndNeverTheSame() {
        Set<String> cards = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            String card = customers.nextLoyaltyCard();
            assertThat(card).matches("29[0-9]{11}");
            cards.add(card);
        }
        assertThat(cards).hasSize(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2900000000002", "8712345678906", "290000000000", "29000000000O0"})
    void aCardWithAWrongCheckDigitOrPrefixIsRefused(String card) {
        var customer = SaveCustomer.byEmail(Ids.next(), PersonName.UNKNOWN, "nl", anyEmail())
                .withLoyaltyCard(card);
        assertRefused(CustomersRefusal.BAD_LOYALTY_CARD, () -> customers.save(customer));
    }

    @Test
    void anIdentityBelongsToOneCustomer() {
        Customer first = aCustomer();
        var second = SaveCustomer.byEmail(Ids.next(), PersonName.UNKNOWN, "nl", String.valueOf(first.email()));
        assertRefused(CustomersRefusal.IDENTITY_TAKEN, () -> customers.save(second));
        assertThat(customers.find(second.id())).isEmpty();
    }

    @Test
    void theAddressOfAnotherCustomerCannotBeTaken() {
        Customer victim = aCustomer();
        CustomerAddress home = anAddress("3511 AA", "1", true);
        customers.save(SaveCustomer.byEmail(victim.id(), victim.name(), "nl", String.valueOf(victim.email()))
                .withAddresses(List.of(home)));
        var thief = SaveCustomer.byEmail(Ids.next(), PersonName.UNKNOWN, "nl", anyEmail())
                .withAddresses(List.of(home));
        assertRefused(CustomersRefusal.ID_TAKEN, () -> customers.save(thief));
        assertThat(customers.require(victim.id()).addresses()).containsExactly(home);
    }

    @Test
    void aStaleVersionIsRefused() {
        Customer customer = aCustomer();
        var change = new SaveCustomer(
                customer.id(),
                PersonName.of("Nieuwe", "Naam"),
                "",
                "nl",
                customer.email(),
                null,
                null,
                null,
                List.of(),
                Set.of(),
                "",
                customer.version());
        customers.save(change);
        assertRefused(PlatformRefusal.STALE_VERSION, () -> customers.save(change));
    }

    @Test
    void manyPurchasesAtOnceByOneGuestMakeOneProfile() {
        String email = anyEmail();
        List<UUID> ids = Together.run(12, _ -> customers.ensureByEmail(email, PersonName.of("Gast", "Klant"), "nl"));
        assertThat(new HashSet<>(ids)).hasSize(1);
        assertThat(customers.byIdentity(IdentityKind.EMAIL, email).orElseThrow().id())
                .isEqualTo(ids.getFirst());
    }

    @Test
    void importedNumbersFindOrMakeTheirProfilesAlsoAtOnce() {
        String file = "file" + Ids.next() + ":";
        Map<String, PersonName> asked = new HashMap<>();
        for (int i = 0; i < 300; i++) {
            asked.put(file + i, PersonName.of("", "Customer " + i));
        }
        List<Customers.Ensured> answers = Together.run(4, _ -> customers.ensureByExternalId(asked, "en"));
        assertThat(answers)
                .extracting(Customers.Ensured::ids)
                .containsOnly(answers.getFirst().ids());
        assertThat(answers.stream().mapToInt(Customers.Ensured::made).sum()).isEqualTo(300);
        Customer seventh = customers.byIdentity(IdentityKind.EXTERNAL, file + 7).orElseThrow();
        assertThat(seventh.id()).isEqualTo(answers.getFirst().ids().get(file + 7));
        assertThat(seventh.name().full()).isEqualTo("Customer 7");
    }

    @Test
    void manyGetOneCardEach() {
        Customer customer = aCustomer();
        String card = customers.giveLoyaltyCard(customer.id());
        assertThat(customers.giveLoyaltyCard(customer.id())).isEqualTo(card);
        assertThat(customers.require(customer.id()).loyaltyCard()).isEqualTo(card);
    }

    @Test
    void searchForgivesAccentsCaseAndSpacing() {
        String unique = "zz" + Ids.next().toString().substring(24);
        UUID id = Ids.next();
        Customer customer = customers.save(
                SaveCustomer.byEmail(id, new PersonName("Renée", "de", "Vries" + unique), "nl", anyEmail())
                        .withLoyaltyCard(customers.nextLoyaltyCard()));
        for (String typed : List.of(
                "renee " + unique,
                "VRIES" + unique.toUpperCase(java.util.Locale.ROOT),
                "de vries" + unique,
                String.valueOf(customer.email()),
                String.valueOf(customer.loyaltyCard()))) {
            assertThat(customers.search(typed, 10))
                    .as(typed)
                    .extracting(Customer::id)
                    .containsExactly(id);
        }
        assertThat(customers.search("renee%" + unique, 10)).isEmpty();
        assertThat(customers.search(" ", 10)).isEmpty();
    }

    @Test
    void theNewestConsentHoldsAndAllAreKept() {
        Customer customer = aCustomer();
        UUID yes = Ids.next();
        var granted = new ConsentGiven(
                yes, customer.id(), Purpose.MARKETING, ConsentChannel.EMAIL, true, "web", "news-1", "192.0.2.7");
        consents.record(granted);
        consents.record(granted);
        assertThat(consents.granted(customer.id(), Purpose.MARKETING, ConsentChannel.EMAIL))
                .isTrue();
        assertThat(consents.granted(customer.id(), Purpose.MARKETING, ConsentChannel.SMS))
                .isFalse();
        consents.record(new ConsentGiven(
                Ids.next(), customer.id(), Purpose.MARKETING, ConsentChannel.EMAIL, false, "mail", "news-1", null));
        assertThat(consents.granted(customer.id(), Purpose.MARKETING, ConsentChannel.EMAIL))
                .isFalse();
        assertThat(consents.current(customer.id())).hasSize(1);
        assertThat(consents.history(customer.id())).hasSize(2);
        assertThat(consents.history(customer.id()).getLast().addressHash())
                .hasSize(64)
                .doesNotContain("192.0");
    }

    @Test
    void whoeverIsErasedLeavesNothingBehindButAnId() {
        Customer customer = aCustomer();
        consents.record(new ConsentGiven(
                Ids.next(), customer.id(), Purpose.MARKETING, ConsentChannel.EMAIL, true, "web", "n1", "192.0.2.7"));
        assertThat(privacy.export(customer.id()).toString()).contains(String.valueOf(customer.email()));
        privacy.erase(customer.id(), "asked by letter");
        privacy.erase(customer.id(), "asked again");
        Customer left = customers.require(customer.id());
        assertThat(left.erasedAt()).isNotNull();
        assertThat(left.name()).isEqualTo(PersonName.UNKNOWN);
        assertThat(customers.byIdentity(IdentityKind.EMAIL, String.valueOf(customer.email())))
                .isEmpty();
        assertThat(privacy.export(customer.id()).toString()).doesNotContain(String.valueOf(customer.email()));
        var back = SaveCustomer.byEmail(customer.id(), PersonName.UNKNOWN, "nl", anyEmail());
        assertRefused(CustomersRefusal.ERASED, () -> customers.save(back));
    }
}
