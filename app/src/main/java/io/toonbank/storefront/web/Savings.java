package io.toonbank.storefront.web;

import io.toonbank.kernel.Money;
import io.toonbank.orders.LineDiscount;
import io.toonbank.orders.Order;
import io.toonbank.pricing.Quote;
import io.toonbank.pricing.Quote.AppliedPromotion;
import io.toonbank.pricing.Quote.NearPromotion;
import io.toonbank.pricing.Quote.RefusedCoupon;
import io.toonbank.storefront.view.CartView.Code;
import io.toonbank.storefront.view.Link;
import io.toonbank.storefront.view.Page;
import java.util.ArrayList;
import java.util.List;

/** What promotions gave, in words: by name, what is missing for the next, and what became of each code. */
final class Savings {

    private static final int NEAR_SHOWN = 2;

    private Savings() {}

    /** A name and a negative amount for each; together they are the discount on the goods. */
    static List<Link> of(Page page, Quote quote) {
        List<Link> savings = new ArrayList<>();
        Money left = quote.discount();
        for (AppliedPromotion promotion : quote.promotions()) {
            Money goods = promotion.amount().minus(promotion.ofDelivery());
            if (goods.isPositive()) {
                savings.add(new Link(named(page, promotion), page.money(goods.negated())));
                left = left.minus(goods);
            }
        }
        quote.gifts()
                .forEach(gift -> savings.add(new Link(gift.title().in(page.language()), page.say("promotion.gift"))));
        if (left.isPositive()) {
            savings.add(new Link(page.say("cart.discount"), page.money(left.negated())));
        }
        return savings;
    }

    /** The same of an order, as it was called when it was bought. */
    static List<Link> of(Page page, Order order) {
        List<Link> savings = new ArrayList<>();
        Money left = order.amounts().discount();
        for (LineDiscount discount : order.discounts()) {
            savings.add(new Link(
                    discount.title().in(page.language()),
                    page.money(discount.amount().negated())));
            left = left.minus(discount.amount());
        }
        if (left.isPositive()) {
            savings.add(new Link(page.say("cart.discount"), page.money(left.negated())));
        }
        return savings;
    }

    private static String named(Page page, AppliedPromotion promotion) {
        String title = promotion.title().in(page.language());
        return promotion.coupon() == null ? title : title + " (" + promotion.coupon() + ")";
    }

    /** "One more, and the third is free": the nearest few. */
    static List<String> near(Page page, Quote quote) {
        return quote.near().stream()
                .limit(NEAR_SHOWN)
                .map(near -> near(page, near))
                .toList();
    }

    private static String near(Page page, NearPromotion near) {
        String title = near.title().in(page.language());
        String key = near.begun() ? "promotion.more" : "promotion.near";
        return near.units() > 0
                ? page.count(key + ".units", near.units(), title)
                : page.say(key + ".amount", page.money(near.amount()), title);
    }

    static List<Code> codes(Page page, Quote quote, List<String> entered) {
        return entered.stream()
                .map(code -> quote.refusedCoupons().stream()
                        .filter(refused -> refused.code().equals(code))
                        .findFirst()
                        .map(refused -> new Code(code, why(page, refused), false))
                        .orElseGet(() -> new Code(code, page.say("coupon.works"), true)))
                .toList();
    }

    private static String why(Page page, RefusedCoupon refused) {
        return page.say("coupon." + refused.why());
    }
}
