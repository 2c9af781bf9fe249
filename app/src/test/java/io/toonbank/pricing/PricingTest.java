package io.toonbank.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.toonbank.catalog.ProductStatus;
import io.toonbank.catalog.Products;
import io.toonbank.catalog.Publication;
import io.toonbank.catalog.SaveProduct;
import io.toonbank.catalog.SaveVariant;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.kernel.Translated;
import io.toonbank.network.SalesChannel;
import io.toonbank.network.SalesChannels;
import io.toonbank.pricing.PriceLists.SavePriceList;
import io.toonbank.pricing.PriceLists.SetPrice;
import io.toonbank.pricing.PriceQuestion.DeliveryPrice;
import io.toonbank.pricing.PriceQuestion.PriceLine;
import io.toonbank.testing.ToonbankTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@ToonbankTest
class PricingTest {

    @Autowired
    private Quotes quotes;

    @Autowired
    private Prices prices;

    @Autowired
    private PriceLists lists;

    @Autowired
    private Products products;

    @Autowired
    private SalesChannels channels;

    @Autowired
    private Clock clock;

    @Test
    void takesTheTaxOutOfAPriceThatIncludesIt() {
        UUID vase = aVariant("standard");
        lists.setPrices(aList(null), List.of(SetPrice.of(vase, 12_100)));

        Quote quote = quotes.quote(question(line(vase, 2)));

        assertThat(quote.total()).isEqualTo(euro(24_200));
        assertThat(quote.net()).isEqualTo(euro(20_000));
        assertThat(quote.tax()).isEqualTo(euro(4_200));
        assertThat(quote.taxes())
                .singleElement()
                .satisfies(tax -> assertThat(tax.rateMillionths()).isEqualTo(210_000));
    }

    @Test
    void keepsTwoRatesApartInOneBasketAndTaxesTheDelivery() {
        UUID vase = aVariant("standard");
        UUID honey = aVariant("reduced");
        lists.setPrices(aList(null), List.of(SetPrice.of(vase, 1_210), SetPrice.of(honey, 1_090)));

        Quote quote = quotes.quote(question(line(vase, 1), line(honey, 1))
                .withDelivery(new DeliveryPrice("standard", euro(495), "standard")));

        assertThat(quote.taxes()).extracting(Quote.TaxTotal::rateMillionths).containsExactlyInAnyOrder(210_000, 90_000);
        assertThat(quote.delivery()).isEqualTo(euro(495));
        assertThat(quote.total()).isEqualTo(euro(1_210 + 1_090 + 495));
        assertThat(quote.net().plus(quote.tax())).isEqualTo(quote.total());
    }

    @Test
    void givesATaggedCustomerTheListMeantForThem() {
        UUID vase = aVariant("standard");
        String tag = "tag-" + Ids.next();
        lists.setPrices(aList(null), List.of(SetPrice.of(vase, 5_000)));
        lists.setPrices(aList(tag), List.of(SetPrice.of(vase, 4_500)));

        assertThat(shown(vase, Set.of())).isEqualTo(euro(5_000));
        assertThat(shown(vase, Set.of(tag))).isEqualTo(euro(4_500));
    }

    @Test
    void holdsAScheduledPriceOnlyInItsPeriod() {
        UUID vase = aVariant("standard");
        UUID list = aList(null);
        Instant now = clock.instant();
        lists.setPrices(list, List.of(SetPrice.of(vase, 5_000)));
        lists.setPrices(list, List.of(new SetPrice(vase, 6_000, 0, 1, now.plus(Duration.ofDays(2)), null)));

        assertThat(shown(vase, Set.of())).isEqualTo(euro(5_000));
        assertThat(prices.shown(web().id(), Set.of(), List.of(vase), now.plus(Duration.ofDays(3)))
                        .get(vase)
                        .price())
                .isEqualTo(euro(6_000));
    }

    @Test
    void showsANewPriceAtOnceAndChangesNothingTheSecondTime() {
        UUID vase = aVariant("standard");
        UUID list = aList(null);
        lists.setPrices(list, List.of(SetPrice.of(vase, 5_000)));
        assertThat(shown(vase, Set.of())).isEqualTo(euro(5_000));

        assertThat(lists.setPrices(list, List.of(SetPrice.of(vase, 4_000)))).isEqualTo(1);
        assertThat(shown(vase, Set.of())).isEqualTo(euro(4_000));
        assertThat(lists.setPrices(list, List.of(SetPrice.of(vase, 4_000)))).isZero();
    }

    @Test
    void saysThatAVariantWithoutAPriceCannotBeSold() {
        UUID vase = aVariant("standard");

        Quote quote = quotes.quote(question(line(vase, 1)));

        assertThat(quote.sellable()).isFalse();
        assertThatThrownBy(() -> quotes.freeze(Ids.next(), question(line(vase, 1)), Quotes.HOLDS))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.is(PricingRefusal.NOT_PRICED))
                                .isTrue());
    }

    @Test
    void holdsAFrozenQuoteWhateverPricesDoUntilItExpires() {
        UUID vase = aVariant("standard");
        UUID list = aList(null);
        lists.setPrices(list, List.of(SetPrice.of(vase, 5_000)));
        UUID id = Ids.next();

        FrozenQuote frozen = quotes.freeze(id, question(line(vase, 1)), Duration.ofMinutes(5));
        lists.setPrices(list, List.of(SetPrice.of(vase, 9_000)));

        assertThat(quotes.frozen(id).quote()).isEqualTo(frozen.quote());
        assertThat(quotes.freeze(id, question(line(vase, 1)), Duration.ofMinutes(5))
                        .quote()
                        .total())
                .isEqualTo(euro(5_000));
        UUID lapsed = Ids.next();
        quotes.freeze(lapsed, question(line(vase, 1)), Duration.ZERO);
        assertThatThrownBy(() -> quotes.frozen(lapsed))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.is(PricingRefusal.QUOTE_EXPIRED))
                                .isTrue());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyTotalIsTheSumOfItsParts(long seed) {
        Random random = new Random(seed);
        UUID list = aList(null);
        List<PriceLine> lines = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            UUID variant = aVariant(random.nextBoolean() ? "standard" : "reduced");
            lists.setPrices(list, List.of(SetPrice.of(variant, 1 + random.nextInt(99_999))));
            lines.add(line(variant, 1 + random.nextInt(9)));
        }

        Quote quote = quotes.quote(question(lines.toArray(PriceLine[]::new)));

        Money gross = quote.lines().stream().map(Quote.QuotedLine::gross).reduce(euro(0), Money::plus);
        assertThat(quote.total()).isEqualTo(gross);
        assertThat(quote.net().plus(quote.tax())).isEqualTo(quote.total());
        quote.lines().forEach(each -> assertThat(each.net().plus(each.tax())).isEqualTo(each.gross()));
        assertThat(quote.taxes().stream().map(Quote.TaxTotal::tax).reduce(euro(0), Money::plus))
                .isEqualTo(quote.tax());
    }

    static LongStream seeds() {
        return LongStream.range(0, 8);
    }

    private Money shown(UUID variant, Set<String> tags) {
        return prices.shown(web().id(), tags, List.of(variant), clock.instant())
                .get(variant)
                .price();
    }

    private PriceQuestion question(PriceLine... lines) {
        return PriceQuestion.of(web().id(), "NL", clock.instant(), List.of(lines));
    }

    private static PriceLine line(UUID variant, int quantity) {
        return new PriceLine(variant.toString(), variant, quantity);
    }

    private SalesChannel web() {
        return channels.byCode("web").orElseThrow();
    }

    private UUID aList(@org.jspecify.annotations.Nullable String tag) {
        UUID id = Ids.next();
        return lists.save(new SavePriceList(
                        id, "list-" + id, "Test", "EUR", null, tag, tag == null ? 0 : 5, null, null, true, null))
                .id();
    }

    private UUID aVariant(String taxCategory) {
        UUID product = Ids.next();
        UUID variant = Ids.next();
        products.save(new SaveProduct(
                product,
                null,
                "vaas-" + product,
                Translated.nlEn("Vaas", "Vase"),
                Translated.NOTHING,
                "Test",
                List.of(),
                List.of(),
                List.of(),
                List.of(new SaveVariant(
                        variant, "T-" + variant, null, Map.of(), taxCategory, null, null, null, false, true)),
                null,
                Map.of(),
                List.of(Publication.on(web().id())),
                ProductStatus.ACTIVE));
        return variant;
    }

    private static Money euro(long cents) {
        return Money.of(cents, "EUR");
    }
}
