package io.toonbank.shopping.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.toonbank.checkout.Checkouts.Completion;
import io.toonbank.checkout.Checkouts.WantedLine;
import io.toonbank.checkout.DeliveryWish;
import io.toonbank.kernel.KernelRefusal;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.OrderAddress;
import io.toonbank.orders.OrderContact;
import io.toonbank.shopping.web.Ucp.AskedLine;
import io.toonbank.shopping.web.Ucp.Buyer;
import io.toonbank.shopping.web.Ucp.Context;
import io.toonbank.shopping.web.Ucp.PostalAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** What a client sends to create, change or complete a checkout. What the protocol lets it send and we do not use is ignored. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonNaming(SnakeCaseStrategy.class)
record CheckoutBody(
        @Nullable String cartId,
        @Nullable List<AskedLine> lineItems,
        @Nullable Buyer buyer,
        @Nullable Context context,
        @Nullable Fulfillment fulfillment,
        Discounts.@Nullable Asked discounts,
        @Nullable Payment payment) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Fulfillment(@Nullable List<Method> methods) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonNaming(SnakeCaseStrategy.class)
    record Method(
            @Nullable String type,
            @Nullable List<PostalAddress> destinations,
            @Nullable String selectedDestinationId,
            @Nullable List<Group> groups) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonNaming(SnakeCaseStrategy.class)
    record Group(@Nullable String selectedOptionId) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Payment(@Nullable List<Instrument> instruments) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Instrument(
            @Nullable String type,
            @Nullable Boolean selected,
            @Nullable Map<String, Object> credential) {}

    /** Refuses {@code toonbank.invalid} where an item has no usable id; absent when the client sends no lines. */
    @Nullable
    List<WantedLine> lines() {
        return lineItems == null ? null : lines(lineItems);
    }

    static List<WantedLine> lines(List<AskedLine> asked) {
        List<WantedLine> lines = new ArrayList<>(asked.size());
        for (int i = 0; i < asked.size(); i++) {
            AskedLine line = asked.get(i);
            UUID variant = line.item() == null ? null : uuid(line.item().id());
            if (variant == null) {
                throw Refused.because(KernelRefusal.INVALID).at("/line_items/" + i + "/item/id");
            }
            if (line.quantity() == null) {
                throw Refused.because(KernelRefusal.INVALID).at("/line_items/" + i + "/quantity");
            }
            lines.add(new WantedLine(uuid(line.id()), variant, line.quantity()));
        }
        return lines;
    }

    static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    @Nullable
    OrderContact contact(String language) {
        if (buyer == null) {
            return null;
        }
        String name = Stream.of(buyer.firstName(), buyer.lastName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return new OrderContact(name.isBlank() ? null : name, buyer.email(), buyer.phoneNumber(), language);
    }

    /** Absent when the client says nothing of delivery. One method serves all lines: we do not mix shipping and pickup. */
    @Nullable
    DeliveryWish delivery() {
        if (fulfillment == null
                || fulfillment.methods() == null
                || fulfillment.methods().isEmpty()) {
            return null;
        }
        Method method = fulfillment.methods().stream()
                .filter(candidate -> selectedOption(candidate) != null)
                .findFirst()
                .orElse(fulfillment.methods().getFirst());
        String option = selectedOption(method);
        return Ucp.PICKUP.equals(method.type())
                ? new DeliveryWish(option, null, uuid(method.selectedDestinationId()))
                : new DeliveryWish(option, address(method), null);
    }

    private static @Nullable String selectedOption(Method method) {
        return method.groups() == null || method.groups().isEmpty()
                ? null
                : method.groups().getFirst().selectedOptionId();
    }

    private static @Nullable OrderAddress address(Method method) {
        List<PostalAddress> destinations = method.destinations();
        if (destinations == null || destinations.isEmpty()) {
            return null;
        }
        return destinations.stream()
                .filter(destination -> method.selectedDestinationId() != null
                        && method.selectedDestinationId().equals(destination.id()))
                .findFirst()
                .or(() -> destinations.stream().findFirst())
                .map(Addresses::toOrder)
                .orElse(null);
    }

    /** Refuses {@code toonbank.invalid} without an instrument. */
    Completion completion(@Nullable String key, String returnUrl) {
        List<Instrument> instruments = payment == null ? null : payment.instruments();
        if (instruments == null || instruments.isEmpty()) {
            throw Refused.because(KernelRefusal.INVALID).at("/payment/instruments");
        }
        Instrument chosen = instruments.stream()
                .filter(instrument -> Boolean.TRUE.equals(instrument.selected()))
                .findFirst()
                .orElse(instruments.getFirst());
        Object token = chosen.credential() == null ? null : chosen.credential().get("token");
        String method = chosen.type() == null ? "card" : chosen.type();
        return new Completion(method, token == null ? null : token.toString(), returnUrl, null, key);
    }
}
