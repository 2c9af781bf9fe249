package io.toonbank.shopping.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** The shapes that more than one resource of the protocol uses, named as its schemas name them. Amounts are minor units. */
final class Ucp {

    static final String VERSION = "2026-04-08";
    static final String PATH = "/ucp/v1";
    static final String CHECKOUT = "dev.ucp.shopping.checkout";
    static final String FULFILLMENT = "dev.ucp.shopping.fulfillment";
    /** Extends carts and checkouts. */
    static final String DISCOUNT = "dev.ucp.shopping.discount";

    static final String CART = "dev.ucp.shopping.cart";
    static final String ORDER = "dev.ucp.shopping.order";
    static final String CATALOG_SEARCH = "dev.ucp.shopping.catalog.search";
    static final String CATALOG_LOOKUP = "dev.ucp.shopping.catalog.lookup";
    /** Our only payment handler: an instrument of type "card" whose credential is a token of the payment provider. */
    static final String PAYMENT_HANDLER = "org.toonbank.payments";

    static final String HANDLER_ID = "toonbank";
    static final String SHIPPING = "shipping";
    static final String PICKUP = "pickup";
    static final String DIGITAL = "digital";

    private Ucp() {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Meta(
            String version,
            String status,
            @Nullable Map<String, List<Capability>> capabilities,
            @Nullable Map<String, List<Handler>> paymentHandlers) {

        private static final Meta OF_CHECKOUT = new Meta(
                VERSION,
                "success",
                named(CHECKOUT, FULFILLMENT, DISCOUNT),
                Map.of(PAYMENT_HANDLER, List.of(Handler.OURS)));

        static Meta of(String... capabilities) {
            return new Meta(VERSION, "success", named(capabilities), null);
        }

        static Meta ofCheckout() {
            return OF_CHECKOUT;
        }

        static Meta error() {
            return new Meta(VERSION, "error", null, null);
        }
    }

    /** @param parents the capabilities this one extends; one by its name, several as a list */
    record Capability(
            String version,
            @JsonProperty("extends") @Nullable Object parents) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Handler(String id, String version, List<Map<String, String>> availableInstruments) {
        static final Handler OURS = new Handler(HANDLER_ID, VERSION, List.of(Map.of("type", "card")));
    }

    static Map<String, List<Capability>> named(String... names) {
        Map<String, List<Capability>> capabilities = new LinkedHashMap<>();
        for (String name : names) {
            capabilities.put(name, List.of(new Capability(VERSION, parents(name))));
        }
        return capabilities;
    }

    private static @Nullable Object parents(String name) {
        return switch (name) {
            case FULFILLMENT -> CHECKOUT;
            case DISCOUNT -> List.of(CART, CHECKOUT);
            default -> null;
        };
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Total(
            String type,
            @Nullable String displayText,
            long amount,
            @Nullable List<TotalLine> lines) {

        static Total of(String type, long amount) {
            return new Total(type, null, amount, null);
        }

        static Total of(String type, String text, long amount) {
            return new Total(type, text, amount, null);
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record TotalLine(String displayText, long amount) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Item(
            String id, String title, long price, @Nullable String imageUrl) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record LineItem(String id, Item item, int quantity, List<Total> totals) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Message(
            String type,
            String code,
            @Nullable String path,
            String content,
            @Nullable String severity) {

        static Message error(String code, @Nullable String path, String content, String severity) {
            return new Message("error", code, path, content, severity);
        }

        static Message warning(String code, @Nullable String path, String content) {
            return new Message("warning", code, path, content, null);
        }
    }

    record Link(String type, String url, @Nullable String title) {}

    record ErrorResponse(Meta ucp, List<Message> messages) {}

    /** What a request says of a line; only the id of the item and the quantity matter. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record AskedLine(
            @Nullable String id,
            @Nullable AskedItem item,
            @Nullable Integer quantity) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record AskedItem(@Nullable String id) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonNaming(SnakeCaseStrategy.class)
    record Buyer(
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String email,
            @Nullable String phoneNumber) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonNaming(SnakeCaseStrategy.class)
    record Context(
            @Nullable String addressCountry,
            @Nullable String language,
            @Nullable String currency) {}

    /** A postal address; as a destination it has an id as well. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonNaming(SnakeCaseStrategy.class)
    record PostalAddress(
            @Nullable String id,
            @Nullable String extendedAddress,
            @Nullable String streetAddress,
            @Nullable String addressLocality,
            @Nullable String addressRegion,
            @Nullable String addressCountry,
            @Nullable String postalCode,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String phoneNumber) {}
}
