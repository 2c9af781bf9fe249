package io.toonbank.storefront.web;

import io.toonbank.catalog.MeasureUnit;
import io.toonbank.catalog.UnitPricing;
import io.toonbank.catalog.Variant;
import io.toonbank.kernel.Money;
import io.toonbank.storefront.view.Page;
import io.toonbank.storefront.view.Tone;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How stock and prices per unit are put in words. */
final class StockWords {

    /** Up to here the number itself is said; beyond it is nobody's business. */
    static final long FEW = 5;

    private StockWords() {}

    static Tone tone(long free) {
        return free <= 0 ? Tone.NONE : free <= FEW ? Tone.LOW : Tone.GOOD;
    }

    /** Nothing when there is plenty: a card need not say what goes without saying. */
    static String onCard(Page page, long free) {
        return free <= 0 ? page.say("stock.none") : free <= FEW ? page.say("stock.few", free) : "";
    }

    static String online(Page page, long free) {
        return free <= 0
                ? page.say("stock.online.none")
                : free <= FEW ? page.say("stock.online.few", free) : page.say("stock.online.plenty");
    }

    static String inStore(Page page, long free) {
        return free <= 0
                ? page.say("stock.store.none")
                : free <= FEW ? page.say("stock.store.few", free) : page.say("stock.store.plenty");
    }

    /** "€ 12,50 per kg" (Directive 98/6/EC); absent when the content of the product is not known. */
    static @Nullable String unitPrice(Page page, Variant variant, Money price) {
        UnitPricing pricing = variant.unitPricing();
        if (pricing == null) {
            return null;
        }
        String unit = pricing.baseUnit() == MeasureUnit.PIECE ? page.say("unit.piece") : symbol(pricing.baseUnit());
        String base = pricing.base().compareTo(BigDecimal.ONE) == 0
                ? unit
                : pricing.base().stripTrailingZeros().toPlainString() + " " + unit;
        return page.say("unit.price", page.money(pricing.unitPrice(price)), base);
    }

    private static String symbol(MeasureUnit unit) {
        return switch (unit) {
            case M2 -> "m²";
            case M3 -> "m³";
            case L -> "liter";
            case MG, G, KG, ML, CL, MM, CM, M, PIECE -> unit.symbol();
        };
    }
}
