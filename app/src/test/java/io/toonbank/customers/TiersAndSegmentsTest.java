package io.toonbank.customers;

import static io.toonbank.customers.CustomersTest.anAddress;
import static io.toonbank.customers.CustomersTest.anyEmail;
import static io.toonbank.customers.CustomersTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Translated;
import io.toonbank.platform.web.PlatformRefusal;
import io.toonbank.testing.ToonbankTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ToonbankTest
class TiersAndSegmentsTest {

    private static final Translated TITLE = Translated.nlEn("Proef", "Trial");

    @Autowired
    private CustomerTiers tiers;

    @Autowired
    private Segments segments;

    @Autowired
    private Customers customers;

    @Autowired
    private Consents consents;

    @Autowired
    private CustomerPrivacy privacy;

    private UUID aCustomer(String... tags) {
        SaveCustomer wanted = SaveCustomer.byEmail(Ids.next(), PersonName.of("Test", "Klant"), "nl", anyEmail())
                .withTags(Set.of(tags))
                .withAddresses(List.of(anAddress("3511 AB", "1", true)));
        return customers.save(wanted).id();
    }

    private static String code() {
        return "t" + Ids.next().toString().substring(20);
    }

    private CustomerTier aTier() {
        return tiers.save(Ids.next(), code(), TITLE, 1, null);
    }

    private String aSegment(@Nullable SegmentRule rule) {
        return segments.save(Ids.next(), code(), TITLE, rule, null).code();
    }

    @Test
    void aCustomerHasTheTierTheyWereGivenAndKeepsItWhenTheProfileIsSaved() {
        CustomerTier gold = aTier();
        UUID customer = aCustomer("trouw");

        tiers.assign(customer, gold.code());
        Customer read = customers.require(customer);
        customers.save(SaveCustomer.byEmail(customer, read.name(), "en", String.valueOf(read.email())));

        assertThat(customers.require(customer).tier()).isEqualTo(gold.code());
        assertThat(segments.of(customer).tier()).isEqualTo(gold.code());
        assertThat(tiers.sizes()).containsEntry(gold.code(), 1);
        assertRefused(CustomersRefusal.TIER_IN_USE, () -> tiers.remove(gold.id()));

        tiers.assign(customer, null);
        tiers.remove(gold.id());
        assertThat(tiers.all()).doesNotContain(gold);
        assertRefused(CustomersRefusal.NO_SUCH_TIER, () -> tiers.assign(customer, gold.code()));
    }

    @Test
    void aTierIsChangedByWhoReadItLast() {
        CustomerTier silver = aTier();

        tiers.save(silver.id(), silver.code(), TITLE, 5, silver.version());

        assertRefused(
                PlatformRefusal.STALE_VERSION,
                () -> tiers.save(silver.id(), silver.code(), TITLE, 6, silver.version()));
        assertRefused(CustomersRefusal.GROUP_CODE_TAKEN, () -> tiers.save(Ids.next(), silver.code(), TITLE, 1, null));
    }

    @Test
    void aRuleFindsWhoMeetsItNowAndNobodyElse() {
        String tag = code();
        String regulars = aSegment(SegmentRule.anyTag(tag.toUpperCase(java.util.Locale.ROOT), "nobody-has-this"));
        UUID regular = aCustomer(tag);
        UUID other = aCustomer();

        assertThat(segments.of(regular).segments()).contains(regulars);
        assertThat(segments.of(other).segments()).doesNotContain(regulars);
        assertThat(segments.count(SegmentRule.anyTag(tag))).isEqualTo(1);

        Customer read = customers.require(regular);
        customers.save(SaveCustomer.byEmail(regular, read.name(), "nl", String.valueOf(read.email())));
        assertThat(segments.of(regular).segments()).as("the tag is gone").doesNotContain(regulars);
    }

    @Test
    void everythingARuleSaysMustHold() {
        String tag = code();
        CustomerTier gold = aTier();
        String exact = aSegment(new SegmentRule(
                List.of(tag),
                List.of(),
                List.of("geblokkeerd"),
                List.of(gold.code()),
                List.of("NL"),
                List.of("UTRECHT"),
                List.of("nl"),
                false,
                false,
                true,
                null,
                1));
        UUID all = aCustomer(tag);
        tiers.assign(all, gold.code());
        assertThat(segments.of(all).segments()).as("asked for no newsletter").doesNotContain(exact);

        agrees(all, true);
        assertThat(segments.of(all).segments()).contains(exact);

        agrees(all, false);
        assertThat(segments.of(all).segments()).as("the newest word counts").doesNotContain(exact);
    }

    private void agrees(UUID customer, boolean granted) {
        consents.record(new ConsentGiven(
                Ids.next(), customer, Purpose.MARKETING, ConsentChannel.EMAIL, granted, "test", "1", null));
    }

    @Test
    void aListKeptByHandHoldsWhoWasPutInIt() {
        Segment list = segments.save(Ids.next(), code(), TITLE, null, null);
        UUID customer = aCustomer();

        segments.add(list.id(), List.of(customer));
        segments.add(list.id(), List.of(customer));
        assertThat(segments.of(customer).segments()).contains(list.code());

        segments.takeOut(list.id(), List.of(customer));
        assertThat(segments.of(customer).segments()).doesNotContain(list.code());
        assertRefused(CustomersRefusal.NO_SUCH_CUSTOMER, () -> segments.add(list.id(), List.of(customer, Ids.next())));
        Segment ruled = segments.save(Ids.next(), code(), TITLE, SegmentRule.anyTag("x"), null);
        assertRefused(CustomersRefusal.SEGMENT_HAS_RULE, () -> segments.add(ruled.id(), List.of(customer)));
    }

    @Test
    void aRuleThatSaysNothingOrNamesNoTierIsRefused() {
        assertRefused(CustomersRefusal.RULE_SAYS_NOTHING, () -> aSegment(SegmentRule.EVERYBODY));
        SegmentRule unknown = new SegmentRule(
                List.of(),
                List.of(),
                List.of(),
                List.of("no-such"),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null);
        assertRefused(CustomersRefusal.NO_SUCH_TIER, () -> aSegment(unknown));
    }

    @Test
    void whoIsForgottenBelongsNowhere() {
        CustomerTier gold = aTier();
        Segment list = segments.save(Ids.next(), code(), TITLE, null, null);
        UUID customer = aCustomer();
        tiers.assign(customer, gold.code());
        segments.add(list.id(), List.of(customer));

        privacy.erase(customer, "asked for it");

        assertThat(segments.of(customer)).isEqualTo(Segments.Belonging.NOWHERE);
        assertThat(tiers.sizes()).doesNotContainKey(gold.code());
    }
}
