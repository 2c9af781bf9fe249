package io.toonbank.storefront.web;

import io.toonbank.checkout.DeliveryChoice;
import io.toonbank.checkout.DeliveryWish;
import io.toonbank.orders.OrderAddress;
import io.toonbank.orders.OrderContact;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody filled in at the first step of a checkout, and whether one can deliver by it. */
final class DetailsForm {

    static final List<String> COUNTRIES = List.of("NL", "BE");
    private static final int LENGTH_MAX = 120;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Map<String, Pattern> POSTCODES =
            Map.of("NL", Pattern.compile("[1-9]\\d{3} ?[A-Za-z]{2}"), "BE", Pattern.compile("[1-9]\\d{3}"));

    private final Map<String, String> form;
    private final List<DeliveryChoice> choices;
    private final Visitor visitor;

    DetailsForm(Map<String, String> form, List<DeliveryChoice> choices, Visitor visitor) {
        this.form = form;
        this.choices = choices;
        this.visitor = visitor;
    }

    Map<String, String> values() {
        return new HashMap<>(form);
    }

    OrderContact contact() {
        return new OrderContact(text("name"), text("email"), absent("phone"), visitor.language());
    }

    /** Absent where there is nothing to carry. */
    @Nullable
    DeliveryWish wish() {
        if (choices.isEmpty()) {
            return null;
        }
        DeliveryChoice choice = choice().orElseThrow();
        return switch (choice.kind()) {
            case SHIP -> DeliveryWish.ship(choice.code(), address());
            case COLLECT -> DeliveryWish.collect(choice.code(), UUID.fromString(text("store")));
        };
    }

    /** What is wrong, by field, in the visitor's language; empty when all is well. */
    Map<String, String> wrong() {
        Map<String, String> wrong = new LinkedHashMap<>();
        need(wrong, "name");
        if (!EMAIL.matcher(text("email")).matches()) {
            wrong.put("email", visitor.say("form.email"));
        }
        Optional<DeliveryChoice> choice = choice();
        if (choices.isEmpty()) {
            return tooLong(wrong);
        }
        if (choice.isEmpty()) {
            wrong.put("method", visitor.say("form.method"));
        } else if (choice.get().kind() == DeliveryChoice.Kind.SHIP) {
            checkAddress(wrong);
        } else {
            checkStore(wrong, choice.get());
        }
        return tooLong(wrong);
    }

    private Map<String, String> tooLong(Map<String, String> wrong) {
        form.forEach((field, value) -> {
            if (value.length() > LENGTH_MAX) {
                wrong.put(field, visitor.say("form.long", LENGTH_MAX));
            }
        });
        return wrong;
    }

    private void checkAddress(Map<String, String> wrong) {
        need(wrong, "street");
        need(wrong, "houseNumber");
        need(wrong, "city");
        if (!postcodeFits()) {
            wrong.put("postcode", visitor.say("form.postcode." + country()));
        }
    }

    private boolean postcodeFits() {
        return POSTCODES
                .getOrDefault(country(), EMAIL)
                .matcher(text("postcode"))
                .matches();
    }

    private void checkStore(Map<String, String> wrong, DeliveryChoice choice) {
        Optional<DeliveryChoice.Place> place = choice.places().stream()
                .filter(candidate -> candidate.locationId().toString().equals(text("store")))
                .findFirst();
        if (place.isEmpty()) {
            wrong.put("store", visitor.say("form.store"));
        } else if (!place.get().hasEverything()) {
            wrong.put("store", visitor.say("form.store.short"));
        }
    }

    private OrderAddress address() {
        String postcode = text("postcode").toUpperCase(Locale.ROOT).replace(" ", "");
        String written = postcode.length() == 6 ? postcode.substring(0, 4) + " " + postcode.substring(4) : postcode;
        return new OrderAddress(
                text("name"),
                absent("company"),
                text("street"),
                text("houseNumber"),
                absent("extra"),
                written,
                text("city"),
                null,
                country());
    }

    private Optional<DeliveryChoice> choice() {
        return choices.stream()
                .filter(choice -> choice.code().equals(text("method")))
                .findFirst();
    }

    private String country() {
        return COUNTRIES.contains(text("country")) ? text("country") : COUNTRIES.getFirst();
    }

    private void need(Map<String, String> wrong, String field) {
        if (text(field).isEmpty()) {
            wrong.put(field, visitor.say("form.needed"));
        }
    }

    private String text(String field) {
        return form.getOrDefault(field, "").strip();
    }

    private @Nullable String absent(String field) {
        return text(field).isEmpty() ? null : text(field);
    }
}
