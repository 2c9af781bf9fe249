package io.toonbank.pricing.engine;

import static io.toonbank.pricing.engine.Baskets.ask;
import static io.toonbank.pricing.engine.Baskets.line;
import static io.toonbank.pricing.engine.Baskets.weighing;
import static io.toonbank.pricing.engine.Baskets.withPrices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.toonbank.pricing.engine.QuotedLine.Unsellable;
import org.junit.jupiter.api.Test;

class ListPriceTest {

    @Test
    void theMostSpecificPriceListWinsFromACheaperOne() {
        Line lamp = withPrices(
                line("lamp", 0, 1),
                new PriceCandidate("base", "EUR", 900, 0, 1, 0, 0),
                new PriceCandidate("business", "EUR", 950, 0, 1, 4, 0));
        assertThat(ask(lamp).quote().lines().getFirst().priceListId()).isEqualTo("business");
    }

    @Test
    void priorityGoesBeforeSpecificity() {
        Line lamp = withPrices(
                line("lamp", 0, 1),
                new PriceCandidate("clearance", "EUR", 500, 0, 1, 0, 1),
                new PriceCandidate("business", "EUR", 950, 0, 1, 4, 0));
        assertThat(ask(lamp).quote().totals().gross()).isEqualTo(500);
    }

    @Test
    void theHighestQuantityBreakReachedHoldsAndCountsTheVariantOverLines() {
        PriceCandidate one = new PriceCandidate("base", "EUR", 1000, 0, 1, 0, 0);
        PriceCandidate ten = new PriceCandidate("base", "EUR", 800, 0, 10, 0, 0);
        Line nine = withPrices(line("mug", 0, 9), one, ten);
        Line another = new Line(
                "mug-2",
                nine.variantId(),
                nine.productId(),
                nine.sku(),
                nine.categories(),
                null,
                nine.tags(),
                nine.customFields(),
                "standard",
                1,
                1000,
                nine.prices(),
                0,
                null,
                true);
        assertThat(ask(nine).quote().totals().gross()).isEqualTo(9000);
        assertThat(ask(nine, another).quote().totals().gross()).isEqualTo(8000);
    }

    @Test
    void aLineWithoutPriceIsNotSellableAndCostsNothing() {
        Quote quote = ask(withPrices(line("lamp", 0, 1)), line("mug", 500, 1)).quote();
        assertThat(quote.sellable()).isFalse();
        assertThat(quote.lines().getFirst().unsellable()).isEqualTo(Unsellable.NO_PRICE);
        assertThat(quote.totals().gross()).isEqualTo(500);
    }

    @Test
    void aPriceThatOnlyHoldsForMoreIsNotSellable() {
        Line mug = withPrices(line("mug", 0, 1), new PriceCandidate("base", "EUR", 800, 0, 6, 0, 0));
        assertThat(ask(mug).quote().lines().getFirst().unsellable()).isEqualTo(Unsellable.NO_PRICE_FOR_QUANTITY);
    }

    @Test
    void aLineWithoutTaxRateIsNotSellable() {
        assertThat(ask(line("book", 500, 1, "books")).quote().lines().getFirst().unsellable())
                .isEqualTo(Unsellable.NO_TAX_RATE);
    }

    @Test
    void aFreeProductIsSellable() {
        assertThat(ask(line("sample", 0, 1)).quote().sellable()).isTrue();
    }

    @Test
    void weightIsPricedPerKilogramAndRoundedOnce() {
        assertThat(ask(weighing(line("cheese", 1_989, 1, "food"), 532))
                        .quote()
                        .totals()
                        .gross())
                .isEqualTo(1_058);
    }

    @Test
    void decimalsBeyondTheCentAreKeptUntilTheLineIsRounded() {
        Line screw = withPrices(line("screw", 0, 7), new PriceCandidate("base", "EUR", 123, 1, 1, 0, 0));
        QuotedLine quoted = ask(screw).quote().lines().getFirst();
        assertThat(quoted.list()).isEqualTo(86);
        assertThat(quoted.groups()).extracting(QuotedLine.UnitGroup::quantity).containsExactly(2L, 5L);
        assertThat(quoted.groups()).extracting(QuotedLine.UnitGroup::list).containsExactly(13L, 12L);
    }

    @Test
    void aPriceInAnotherCurrencyIsRefused() {
        Line lamp = withPrices(
                line("lamp", 0, 1), PriceCandidate.of("base", "EUR", 900), PriceCandidate.of("uk", "GBP", 800));
        assertThatThrownBy(() -> ask(lamp).quote()).isInstanceOfSatisfying(QuestionRefused.class, refused -> {
            assertThat(refused.code()).isEqualTo("currency-mismatch");
            assertThat(refused.pointer()).isEqualTo("/lines/0/prices/1/currency");
        });
    }

    @Test
    void twoLinesWithOneIdAreRefused() {
        assertThatThrownBy(() -> ask(line("a", 1, 1), line("a", 1, 1)).quote()).hasMessageContaining("line-twice");
    }

    @Test
    void moreMoneyThanAnyoneHasIsRefused() {
        assertThatThrownBy(() -> ask(line("a", Limits.AMOUNT_MINOR, 2)).quote())
                .hasMessageContaining("amount-too-large");
    }
}
