package io.toonbank.pricing.internal;

import io.toonbank.customers.Segments;
import io.toonbank.customers.Segments.Belonging;
import io.toonbank.pricing.PriceQuestion;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Looks up of a customer what the promotions that run ask for. Strangers cost no statement, and neither do customers while no
 * promotion asks. An e-mail address somebody typed is not proof of who they are: only a customer who is known gets what is theirs.
 */
@Component
class KnowingCustomers {

    private final Segments segments;
    private final PersonalOfferService offers;

    KnowingCustomers(Segments segments, PersonalOfferService offers) {
        this.segments = segments;
        this.offers = offers;
    }

    KnownCustomer of(PriceQuestion asked, PromotionWindow window) {
        if (asked.customerId() == null) {
            return KnownCustomer.STRANGER;
        }
        Belonging belonging = window.belonging() ? segments.of(asked.customerId()) : Belonging.NOWHERE;
        List<String> offered = window.offers() ? offers.usable(asked.customerId(), asked.at()) : List.of();
        return new KnownCustomer(belonging.tier(), belonging.segments(), offered);
    }
}
