package io.toonbank.storefront.web;

import io.toonbank.catalog.Variants;
import io.toonbank.checkout.Checkout;
import io.toonbank.checkout.Checkouts;
import io.toonbank.checkout.DeliveryChoice;
import io.toonbank.checkout.DeliveryWish;
import io.toonbank.checkout.Shopper;
import io.toonbank.customers.Customer;
import io.toonbank.customers.CustomerAccounts;
import io.toonbank.customers.CustomerAddress;
import io.toonbank.kernel.RefusalCode;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.OrderAddress;
import io.toonbank.orders.OrderContact;
import io.toonbank.storefront.view.Link;
import io.toonbank.storefront.view.Notice;
import io.toonbank.storefront.view.Page;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds purchases under way for whoever may see them, and fills in what is known of a signed-in customer. */
@Component
class ShopCheckouts {

    private final Checkouts checkouts;
    private final CustomerAccounts accounts;
    private final Variants variants;

    ShopCheckouts(Checkouts checkouts, CustomerAccounts accounts, Variants variants) {
        this.checkouts = checkouts;
        this.accounts = accounts;
        this.variants = variants;
    }

    /** A checkout and as whom it was opened. */
    record Found(Checkout checkout, Shopper shopper) {}

    /** The customer's own, else a stranger's, which answers to whoever knows its id. Refuses {@code checkout.not-found}. */
    Found find(UUID id, Visitor visitor) {
        UUID customerId = visitor.customerId();
        if (customerId != null) {
            try {
                Shopper shopper = Shopper.customer(customerId);
                return new Found(checkouts.find(id, shopper), shopper);
            } catch (Refused refused) {
                if (refused.refusal().kind() != RefusalCode.Kind.NOT_FOUND) {
                    throw refused;
                }
            }
        }
        return new Found(checkouts.find(id, Shopper.STRANGER), Shopper.STRANGER);
    }

    boolean isStrangers(UUID id) {
        try {
            var _ = checkouts.find(id, Shopper.STRANGER);
            return true;
        } catch (Refused refused) {
            if (refused.refusal().kind() == RefusalCode.Kind.NOT_FOUND) {
                return false;
            }
            throw refused;
        }
    }

    @Nullable
    OrderContact knownContact(Visitor visitor) {
        return customer(visitor)
                .map(customer -> new OrderContact(
                        customer.name().full(), customer.email(), customer.phone(), visitor.language()))
                .orElse(null);
    }

    @Nullable
    DeliveryWish knownWish(Visitor visitor) {
        return customer(visitor)
                .flatMap(Customer::mainAddress)
                .map(address -> new DeliveryWish(null, address(address), null))
                .orElse(null);
    }

    Optional<Customer> customer(Visitor visitor) {
        return visitor.signedIn().flatMap(accounts::own);
    }

    /** Which of the goods cannot be had the way that was chosen, and where to go from there. */
    Notice shortOf(Page page, Found found) {
        UUID id = found.checkout().id();
        DeliveryWish wish = found.checkout().delivery();
        Set<UUID> missing = new LinkedHashSet<>();
        for (DeliveryChoice choice : checkouts.deliveryChoices(id, found.shopper())) {
            if (wish == null || choice.code().equals(wish.method())) {
                missing.addAll(choice.missingVariantIds());
                choice.places().stream()
                        .filter(place -> wish != null && place.locationId().equals(wish.locationId()))
                        .forEach(place -> missing.addAll(place.missingVariantIds()));
            }
        }
        List<String> names = variants.find(missing).values().stream()
                .map(variant -> variant.title().in(page.language()))
                .toList();
        return Notice.stop(page.say("checkout.short.title"), page.say("checkout.short.text"))
                .with(names)
                .leadingTo(new Link(page.say("checkout.short.cart"), page.link("/cart")));
    }

    private static OrderAddress address(CustomerAddress address) {
        return new OrderAddress(
                address.name().isEmpty() ? null : address.name(),
                address.company().isEmpty() ? null : address.company(),
                address.street(),
                address.houseNumber(),
                address.addition().isEmpty() ? null : address.addition(),
                address.postcode(),
                address.city(),
                address.region().isEmpty() ? null : address.region(),
                address.country());
    }
}
