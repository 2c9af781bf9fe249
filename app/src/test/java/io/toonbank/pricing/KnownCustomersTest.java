package io.toonbank.pricing;

import static io.toonbank.checkout.PromotionCast.form;
import static io.toonbank.checkout.PromotionCast.orderOff;
import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.checkout.PromotionCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.customers.CustomerTiers;
import io.toonbank.customers.Customers;
import io.toonbank.customers.PersonName;
import io.toonbank.customers.Segments;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Translated;
import io.toonbank.pricing.PersonalOffers.GiveOffer;
import io.toonbank.pricing.PersonalOffers.PersonalOffer;
import io.toonbank.pricing.PromotionClaims.Claim;
import io.toonbank.pricing.PromotionTrials.TriedAs;
import io.toonbank.pricing.Promotions.Promotion;
import io.toonbank.pricing.Promotions.SavePromotion;
import io.toonbank.testing.Together;
import io.toonbank.testing.ToonbankTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What promotions ask about somebody the shop knows: tier, segments, personal offers. */
@ToonbankTest
class KnownCustomersTest extends PromotionsInAShop {

    @Autowired
    private Customers customers;

    @Autowired
    private CustomerTiers tiers;

    @Autowired
    private Segments segments;

    @Autowired
    private PersonalOffers personal;

    private UUID aCustomer() {
        return customers.ensureByEmail("k-" + Ids.next() + "@example.org", PersonName.UNKNOWN, "nl");
    }

    private static String code() {
        return "k" + Ids.next().toString().substring(20);
    }

    private String aTier() {
        return tiers.save(Ids.next(), code(), Translated.of("nl", "Goud"), 1, null)
                .code();
    }

    private Quote quoteFor(Shop shop, @Nullable UUID customer, UUID variant) {
        return quotes.quote(new PriceQuestion(
                shop.channel(),
                null,
                customer,
                Set.of(),
                "NL",
                clock.instant(),
                List.of(line(variant, 1)),
                null,
                List.of(),
                List.of()));
    }

    /** A promotion only for whom it is offered to. */
    private Promotion offered(Shop shop) {
        UUID id = Ids.next();
        String condition =
                "{\"allOf\":[{\"channels\":[\"" + shop.channel() + "\"]},{\"personalOffer\":\"" + id + "\"}]}";
        Promotion draft = promotions.save(new SavePromotion(
                id,
                "o-" + id.toString().substring(9),
                Translated.nlEn("Voor u", "For you"),
                null,
                "EUR",
                null,
                null,
                form(condition, orderOff(500), ""),
                null));
        return promotions.publish(draft.id(), draft.version());
    }

    private PersonalOffer give(Promotion promotion, UUID customer) {
        return personal.give(new GiveOffer(Ids.next(), promotion.id(), customer, null, null, 1));
    }

    @Test
    void aTierAndASegmentGetTheirPrice() {
        Shop shop = shops.aWebShop(1);
        UUID mug = shops.anArticle(shop, 2_000);
        String gold = aTier();
        String list = code();
        UUID segment = segments.save(Ids.next(), list, Translated.of("nl", "Proef"), null, null)
                .id();
        cast.running(shop.channel(), "{\"tiers\":[\"" + gold + "\"]}", orderOff(100), "");
        cast.running(shop.channel(), "{\"segments\":[\"" + list + "\"]}", orderOff(300), "");
        UUID customer = aCustomer();
        assertThat(quoteFor(shop, customer, mug).total()).isEqualTo(euro(2_000));

        tiers.assign(customer, gold);
        assertThat(quoteFor(shop, customer, mug).total()).isEqualTo(euro(1_900));
        segments.add(segment, List.of(customer));
        assertThat(quoteFor(shop, customer, mug).total()).isEqualTo(euro(1_600));
        assertThat(quoteFor(shop, null, mug).total()).as("a stranger").isEqualTo(euro(2_000));
    }

    @Test
    void aPersonalOfferIsForOneAndUsedOnce() {
        Shop shop = shops.aWebShop(1);
        UUID mug = shops.anArticle(shop, 2_000);
        Promotion forYou = offered(shop);
        UUID customer = aCustomer();
        PersonalOffer given = give(forYou, customer);
        assertThat(personal.open(customer, clock.instant())).containsExactly(given);

        Quote quote = quoteFor(shop, customer, mug);
        assertThat(quote.total()).isEqualTo(euro(1_500));
        assertThat(quoteFor(shop, aCustomer(), mug).total()).isEqualTo(euro(2_000));

        UUID order = Ids.next();
        claims.claim(List.of(Claim.of(order, customer, null, quote)));
        assertThat(personal.of(customer))
                .singleElement()
                .satisfies(offer -> assertThat(offer.state()).isEqualTo(PersonalOffers.State.USED));
        assertThat(quoteFor(shop, customer, mug).total()).isEqualTo(euro(2_000));
        refuses(
                PromotionRefusal.LIMIT_REACHED,
                () -> claims.claim(List.of(Claim.of(Ids.next(), customer, null, quote))));

        claims.release(List.of(order));
        assertThat(quoteFor(shop, customer, mug).total()).as("given back").isEqualTo(euro(1_500));
        personal.withdraw(given.id());
        assertThat(quoteFor(shop, customer, mug).total()).isEqualTo(euro(2_000));
    }

    @Test
    void aPersonalOfferIsHadOnceWhateverTheRush() {
        Shop shop = shops.aWebShop(1);
        Promotion forYou = offered(shop);
        UUID customer = aCustomer();
        give(forYou, customer);
        Quote quote = quoteFor(shop, customer, shops.anArticle(shop, 2_000));

        List<Boolean> had = Together.run(8, _ -> claimed(Claim.of(Ids.next(), customer, null, quote)));

        assertThat(had.stream().filter(each -> each)).hasSize(1);
    }

    @Test
    void aPersonalOfferKeepsToItsPeriod() {
        Shop shop = shops.aWebShop(1);
        UUID mug = shops.anArticle(shop, 2_000);
        Promotion forYou = offered(shop);
        UUID customer = aCustomer();
        personal.give(
                new GiveOffer(Ids.next(), forYou.id(), customer, clock.instant().plus(Duration.ofDays(1)), null, 1));
        assertThat(quoteFor(shop, customer, mug).total()).isEqualTo(euro(2_000));

        personal.give(new GiveOffer(
                Ids.next(), forYou.id(), customer, null, clock.instant().plus(Duration.ofDays(1)), 1));
        assertThat(quoteFor(shop, customer, mug).total()).isEqualTo(euro(1_500));
        assertThat(personal.of(customer)).as("one, with another period").hasSize(1);
        Instant now = clock.instant();
        refuses(
                PricingRefusal.WRONG_PERIOD,
                () -> personal.give(new GiveOffer(Ids.next(), forYou.id(), customer, now, now, 1)));
    }

    @Test
    void onlyAPromotionThatAsksForItIsOffered() {
        Shop shop = shops.aWebShop(1);
        Promotion open = cast.running(shop.channel(), orderOff(100), "");

        refuses(PromotionRefusal.NOT_PERSONAL, () -> give(open, aCustomer()));
    }

    @Test
    void refusesToPublishWhatNobodyCanMeet() {
        Shop shop = shops.aWebShop(1);
        SavePromotion otherOffer =
                cast.draft(shop.channel(), "{\"personalOffer\":\"" + Ids.next() + "\"}", orderOff(1), "");
        SavePromotion noTier = cast.draft(shop.channel(), "{\"tiers\":[\"no-such\"]}", orderOff(1), "");
        SavePromotion noSegment = cast.draft(shop.channel(), "{\"segments\":[\"no-such\"]}", orderOff(1), "");

        for (SavePromotion given : List.of(otherOffer, noTier, noSegment)) {
            assertThat(promotions.problems(given))
                    .extracting(Promotions.Problem::code)
                    .containsExactly("selects-unknown");
        }
        assertThat(promotions.problems(noTier))
                .extracting(Promotions.Problem::pointer)
                .containsExactly("/form/condition/allOf/1/tiers/0");
    }

    @Test
    void theTestBasketTriesADraftAsAnybody() {
        Shop shop = shops.aWebShop(1);
        UUID mug = shops.anArticle(shop, 2_000);
        String gold = aTier();
        UUID id = Ids.next();
        SavePromotion draft = new SavePromotion(
                id,
                "d-" + id.toString().substring(9),
                Translated.of("nl", "Proef"),
                null,
                "EUR",
                null,
                null,
                PromotionCast.form(
                        "{\"allOf\":[{\"tiers\":[\"" + gold + "\"]},{\"personalOffer\":\"" + id + "\"}]}",
                        orderOff(500),
                        ""),
                null);
        PriceQuestion basket = question(shop, List.of(), line(mug, 1));

        var without = trials.run(basket, draft, List.of());
        var with = trials.run(basket, draft, List.of(), new TriedAs(gold, List.of(), true));

        assertThat(without.quote().total()).isEqualTo(euro(2_000));
        assertThat(with.quote().total()).isEqualTo(euro(1_500));
    }
}
